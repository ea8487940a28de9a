import type { AdvisoryFacts, AdvisoryQuery } from '../advisory.ts';
import type { Ecosystem } from '../package.ts';

/** One place that knows advisories. A failure is in the answer (`unavailable`), never an empty list. */
export interface AdvisorySource {
  readonly name: string;
  /** What it knows anything about; absent: every ecosystem. It is asked about nothing else. */
  readonly ecosystems?: readonly Ecosystem[];
  /**
   * Prefixes of the ids that it knows all of, such as `GHSA-`: to name none of them for a package that it
   * was asked about means that none affects it. Absent: its silence says nothing.
   */
  readonly databases?: readonly string[];
  lookup(queries: readonly AdvisoryQuery[]): Promise<AdvisoryFacts>;
}

import type { AdvisoryFacts, AdvisoryQuery } from '../advisory.ts';

/** One place that knows advisories. A failure is in the answer (`unavailable`), never an empty list. */
export interface AdvisorySource {
  readonly name: string;
  lookup(queries: readonly AdvisoryQuery[]): Promise<AdvisoryFacts>;
}

import type { AffectedVersions } from '../domain/affected.ts';
import type { Severity } from '../domain/advisory.ts';
import type { Ecosystem } from '../domain/package.ts';

/** What a record says of one package. */
export interface AffectedPackage extends AffectedVersions {
  readonly ecosystem: Ecosystem;
  /** As {@link nameKey} gives it. */
  readonly name: string;
  readonly severity: Severity;
}

/** An OSV record, cut down to the facts that a verdict needs. */
export interface AdvisoryRecord {
  readonly id: string;
  readonly aliases: readonly string[];
  /** RFC 3339, UTC. */
  readonly modified: string;
  readonly withdrawn: boolean;
  /** Packages of the ecosystems that we know; of others nothing is kept. */
  readonly affected: readonly AffectedPackage[];
}

/** One package entry with the record that it stands in: what looking up a name gives. */
export interface AdvisoryEntry extends Pick<AffectedPackage, 'severity' | 'ranges' | 'versions'> {
  readonly id: string;
  readonly aliases: readonly string[];
  /** Of the record, in milliseconds since 1970. */
  readonly modified: number;
}

import type { Severity } from '../domain/advisory.ts';
import type { Ecosystem } from '../domain/package.ts';

/** The kinds of event that bound a range (OSV schema, `affected[].ranges[].events`). */
export const EVENT_KINDS = ['introduced', 'fixed', 'last_affected', 'limit'] as const;

/** One change of state along the versions of a package. */
export interface RangeEvent {
  readonly kind: (typeof EVENT_KINDS)[number];
  /** As the database writes it, so not always a version that can be read. */
  readonly version: string;
}

/** The events of one SEMVER or ECOSYSTEM range, in any order; they may describe several intervals. */
export type VersionRange = readonly RangeEvent[];

/** What a record says of one package. */
export interface AffectedPackage {
  readonly ecosystem: Ecosystem;
  /** As {@link nameKey} gives it. */
  readonly name: string;
  readonly severity: Severity;
  readonly ranges: readonly VersionRange[];
  /** Affected versions listed one by one. */
  readonly versions: readonly string[];
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
}

import type { AffectedVersions } from './affected.ts';
import type { Ecosystem } from './package.ts';

/** Most severe first. `unknown` is its own case: no record said. */
export const SEVERITIES = ['critical', 'high', 'moderate', 'low', 'unknown'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** One advisory that speaks of one locked package, aliases merged. */
export interface AdvisoryMatch {
  /** The GHSA id where there is one, else the MAL id, else the first by order. */
  readonly id: string;
  /** Every other id that was merged into this one, sorted. */
  readonly aliases: readonly string[];
  /** The highest that the merged records tell. */
  readonly severity: Severity;
  /** A MAL- record is among them: the package itself is malicious. */
  readonly malware: boolean;
  /** The versions that end an affected range, sorted in the ecosystem's order. */
  readonly fixedIn: readonly string[];
  /** Why it can't be told whether the version is affected (a bound that does not parse); null: it is affected. */
  readonly uncertain: string | null;
  /** The sources that told of it, sorted: `embedded`, `osv`, `npm`, or a file's name. */
  readonly sources: readonly string[];
  /** What sources disagree about; the stricter answer is the one above. Absent: nothing. */
  readonly conflicts?: readonly AdvisoryConflict[];
}

/** A question about a locked package to which sources give different answers. */
export interface AdvisoryConflict {
  readonly about: 'affected' | 'severity';
  /** By source, sorted: a severity; `affected`, `uncertain` or `not affected`. */
  readonly answers: Readonly<Record<string, string>>;
}

/** Where advisories came from, for the report: what a reader needs to judge how fresh a verdict is. */
export interface AdvisorySourceInfo {
  readonly name: string;
  /** ISO 8601 UTC; the newest record that is not in the future. Null for a live source. */
  readonly asOf: string | null;
  readonly digest: { readonly sha256: string } | null;
  /** What it covers; absent: every ecosystem. */
  readonly ecosystems?: readonly Ecosystem[];
}

/** A package to look up. */
export interface AdvisoryQuery {
  readonly ecosystem: Ecosystem;
  readonly name: string;
  /** The one to compare with ranges, as `comparedVersion` tells it. */
  readonly version: string;
  readonly purl: string;
}

/** What a record says of every version of a package, whether or not it speaks of the locked one. */
export interface KnownAdvisory extends AffectedVersions {
  readonly id: string;
  readonly aliases: readonly string[];
}

/** What all sources together know about the graph. */
export interface AdvisoryFacts {
  /** By purl; a package without advisories has no entry. Lists sorted by id. */
  readonly matches: ReadonlyMap<string, readonly AdvisoryMatch[]>;
  /** By purl, for packages with matches: the records that were read, so that no fix is proposed that one of them affects. */
  readonly known?: ReadonlyMap<string, readonly KnownAdvisory[]>;
  /** By purl: ids of the records that were read and do not affect the version, for comparing one source with others. */
  readonly denied?: ReadonlyMap<string, ReadonlySet<string>>;
  readonly sources: readonly AdvisorySourceInfo[];
  /** Sources that could not be asked, each with the reason. Any one of them makes a clean answer indeterminate. */
  readonly unavailable: readonly { readonly source: string; readonly reason: string }[];
}

import type { AdvisoryFacts } from './advisory.ts';
import type { Change } from './change.ts';
import type { Evidence } from './evidence.ts';
import type { Gate } from './gate.ts';
import type { Graph } from './graph.ts';
import type { Policy, Waiver } from './policy.ts';
import type { PullRequest } from './pull-request.ts';
import type { Artifact, Release } from './release.ts';
import type { VexFacts } from './vex.ts';
import type { VersionScheme } from './version.ts';
import type { Ecosystem } from './package.ts';

/** What the registry says of one locked version. */
export interface RegistryVersion {
  /** Of all its files. */
  readonly integrity: readonly string[];
  /** Where its one file is served; null: it has several, which their hashes tell apart. */
  readonly tarball: string | null;
}

/** How a waiver fared in this run. */
export interface WaiverUse {
  readonly waiver: Waiver;
  /** It spoke for a finding, whether expired or not. */
  readonly used: boolean;
  /** Whatever it could speak for was looked for in this run, so that silence means that it excuses nothing. */
  readonly judged: boolean;
  /** Of an expired one: the messages of the findings that it spoke for and excuses no more, sorted. */
  readonly back: readonly string[];
}

/**
 * Everything a decision is made from. Values only: a stored decision can be replayed. A fact that
 * no enabled rule needs is `absent`, one that could not be had is `unavailable`.
 */
export interface Facts {
  readonly gate: Gate;
  /** ISO 8601, UTC. */
  readonly now: string;
  readonly graph: Graph;
  /** The graph of the base commit, in the gates that judge a change. */
  readonly base: Graph | null;
  /** What differs between base and graph; empty outside the gates that judge a change. */
  readonly changes: readonly Change[];
  /** For the packages of both graphs. */
  readonly advisories: AdvisoryFacts;
  /** By purl, for the entries that a change adds or alters. */
  readonly registry: ReadonlyMap<string, Evidence<RegistryVersion>>;
  readonly pullRequest: Evidence<PullRequest>;
  readonly release: Evidence<Release>;
  readonly artifacts: Evidence<readonly Artifact[]>;
  /** What VEX documents beside the policy excuse; absent: there are none. */
  readonly vex?: VexFacts;
  /** Filled in by evaluation, before the rules that need it. */
  readonly waivers: readonly WaiverUse[];
  /** For rules that read `merge`, `publish` and `advisories`. */
  readonly policy: Pick<Policy, 'merge' | 'publish' | 'mode' | 'advisories'>;
  /** How each ecosystem orders versions. */
  readonly versions: Readonly<Record<Ecosystem, VersionScheme>>;
}

/** The names by which a rule says what it needs; collecting reads only what the enabled rules name. */
export const FACT_NAMES = [
  'graph',
  'changes',
  'advisories',
  'registry',
  'pull-request',
  'release',
  'artifacts',
  'waivers',
] as const;
export type FactName = (typeof FACT_NAMES)[number];

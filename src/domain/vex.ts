import type { Problem } from './graph.ts';
import type { Location } from './package.ts';
import type { Waiver } from './policy.ts';

/** What a statement says of a vulnerability in a product (OpenVEX 0.2.0, `status`). */
export const VEX_STATUSES = ['not_affected', 'affected', 'fixed', 'under_investigation'] as const;
export type VexStatus = (typeof VEX_STATUSES)[number];

/** One statement of a VEX document about packages of the ecosystems that we know. */
export interface VexStatement {
  /** The id that it speaks of, as an advisory or one of its aliases has it. */
  readonly vulnerability: string;
  /** purls, as the graph writes them; without a version: every version. */
  readonly purls: readonly string[];
  readonly status: VexStatus;
  readonly author: string;
  /** The justification with the impact statement; empty for any status but `not_affected`. */
  readonly reason: string;
  /** When it was made, or last updated. ISO 8601. */
  readonly time: string;
  readonly location: Location;
}

/** Everything that the VEX documents of a tree say. */
export interface VexDocuments {
  readonly statements: readonly VexStatement[];
  /** What could not be read: it excuses nothing. */
  readonly problems: readonly Problem[];
}

/** What of it counts in a run. */
export interface VexFacts {
  readonly waivers: readonly Waiver[];
  readonly problems: readonly Problem[];
}

export const NO_VEX: VexDocuments = { statements: [], problems: [] };

import type { Finding } from './decision.ts';
import type { Failure, Indeterminate } from './outcome.ts';
import type { Origin, Waiver } from './policy.ts';

/** Why a config or a waiver does not speak of a subject: the first that holds. */
export type Silence =
  | { readonly because: 'gate' }
  /** Of configs: its effect is off, whatever is found; or for this severity. */
  | { readonly because: 'off' }
  /** Of configs: with its options the rule finds nothing here. */
  | { readonly because: 'options' }
  | { readonly because: 'except' }
  /** Of waivers: its last day is over. */
  | { readonly because: 'expired' }
  /** A rule that failed is never excused. */
  | { readonly because: 'fault' }
  /** A key of its match asks for something else, or it can't be told. */
  | { readonly because: 'match'; readonly key: MatchKey; readonly wanted: readonly string[] };

export type MatchKey = 'ecosystems' | 'scopes' | 'packages' | 'version' | 'purls' | 'paths' | 'advisory';

/** What one config makes of a trouble. Equally strict ones decide together. */
export interface ConfigVoice {
  readonly origin: Origin;
  readonly state: 'decides' | 'weaker' | 'silent';
  /** What it says of the trouble itself; null: nothing. */
  readonly effect: Finding['effect'] | null;
  /** For it, the base had the trouble already. */
  readonly preexisting: boolean;
  readonly silence: Silence | null;
}

/** What one waiver of the rule makes of a trouble. */
export interface WaiverVoice {
  readonly waiver: Waiver;
  /** `also`: it would excuse it too, and one that lasts longer does. */
  readonly state: 'excuses' | 'also' | 'silent';
  readonly silence: Silence | null;
}

/** One thing that a rule found, and everything that made it what it is. */
export interface ExplainedTrouble {
  readonly rule: string;
  readonly locked: boolean;
  readonly outcome: Failure | Indeterminate;
  /** Null: no config speaks of it. */
  readonly finding: Finding | null;
  /** Those that decide first, the silent ones last, each in the order of their places; waivers likewise. */
  readonly configs: readonly ConfigVoice[];
  readonly waivers: readonly WaiverVoice[];
  /** Whether the base was asked for it. */
  readonly compared: boolean;
}

/** What a rule makes of one package. */
export interface RuleLook {
  readonly rule: string;
  readonly state: 'fail' | 'indeterminate' | 'pass' | 'not-applicable' | 'not-asked';
  /** Why it is not applicable or not asked; empty otherwise. */
  readonly reason: string;
}

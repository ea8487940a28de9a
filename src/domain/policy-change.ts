import type { Finding } from './decision.ts';
import type { Verdict } from './gate.ts';

/** What a new policy says of a rule that the old one did not; empty lists: it is neither stricter nor weaker there. */
export interface RuleChange {
  readonly rule: string;
  /** In what it became weaker, a clause each. */
  readonly weaker: readonly string[];
  readonly stricter: readonly string[];
}

/** A value outside the rules: `merge`, `publish`, `waivers`. */
export interface SettingChange {
  readonly name: string;
  /** As JSON. */
  readonly before: string;
  readonly after: string;
}

/** What another policy would make of the same facts. */
export interface PolicyEffect {
  readonly verdict: Verdict;
  readonly mode: 'enforce' | 'report';
  readonly rules: readonly RuleChange[];
  readonly settings: readonly SettingChange[];
  /** Findings that only it has, or that it takes more seriously. */
  readonly more: readonly Finding[];
  /** Findings that it does not have, or takes less seriously; with the effect of the old policy. */
  readonly fewer: readonly Finding[];
}

/**
 * What a change of the policy would change, told to whoever reviews it. The change itself is judged by
 * the policy before it.
 */
export interface PolicyChange {
  /** The policy's files that the change edits, sorted. */
  readonly files: readonly string[];
  readonly verdict: Verdict;
  /** Null: the new policy can't be used, or not be read from here; findings say why. */
  readonly after: PolicyEffect | null;
}

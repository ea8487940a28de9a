import type { Facts, FactName } from './facts.ts';
import type { Gate } from './gate.ts';
import type { Outcome } from './outcome.ts';
import type { Effect, SeverityEffects } from './policy.ts';

/** JSON Schema (draft-07 subset) of one option, with its default and what makes it stricter. */
export interface OptionSchema {
  /**
   * Draft-07 keywords: type, enum, items, minItems, minLength, minimum, properties, additionalProperties,
   * propertyNames, pattern, and these formats of strings: `duration` (arrives as milliseconds),
   * `package-pattern`, `glob`, `spdx-license`, `spdx-expression`, `registry` (`npm`, `pypi` or a URL).
   */
  readonly schema: Readonly<Record<string, unknown>>;
  readonly description: string;
  /** As a policy would write it. Of an `effect` option it gives way to the config's own effect where that is written. */
  readonly default: unknown;
  /**
   * Which way is stricter, for locked rules: `shorter` and `longer` speak of lists and durations,
   * `effect` of effects; `fixed` may not change at all.
   */
  readonly stricter: 'shorter' | 'longer' | 'effect' | 'fixed';
}

/** One case of a rule: its test and its documentation. */
export interface RuleExample {
  readonly name: string;
  /** Folder under the rule's fixtures, which holds facts.json or project files. */
  readonly fixture: string;
  readonly options?: Readonly<Record<string, unknown>>;
  /** The states that the rule must report, sorted. */
  readonly expect: readonly Outcome['state'][];
}

/** One thing that Lockgate checks: pure, one file. */
export interface Rule {
  readonly id: string;
  /** One sentence: what it finds. */
  readonly summary: string;
  /** Why it matters, with the incident or source behind it; Markdown. */
  readonly rationale: string;
  /** The gates it can speak in; also the default of `gates` in a config. */
  readonly gates: readonly Gate[];
  readonly needs: readonly FactName[];
  /** The effect where a config names none. */
  readonly effect: Effect | SeverityEffects;
  readonly options: Readonly<Record<string, OptionSchema>>;
  /**
   * Judges the facts. Says something about every subject or, where all is well with very many, one
   * `pass` for the graph: an empty answer is a fault of the rule and reads as indeterminate.
   */
  check(facts: Facts, options: Readonly<Record<string, unknown>>): readonly Outcome[];
  readonly examples: readonly RuleExample[];
}

/** Declares a rule. `Options` is what `check` receives, after validation against `options`. */
export function defineRule<Options extends object = Record<string, never>>(
  rule: Omit<Rule, 'check'> & { check(facts: Facts, options: Options): readonly Outcome[] },
): Rule {
  return rule as Rule;
}

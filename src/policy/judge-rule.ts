import { byCodeUnit, canonicalJson } from '../domain/canonical.ts';
import { messageOf, quote } from '../domain/errors.ts';
import type { Facts } from '../domain/facts.ts';
import type { Failure, Indeterminate, Outcome } from '../domain/outcome.ts';
import type { Policy, RuleConfig } from '../domain/policy.ts';
import type { Rule } from '../domain/rule.ts';
import { effectOf, strictness, type FindingEffect } from './effects.ts';
import { compileScope, describe, type Matched } from './match.ts';

/** What a rule's configs together say of one subject. */
export interface Judged extends Matched {
  readonly rule: string;
  readonly effect: FindingEffect;
  /** The rule itself failed. Nothing about its subject is known, so nothing excuses it. */
  readonly fault: boolean;
}

/** A config, compiled to say which outcomes it speaks of. */
interface Speaker {
  readonly config: RuleConfig;
  readonly includes: ReturnType<typeof compileScope>;
}

/** A rule with the configs by which it speaks in a gate, one list for each different set of options. */
export interface EnabledRule {
  readonly rule: Rule;
  readonly speakers: readonly (readonly Speaker[])[];
}

/** Prepares a rule for a gate; null: it is off there. */
export function enable(rule: Rule, policy: Policy, { gate, versions }: Facts): EnabledRule | null {
  if (!rule.gates.includes(gate)) return null;
  const byOptions = new Map<string, Speaker[]>();
  for (const config of policy.rules.get(rule.id)?.configs ?? []) {
    if (!config.gates.includes(gate) || config.effect === 'off') continue;
    const key = canonicalJson(config.options);
    const speaker = { config, includes: compileScope(config, versions) };
    const same = byOptions.get(key);
    if (same === undefined) byOptions.set(key, [speaker]);
    else same.push(speaker);
  }
  return byOptions.size === 0 ? null : { rule, speakers: [...byOptions.values()] };
}

/**
 * Runs a rule once for each different set of options and asks every config what it makes of each
 * outcome. The strictest answer for a subject and key wins, so the order of configs never matters.
 */
export function judgeRule({ rule, speakers }: EnabledRule, facts: Facts): Judged[] {
  const strictest = new Map<string, Judged>();
  const add = (judged: Judged): void => {
    const { subject, key } = judged.outcome;
    const id = `${subject.kind}\0${subject.name}\0${key}`;
    const before = strictest.get(id);
    if (before === undefined || compare(judged, before) < 0) strictest.set(id, judged);
  };
  for (const same of speakers) judgeOptions(rule, same, facts, add);
  return [...strictest.values()];
}

function judgeOptions(rule: Rule, same: readonly Speaker[], facts: Facts, add: (judged: Judged) => void): void {
  const outcomes = run(rule, same[0]?.config.options ?? {}, facts);
  if (typeof outcomes === 'string') {
    const outcome = fault(rule, outcomes);
    add({ rule: rule.id, outcome, package: null, files: [], effect: 'indeterminate', fault: true });
    return;
  }
  for (const outcome of outcomes) {
    if (outcome.state === 'pass' || outcome.state === 'not-applicable') continue;
    const matched = describe(outcome, facts);
    const effect = strictestEffect(same, matched);
    if (effect !== null) add({ rule: rule.id, ...matched, effect, fault: false });
  }
}

/** What the strictest config that speaks of an outcome makes of it; null: none does. */
function strictestEffect(speakers: readonly Speaker[], matched: Matched): FindingEffect | null {
  let strictest: FindingEffect | null = null;
  for (const { config, includes } of speakers) {
    const effect = effectOf(config, matched.outcome);
    if (effect === null || (strictest !== null && strictness(strictest) <= strictness(effect))) continue;
    if (includes(matched)) strictest = effect;
    if (strictest === 'deny') return strictest;
  }
  return strictest;
}

/** The outcomes, or what went wrong: an exception and an empty answer both mean that nothing was judged. */
function run(rule: Rule, options: RuleConfig['options'], facts: Facts): readonly Outcome[] | string {
  try {
    const outcomes = rule.check(facts, options);
    return outcomes.length === 0 ? 'it said nothing about anything' : outcomes;
  } catch (error) {
    return quote(messageOf(error));
  }
}

function fault(rule: Rule, cause: string): Indeterminate {
  return {
    state: 'indeterminate',
    subject: { kind: 'graph', name: rule.id },
    key: 'fault',
    message: `The rule ${rule.id} could not judge: ${cause}.`,
    remedy: 'This is a fault of Lockgate: report it with the command and the dependency files that led to it.',
    location: null,
  };
}

/** Strictest first; then by content, so that equally strict answers never depend on the order of configs. */
function compare(a: Judged, b: Judged): number {
  return strictness(a.effect) - strictness(b.effect) || byCodeUnit(contentOf(a.outcome), contentOf(b.outcome));
}

const contentOf = (outcome: Failure | Indeterminate): string => canonicalJson(outcome);

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

/** The configs by which a rule speaks in this gate; empty: it is off. */
export function configsIn(rule: Rule, policy: Policy, gate: Facts['gate']): readonly RuleConfig[] {
  if (!rule.gates.includes(gate)) return [];
  const configs = policy.rules.get(rule.id)?.configs ?? [];
  return configs.filter((config) => config.gates.includes(gate) && config.effect !== 'off');
}

/**
 * Runs a rule once for each different set of options and asks every config what it makes of each
 * outcome. The strictest answer for a subject and key wins, so the order of configs never matters.
 */
export function judgeRule(rule: Rule, configs: readonly RuleConfig[], facts: Facts): Judged[] {
  const byOptions = new Map<string, RuleConfig[]>();
  for (const config of configs) {
    const key = canonicalJson(config.options);
    const same = byOptions.get(key);
    if (same === undefined) byOptions.set(key, [config]);
    else same.push(config);
  }
  const strictest = new Map<string, Judged>();
  const add = (judged: Judged): void => {
    const { subject, key } = judged.outcome;
    const id = JSON.stringify([subject.kind, subject.name, key]);
    const before = strictest.get(id);
    if (before === undefined || compare(judged, before) < 0) strictest.set(id, judged);
  };
  for (const same of byOptions.values()) judgeOptions(rule, same, facts, add);
  return [...strictest.values()];
}

function judgeOptions(rule: Rule, configs: readonly RuleConfig[], facts: Facts, add: (judged: Judged) => void): void {
  const outcomes = run(rule, configs[0]?.options ?? {}, facts);
  if (typeof outcomes === 'string') {
    const outcome = fault(rule, outcomes);
    add({ rule: rule.id, outcome, package: null, files: [], effect: 'indeterminate', fault: true });
    return;
  }
  const scoped = configs.map((config) => ({ config, includes: compileScope(config, facts.versions) }));
  for (const outcome of outcomes) {
    if (outcome.state === 'pass' || outcome.state === 'not-applicable') continue;
    const matched = describe(outcome, facts);
    let effect: FindingEffect | null = null;
    for (const { config, includes } of scoped) {
      const one = effectOf(config, outcome);
      if (one === null || (effect !== null && strictness(effect) <= strictness(one))) continue;
      if (includes(matched)) effect = one;
    }
    if (effect !== null) add({ rule: rule.id, ...matched, effect, fault: false });
  }
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

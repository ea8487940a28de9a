import type { FindingEffect } from '../domain/decision.ts';
import { byCodeUnit, canonicalJson } from '../domain/canonical.ts';
import { messageOf, quote } from '../domain/errors.ts';
import type { Facts } from '../domain/facts.ts';
import type { Failure, Indeterminate, Outcome } from '../domain/outcome.ts';
import type { Policy, RuleConfig } from '../domain/policy.ts';
import type { Rule } from '../domain/rule.ts';
import { candidates } from './candidates.ts';
import { effectOf, strictness } from './effects.ts';
import { compileScope, describe, type Matched } from './match.ts';

/** What a rule's configs together say of one subject. */
export interface Judged extends Matched {
  readonly rule: string;
  readonly effect: FindingEffect;
  /** The base had it already, for every config that speaks of it. */
  readonly preexisting: boolean;
  /** The rule itself failed. Nothing about its subject is known, so nothing excuses it. */
  readonly fault: boolean;
}

/** A config, compiled to say which outcomes it speaks of. */
interface Speaker {
  readonly config: RuleConfig;
  readonly includes: ReturnType<typeof compileScope>;
}

/** Configs of a rule that have the same options. */
interface SameOptions {
  readonly options: RuleConfig['options'];
  readonly all: readonly Speaker[];
  /** Those that could speak of an outcome. */
  about(matched: Matched): readonly Speaker[];
}

/** A rule with the configs by which it speaks in a gate, one group for each different set of options. */
export interface EnabledRule {
  readonly rule: Rule;
  readonly speakers: readonly SameOptions[];
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
  return byOptions.size === 0 ? null : { rule, speakers: Array.from(byOptions.values(), sameOptions) };
}

function sameOptions(all: readonly Speaker[]): SameOptions {
  const index = candidates<Speaker>();
  for (const one of all) index.add(one, one.config.match.packages);
  const about = ({ package: one }: Matched): readonly Speaker[] => (one === null ? all : index.about(one));
  return { options: all[0]?.config.options ?? {}, all, about };
}

/** Whether the base had the trouble of an outcome already, as this config sees it. */
export type Baseline = (speaker: Speaker, matched: Matched, effect: FindingEffect) => boolean;

/**
 * Runs a rule once for each different set of options and asks every config what it makes of each
 * outcome. The strictest answer for a subject and key wins, so the order of configs never matters; what
 * the base had is asked of each config by itself, so that none makes old what is new to another.
 */
export function judgeRule({ rule, speakers }: EnabledRule, facts: Facts, wasThere: Baseline): Judged[] {
  const strictest = new Map<string, Judged>();
  const add = (judged: Judged): void => {
    const id = identity(judged.outcome);
    const before = strictest.get(id);
    if (before === undefined || compare(judged, before) < 0) strictest.set(id, judged);
  };
  for (const same of speakers) {
    const outcomes = run(rule, same.options, facts);
    if (typeof outcomes === 'string') {
      const outcome = fault(rule, outcomes);
      const nowhere = { package: null, files: [], effect: 'indeterminate', preexisting: false } as const;
      add({ rule: rule.id, outcome, ...nowhere, fault: true });
      continue;
    }
    for (const outcome of troubles(outcomes)) {
      const matched = describe(outcome, facts);
      const answer = strictestAnswer(same.about(matched), matched, wasThere);
      if (answer !== null) add({ rule: rule.id, ...matched, ...answer, fault: false });
    }
  }
  return [...strictest.values()];
}

/** What each config says of the base, and null where the rule could not judge it. */
export function judgeBase({ rule, speakers }: EnabledRule, facts: Facts): ReadonlyMap<Speaker, Said[]> | null {
  const said = new Map<Speaker, Said[]>();
  for (const same of speakers) {
    const outcomes = run(rule, same.options, facts);
    if (typeof outcomes === 'string') return null;
    for (const speaker of same.all) said.set(speaker, []);
    for (const outcome of troubles(outcomes)) {
      const matched = describe(outcome, facts);
      for (const speaker of same.about(matched)) {
        const effect = answerOf(speaker, matched);
        if (effect !== null) said.get(speaker)?.push({ ...matched, effect });
      }
    }
  }
  return said;
}

/** What one config makes of one outcome. */
export interface Said extends Matched {
  readonly effect: FindingEffect;
}

/** What makes two outcomes of a rule one trouble, whichever options found it. */
export const identity = ({ subject, key }: Failure | Indeterminate): string =>
  `${subject.kind}\0${subject.name}\0${key}`;

export const troubles = (outcomes: readonly Outcome[]): (Failure | Indeterminate)[] =>
  outcomes.filter((one): one is Failure | Indeterminate => one.state === 'fail' || one.state === 'indeterminate');

/** Null: the config is silent about it. */
function answerOf({ config, includes }: Speaker, matched: Matched): FindingEffect | null {
  const effect = effectOf(config, matched.outcome);
  return effect !== null && includes(matched) ? effect : null;
}

export type Answer = Pick<Judged, 'effect' | 'preexisting'>;

/** What the strictest config that speaks of an outcome makes of it; null: none does. */
function strictestAnswer(speakers: readonly Speaker[], matched: Matched, wasThere: Baseline): Answer | null {
  let strictest: Answer | null = null;
  for (const speaker of speakers) {
    const effect = effectOf(speaker.config, matched.outcome);
    if (effect === null) continue;
    // No config can take back what counts already, so only a stricter one is asked further.
    if (strictest?.preexisting === false && strictness(strictest.effect) <= strictness(effect)) continue;
    if (!speaker.includes(matched)) continue;
    const answer = { effect, preexisting: wasThere(speaker, matched, effect) };
    if (strictest === null || byEffect(answer, strictest) < 0) strictest = answer;
  }
  return strictest;
}

/** What it does to the verdict, the base considered. */
export const countingEffect = ({ effect, preexisting }: Answer): FindingEffect => (preexisting ? 'note' : effect);

const byEffect = (a: Answer, b: Answer): number =>
  strictness(countingEffect(a)) - strictness(countingEffect(b)) || strictness(a.effect) - strictness(b.effect);

/** The outcomes, or what went wrong: an exception and an empty answer both mean that nothing was judged. */
export function run(rule: Rule, options: RuleConfig['options'], facts: Facts): readonly Outcome[] | string {
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
  return byEffect(a, b) || byCodeUnit(contentOf(a.outcome), contentOf(b.outcome));
}

const contentOf = (outcome: Failure | Indeterminate): string => canonicalJson(outcome);

import { byCodeUnit, canonicalJson } from '../domain/canonical.ts';
import { endOfDay } from '../domain/day.ts';
import type { ConfigVoice, ExplainedTrouble, Silence, WaiverVoice } from '../domain/explanation.ts';
import type { Facts } from '../domain/facts.ts';
import { CHANGE_GATES } from '../domain/gate.ts';
import type { Failure, Indeterminate } from '../domain/outcome.ts';
import type { Policy, RuleConfig, Waiver } from '../domain/policy.ts';
import type { Rule } from '../domain/rule.ts';
import { effectOf, strictness } from './effects.ts';
import { judgeAll, waiversIn, type JudgedBy } from './evaluate.ts';
import { findingOf } from './finding.ts';
import { countingEffect, identity, run, troubles } from './judge-rule.ts';
import { compileMatch, describe, type Matched } from './match.ts';
import { mismatch } from './silence.ts';

/** Whether a trouble is asked about. */
export type Asked = (rule: string, outcome: Failure | Indeterminate) => boolean;

/**
 * Everything that the rules find of what is asked, with what every config and waiver makes of it. Judges all
 * again, and each config by itself: only for who wants to know why.
 */
export function explainTroubles(
  facts: Facts,
  policy: Policy,
  rules: readonly Rule[],
  asked: Asked,
): ExplainedTrouble[] {
  const judged = new Map(judgeAll(facts, policy, rules).map((one) => [idOf(one.judged.rule, one.judged.outcome), one]));
  return rules.flatMap((rule) => explainRule(rule, { facts, policy, judged, asked }));
}

const idOf = (rule: string, outcome: Failure | Indeterminate): string => `${rule}\0${identity(outcome)}`;

interface Asking {
  readonly facts: Facts;
  readonly policy: Policy;
  readonly judged: ReadonlyMap<string, JudgedBy>;
  readonly asked: Asked;
}

type Found = ReadonlyMap<string, Failure | Indeterminate>;

function explainRule(rule: Rule, { facts, policy, judged, asked }: Asking): ExplainedTrouble[] {
  const ofRule = policy.rules.get(rule.id);
  if (ofRule === undefined || !rule.gates.includes(facts.gate)) return [];
  const byOptions = new Map<string, Found>();
  const all = new Map<string, Failure | Indeterminate>();
  for (const { judged: one } of judged.values()) if (one.rule === rule.id) all.set(identity(one.outcome), one.outcome);
  for (const { options } of ofRule.configs) {
    const key = canonicalJson(options);
    // What waivers did is known to the judgement alone, so their rule is not run again.
    if (byOptions.has(key) || rule.needs.includes('waivers')) continue;
    const found = foundBy(rule, options, facts);
    byOptions.set(key, found);
    for (const [id, outcome] of found) if (!all.has(id)) all.set(id, outcome);
  }
  const wanted = [...all.values()].filter((outcome) => asked(rule.id, outcome));
  return wanted.map((outcome) => {
    const one = judged.get(idOf(rule.id, outcome)) ?? null;
    const found = (config: RuleConfig): Failure | Indeterminate | null =>
      (byOptions.get(canonicalJson(config.options)) ?? all).get(identity(outcome)) ?? null;
    return {
      rule: rule.id,
      locked: ofRule.locked,
      outcome: one?.judged.outcome ?? outcome,
      finding: one && findingOf(one.judged, one.waiver, facts.graph).finding,
      configs: ofRule.configs.map((config) => configVoice(config, found(config), one, facts)).sort(byVoice),
      waivers: waiversIn(facts, policy)
        .filter((waiver) => waiver.rule === rule.id)
        .map((waiver) => waiverVoice(waiver, describe(outcome, facts), one, facts))
        .sort((a, b) => byVoice({ ...a, ...a.waiver }, { ...b, ...b.waiver })),
      compared: facts.base !== null && CHANGE_GATES.includes(facts.gate),
    };
  });
}

const LOUDEST: readonly string[] = ['decides', 'excuses', 'weaker', 'also', 'silent'];

/** Those that matter first, then by their places. */
function byVoice(a: Placed, b: Placed): number {
  return (
    LOUDEST.indexOf(a.state) - LOUDEST.indexOf(b.state) ||
    byCodeUnit(a.origin.uri, b.origin.uri) ||
    a.origin.line - b.origin.line ||
    a.origin.column - b.origin.column
  );
}

type Placed = Pick<ConfigVoice, 'origin'> & { readonly state: string };

function foundBy(rule: Rule, options: RuleConfig['options'], facts: Facts): Found {
  const outcomes = run(rule, options, facts);
  return new Map(typeof outcomes === 'string' ? [] : troubles(outcomes).map((one) => [identity(one), one]));
}

function configVoice(
  config: RuleConfig,
  outcome: Failure | Indeterminate | null,
  by: JudgedBy | null,
  facts: Facts,
): ConfigVoice {
  const { origin } = config;
  const silence = silenceOf(config, outcome, facts);
  const effect = silence !== null || outcome === null ? null : effectOf(config, outcome);
  if (effect === null || outcome === null || by === null)
    return { origin, state: 'silent', effect: null, preexisting: false, silence: silence ?? { because: 'off' } };
  const speaker = by.enabled.speakers.flatMap(({ all }) => all).find((one) => one.config === config);
  const preexisting = speaker !== undefined && by.wasThere(speaker, describe(outcome, facts), effect);
  const weaker = strictness(countingEffect({ effect, preexisting })) > strictness(countingEffect(by.judged));
  return { origin, state: weaker ? 'weaker' : 'decides', effect, preexisting, silence: null };
}

function silenceOf(config: RuleConfig, outcome: Failure | Indeterminate | null, facts: Facts): Silence | null {
  if (!config.gates.includes(facts.gate)) return { because: 'gate' };
  if (config.effect === 'off') return { because: 'off' };
  if (outcome === null) return { because: 'options' };
  const about = describe(outcome, facts);
  const other = mismatch(config.match, 'some', about, facts);
  if (other !== null) return other;
  if (config.except !== null && compileMatch(config.except, 'every', facts.versions)(about) === 'yes')
    return { because: 'except' };
  return effectOf(config, outcome) === null ? { because: 'off' } : null;
}

function waiverVoice(waiver: Waiver, about: Matched, by: JudgedBy | null, facts: Facts): WaiverVoice {
  const silence = waiverSilence(waiver, about, by, facts);
  if (silence !== null) return { waiver, state: 'silent', silence };
  return { waiver, state: by?.waiver === waiver ? 'excuses' : 'also', silence: null };
}

function waiverSilence(waiver: Waiver, about: Matched, by: JudgedBy | null, facts: Facts): Silence | null {
  if (by?.judged.fault === true) return { because: 'fault' };
  if (waiver.gates?.includes(facts.gate) === false) return { because: 'gate' };
  const other = mismatch(waiver.match, 'every', about, facts);
  if (other !== null) return other;
  return Date.parse(facts.now) < endOfDay(waiver.expires) ? null : { because: 'expired' };
}

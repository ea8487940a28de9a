import { CHANGE_GATES } from '../domain/gate.ts';
import type { FactName, Facts } from '../domain/facts.ts';
import { strictness, type FindingEffect } from './effects.ts';
import { judgeBase, type Baseline, type EnabledRule, type Said } from './judge-rule.ts';

const OF_THE_RUN: ReadonlySet<FactName> = new Set(['pull-request', 'release', 'artifacts', 'waivers']);

const nothing: Baseline = () => false;

/**
 * Judges the base commit by the same configs, as one that changes nothing. Rules that judge the pull
 * request, a release or its artifacts are not asked: none of these were there before.
 *
 * An outcome about evidence that could not be had is never "already there": an outage at both
 * commits, or a lockfile that is broken at both, would otherwise hide what the change adds. The
 * exception is an advisory that can't be decided at either commit, which names one known record.
 */
export function baselineOf(enabled: EnabledRule, facts: Facts): Baseline {
  if (facts.base === null || !CHANGE_GATES.includes(facts.gate)) return nothing;
  if (enabled.rule.needs.some((need) => OF_THE_RUN.has(need))) return nothing;
  const then = judgeBase(enabled, { ...facts, graph: facts.base, base: null, changes: [], registry: new Map() });
  if (then === null) return nothing;
  const before = new Map(
    [...then].map(([speaker, said]) => [
      speaker,
      { known: strictestByKey(said), failed: strictestByKey(said.filter(({ outcome }) => outcome.state === 'fail')) },
    ]),
  );
  return (speaker, { state, key, advisory }, effect) => {
    if (state === 'indeterminate' && advisory === undefined) return false;
    const there = before.get(speaker)?.[state === 'fail' ? 'failed' : 'known'].get(key);
    return there !== undefined && strictness(there) <= strictness(effect);
  };
}

function strictestByKey(said: readonly Said[]): ReadonlyMap<string, FindingEffect> {
  const strictest = new Map<string, FindingEffect>();
  for (const { outcome, effect } of said) {
    const before = strictest.get(outcome.key);
    if (before === undefined || strictness(effect) < strictness(before)) strictest.set(outcome.key, effect);
  }
  return strictest;
}

import { FINDING_EFFECTS, type FindingEffect } from '../../domain/decision.ts';
import { byCodeUnit } from '../../domain/canonical.ts';
import {
  OUTCOMES,
  type PastOutcome,
  type PolicyRun,
  type RuleNoise,
  type SimulatedChange,
} from '../../domain/simulation.ts';
import { strictness } from '../../policy/effects.ts';
import type { Replayable } from './replayable.ts';

/** What one policy would have made of the whole history. */
export function runOf(
  { policy, notReplayed }: Replayable,
  index: number,
  changes: readonly SimulatedChange[],
): PolicyRun {
  const having = (outcome: PastOutcome): readonly SimulatedChange[] =>
    changes.filter(({ replays }) => replays[index]?.outcome === outcome);
  return {
    policy: { uri: policy.uri, digest: policy.digest, mode: policy.mode },
    merges: policy.merge !== null,
    notReplayed,
    outcomes: byOutcome((outcome) => having(outcome).length),
    hindsight: byOutcome(
      (outcome) => having(outcome).filter(({ replays }) => replays[index]?.hindsight === true).length,
    ),
    waited: byOutcome((outcome) => median(having(outcome).flatMap(({ waited }) => waited ?? []))),
    rules: noiseOf(index, changes),
  };
}

const byOutcome = <Value>(value: (outcome: PastOutcome) => Value): Readonly<Record<PastOutcome, Value>> =>
  Object.fromEntries(OUTCOMES.map((outcome) => [outcome, value(outcome)])) as Record<PastOutcome, Value>;

/** The middle one; of an even number the smaller of the two in the middle, which is one that really was. */
function median(values: readonly number[]): number | null {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? null;
}

/** How often each rule spoke, the one that did in most changes first. */
function noiseOf(index: number, changes: readonly SimulatedChange[]): RuleNoise[] {
  const noise = new Map<string, { changes: number; findings: number; effects: Record<FindingEffect, number> }>();
  for (const { replays } of changes) {
    const strictest = new Map<string, FindingEffect>();
    for (const { rule, effect, count } of replays[index]?.spoken ?? []) {
      const sum = noise.get(rule) ?? { changes: 0, findings: 0, effects: none() };
      noise.set(rule, sum);
      sum.findings += count;
      const before = strictest.get(rule);
      if (before === undefined || strictness(effect) < strictness(before)) strictest.set(rule, effect);
    }
    for (const [rule, effect] of strictest) {
      const sum = noise.get(rule);
      if (sum === undefined) continue;
      sum.changes += 1;
      sum.effects[effect] += 1;
    }
  }
  return Array.from(noise, ([rule, sum]) => ({ rule, ...sum })).sort(
    (a, b) => b.changes - a.changes || byCodeUnit(a.rule, b.rule),
  );
}

const none = (): Record<FindingEffect, number> =>
  Object.fromEntries(FINDING_EFFECTS.map((effect) => [effect, 0])) as Record<FindingEffect, number>;

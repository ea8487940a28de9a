import type { FindingEffect } from '../domain/decision.ts';
import { CHANGE_GATES } from '../domain/gate.ts';
import type { FactName, Facts } from '../domain/facts.ts';
import type { Graph } from '../domain/graph.ts';
import type { Package } from '../domain/package.ts';
import { strictness } from './effects.ts';
import { judgeBase, type Baseline, type EnabledRule, type Said } from './judge-rule.ts';
import type { Matched } from './match.ts';

const OF_THE_RUN: ReadonlySet<FactName> = new Set(['pull-request', 'release', 'artifacts', 'waivers']);

const nothing: Baseline = () => false;

/**
 * Judges the base commit by the same configs, as one that changes nothing. Rules that judge the pull
 * request, a release or its artifacts are not asked: none of these were there before.
 *
 * An outcome about evidence that could not be had is never "already there": an outage at both
 * commits, or a lockfile that is broken at both, would otherwise hide what the change adds. The
 * exception is an advisory that can't be decided at either commit, which names one known record.
 *
 * Nor is what spreads: a package that an example had and the application gets now, or that only the
 * build used and users get now, is new to them.
 */
export function baselineOf(enabled: EnabledRule, facts: Facts): Baseline {
  const { graph, base } = facts;
  if (base === null || !CHANGE_GATES.includes(facts.gate)) return nothing;
  if (enabled.rule.needs.some((need) => OF_THE_RUN.has(need))) return nothing;
  const then = judgeBase(enabled, { ...facts, graph: base, base: null, changes: [], registry: new Map() });
  if (then === null) return nothing;
  const before = new Map(
    [...then].map(([speaker, said]) => [
      speaker,
      { known: byKey(said), failed: byKey(said.filter(({ outcome }) => outcome.state === 'fail')) },
    ]),
  );
  return (speaker, matched, effect) => {
    const { state, key, advisory } = matched.outcome;
    if (state === 'indeterminate' && advisory === undefined) return false;
    const there = before.get(speaker)?.[state === 'fail' ? 'failed' : 'known'].get(key);
    return (
      there !== undefined && strictness(there.effect) <= strictness(effect) && !spreads(matched, there, base, graph)
    );
  };
}

/** What the base had under one key: the same trouble of any version, wherever it stood. */
interface Before {
  effect: FindingEffect;
  /** Something that users get had it. */
  shipped: boolean;
  readonly files: Set<string>;
}

function byKey(said: readonly Said[]): ReadonlyMap<string, Before> {
  const all = new Map<string, Before>();
  for (const { outcome, effect, package: one, files } of said) {
    let before = all.get(outcome.key);
    if (before === undefined) all.set(outcome.key, (before = { effect, shipped: false, files: new Set() }));
    if (strictness(effect) < strictness(before.effect)) before.effect = effect;
    before.shipped ||= ships(one);
    for (const file of files) before.files.add(file);
  }
  return all;
}

const ships = (one: Package | null): boolean => one?.scope !== 'development';

/** Whether it reaches further than it did. A file that was moved is the file that it was. */
function spreads({ package: one, files }: Matched, before: Before, base: Graph, graph: Graph): boolean {
  if (ships(one) && !before.shipped) return true;
  const further = files.filter((file) => !before.files.has(file));
  if (further.length === 0) return false;
  const gone = [...before.files].filter((file) => !graph.files.includes(file));
  return further.length > gone.length || further.some((file) => base.files.includes(file));
}

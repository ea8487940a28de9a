import { byCodeUnit, canonicalJson } from '../domain/canonical.ts';
import type { Decision, Finding } from '../domain/decision.ts';
import type { Gate } from '../domain/gate.ts';
import type { Policy, RuleConfig } from '../domain/policy.ts';
import type { PolicyEffect, RuleChange, SettingChange } from '../domain/policy-change.ts';
import type { Rule } from '../domain/rule.ts';
import { strictness } from './effects.ts';
import { weaknesses } from './extend/locks.ts';

/** A policy with what it makes of some facts. */
export interface Judging {
  readonly policy: Policy;
  readonly decision: Decision;
}

/** What differs between two policies, by what they effectively say and by what they make of the same facts. */
export function comparePolicies(before: Judging, after: Judging, rules: readonly Rule[]): PolicyEffect {
  const { verdict, mode } = after.decision;
  return {
    verdict,
    mode,
    rules: rules.flatMap((rule) => ruleChange(rule, before.policy, after.policy) ?? []),
    settings: settingChanges(before.policy, after.policy),
    more: beyond(after.decision, before.decision),
    fewer: beyond(before.decision, after.decision),
  };
}

function ruleChange(rule: Rule, before: Policy, after: Policy): RuleChange | null {
  const [was, is] = [before.rules.get(rule.id), after.rules.get(rule.id)];
  const weaker = weakerThan(rule, is?.configs ?? [], was?.configs ?? [], 'it is turned off');
  const stricter = weakerThan(rule, was?.configs ?? [], is?.configs ?? [], 'it was off');
  if (was?.locked === true && is?.locked !== true) weaker.push('it is no longer locked');
  if (was?.locked !== true && is?.locked === true) stricter.push('it is locked');
  return weaker.length + stricter.length === 0 ? null : { rule: rule.id, weaker, stricter };
}

/** In what the first configs fall behind the second ones; each gate by itself, as configs are often written for some. */
function weakerThan(rule: Rule, some: readonly RuleConfig[], others: readonly RuleConfig[], none: string): string[] {
  const gatesOf = new Map<string, Gate[]>();
  for (const gate of rule.gates) {
    for (const clause of weakerIn(gate, rule, some, others) ?? [none])
      gatesOf.set(clause, [...(gatesOf.get(clause) ?? []), gate]);
  }
  return [...gatesOf].map(([clause, gates]) =>
    gates.length === rule.gates.length ? clause : `${clause} (${gates.join(', ')})`,
  );
}

/** For each of the second configs the nearest is asked; null: there is none. */
function weakerIn(
  gate: Gate,
  rule: Rule,
  some: readonly RuleConfig[],
  others: readonly RuleConfig[],
): ReadonlySet<string> | null {
  const [mine, theirs] = [spoken(some, gate), spoken(others, gate)];
  if (theirs.length === 0) return new Set();
  if (mine.length === 0) return null;
  return new Set(
    theirs.flatMap((other) => {
      const [nearest] = mine.map((one) => weaknesses(one, other, rule)).toSorted((a, b) => a.length - b.length);
      return nearest ?? [];
    }),
  );
}

/** The configs that speak in a gate, as if they spoke in no other. */
const spoken = (configs: readonly RuleConfig[], gate: Gate): RuleConfig[] =>
  configs.filter(({ gates }) => gates.includes(gate)).map((config) => only(gate, config));

const only = (gate: Gate, config: RuleConfig): RuleConfig => ({ ...config, gates: [gate] });

function settingChanges(before: Policy, after: Policy): SettingChange[] {
  const [was, is] = [settingsOf(before), settingsOf(after)];
  return [...was.keys()].flatMap((name) => {
    const [old, now] = [was.get(name) ?? '', is.get(name) ?? ''];
    return old === now ? [] : { name, before: old, after: now };
  });
}

function settingsOf({ mode, merge, publish, advisories, services, waivers }: Policy): ReadonlyMap<string, string> {
  const bare = waivers.map((waiver) => canonicalJson({ ...waiver, origin: undefined }));
  return new Map(
    Object.entries({ mode, merge, publish, advisories, services }).map(([name, value]) => [name, canonicalJson(value)]),
  ).set('waivers', `[${bare.toSorted(byCodeUnit).join(',')}]`);
}

/** Findings of the first decision that the second lacks or takes less seriously, in their order. */
function beyond(one: Decision, other: Decision): Finding[] {
  const there = new Map<string, number>();
  for (const finding of other.findings) {
    const key = keyOf(finding);
    there.set(key, Math.min(there.get(key) ?? Infinity, weightOf(finding)));
  }
  return one.findings.filter((finding) => weightOf(finding) < (there.get(keyOf(finding)) ?? Infinity));
}

const keyOf = ({ rule, subject, advisory, message }: Finding): string =>
  canonicalJson([rule, subject, advisory?.id ?? message]);

/** The smaller, the stricter; a waived one weighs less than any note. */
const weightOf = ({ effect, waiver }: Finding): number => (waiver === null ? strictness(effect) : 100);

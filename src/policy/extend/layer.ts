import { originText } from '../../domain/policy.ts';
import { byCodeUnit, canonicalJson } from '../../domain/canonical.ts';
import type { MergePolicy, Origin, RuleConfig, Waiver } from '../../domain/policy.ts';
import type { Rule } from '../../domain/rule.ts';
import type { PolicyDocument } from '../document/document.ts';
import type { DocumentRule } from '../document/rules.ts';
import type { Settings } from '../document/settings.ts';
import type { Problems } from '../problem.ts';
import { checkLocked } from './locks.ts';

/** What a document and everything it extends say of a rule. */
export interface LayerRule {
  readonly configs: readonly RuleConfig[];
  /** Where it was locked; null: it is not. */
  readonly lockedBy: Origin | null;
  /** Where it was turned off; absent: it was not. */
  readonly offAt?: Origin;
}

/** A document together with everything that it extends. */
export interface Layer extends Settings {
  readonly mode: 'enforce' | 'report';
  readonly rules: ReadonlyMap<string, LayerRule>;
  /** Of the document itself: that something merges by itself is never inherited. */
  readonly merge: MergePolicy | null;
  readonly waivers: readonly Waiver[];
  /** Where each setting was written, by its path: `mode`, `publish.npm`. */
  readonly places: Readonly<Record<string, Origin>>;
}

/** Puts a document over its parents. The order of the parents makes no difference. */
export function layerOf(
  document: PolicyDocument,
  parents: readonly Layer[],
  rules: ReadonlyMap<string, Rule>,
  problems: Problems,
): Layer {
  const inherited = combineRules(parents);
  const combined = new Map(inherited);
  for (const [id, own] of document.rules) {
    const rule = rules.get(id);
    if (rule !== undefined) combined.set(id, ownRule(rule, own, inherited.get(id), problems));
  }
  const settle = <T extends object>(name: string, own: T | undefined, theirs: readonly (T | undefined)[]): T =>
    inherit(name, own, theirs, document.modeAt, problems);
  return {
    mode: modeOf(document, parents, inherited, problems),
    rules: combined,
    merge: document.merge,
    publish: settle(
      'publish',
      document.publish,
      parents.map((one) => one.publish),
    ),
    advisories: settle(
      'advisories',
      document.advisories,
      parents.map((one) => one.advisories),
    ),
    services: settle(
      'services',
      document.services,
      parents.map((one) => one.services),
    ),
    waivers: [...new Set([...parents.flatMap((parent) => parent.waivers), ...document.waivers])],
    places: { ...inheritedPlaces(parents), ...document.places },
  };
}

/** Of several places the first by name, so that the order of the parents never shows; `merge` is not inherited. */
function inheritedPlaces(parents: readonly Layer[]): Readonly<Record<string, Origin>> {
  const all = parents.flatMap(({ places }) => Object.entries(places)).filter(([path]) => !/^merge\b/.test(path));
  return Object.fromEntries(all.toSorted(([, a], [, b]) => byCodeUnit(originText(b), originText(a))));
}

/** Configs of one rule from several parents all apply; a lock of any of them holds. */
function combineRules(parents: readonly Layer[]): ReadonlyMap<string, LayerRule> {
  const combined = new Map<string, LayerRule>();
  for (const parent of parents) {
    for (const [id, rule] of parent.rules) {
      const before = combined.get(id);
      combined.set(id, {
        configs: distinct([...(before?.configs ?? []), ...rule.configs]),
        lockedBy: heavierLock(before?.lockedBy ?? null, rule.lockedBy),
      });
    }
  }
  return combined;
}

/** Of two locks that of an organisation, since it forbids more than a preset's; then the first by place. */
function heavierLock(one: Origin | null, other: Origin | null): Origin | null {
  if (one === null || other === null) return one ?? other;
  const order = Number(isPreset(one)) - Number(isPreset(other)) || byCodeUnit(originText(one), originText(other));
  return order <= 0 ? one : other;
}

const isPreset = ({ uri }: Origin): boolean => uri.startsWith('lockgate:');

/** Replaces what is inherited; a locked rule keeps it beside the own configs, and the strictest wins. */
function ownRule(rule: Rule, own: DocumentRule, inherited: LayerRule | undefined, problems: Problems): LayerRule {
  const configs = distinct(own.configs);
  if (inherited === undefined || inherited.lockedBy === null) {
    const off = configs.length === 0 ? { offAt: own.at } : {};
    return { configs, lockedBy: own.locked === true ? own.at : null, ...off };
  }
  checkLocked(rule, own, inherited.configs, inherited.lockedBy, problems);
  const lockedBy = own.locked === true && isPreset(inherited.lockedBy) ? own.at : inherited.lockedBy;
  return { configs: distinct([...inherited.configs, ...configs]), lockedBy };
}

/** Each config once, in an order of its content. */
export function distinct(configs: readonly RuleConfig[]): readonly RuleConfig[] {
  const byContent = new Map<string, RuleConfig>();
  for (const config of configs) {
    const content = canonicalJson({ ...config, origin: null, places: null });
    const before = byContent.get(content);
    // Of two equal configs the place shown must not depend on the order of the parents.
    if (before === undefined || byCodeUnit(originText(config.origin), originText(before.origin)) < 0) {
      byContent.set(content, config);
    }
  }
  return [...byContent].toSorted(([a], [b]) => byCodeUnit(a, b)).map(([, config]) => config);
}

/**
 * Enforcing, if any parent enforces and the document does not say otherwise. Reporting only would
 * loosen every rule at once, so a lock of an organisation forbids it; one of a preset does not,
 * since the preset `audit-only` would give the same.
 */
function modeOf(
  document: PolicyDocument,
  parents: readonly Layer[],
  inherited: ReadonlyMap<string, LayerRule>,
  problems: Problems,
): Layer['mode'] {
  const theirs = parents.length > 0 && parents.every((parent) => parent.mode === 'report') ? 'report' : 'enforce';
  if (document.mode !== 'report' || theirs === 'report') return document.mode ?? theirs;
  for (const [id, { lockedBy }] of inherited) {
    if (lockedBy === null || isPreset(lockedBy)) continue;
    const message = `${id} is locked by ${originText(lockedBy)}, and "mode: report" would keep it from blocking`;
    problems.add(document.modeAt, message, 'Leave "mode" out.');
    return 'enforce';
  }
  return 'report';
}

/** Key by key: the own value, else the one on which all parents agree that have one. */
function inherit<T extends object>(
  name: string,
  own: T | undefined,
  parents: readonly (T | undefined)[],
  at: Origin,
  problems: Problems,
): T {
  const values = new Map<string, unknown>();
  for (const [key, value] of parents.flatMap((parent) => Object.entries(parent ?? {}))) {
    if (own !== undefined && Object.hasOwn(own, key)) continue;
    if (values.has(key) && canonicalJson(values.get(key)) !== canonicalJson(value)) {
      problems.add(
        at,
        `the policies that it extends disagree about ${name}`,
        `Say in this file what "${name}" shall be.`,
      );
    }
    values.set(key, value);
  }
  return { ...Object.fromEntries(values), ...own } as T;
}

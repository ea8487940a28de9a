import { originText } from '../../domain/policy.ts';
import { byCodeUnit } from '../../domain/canonical.ts';
import type { Origin, Overruled, RuleConfig } from '../../domain/policy.ts';
import type { Rule } from '../../domain/rule.ts';
import { stricterSettings, type Overrule } from './floor-settings.ts';
import { distinct, type Layer, type LayerRule } from './layer.ts';
import { weaknesses } from './locks.ts';
import { told } from './told.ts';

/** A policy with a floor beneath it, and what of it does not count for that. */
interface Floored {
  readonly layer: Layer;
  readonly overruled: readonly Overruled[];
}

/**
 * Puts a floor beneath a policy that need not know of it: of both the stricter wins, section by section.
 * Nothing is refused, so that an organisation can roll a floor out over repositories as they are; what
 * of a policy no longer counts is told instead. (A rule that is `locked` up the chain of `extends`
 * is refused, because whoever writes such a policy names what it extends.)
 *
 * A policy that only reports goes on doing so: what its own rules say is a warning at most, and what the
 * floor says blocks. A floor that only reports is on trial: what it finds is a warning, and nothing is
 * overruled.
 */
export function overFloor(own: Layer, floor: Layer, rules: ReadonlyMap<string, Rule>): Floored {
  if (floor.mode === 'report') {
    const trial = own.mode === 'report' ? floor : told(floor, rules);
    return { layer: { ...own, rules: withRules(own, trial, false) }, overruled: [] };
  }
  const overruled: Overruled[] = [];
  const overrule: Overrule = (origin, message) => {
    // What a preset says is nobody's wish of this repository.
    if (origin !== undefined && !origin.uri.startsWith('lockgate:')) overruled.push({ origin, message });
  };
  const reporting = own.mode === 'report';
  if (reporting) {
    const origin = own.places['mode'];
    if (origin !== undefined)
      overruled.push({ origin, message: '"mode: report" does not hold for the rules of the floor' });
  }
  for (const [id, { configs }] of floor.rules) {
    const rule = rules.get(id);
    if (rule !== undefined) tellWeaker(rule, own.rules.get(id), configs, overrule);
  }
  const { places, ...settings } = stricterSettings(own, floor, overrule);
  const layer: Layer = {
    ...settings,
    mode: 'enforce',
    rules: withRules(reporting ? told(own, rules) : own, floor, true),
    places: reporting ? withMode(places, floor.places['mode']) : places,
  };
  return { layer, overruled: overruled.toSorted(byOrigin) };
}

function withMode(places: Layer['places'], mode: Origin | undefined): Layer['places'] {
  const others = Object.fromEntries(Object.entries(places).filter(([path]) => path !== 'mode'));
  return mode === undefined ? others : { ...others, mode };
}

function byOrigin({ origin: a }: Overruled, { origin: b }: Overruled): number {
  return byCodeUnit(a.uri, b.uri) || a.line - b.line || a.column - b.column;
}

/** The configs of both. Each speaks for itself and the strictest wins, so that none can take back what another says. */
function withRules(own: Layer, floor: Layer, lock: boolean): ReadonlyMap<string, LayerRule> {
  const combined = new Map(own.rules);
  for (const [id, { configs, lockedBy }] of floor.rules) {
    const [first] = configs;
    if (first === undefined) continue;
    const before = combined.get(id);
    combined.set(id, {
      configs: distinct([...(before?.configs ?? []), ...configs]),
      lockedBy: before?.lockedBy ?? (lock ? (lockedBy ?? first.origin) : null),
    });
  }
  return combined;
}

/** Tells what a policy says of a rule of the floor that is weaker than the floor. */
function tellWeaker(rule: Rule, own: LayerRule | undefined, floor: readonly RuleConfig[], overrule: Overrule): void {
  if (own === undefined) return;
  for (const config of floor) {
    if (own.configs.length === 0) {
      overrule(own.offAt, `${rule.id} can't be turned off: the floor has it at ${originText(config.origin)}`);
      return;
    }
    const [best] = own.configs
      .map((one) => ({ one, weaker: weaknesses(one, config, rule) }))
      .toSorted((a, b) => a.weaker.length - b.weaker.length);
    if (best === undefined || best.weaker.length === 0) continue;
    const where = `the floor applies too (${originText(config.origin)})`;
    overrule(best.one.origin, `${rule.id} is weaker here, and ${where}: ${best.weaker.join('; ')}`);
  }
}

import { originText } from '../domain/policy.ts';
import { byCodeUnit, canonicalJson } from '../domain/canonical.ts';
import type { Policy, RulePolicy, Waiver } from '../domain/policy.ts';
import type { Layer } from './extend/layer.ts';

/** The effective policy of a layer, defaults filled in. */
export function effectivePolicy(uri: string, layer: Layer, sha256: (text: string) => string): Policy {
  const rules = new Map<string, RulePolicy>();
  for (const [id, { configs, lockedBy }] of [...layer.rules].toSorted(([a], [b]) => byCodeUnit(a, b))) {
    if (configs.length > 0 || lockedBy !== null) rules.set(id, { locked: lockedBy !== null, configs });
  }
  const settings = {
    mode: layer.mode,
    merge: layer.merge,
    publish: { npm: { access: 'public', tag: null }, release: true, ...layer.publish },
    advisories: { sources: null, maxAge: null, ...layer.advisories },
    services: layer.services ?? {},
  } as const;
  const said = { ...settings, rules, waivers: inPlaceOrder(layer.waivers) };
  return { uri, digest: policyDigest(said, sha256), ...said, origins: layer.places };
}

/**
 * The digest of an effective policy. It covers what the policy says and not where: comments and the order of
 * configs leave it alone.
 */
export function policyDigest(
  { mode, merge, publish, advisories, services, rules, waivers }: Omit<Policy, 'uri' | 'digest'>,
  sha256: (text: string) => string,
): Policy['digest'] {
  const said = {
    mode,
    merge,
    publish,
    advisories,
    services,
    rules: [...rules].map(([id, { locked, configs }]) => ({ id, locked, configs: configs.map(withoutOrigin) })),
    waivers: waivers.map(withoutOrigin).map(canonicalJson).toSorted(byCodeUnit),
  };
  return { sha256: sha256(canonicalJson(said)) };
}

const withoutOrigin = <T extends object>(value: T): T => ({ ...value, origin: undefined, places: undefined });

/** Each waiver once, though several documents may extend the one that has it. */
function inPlaceOrder(waivers: readonly Waiver[]): readonly Waiver[] {
  const byPlace = new Map(waivers.map((waiver) => [originText(waiver.origin), waiver]));
  return [...byPlace].toSorted(([a], [b]) => byCodeUnit(a, b)).map(([, waiver]) => waiver);
}

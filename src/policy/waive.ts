import { byCodeUnit, canonicalJson } from '../domain/canonical.ts';
import type { Facts, WaiverUse } from '../domain/facts.ts';
import type { Waiver } from '../domain/policy.ts';
import type { Judged } from './judge-rule.ts';
import { isGlob } from '../domain/patterns/glob.ts';
import { compileMatch, type Matcher } from './match.ts';
import { comparableName, parsePackagePattern } from '../domain/patterns/pattern.ts';

/** The waivers of one run, and which of them spoke. */
export interface Waivers {
  /** The waiver that speaks for a finding; null: none does. Remembers what was used. */
  waive(judged: Judged): Waiver | null;
  /** How each fared. Complete once every finding of the rules in `judged` was shown to `waive`. */
  uses(judged: ReadonlySet<string>): readonly WaiverUse[];
}

interface Candidate {
  readonly waiver: Waiver;
  readonly matches: Matcher;
  readonly live: boolean;
}

/** The first moment at which a waiver no longer counts: it is valid to the end of its day, UTC. */
export function expiryOf(waiver: Pick<Waiver, 'expires'>): number {
  return Date.parse(`${waiver.expires}T00:00:00Z`) + 86_400_000;
}

/** Prepares the waivers of this gate. Those with an advisory are looked up by it, so that hundreds cost nothing. */
export function waiversOf(all: readonly Waiver[], facts: Pick<Facts, 'gate' | 'now' | 'versions'>): Waivers {
  const now = Date.parse(facts.now);
  const speaking = all.filter((waiver) => waiver.gates?.includes(facts.gate) ?? true);
  const byIndex = new Map<string, Candidate[]>();
  for (const waiver of speaking) {
    const matches = compileMatch(waiver.match, 'every', facts.versions);
    const candidate = { waiver, matches, live: now < expiryOf(waiver) };
    for (const key of new Set(indexKeys(waiver))) {
      const list = byIndex.get(key);
      if (list === undefined) byIndex.set(key, [candidate]);
      else list.push(candidate);
    }
  }
  const used = new Set<Waiver>();
  return {
    waive(judged) {
      // A fault has no subject that a waiver could have meant.
      if (judged.fault) return null;
      let best: Waiver | null = null;
      for (const key of lookupKeys(judged)) {
        for (const { waiver, matches, live } of byIndex.get(key) ?? []) {
          if (matches(judged) !== 'yes') continue;
          used.add(waiver);
          if (live) best = best === null ? waiver : preferred(best, waiver);
        }
      }
      return best;
    },
    uses: (judged) =>
      all.map((waiver) => ({
        waiver,
        used: used.has(waiver) || !judged.has(waiver.rule) || !speaking.includes(waiver),
      })),
  };
}

/** The most telling keys of a waiver: its advisory, else the names it lists, else its rule alone. */
function indexKeys({ rule, match }: Waiver): string[] {
  if (match.advisory !== undefined) return [`${rule} advisory ${match.advisory}`];
  const patterns = match.packages?.map(parsePackagePattern);
  if (patterns === undefined || patterns.some((pattern) => pattern === null || isGlob(pattern.name))) {
    return [`${rule} any`];
  }
  return patterns.map((pattern) => `${rule} package ${pattern?.ecosystem}:${pattern?.name}`);
}

function lookupKeys({ rule, outcome, package: one }: Judged): string[] {
  const keys = [`${rule} any`];
  if (one !== null) keys.push(`${rule} package ${one.ecosystem}:${comparableName(one.ecosystem, one.name)}`);
  if (outcome.advisory === undefined) return keys;
  for (const id of [outcome.advisory.id, ...outcome.advisory.aliases]) keys.push(`${rule} advisory ${id}`);
  return keys;
}

/** The one that lasts longest; then by content, so that the order of waivers never shows. */
function preferred(a: Waiver, b: Waiver): Waiver {
  const order = byCodeUnit(b.expires, a.expires) || byCodeUnit(canonicalJson(a), canonicalJson(b));
  return order <= 0 ? a : b;
}

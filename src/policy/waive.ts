import { byCodeUnit, canonicalJson } from '../domain/canonical.ts';
import { endOfDay } from '../domain/day.ts';
import type { FactName, Facts, WaiverUse } from '../domain/facts.ts';
import { CHANGE_GATES } from '../domain/gate.ts';
import type { Waiver } from '../domain/policy.ts';
import type { Rule } from '../domain/rule.ts';
import type { Judged } from './judge-rule.ts';
import { candidates, type Candidates } from './candidates.ts';
import { compileMatch, type Matcher } from './match.ts';

/** The waivers of one run, and which of them spoke. */
export interface Waivers {
  /** The waiver that speaks for a finding; null: none does. Remembers what was used. */
  waive(judged: Judged): Waiver | null;
  /** How each fared. Complete once every finding of the rules that were judged was shown to `waive`. */
  uses(judged: readonly Rule[]): readonly WaiverUse[];
}

interface Candidate {
  readonly waiver: Waiver;
  readonly matches: Matcher;
  readonly live: boolean;
}

/** Prepares the waivers of this gate. They are looked up by advisory and package, so that hundreds cost nothing. */
export function waiversOf(all: readonly Waiver[], facts: Facts): Waivers {
  const now = Date.parse(facts.now);
  const speaking = all.filter((waiver) => waiver.gates?.includes(facts.gate) ?? true);
  const find = finder(
    speaking.map((waiver) => {
      const matches = compileMatch(waiver.match, 'every', facts.versions);
      return { waiver, matches, live: now < endOfDay(waiver.expires) };
    }),
  );
  const used = new Set<Waiver>();
  const back = new Map<Waiver, string[]>();
  const addBack = (waiver: Waiver, message: string): void => {
    const messages = back.get(waiver);
    if (messages === undefined) back.set(waiver, [message]);
    else messages.push(message);
  };
  const unsure = new Set<string>();
  return {
    waive(judged) {
      if (isBlind(judged)) unsure.add(judged.rule);
      // A fault has no subject that a waiver could have meant.
      if (judged.fault) return null;
      let best: Waiver | null = null;
      const expired: Waiver[] = [];
      for (const { waiver, matches, live } of find(judged)) {
        if (matches(judged) !== 'yes') continue;
        used.add(waiver);
        if (live) best = best === null ? waiver : preferred(best, waiver);
        else expired.push(waiver);
      }
      if (best !== null) return best;
      for (const waiver of expired) addBack(waiver, judged.outcome.message);
      return null;
    },
    uses(rules) {
      const sure = new Set(rules.filter((rule) => !unsure.has(rule.id) && seesAll(rule, facts)).map(({ id }) => id));
      const heard = new Set(speaking);
      return all.map((waiver) => ({
        waiver,
        used: used.has(waiver),
        judged: sure.has(waiver.rule) && heard.has(waiver),
        back: (back.get(waiver) ?? []).sort(byCodeUnit),
      }));
    },
  };
}

/** The rule failed, or could not judge the tree as a whole: what it would have found is not known. */
const isBlind = ({ fault, outcome }: Judged): boolean =>
  fault || (outcome.state === 'indeterminate' && outcome.subject.kind === 'graph');

const OF_A_CHANGE: ReadonlySet<FactName> = new Set(['changes', 'registry', 'pull-request']);

/** Whether a rule sees all that it could find. A broken file hides packages; a change is but a part of the tree. */
function seesAll(rule: Rule, { gate, graph }: Facts): boolean {
  if (graph.problems.length > 0) return false;
  return !CHANGE_GATES.includes(gate) || !rule.needs.some((need) => OF_A_CHANGE.has(need));
}

/** Finds the waivers that could speak for a finding: by the advisory they name, else by their packages. */
function finder(all: readonly Candidate[]): (judged: Judged) => Iterable<Candidate> {
  const byAdvisory = new Map<string, Candidate[]>();
  const byRule = new Map<string, { readonly some: Candidates<Candidate>; readonly every: Candidate[] }>();
  for (const candidate of all) {
    const { rule, match } = candidate.waiver;
    if (match.advisory !== undefined) {
      const key = `${rule} ${match.advisory}`;
      byAdvisory.set(key, [...(byAdvisory.get(key) ?? []), candidate]);
      continue;
    }
    let ofRule = byRule.get(rule);
    if (ofRule === undefined) byRule.set(rule, (ofRule = { some: candidates(), every: [] }));
    ofRule.some.add(candidate, match.packages);
    ofRule.every.push(candidate);
  }
  return ({ rule, outcome: { advisory }, package: one }) => {
    const ofRule = byRule.get(rule);
    const found = ofRule === undefined ? [] : one === null ? ofRule.every : ofRule.some.about(one);
    if (advisory === undefined || byAdvisory.size === 0) return found;
    const ids = [...new Set([advisory.id, ...advisory.aliases])];
    return [...found, ...ids.flatMap((id) => byAdvisory.get(`${rule} ${id}`) ?? [])];
  };
}

/** The one that lasts longest; then by content, so that the order of waivers never shows. */
function preferred(a: Waiver, b: Waiver): Waiver {
  const order = byCodeUnit(b.expires, a.expires) || byCodeUnit(canonicalJson(a), canonicalJson(b));
  return order <= 0 ? a : b;
}

import type { MatchKey, Silence } from '../domain/explanation.ts';
import type { Facts } from '../domain/facts.ts';
import { parsePackagePattern, PATTERN_PREFIXES } from '../domain/patterns/pattern.ts';
import type { Match } from '../domain/policy.ts';
import { compileMatch, type Matched } from './match.ts';

/**
 * The first key of a match that keeps it from speaking of a subject; null: none does. Where it can't be told, a
 * config speaks (`some`) and a waiver does not (`every`).
 */
export function mismatch(match: Match, files: 'some' | 'every', about: Matched, facts: Facts): Silence | null {
  for (const key of ['ecosystems', 'scopes', 'advisory', 'packages', 'purls', 'paths'] as const) {
    const value = match[key];
    if (value === undefined) continue;
    const answer = compileMatch({ [key]: value }, files, facts.versions)(about);
    if (answer === 'yes' || (answer === 'unknown' && files === 'some')) continue;
    const wanted = typeof value === 'string' ? [value] : value;
    return { because: 'match', key: key === 'packages' ? packageKey(wanted, about, facts) : key, wanted };
  }
  return null;
}

/** Whether it is the name that is another one, or the version alone. */
function packageKey(patterns: readonly string[], about: Matched, facts: Facts): MatchKey {
  const names = patterns.flatMap((text) => {
    const pattern = parsePackagePattern(text);
    if (pattern === null) return [];
    const [prefix] = Object.entries(PATTERN_PREFIXES).find(([, ecosystem]) => ecosystem === pattern.ecosystem) ?? [];
    return `${prefix}:${pattern.name}`;
  });
  const named = compileMatch({ packages: names }, 'every', facts.versions)(about) === 'yes';
  return named ? 'version' : 'packages';
}

import { byCodeUnit } from '../domain/canonical.ts';
import type { AdvisoryMatch } from '../domain/advisory.ts';
import type { VersionScheme } from '../domain/version.ts';
import { highestSeverity } from './severity.ts';

/**
 * Merges what several records or sources say of one package: matches that share any id are one
 * finding, also through a third (aliases are symmetric and transitive, says the OSV schema). Sorted
 * by id; the order of the input never matters, and merging what is merged changes nothing.
 */
export function mergeMatches(matches: readonly AdvisoryMatch[], scheme: VersionScheme): AdvisoryMatch[] {
  const groups = new Map<string, AdvisoryMatch[]>();
  const leader = leaders(matches);
  for (const match of matches) {
    const key = leader(match.id);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [match]);
    else group.push(match);
  }
  return [...groups.values()].map((group) => mergeGroup(group, scheme)).sort((a, b) => byCodeUnit(a.id, b.id));
}

/** Union-find over ids: two ids have the same leader when any match connects them. */
function leaders(matches: readonly AdvisoryMatch[]): (id: string) => string {
  const parent = new Map<string, string>();
  const find = (id: string): string => {
    let at = id;
    for (let up = parent.get(at); up !== undefined; up = parent.get(at)) at = up;
    // Path compression keeps long chains of aliases linear.
    for (let step = id; step !== at; ) {
      const up = parent.get(step) ?? at;
      parent.set(step, at);
      step = up;
    }
    return at;
  };
  for (const match of matches) {
    for (const alias of match.aliases) {
      const [a, b] = [find(match.id), find(alias)];
      if (a !== b) parent.set(b, a);
    }
  }
  return find;
}

function mergeGroup(group: readonly AdvisoryMatch[], scheme: VersionScheme): AdvisoryMatch {
  const ids = sorted(group.flatMap((match) => [match.id, ...match.aliases]));
  const id = ids.find(isGhsa) ?? ids.find(isMalware) ?? ids[0] ?? '';
  const reasons = group.map((match) => match.uncertain);
  return {
    id,
    aliases: ids.filter((other) => other !== id),
    severity: highestSeverity(group.map((match) => match.severity)),
    malware: ids.some(isMalware) || group.some((match) => match.malware),
    fixedIn: sortVersions(new Set(group.flatMap((match) => match.fixedIn)), scheme),
    // One record that is sure outweighs those that are not.
    uncertain: reasons.includes(null) ? null : (sorted(reasons.filter((reason) => reason !== null))[0] ?? null),
    sources: sorted(group.flatMap((match) => match.sources)),
  };
}

const isGhsa = (id: string): boolean => id.startsWith('GHSA-');

/** Whether an id is of the OpenSSF malicious packages database. */
export const isMalware = (id: string): boolean => id.startsWith('MAL-');

const sorted = (texts: readonly string[]): string[] => [...new Set(texts)].sort(byCodeUnit);

/** In the ecosystem's order; what is no version comes last. */
function sortVersions(versions: Iterable<string>, scheme: VersionScheme): string[] {
  return [...versions].sort((a, b) => {
    const [validA, validB] = [scheme.valid(a), scheme.valid(b)];
    if (validA && validB) return scheme.compare(a, b) || byCodeUnit(a, b);
    return Number(validB) - Number(validA) || byCodeUnit(a, b);
  });
}

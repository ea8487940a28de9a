import { matchVersion } from '../domain/affected.ts';
import type { AdvisoryFacts, AdvisoryMatch, AdvisoryQuery } from '../domain/advisory.ts';
import { readBound } from '../domain/bound.ts';
import type { Ecosystem } from '../domain/package.ts';
import type { VersionScheme } from '../domain/version.ts';
import { isMalware, mergeMatches } from './merge.ts';
import { advisoryNames, nameKey } from './names.ts';
import type { AdvisoryEntry } from './record.ts';

export type VersionSchemes = Readonly<Record<Ecosystem, VersionScheme>>;

/** Everything that is known under one name; `name` as {@link nameKey} gives it. */
export type EntriesOf = (ecosystem: Ecosystem, name: string) => readonly AdvisoryEntry[];

/** Matches packages against entries: by purl, aliases merged, a package that nothing speaks of left out. */
export const matchAll = (
  queries: readonly AdvisoryQuery[],
  entriesOf: EntriesOf,
  versions: VersionSchemes,
  source: string,
): AdvisoryFacts['matches'] => answer(queries, entriesOf, versions, source).matches;

/** The matches of packages, everything that is known of those that have any, and which records deny that a version is affected. */
export function answer(
  queries: readonly AdvisoryQuery[],
  entriesOf: EntriesOf,
  versions: VersionSchemes,
  source: string,
): Required<Pick<AdvisoryFacts, 'matches' | 'known' | 'denied'>> {
  const matches = new Map<string, readonly AdvisoryMatch[]>();
  const known = new Map<string, readonly AdvisoryEntry[]>();
  const denied = new Map<string, ReadonlySet<string>>();
  for (const query of queries) {
    const entries = entriesFor(query, entriesOf);
    if (entries.length === 0) continue;
    const scheme = versions[query.ecosystem];
    const found: AdvisoryMatch[] = [];
    const others = new Set<string>();
    for (const entry of entries) {
      const match = matchEntry(query.version, entry, scheme, source);
      if (match !== null) found.push(match);
      else for (const id of [entry.id, ...entry.aliases]) others.add(id);
    }
    if (others.size > 0) denied.set(query.purl, others);
    if (found.length === 0) continue;
    matches.set(query.purl, mergeMatches(found, scheme));
    known.set(query.purl, entries);
  }
  return { matches, known, denied };
}

/** Under every name by which advisories may speak of a package. */
function entriesFor({ ecosystem, name }: AdvisoryQuery, entriesOf: EntriesOf): AdvisoryEntry[] {
  const names = new Set(advisoryNames(ecosystem, name).map((spoken) => nameKey(ecosystem, spoken)));
  return [...names].flatMap((key) => entriesOf(ecosystem, key));
}

function matchEntry(version: string, entry: AdvisoryEntry, scheme: VersionScheme, source: string): AdvisoryMatch | null {
  const affectedness = matchVersion(version, entry, scheme);
  if (affectedness.state === 'unaffected') return null;
  return {
    id: entry.id,
    aliases: entry.aliases,
    severity: entry.severity,
    malware: [entry.id, ...entry.aliases].some(isMalware),
    fixedIn: fixesOf(version, entry, scheme),
    uncertain: affectedness.state === 'uncertain' ? affectedness.reason : null,
    sources: [source],
  };
}

/** The fixes that lie ahead of the version: one behind it ended another interval. */
function fixesOf(version: string, entry: AdvisoryEntry, scheme: VersionScheme): string[] {
  const fixes = entry.ranges.flatMap((range) =>
    range.filter((event) => event.kind === 'fixed').map((event) => readBound(event.version, scheme) ?? event.version),
  );
  const comparable = scheme.valid(version);
  return fixes.filter((fix) => !comparable || !scheme.valid(fix) || scheme.compare(fix, version) > 0);
}

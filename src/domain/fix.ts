import { matchVersion } from './affected.ts';
import type { AdvisoryFacts, AdvisoryMatch, KnownAdvisory } from './advisory.ts';
import { readBound } from './bound.ts';
import type { Facts } from './facts.ts';
import { comparedVersion, type Package } from './package.ts';
import type { VersionScheme } from './version.ts';

/** A later version of a package that an advisory does not affect. */
export interface Fix {
  readonly version: string;
  /** Ids of the advisories that affect that version all the same, sorted; empty: none that is known. */
  readonly leaves: readonly string[];
}

type Knowledge = Pick<Facts, 'advisories' | 'versions'>;

/**
 * The nearest later version that no known advisory affects; where there is none, the nearest that this
 * one does not. Null where none is known. The registry is not asked, so only versions are named that an
 * advisory names as the end of a range: whether later ones were published is not known here.
 */
export function fixOf(facts: Knowledge, one: Package, advisory: AdvisoryMatch): Fix | null {
  const nearest = outlook(facts, one).clean();
  return nearest === null ? fixWhere(facts, one, advisory, () => true) : { version: nearest, leaves: [] };
}

/** The nearest later version that this advisory does not affect, of those that are allowed. */
export function fixWhere(
  facts: Knowledge,
  one: Package,
  advisory: AdvisoryMatch,
  allowed: (version: string) => boolean,
): Fix | null {
  const { candidates, affecting, affects } = outlook(facts, one);
  const version = candidates.find((candidate) => !affects(candidate, advisory.id) && allowed(candidate));
  return version === undefined ? null : { version, leaves: affecting(version) };
}

/** What lies ahead of a locked version. */
interface Outlook {
  /** Versions at which an affected range ends, nearest first. */
  readonly candidates: readonly string[];
  /** The nearest that nothing affects. */
  readonly clean: () => string | null;
  /** Whether one advisory does. */
  readonly affects: (version: string, id: string) => boolean;
  /** Ids of what affects a version, sorted. */
  readonly affecting: (version: string) => readonly string[];
}

// A package may have hundreds of advisories, each a finding that asks the same.
const outlooks = new WeakMap<AdvisoryFacts, Map<string, Outlook>>();

function outlook(facts: Knowledge, one: Package): Outlook {
  const known = outlooks.get(facts.advisories) ?? new Map<string, Outlook>();
  outlooks.set(facts.advisories, known);
  const found = known.get(one.purl) ?? lookAhead(facts, one);
  known.set(one.purl, found);
  return found;
}

function lookAhead({ advisories, versions }: Knowledge, one: Package): Outlook {
  const scheme = versions[one.ecosystem];
  const matches = advisories.matches.get(one.purl) ?? [];
  const records = advisories.known?.get(one.purl) ?? [];
  const candidates = versionsAhead(comparedVersion(one), matches, records, scheme);
  const tests = [...matches.map((match) => testOf(match, records, scheme)), ...others(matches, records, scheme)];
  const affecting = (version: string): string[] =>
    [...new Set(tests.filter(({ affects }) => affects(version)).map(({ id }) => id))].sort();
  let clean: string | null | undefined;
  return {
    candidates,
    affecting,
    affects: (version, id) => tests.some((test) => test.id === id && test.affects(version)),
    clean() {
      if (clean === undefined) {
        clean = candidates.find((version) => !tests.some(({ affects }) => affects(version))) ?? null;
      }
      return clean;
    },
  };
}

function versionsAhead(
  locked: string,
  matches: readonly AdvisoryMatch[],
  records: readonly KnownAdvisory[],
  scheme: VersionScheme,
): string[] {
  if (!scheme.valid(locked)) return [];
  const ends = records.flatMap(({ ranges }) => ranges.flat()).filter(({ kind }) => kind === 'fixed');
  const named = new Set([...matches.flatMap(({ fixedIn }) => fixedIn), ...ends.map(({ version }) => version)]);
  const readable = new Set([...named].flatMap((version) => readBound(version, scheme) ?? []));
  return [...readable].filter((version) => scheme.compare(version, locked) > 0).sort((a, b) => scheme.compare(a, b));
}

interface Test {
  readonly id: string;
  readonly affects: (version: string) => boolean;
}

/**
 * A match by the records that it was merged from. Where no source gave its ranges, only what it names as
 * fixed, and what comes after the last of these, is taken for unaffected. So is nothing that can't be told.
 */
function testOf(match: AdvisoryMatch, records: readonly KnownAdvisory[], scheme: VersionScheme): Test {
  const own = records.filter((record) => isOf(match, record));
  const fixes = match.fixedIn.filter((version) => scheme.valid(version));
  const last = fixes.at(-1);
  const beyond = (version: string): boolean =>
    last !== undefined &&
    (scheme.compare(version, last) >= 0 || fixes.some((fixed) => scheme.compare(version, fixed) === 0));
  return {
    id: match.id,
    affects: (version) =>
      own.length === 0
        ? !beyond(version)
        : own.some((record) => matchVersion(version, record, scheme).state !== 'unaffected'),
  };
}

/** Advisories that say nothing of the locked version and may speak of a later one. */
function others(
  matches: readonly AdvisoryMatch[],
  records: readonly KnownAdvisory[],
  scheme: VersionScheme,
): readonly Test[] {
  return records
    .filter((record) => !matches.some((match) => isOf(match, record)))
    .map((record) => ({
      // Of two databases that tell of one flaw, both call it by this.
      id: record.aliases.find((alias) => alias.startsWith('GHSA-')) ?? record.id,
      affects: (version) => matchVersion(version, record, scheme).state === 'affected',
    }));
}

function isOf(match: AdvisoryMatch, { id, aliases }: KnownAdvisory): boolean {
  const ids = new Set([match.id, ...match.aliases]);
  return ids.has(id) || aliases.some((alias) => ids.has(alias));
}

import { messageOf, quote } from '../domain/errors.ts';
import type { AdvisoryFacts, AdvisoryMatch, AdvisoryQuery } from '../domain/advisory.ts';
import type { AdvisorySource } from '../domain/ports/advisories.ts';
import type { Http } from '../domain/ports/http.ts';
import type { VersionScheme } from '../domain/version.ts';
import { bulkAdvisories, bulkRequest } from '../registries/npm/advisories.ts';
import type { BulkAdvisory } from '../registries/npm/advisories.ts';
import { isMalware, mergeMatches } from './merge.ts';
import { severityOfLabel } from './severity.ts';
import type { VersionSchemes } from './lookup.ts';

/** An exclusive upper end in a range of npm: the version that fixes. `<=` names the last one that does not. */
const UPPER = /<(?!=)\s*v?([0-9][0-9A-Za-z.+-]*)/g;
const UNBOUNDED = new Set(['*', '', '>=0', '>=0.0.0', '>= 0', '>= 0.0.0']);

/** The npm registry's bulk advisory endpoint as a source, for npm packages only. Its ranges are matched here. */
export function npmBulkSource({
  http,
  registry,
  versions,
}: {
  readonly http: Http;
  /** `https://registry.npmjs.org` */
  readonly registry: string;
  readonly versions: VersionSchemes;
}): AdvisorySource {
  const name = 'npm';
  return {
    name,
    ecosystems: ['npm'],
    async lookup(queries): Promise<AdvisoryFacts> {
      const asked = versionsByName(queries.filter(({ ecosystem }) => ecosystem === 'npm'));
      const sources = [{ name, asOf: null, digest: null }];
      try {
        const known =
          asked.size === 0 ? new Map() : bulkAdvisories(await http.send(bulkRequest(registry, asked)), asked);
        return { matches: matchBulk(queries, known, versions.npm, name), sources, unavailable: [] };
      } catch (error) {
        return { matches: new Map(), sources, unavailable: [{ source: name, reason: messageOf(error) }] };
      }
    },
  };
}

function versionsByName(queries: readonly AdvisoryQuery[]): Map<string, readonly string[]> {
  const versions = new Map<string, Set<string>>();
  for (const { name, version } of queries) versions.set(name, (versions.get(name) ?? new Set()).add(version));
  return new Map([...versions].map(([name, locked]) => [name, [...locked].sort()]));
}

function matchBulk(
  queries: readonly AdvisoryQuery[],
  known: ReadonlyMap<string, readonly BulkAdvisory[]>,
  scheme: VersionScheme,
  source: string,
): Map<string, readonly AdvisoryMatch[]> {
  const found = new Map<string, readonly AdvisoryMatch[]>();
  for (const { ecosystem, name, version, purl } of queries) {
    const advisories = ecosystem === 'npm' ? (known.get(name) ?? []) : [];
    const matches = advisories.flatMap((advisory) => matchOne(version, advisory, scheme, source) ?? []);
    if (matches.length > 0) found.set(purl, mergeMatches(matches, scheme));
  }
  return found;
}

function matchOne(version: string, advisory: BulkAdvisory, scheme: VersionScheme, source: string): AdvisoryMatch | null {
  const { id, severity, vulnerableVersions: range } = advisory;
  const uncertain = UNBOUNDED.has(range) ? null : unreadable(version, range, scheme);
  if (uncertain === null && !UNBOUNDED.has(range) && !scheme.satisfies(version, range)) return null;
  const fixes = [...range.matchAll(UPPER)].flatMap(([, fix]) => fix ?? []);
  return {
    id,
    aliases: [],
    severity: severityOfLabel(severity) ?? 'unknown',
    malware: isMalware(id),
    fixedIn: fixes.filter((fix) => !scheme.valid(fix) || !scheme.valid(version) || scheme.compare(fix, version) > 0),
    uncertain,
    sources: [source],
  };
}

/** Why the range can't be held against the version; null: it can. */
function unreadable(version: string, range: string, scheme: VersionScheme): string | null {
  if (!scheme.validRange(range)) return `the range ${quote(range)} of the advisory can't be read`;
  if (scheme.valid(version)) return null;
  return `the locked version ${quote(version)} can't be compared, so it can't be told whether it is affected`;
}

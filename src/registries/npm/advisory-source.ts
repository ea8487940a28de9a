import parse from 'semver/functions/parse.js';
import { messageOf, quote } from '../../domain/errors.ts';
import type { AdvisoryFacts, AdvisoryMatch, AdvisoryQuery } from '../../domain/advisory.ts';
import type { AdvisorySource } from '../../domain/ports/advisories.ts';
import type { Http } from '../../domain/ports/http.ts';
import type { VersionScheme } from '../../domain/version.ts';
import { bulkAdvisories, bulkRequest } from './advisories.ts';
import type { BulkAdvisory } from './advisories.ts';
import { isMalware, mergeMatches } from '../../advisories/merge.ts';
import { severityOfLabel } from '../../advisories/severity.ts';
import type { VersionSchemes } from '../../advisories/lookup.ts';

/** An exclusive upper end in a range of npm: the version that fixes. `<=` names the last one that does not. */
const UPPER = /<(?!=)\s*v?([0-9][0-9A-Za-z.+-]*)/g;

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
    databases: ['GHSA-'],
    async lookup(queries): Promise<AdvisoryFacts> {
      const ours = queries.filter(({ ecosystem }) => ecosystem === 'npm');
      const askable = ours.filter(({ version }) => versions.npm.valid(version));
      const reasons = notAsked(ours.filter(({ version }) => !versions.npm.valid(version)));
      let matches: AdvisoryFacts['matches'] = new Map();
      try {
        matches = matchBulk(askable, await askBulk(http, registry, askable), versions.npm, name);
      } catch (error) {
        reasons.unshift(messageOf(error));
      }
      const [reason] = reasons;
      return {
        matches,
        sources: [{ name, asOf: null, digest: null, ecosystems: ['npm'] }],
        unavailable: reason === undefined ? [] : [{ source: name, reason }],
      };
    },
  };
}

/** The endpoint answers by version alone, so of what is locked to a git ref or the like it can say nothing. */
function notAsked(queries: readonly AdvisoryQuery[]): string[] {
  const [first] = queries;
  if (first === undefined) return [];
  const which = quote(`${first.name}@${first.version}`);
  const others = queries.length === 1 ? '' : ` and ${queries.length - 1} more`;
  return [`the registry can't be asked about ${which}${others}, which have no version that npm can read`];
}

async function askBulk(
  http: Http,
  registry: string,
  queries: readonly AdvisoryQuery[],
): Promise<ReadonlyMap<string, readonly BulkAdvisory[]>> {
  if (queries.length === 0) return new Map();
  const asked = versionsByName(queries);
  return bulkAdvisories(await http.send(bulkRequest(registry, asked)), asked);
}

function versionsByName(queries: readonly AdvisoryQuery[]): Map<string, readonly string[]> {
  const versions = new Map<string, Set<string>>();
  for (const { name, version } of queries) {
    // As the registry itself writes it: what npm reads loosely (`04.17.20`) a stricter reader knows nothing of.
    const known = parse(version, { loose: true })?.version ?? version;
    versions.set(name, (versions.get(name) ?? new Set()).add(known));
  }
  return new Map([...versions].map(([name, locked]) => [name, [...locked].sort()]));
}

function matchBulk(
  queries: readonly AdvisoryQuery[],
  known: ReadonlyMap<string, readonly BulkAdvisory[]>,
  scheme: VersionScheme,
  source: string,
): Map<string, readonly AdvisoryMatch[]> {
  const found = new Map<string, readonly AdvisoryMatch[]>();
  for (const { name, version, purl } of queries) {
    const matches = (known.get(name) ?? []).flatMap((advisory) => matchOne(version, advisory, scheme, source) ?? []);
    if (matches.length > 0) found.set(purl, mergeMatches(matches, scheme));
  }
  return found;
}

function matchOne(
  version: string,
  advisory: BulkAdvisory,
  scheme: VersionScheme,
  source: string,
): AdvisoryMatch | null {
  const { id, severity, vulnerableVersions: range } = advisory;
  const readable = scheme.validRange(range);
  if (readable && !scheme.satisfies(version, range)) return null;
  const fixes = [...range.matchAll(UPPER)].flatMap(([, fix]) => fix ?? []);
  return {
    id,
    aliases: [],
    severity: severityOfLabel(severity) ?? 'unknown',
    malware: isMalware(id),
    fixedIn: fixes.filter((fix) => !scheme.valid(fix) || scheme.compare(fix, version) > 0),
    uncertain: readable ? null : `the range ${quote(range)} of the advisory can't be read`,
    sources: [source],
  };
}

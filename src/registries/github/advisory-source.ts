import type { AdvisoryFacts, AdvisoryMatch, AdvisoryQuery } from '../../domain/advisory.ts';
import { LockgateError, messageOf, quote } from '../../domain/errors.ts';
import { ECOSYSTEMS, type Ecosystem } from '../../domain/package.ts';
import type { AdvisorySource } from '../../domain/ports/advisories.ts';
import type { Http } from '../../domain/ports/http.ts';
import type { VersionScheme } from '../../domain/version.ts';
import type { VersionSchemes } from '../../advisories/lookup.ts';
import { isMalware, mergeMatches } from '../../advisories/merge.ts';
import { advisoryNames, nameKey } from '../../advisories/names.ts';
import { ADVISORY_TYPES, advisoriesPage, advisoriesRequest, packagesByRequest, pageRequest } from './advisories.ts';
import type { GlobalAdvisory } from './advisories.ts';
import { matchGitHubRange } from './version-range.ts';

const NAME = 'github';
/** Of a hundred advisories each; an endless chain of pages ends here. */
const MAX_PAGES = 50;
/** A comma would name another package, and an at sign inside a version. */
const ASKABLE = /^@?[^@,\s]+$/;

/** GitHub's global advisories as a source: asked by name alone, and matched here. */
export function githubAdvisorySource({
  http,
  apiUrl,
  token,
  versions,
}: {
  readonly http: Http;
  /** `https://api.github.com` */
  readonly apiUrl: string;
  /** Null: asked without one, which GitHub allows 60 times an hour. */
  readonly token: string | null;
  readonly versions: VersionSchemes;
}): AdvisorySource {
  return {
    name: NAME,
    databases: ['GHSA-'],
    async lookup(queries): Promise<AdvisoryFacts> {
      const asked = ECOSYSTEMS.map((ecosystem) => queries.filter((query) => query.ecosystem === ecosystem));
      const answers = await Promise.all(
        ECOSYSTEMS.map((ecosystem, n) => askEcosystem({ http, apiUrl, token }, ecosystem, asked[n] ?? [])),
      );
      const matches = new Map<string, readonly AdvisoryMatch[]>();
      ECOSYSTEMS.forEach((ecosystem, n) => {
        const byName = indexByName(answers[n]?.advisories ?? []);
        for (const query of asked[n] ?? []) {
          const found = matchQuery(query, byName, versions[ecosystem]);
          if (found.length > 0) matches.set(query.purl, found);
        }
      });
      const [reason] = answers.flatMap(({ reasons }) => reasons).sort();
      return {
        matches,
        sources: [{ name: NAME, asOf: null, digest: null }],
        unavailable: reason === undefined ? [] : [{ source: NAME, reason }],
      };
    },
  };
}

interface Api {
  readonly http: Http;
  readonly apiUrl: string;
  readonly token: string | null;
}

interface Answer {
  readonly advisories: readonly GlobalAdvisory[];
  readonly reasons: readonly string[];
}

/** Everything that is known of the names; what could not be had is among the reasons, and the rest still counts. */
async function askEcosystem(api: Api, ecosystem: Ecosystem, queries: readonly AdvisoryQuery[]): Promise<Answer> {
  const names = [...new Set(queries.flatMap(({ name }) => advisoryNames(ecosystem, name)))];
  const packages = packagesByRequest(names.filter((name) => ASKABLE.test(name)));
  const requests = ADVISORY_TYPES.flatMap((type) => packages.map((some) => ({ ecosystem, type, packages: some })));
  const answers = await Promise.all(requests.map((asked) => askPages(api, asked)));
  const odd = names.filter((name) => !ASKABLE.test(name)).map((name) => `GitHub can't be asked about ${quote(name)}`);
  return {
    advisories: answers.flatMap(({ advisories }) => advisories),
    reasons: [...odd, ...answers.flatMap(({ reasons }) => reasons)],
  };
}

async function askPages(api: Api, asked: Parameters<typeof advisoriesRequest>[2]): Promise<Answer> {
  const advisories: GlobalAdvisory[] = [];
  try {
    let request = advisoriesRequest(api.apiUrl, api.token, asked);
    for (let page = 1; page <= MAX_PAGES; page += 1) {
      const answer = advisoriesPage(await api.http.send(request), api.apiUrl, asked.ecosystem);
      advisories.push(...answer.advisories);
      if (answer.next === null) return { advisories, reasons: [] };
      request = pageRequest(answer.next, api.token);
    }
    throw new LockgateError('ANSWER', `GitHub has more than ${MAX_PAGES} pages of advisories for one request`);
  } catch (error) {
    return { advisories, reasons: [messageOf(error)] };
  }
}

type ByName = ReadonlyMap<
  string,
  readonly { advisory: GlobalAdvisory; affected: GlobalAdvisory['affected'][number] }[]
>;

function indexByName(advisories: readonly GlobalAdvisory[]): ByName {
  const index = new Map<string, { advisory: GlobalAdvisory; affected: GlobalAdvisory['affected'][number] }[]>();
  // Two requests may both name an advisory that speaks of packages of each.
  const distinct = new Map(advisories.map((advisory) => [advisory.id, advisory])).values();
  for (const advisory of distinct) {
    for (const affected of advisory.affected) {
      const known = index.get(affected.name);
      if (known === undefined) index.set(affected.name, [{ advisory, affected }]);
      else known.push({ advisory, affected });
    }
  }
  return index;
}

function matchQuery(
  { ecosystem, name, version }: AdvisoryQuery,
  byName: ByName,
  scheme: VersionScheme,
): AdvisoryMatch[] {
  const names = new Set(advisoryNames(ecosystem, name).map((spoken) => nameKey(ecosystem, spoken)));
  const matches = [...names]
    .flatMap((key) => byName.get(key) ?? [])
    .flatMap(({ advisory, affected }) => {
      const affectedness = matchGitHubRange(version, affected.range, scheme);
      if (affectedness.state === 'unaffected') return [];
      const { id, aliases, severity, malware } = advisory;
      const ahead = (fix: string) => !scheme.valid(version) || !scheme.valid(fix) || scheme.compare(fix, version) > 0;
      return [
        {
          id,
          aliases,
          severity,
          malware: malware || [id, ...aliases].some(isMalware),
          fixedIn: affected.fix !== null && ahead(affected.fix) ? [affected.fix] : [],
          uncertain: affectedness.state === 'uncertain' ? affectedness.reason : null,
          sources: [NAME],
        },
      ];
    });
  return mergeMatches(matches, scheme);
}

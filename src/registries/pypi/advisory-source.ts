import type { AdvisoryFacts, AdvisoryMatch, AdvisoryQuery } from '../../domain/advisory.ts';
import { messageOf, quote } from '../../domain/errors.ts';
import type { AdvisorySource } from '../../domain/ports/advisories.ts';
import type { Http } from '../../domain/ports/http.ts';
import type { VersionScheme } from '../../domain/version.ts';
import type { VersionSchemes } from '../../advisories/lookup.ts';
import { isMalware, mergeMatches } from '../../advisories/merge.ts';
import { releaseAdvisories } from './advisories.ts';
import type { PypiAdvisory } from './advisories.ts';
import { releaseRequest } from './release.ts';

const NAME = 'pypi';

/**
 * PyPI's own list of what affects a release, as a source for PyPI packages only: one request for each
 * release. It says that a release is affected, not by which range, so nothing is matched again here.
 */
export function pypiSource({
  http,
  origin,
  versions,
}: {
  readonly http: Http;
  /** `https://pypi.org` */
  readonly origin: string;
  readonly versions: VersionSchemes;
}): AdvisorySource {
  const scheme = versions.pypi;
  return {
    name: NAME,
    ecosystems: ['pypi'],
    databases: ['PYSEC-'],
    async lookup(queries): Promise<AdvisoryFacts> {
      const ours = queries.filter(({ ecosystem }) => ecosystem === 'pypi');
      const asked = new Map<string, Promise<readonly PypiAdvisory[] | string>>();
      const ask = (query: AdvisoryQuery): Promise<readonly PypiAdvisory[] | string> => {
        const version = publicVersion(query.version);
        const key = `${query.name} ${version}`;
        const answer = asked.get(key) ?? askOnce({ http, origin, scheme }, query.name, version);
        asked.set(key, answer);
        return answer;
      };
      const answers = await Promise.all(ours.map(async (query) => ({ query, answer: await ask(query) })));
      const matches = new Map<string, readonly AdvisoryMatch[]>();
      const reasons: string[] = [];
      for (const { query, answer } of answers) {
        if (typeof answer === 'string') reasons.push(answer);
        else if (answer.length > 0) {
          const found = answer.map((one) => matchOf(one, query.version, scheme));
          matches.set(query.purl, mergeMatches(found, scheme));
        }
      }
      return {
        matches,
        sources: [{ name: NAME, asOf: null, digest: null, ecosystems: ['pypi'] }],
        unavailable: summary(reasons),
      };
    },
  };
}

/** A local version (`2.1.0+cu118`) is somebody's own build of the public one, which alone PyPI holds (PEP 440). */
const publicVersion = (version: string): string => version.split('+', 1)[0] ?? version;

/** The advisories, or why they could not be had. */
async function askOnce(
  { http, origin, scheme }: { readonly http: Http; readonly origin: string; readonly scheme: VersionScheme },
  name: string,
  version: string,
): Promise<readonly PypiAdvisory[] | string> {
  if (!scheme.valid(version)) {
    const which = version === '' ? `${quote(name)}, which is locked to no version` : quote(`${name} ${version}`);
    return `PyPI can't be asked about ${which}`;
  }
  try {
    return releaseAdvisories(await http.send(releaseRequest(origin, { name, version })), { name, version }, scheme);
  } catch (error) {
    return messageOf(error);
  }
}

function matchOf({ id, aliases, fixedIn }: PypiAdvisory, version: string, scheme: VersionScheme): AdvisoryMatch {
  return {
    id,
    aliases,
    severity: 'unknown',
    malware: [id, ...aliases].some(isMalware),
    fixedIn: fixedIn.filter((fix) => !scheme.valid(fix) || scheme.compare(fix, version) > 0),
    uncertain: null,
    sources: [NAME],
  };
}

/** One line for all that could not be asked, or a long outage would bury the findings. */
function summary(reasons: readonly string[]): AdvisoryFacts['unavailable'] {
  const [first, ...others] = [...new Set(reasons)].sort();
  if (first === undefined) return [];
  return [{ source: NAME, reason: others.length === 0 ? first : `${first} (and ${others.length} more releases)` }];
}

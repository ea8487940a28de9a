import { assertNever } from '../domain/errors.ts';
import { ADVISORY_SOURCES } from '../domain/policy.ts';
import type { AdvisoryPolicy, Services } from '../domain/policy.ts';
import type { AdvisorySource } from '../domain/ports/advisories.ts';
import type { Http } from '../domain/ports/http.ts';
import { combineSources } from '../advisories/combine.ts';
import { embeddedSource } from '../advisories/embedded.ts';
import { openSnapshot } from '../advisories/snapshot/read.ts';
import type { SnapshotFile } from '../advisories/snapshot/read.ts';
import { versionSchemes } from '../ecosystems/versions.ts';
import { newestSnapshot } from './advisory-cache.ts';
import { PUBLIC } from './services.ts';

export interface AdvisoryOptions {
  readonly http: Http;
  /** The snapshot alone; nothing is asked over the network. */
  readonly offline: boolean;
  /** Paths of OSV records in place of the default sources; empty: the defaults. */
  readonly advisories: readonly string[];
  /** The folder that `advisories update` keeps; null: the embedded snapshot alone. */
  readonly cache: string | null;
  /**
   * Others may have written the cache, as other jobs may: then what is in it adds to what a live source says, and
   * stands for none of its records.
   */
  readonly shared?: true;
  /** Of GitHub's API, and a token for its rate limit; null: the public one, without a token. */
  readonly github: { readonly apiUrl: string; readonly token: string | null } | null;
  readonly now: Date;
}

type SourceName = (typeof ADVISORY_SOURCES)[number];

/** All that the policy or the options name, as one source. What most runs don't ask for is loaded when it is. */
export async function advisorySource(
  policy: Pick<AdvisoryPolicy, 'sources'>,
  services: Services,
  options: AdvisoryOptions,
): Promise<AdvisorySource> {
  const { http, offline, now } = options;
  const versions = versionSchemes;
  if (options.advisories.length > 0) {
    const { filesSource } = await import('./advisory-files.ts');
    return combineSources(
      options.advisories.map((file) => filesSource(file, { now, versions })),
      versions,
    );
  }
  let loaded: Promise<SnapshotFile> | undefined;
  const snapshot = (): Promise<SnapshotFile> => (loaded ??= newestSnapshot(options.cache));
  const named: readonly SourceName[] = policy.sources ?? ['osv', 'embedded'];
  const names = named.filter((name) => !offline || name === 'embedded');
  const sources = (names.length === 0 ? (['embedded'] as const) : names).map(async (name): Promise<AdvisorySource> => {
    switch (name) {
      case 'embedded':
        return embeddedSource({ load: snapshot, versions });
      case 'osv': {
        const { osvSource } = await import('../registries/osv-source.ts');
        const held = options.shared === true ? () => newestSnapshot(null) : snapshot;
        const cached = async () => openSnapshot(await held()).entriesOf;
        return osvSource({ http, origin: services.osv ?? PUBLIC.osv, versions, cached });
      }
      case 'npm': {
        const { npmBulkSource } = await import('../registries/npm/advisory-source.ts');
        return npmBulkSource({ http, registry: services.npm ?? PUBLIC.npm, versions });
      }
      case 'pypi': {
        const { pypiSource } = await import('../registries/pypi/advisory-source.ts');
        return pypiSource({ http, origin: services.pypi ?? PUBLIC.pypi, versions });
      }
      case 'github': {
        const { githubAdvisorySource } = await import('../registries/github/advisory-source.ts');
        const { apiUrl, token } = options.github ?? { apiUrl: PUBLIC.github, token: null };
        return githubAdvisorySource({ http, apiUrl, token, versions });
      }
      default:
        return assertNever(name);
    }
  });
  return combineSources(await Promise.all(sources), versions);
}

import { asList, asObject, asString, MalformedError } from '../../advisories/shape.ts';
import { messageOf, quote } from '../../domain/errors.ts';
import { absent, available, unavailable, type Evidence } from '../../domain/evidence.ts';
import type { RegistryVersion } from '../../domain/facts.ts';
import { field, type JsonRecord } from '../../domain/json.ts';
import type { Package } from '../../domain/package.ts';
import type { Http } from '../../domain/ports/http.ts';
import type { VersionScheme } from '../../domain/version.ts';
import { inParallel } from '../in-parallel.ts';
import { releaseOf, releaseRequest } from './release.ts';

export interface RegistryFactsOptions {
  readonly http: Http;
  /** PyPI, as `services.pypi` or the default names it. */
  readonly origin: string;
  /** Where that index keeps its files, as `services.pypi-files` names it. */
  readonly files?: string | undefined;
  readonly versions: VersionScheme;
}

const PUBLIC_HOSTS: ReadonlySet<string> = new Set(['pypi.org', 'files.pythonhosted.org']);

/**
 * What PyPI says of locked versions, by purl: the hashes of all files of the release, of which a lockfile names some.
 * `absent` only where it answers that there is no such release. What an installer may take from another place is
 * `unavailable`: PyPI's word about the name says nothing of those bytes. Packages of no index have no entry.
 */
export function registryFacts({ http, origin, files, versions }: RegistryFactsOptions) {
  const own = files === undefined ? [origin] : [origin, files];
  return async (packages: readonly Package[]): Promise<ReadonlyMap<string, Evidence<RegistryVersion>>> => {
    const facts = new Map<string, Evidence<RegistryVersion>>();
    const ours = packages.filter(
      ({ ecosystem, entries }) => ecosystem === 'pypi' && entries.some(({ source }) => source.type === 'registry'),
    );
    await inParallel(ours, async (one) => {
      const reason = unasked(one, own, versions);
      facts.set(one.purl, reason === null ? await lookUp(one, { http, origin, versions }) : unavailable(reason));
    });
    return facts;
  };
}

/** Why PyPI has nothing to say of a package; null: it has. */
function unasked({ name, version, entries }: Package, own: readonly string[], versions: VersionScheme): string | null {
  const places = entries.flatMap(({ source: { type, url, others = [] } }) =>
    type === 'registry' ? [url, ...others] : [],
  );
  const elsewhere = places.find((url) => url !== null && !servedBy(url, own));
  if (typeof elsewhere === 'string')
    return `it is locked from ${quote(elsewhere)}, and the registry is ${own.join(', with its files at ')}`;
  // A local version is somebody's own build of the public one, which alone PyPI holds (PEP 440).
  if (versions.valid(version) && !version.includes('+')) return null;
  return `PyPI can have no version ${quote(version)} of ${quote(name)}`;
}

async function lookUp(
  one: Package,
  { http, origin, versions }: RegistryFactsOptions,
): Promise<Evidence<RegistryVersion>> {
  try {
    const release = releaseOf(await http.send(releaseRequest(origin, one)), one, versions);
    return release === null ? absent : available({ tarball: null, integrity: hashesOf(release) });
  } catch (error) {
    return unavailable(`PyPI could not be asked about ${quote(`${one.name} ${one.version}`)}: ${messageOf(error)}`);
  }
}

/** Of every file, the SHA-256 that each has, as subresource-integrity strings. */
function hashesOf(release: JsonRecord): string[] {
  const hashes = asList(field(release, 'urls'), 'urls', (file, where) => {
    const digests = asObject(field(asObject(file, where), 'digests'), `${where}.digests`);
    const hex = asString(field(digests, 'sha256'), `${where}.digests.sha256`);
    if (!/^[0-9a-f]{64}$/.test(hex)) throw new MalformedError(`${where}.digests.sha256 is no SHA-256`);
    return `sha256-${Buffer.from(hex, 'hex').toString('base64')}`;
  });
  return [...new Set(hashes)].sort();
}

/** A locked address on the public hosts is looked up at the configured registry, which stands in their place. */
function servedBy(url: string, origins: readonly string[]): boolean {
  if (!URL.canParse(url)) return false;
  const { host, protocol, username, password } = new URL(url);
  if (username !== '' || password !== '') return false;
  if (PUBLIC_HOSTS.has(host) && protocol === 'https:') return true;
  return origins.map((origin) => new URL(origin)).some((own) => host === own.host && protocol === own.protocol);
}

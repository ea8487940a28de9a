import { messageOf, quote } from '../../domain/errors.ts';
import { absent, available, unavailable } from '../../domain/evidence.ts';
import type { Evidence } from '../../domain/evidence.ts';
import type { RegistryVersion } from '../../domain/facts.ts';
import type { Package } from '../../domain/package.ts';
import type { Http } from '../../domain/ports/http.ts';
import { inParallel } from '../in-parallel.ts';
import { isPackageName, registryUrl } from './name.ts';
import { packumentRequest, packumentVersions, type NpmVersion } from './packument.ts';

export interface RegistryFactsOptions {
  readonly http: Http;
  /** The npm registry, as `services.npm` or the default names it. */
  readonly registry: string;
}

const PUBLIC_HOST = 'registry.npmjs.org';

/**
 * What the registry says of locked npm versions, by purl: `absent` only where it answers that there
 * is none. A package that is locked from another host is `unavailable`: this registry's word about
 * the name says nothing of those bytes. Packages without a registry behind them have no entry.
 */
export function registryFacts({ http, registry }: RegistryFactsOptions) {
  return async (packages: readonly Package[]): Promise<ReadonlyMap<string, Evidence<RegistryVersion>>> => {
    const facts = new Map<string, Evidence<RegistryVersion>>();
    const asked = new Map<string, Package[]>();
    for (const one of packages) {
      const sources = one.entries.filter((entry) => !entry.bundled && entry.source.type === 'registry');
      if (one.ecosystem !== 'npm' || sources.length === 0) continue;
      const elsewhere = sources
        .flatMap(({ source }) => [source.url ?? [], source.registry ?? []].flat())
        .find((url) => !servedBy(url, registry));
      if (elsewhere !== undefined)
        facts.set(one.purl, unavailable(`it is locked from ${quote(elsewhere)}, and the registry is ${registry}`));
      else if (!isPackageName(one.name)) facts.set(one.purl, unavailable(`${quote(one.name)} is no npm package name`));
      else asked.set(one.name, [...(asked.get(one.name) ?? []), one]);
    }
    await inParallel([...asked], async ([name, wanted]) => {
      const versions = await lookUp(http, registry, name);
      for (const one of wanted)
        facts.set(
          one.purl,
          versions instanceof Map ? evidenceOf(versions, one, registry) : (versions as Evidence<never>),
        );
    });
    return facts;
  };
}

function evidenceOf(
  versions: ReadonlyMap<string, NpmVersion>,
  { version, entries }: Package,
  registry: string,
): Evidence<RegistryVersion> {
  const found = versions.get(version);
  if (found === undefined) return absent;
  const locked = entries.some(({ source }) => source.url !== null && new URL(source.url).host === PUBLIC_HOST);
  return available(locked ? { ...found, tarball: publicAddress(found.tarball, registry) } : found);
}

/** A registry that stands in the public one's place serves from its own address what a lockfile has by the public one. */
function publicAddress(tarball: string, registry: string): string {
  const base = registryUrl(registry, '');
  return tarball.startsWith(base) ? `https://${PUBLIC_HOST}/${tarball.slice(base.length)}` : tarball;
}

async function lookUp(
  http: Http,
  registry: string,
  name: string,
): Promise<ReadonlyMap<string, NpmVersion> | Evidence<never>> {
  try {
    return packumentVersions(await http.send(packumentRequest(registry, name)), name) ?? absent;
  } catch (error) {
    return unavailable(`the registry could not be asked about ${quote(name)}: ${messageOf(error)}`);
  }
}

/** A locked address on the public host is looked up at the configured registry, which stands in its place. */
function servedBy(url: string, registry: string): boolean {
  if (!URL.canParse(url)) return false;
  const { host, protocol } = new URL(url);
  const own = new URL(registry);
  return (host === PUBLIC_HOST && protocol === 'https:') || (host === own.host && protocol === own.protocol);
}

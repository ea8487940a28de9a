import { quote } from '../../../domain/errors.ts';
import type { GraphPart, PartPackage, Problem } from '../../../domain/graph.ts';
import type { Source } from '../../../domain/package.ts';

/**
 * What the settings beside a lockfile say of the registries. A lockfile names few of them: what it has no address for is
 * fetched from wherever the settings of the project point, and these are as easily edited as the lockfile.
 */
export interface RegistrySettings {
  /** The default registry, as written; null: they name none. */
  readonly registry: string | null;
  /** By scope, with its `@`. */
  readonly scopes: ReadonlyMap<string, string>;
  /** The host of addresses that the default registry's takes the place of, or `always`; null: of none. */
  readonly replaces: string | null;
  /** The certificates of servers are not checked. */
  readonly unverified: boolean;
  /** The setting, as written, by which the installer passes the lockfile over; null: there is none. */
  readonly passesOver: string | null;
}

export const NOTHING: RegistrySettings = {
  registry: null,
  scopes: new Map(),
  replaces: null,
  unverified: false,
  passesOver: null,
};

/** Several files of settings as one: what the first says counts before what later ones say. */
export function together(files: readonly RegistrySettings[]): RegistrySettings {
  const scopes = new Map<string, string>();
  for (const file of files.toReversed()) for (const [scope, registry] of file.scopes) scopes.set(scope, registry);
  return {
    registry: files.find(({ registry }) => registry !== null)?.registry ?? null,
    scopes,
    replaces: files.find(({ replaces }) => replaces !== null)?.replaces ?? null,
    unverified: files.some(({ unverified }) => unverified),
    passesOver: files.find(({ passesOver }) => passesOver !== null)?.passesOver ?? null,
  };
}

/** The part of a lockfile, with the registries that its packages are fetched from by the settings of the project. */
export function served(lock: GraphPart, settings: RegistrySettings): GraphPart {
  const part =
    settings.passesOver === null ? lock : { ...lock, problems: [...lock.problems, unused(lock, settings.passesOver)] };
  const registry = other(settings.registry);
  if (registry === null && settings.scopes.size === 0 && !settings.unverified) return part;
  const registryOf = ({ name }: PartPackage, { type, url }: Source): string | null => {
    if (type !== 'registry') return null;
    if (url !== null) return isReplaced(url, settings.replaces) ? registry : null;
    const scope = name.startsWith('@') ? settings.scopes.get(name.split('/', 1)[0] ?? '') : undefined;
    return scope === undefined ? registry : other(scope);
  };
  const packages = part.packages.map((one): PartPackage => {
    const { source, bundled } = one.entry;
    if (one.ecosystem !== 'npm' || bundled || (source.type !== 'registry' && source.type !== 'url')) return one;
    const from = registryOf(one, source);
    if (from === null && !settings.unverified) return one;
    const told = from === null ? {} : { registry: from };
    const unverified = settings.unverified ? { unverified: true as const } : {};
    return { ...one, entry: { ...one.entry, source: { ...source, ...told, ...unverified } } };
  });
  return { ...part, packages };
}

const unused = ({ file }: GraphPart, setting: string): Problem => ({
  location: { file, line: 1 },
  message: `The settings of the project say ${quote(setting)}: the installer passes this lockfile over, and what it installs instead is not judged.`,
  remedy: 'Take that setting out, or remove the lockfile if nothing is meant to be locked.',
});

const PUBLIC = /^https:\/\/registry\.(?:npmjs\.org|yarnpkg\.com)\/?$/i;

/** A registry that is not the public one, which lockfiles mean where they name none. */
const other = (registry: string | null): string | null =>
  registry === null || PUBLIC.test(registry) ? null : registry;

function isReplaced(url: string, host: string | null): boolean {
  if (host === null) return false;
  return host === 'always' || (URL.canParse(url) && new URL(url).hostname === host);
}

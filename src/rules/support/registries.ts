import type { Ecosystem } from '../../domain/package.ts';
import { decodedPath, placeAt, type Place } from './urls.ts';

/** The public registries by the names that a policy gives them, each for its own ecosystem only. */
const PUBLIC: ReadonlyMap<string, { readonly ecosystem: Ecosystem; readonly urls: readonly string[] }> = new Map([
  ['npm', { ecosystem: 'npm', urls: ['https://registry.npmjs.org/', 'https://registry.yarnpkg.com/'] }],
  ['pypi', { ecosystem: 'pypi', urls: ['https://pypi.org/', 'https://files.pythonhosted.org/'] }],
]);

const PUBLIC_NAME: Readonly<Record<Ecosystem, string | null>> = { npm: 'npm', pypi: 'pypi', 'github-actions': null };

// A tree asks the same few lists once for each entry: each is parsed once.
const parsed = new WeakMap<readonly string[], Map<Ecosystem, readonly Place[]>>();

/**
 * The places that a policy's names and URLs stand for, for one ecosystem. `pypi` says nothing about npm packages:
 * anyone may upload a file to a public registry, so each is trusted for its own names alone.
 */
export function placesOf(names: readonly string[], ecosystem: Ecosystem): readonly Place[] {
  let places = parsed.get(names);
  if (places === undefined) parsed.set(names, (places = new Map<Ecosystem, readonly Place[]>()));
  let known = places.get(ecosystem);
  if (known === undefined) places.set(ecosystem, (known = parsePlaces(names, ecosystem)));
  return known;
}

function parsePlaces(names: readonly string[], ecosystem: Ecosystem): Place[] {
  const urls = names.flatMap((name) => {
    const known = PUBLIC.get(name);
    if (known === undefined) return [name];
    return known.ecosystem === ecosystem ? known.urls : [];
  });
  return urls.map(placeAt).filter((place) => place !== null);
}

/** Whether the list allows the registry that a tool asks where a lockfile names none. */
export function allowsDefault(names: readonly string[], ecosystem: Ecosystem): boolean {
  const name = PUBLIC_NAME[ecosystem];
  return name !== null && names.includes(name);
}

const PLAIN_NAME = /^(?:@[a-z0-9][\w.~-]*\/)?[a-z0-9][\w.~-]*$/;

/**
 * Whether a URL is, to the letter, the one at which the public npm registry serves a package. Nearly every entry of a
 * lockfile has it, and taking URLs apart is most of what judging them costs; any other is parsed.
 */
export function isOwnTarball(url: string, { name, version }: { readonly name: string; readonly version: string }) {
  const unscoped = name.slice(name.lastIndexOf('/') + 1);
  return (
    url === `https://registry.npmjs.org/${name}/-/${unscoped}-${version}.tgz` &&
    PLAIN_NAME.test(name) &&
    /^[\w.-]+$/.test(version)
  );
}

const NPM = placesOf(['npm'], 'npm');

/** Whether a URL of the public npm registry serves another package than the one it is locked for. */
export function servesAnother(url: URL, one: { readonly name: string; readonly version: string }): boolean {
  if (one.version === '' || !NPM.some((place) => place.origin === url.origin)) return false;
  const unscoped = one.name.slice(one.name.lastIndexOf('/') + 1);
  return decodedPath(url) !== `/${one.name}/-/${unscoped}-${one.version}.tgz`;
}

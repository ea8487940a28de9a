import type { Entry, Package, Source } from '../domain/package.ts';

/** One package as `graph --format json` shows it: once per purl, whatever number of places it is locked at. */
export function packageDocument(one: Package) {
  const { purl, ecosystem, name, version, scope, direct, entries, dependencies } = one;
  return {
    purl,
    ecosystem,
    name,
    version,
    scope,
    direct,
    source: sourceOf(entries),
    integrity: [...new Set(entries.flatMap((entry) => entry.integrity))].sort(),
    locations: entries.map(({ location }) => ({ file: location.file, line: location.line })),
    dependencies,
  };
}

/** Where places differ, the one that is farthest from a registry is told: it is what a reader must not miss. */
const TOLD_FIRST: readonly Source['type'][] = ['url', 'git', 'file', 'registry', 'workspace'];

function sourceOf(entries: readonly Entry[]): Source | null {
  const type = TOLD_FIRST.find((one) => entries.some(({ source }) => source.type === one));
  const source = entries.find((entry) => entry.source.type === type)?.source;
  return source === undefined ? null : { type: source.type, url: source.url };
}

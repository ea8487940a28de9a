import { quote } from '../../../domain/errors.ts';
import type { Scope } from '../../../domain/package.ts';
import { YamlFields, type Faults } from '../../yaml/fields.ts';
import { contradictionOf } from '../lock/source.ts';
import { parseDepPath, withoutPeers, type DepPath } from './dep-path.ts';
import type { Draft, Entries } from './draft.ts';
import type { Layout } from './layout.ts';
import { originsOf } from './origin.ts';

/**
 * Reads the `packages` of one document, and its `snapshots`: since version 9 `packages` has what the registry
 * says of a version, and `snapshots` each way in which it is installed, told apart by its peers. `before` is the
 * number of drafts of earlier documents.
 */
export function readEntries(
  document: YamlFields,
  layout: Layout,
  before: number,
  isProject: (folder: string) => boolean,
  faults: Faults,
): Entries {
  const drafts: Draft[] = [];
  const numbers = new Map<string, number>();
  const packages = document.fields('packages');
  const snapshots = document.fields('snapshots');
  const add = (key: string, entry: YamlFields, edges: YamlFields): void => {
    numbers.set(key, before + drafts.length);
    drafts.push(...draftsOf(key, entry, edges, layout, isProject, faults));
  };
  const known = new Map<string, YamlFields>();
  packages?.eachFields((key, entry) => {
    if (snapshots === null) add(key, entry, entry);
    else known.set(key, entry);
  });
  const used = new Set<string>();
  snapshots?.eachFields((key, edges) => {
    const base = withoutPeers(key);
    const entry = known.get(base);
    used.add(base);
    if (entry === undefined) edges.problem('it stands in "snapshots", but "packages" does not have it.');
    else add(key, entry, edges);
  });
  // Nothing installs these, and if something did, it would be unjudged.
  for (const [key, entry] of known) if (!used.has(key)) add(key, entry, entry);
  return { drafts, find: finder(numbers, layout) };
}

function finder(numbers: ReadonlyMap<string, number>, { separator }: Layout): Entries['find'] {
  // A reference is a version, or the whole key where the package is installed under another name or is no registry's.
  const find = (name: string, reference: string): number | undefined =>
    numbers.get(`/${name}${separator}${reference}`) ?? numbers.get(reference);
  if (separator === '/') return (name, reference) => find(name, reference) ?? null;
  return (name, reference) => numbers.get(`${name}@${reference}`) ?? find(name, reference) ?? null;
}

function draftsOf(
  key: string,
  entry: YamlFields,
  edges: YamlFields,
  layout: Layout,
  isProject: (folder: string) => boolean,
  faults: Faults,
): Draft[] {
  const path = parseDepPath(key, layout);
  const { name, version } = identityOf(entry, path);
  const told = layout.hasFlags ? flaggedScope(entry) : null;
  const installScript = layout.hasFlags ? entry.flag('requiresBuild') : null;
  const origins = originsOf(entry, path, isProject, faults);
  return origins.map(({ source, integrity, platform }, at): Draft => {
    const contradiction =
      path.version === null ? null : contradictionOf({ name, version, resolved: source.url }, source);
    if (contradiction !== null) entry.problem(contradiction);
    return {
      name,
      version,
      told,
      entry: {
        key: platform === null ? key : `${key} ${platform}`,
        location: { file: faults.file, line: entry.line },
        source,
        integrity,
        bundled: false,
        license: null,
        installScript,
      },
      edges: at === 0 ? edges : null,
      others: at === 0 ? origins.length - 1 : 0,
    };
  });
}

/** An entry's own fields speak where its key does not; where both do they must agree, for readers differ in which they believe. */
function identityOf(entry: YamlFields, path: DepPath): { name: string; version: string } {
  const [name, version] = [entry.string('name'), entry.string('version')];
  for (const [field, told, read] of [
    ['name', name, path.name],
    ['version', version, path.version],
  ] as const) {
    if (told !== null && read !== null && told !== read) {
      entry.problem(`its ${field} is ${quote(told)}, but its key is that of ${quote(read)}.`);
    }
  }
  const known = path.name ?? name;
  if (known === null || known === '') entry.problem('neither its key nor a field of it says which package it is.');
  return { name: known || path.reference || 'unnamed', version: path.version ?? version ?? '' };
}

/** `dev` is what only development dependencies lead to, `optional` what only optional ones do. */
function flaggedScope(entry: YamlFields): Scope {
  const [development, optional] = [entry.flag('dev'), entry.flag('optional')];
  if (development) return 'development';
  return optional ? 'optional' : 'runtime';
}

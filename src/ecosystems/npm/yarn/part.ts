import type { GraphPart, PartPackage, Problem } from '../../../domain/graph.ts';
import { partOfLocked, type LockedAsk, type LockedPackage, type LockedProject } from '../../locked.ts';
import type { Manifests } from '../manifest/manifest.ts';
import { workspaceTest } from '../manifest/workspaces.ts';
import { Entries } from './entries.ts';
import type { YarnEntry } from './entry.ts';
import { packagesOf } from './graph.ts';
import { projectOf, type Member } from './projects.ts';
import { readResolutions, targetOf } from './resolutions.ts';
import type { Dialect } from './cursor.ts';
import type { Settings } from './settings.ts';
import type { Refuse } from './syntax.ts';

/** What was read, and what lies around it. */
interface YarnLock {
  readonly file: string;
  readonly dialect: Dialect;
  readonly entries: readonly YarnEntry[];
  readonly manifests: Manifests;
  /** The package.json files in the lockfile's folder and below it. */
  readonly below: readonly string[];
  readonly settings: Settings;
  readonly problems: Problem[];
  readonly refuse: Refuse;
}

/** Makes the graph part of a yarn.lock. */
export function partOf(lock: YarnLock): GraphPart {
  const { file, problems, refuse } = lock;
  const root = lock.manifests('');
  const members = membersOf(lock);
  const own = new Set(members.flatMap(({ manifest, entry }) => manifest?.name ?? entry?.name ?? []));
  const replacement = readResolutions(lock.dialect === 'berry' ? (root?.resolutions ?? []) : []);
  const entries = new Entries(lock.entries, replacement, lock.settings, refuse);
  const installed = lock.entries.filter((entry) => entry.folder === null);
  const indexOf = new Map(installed.map((entry, index) => [entry, index]));
  const unsure = lock.dialect === 'berry' && root === null;
  const packages = packagesOf(installed, indexOf, { entries, own, unsure, added: lock.settings.added, refuse });
  const fallback = file.split('/').at(-2) ?? 'project';
  const replaced = new Set((root?.resolutions ?? []).map(([pattern]) => targetOf(pattern)));
  const locks = { file, entries, indexOf, own, replaced };
  const projects = members.map((member) => projectOf(member, locks, fallback));
  const spoken = members.some(({ manifest, entry }) => manifest !== null || entry !== null);
  const part = partOfLocked(file, {
    ecosystem: 'npm',
    packages,
    projects: spoken ? projects : [unspoken(packages, fallback)],
    problems,
  });
  // Both entries of a patched package are one package, which does not depend on itself.
  return { ...part, packages: part.packages.map(withoutSelf) };
}

/** berry has an entry for each folder of the project; for yarn 1 the root's patterns say which they are. */
function membersOf({ dialect, entries, manifests, below }: YarnLock): Member[] {
  const members = entries.flatMap((entry): Member[] =>
    entry.folder === null ? [] : [{ folder: entry.folder, manifest: manifests(entry.folder), entry }],
  );
  if (members.some(({ folder }) => folder === '')) return members;
  const manifest = manifests('');
  const isMember = workspaceTest(dialect === 'classic' ? (manifest?.workspaces ?? []) : []);
  const folders = below.map((path) => path.slice(0, Math.max(0, path.lastIndexOf('/')))).filter(isMember);
  return [
    { folder: '', manifest, entry: null },
    ...members,
    ...folders.map((folder): Member => ({ folder, manifest: manifests(folder), entry: null })),
  ];
}

/** Where nothing says what the project asks for, it asks for whatever nobody else requires. */
function unspoken(packages: readonly LockedPackage[], name: string): LockedProject {
  const asks: LockedAsk[] = [];
  const seen = new Set<number>();
  const ask = (index: number): void => {
    const one = packages[index];
    if (one === undefined || seen.has(index)) return;
    const { location, alias } = one.entry;
    asks.push({ name: alias ?? one.name, range: one.version, scope: 'runtime', location, mismatch: null, to: index });
    const open = [index];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (seen.has(at)) continue;
      seen.add(at);
      for (const { to } of packages[at]?.requires ?? []) open.push(to);
    }
  };
  const required = new Set(packages.flatMap(({ requires }) => requires.map(({ to }) => to)));
  packages.forEach((_, index) => {
    if (!required.has(index)) ask(index);
  });
  // What is left requires itself in a circle.
  packages.forEach((_, index) => ask(index));
  return { name, version: null, asks };
}

function withoutSelf(one: PartPackage): PartPackage {
  const { purl, dependencies, ranges } = one;
  if (!dependencies.includes(purl)) return one;
  const isOther = (_: unknown, index: number): boolean => dependencies[index] !== purl;
  const others = { ...one, dependencies: dependencies.filter(isOther) };
  return ranges === undefined ? others : { ...others, ranges: ranges.filter(isOther) };
}

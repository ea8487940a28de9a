import { quote } from '../../../domain/errors.ts';
import type { Scope } from '../../../domain/package.ts';
import type { Fields } from '../../json/fields.ts';
import type { LockedAsk, LockedProject } from '../../locked.ts';
import { normalizeName } from '../names.ts';
import type { Ask } from '../pyproject/ask.ts';
import type { Pyproject } from '../pyproject/pyproject.ts';
import { allows } from '../toml-lock/by-name.ts';
import type { LockEntry } from '../toml-lock/entries.ts';
import { asked, mismatchOf, type Lock } from '../toml-lock/project.ts';
import type { Edges } from './entry.ts';
import { Metadata } from './metadata.ts';

/** What the lockfile says that a project of it needs. */
interface Need extends Pick<Ask, 'name' | 'scope' | 'group'> {
  /** Indices of packages; empty where a project answers it. */
  readonly to: Set<number>;
}

/** What is known of the lockfile a project belongs to. */
export interface UvLock extends Lock {
  readonly edges: Edges;
  /** The package of an entry; null: it is a project. */
  packageAt(index: number): number | null;
}

/** A project of the workspace: what its manifest asks for, answered as the lockfile says. */
export function memberOf(entry: LockEntry, manifest: Pyproject | null, lock: UvLock): LockedProject {
  const needs = needsOf(entry, lock);
  const metadata = metadataOf(entry.fields);
  const asks = manifest === null ? [] : manifest.asks.flatMap((ask) => answer(ask, manifest, needs, metadata, lock));
  const covered = new Set(manifest?.asks.map(keyOf));
  const named = new Set(manifest?.asks.map(({ name }) => name));
  const others = [...needs.values()]
    .filter((need) => !covered.has(keyOf(need)))
    .flatMap(({ name, scope, group, to }): LockedAsk[] => {
      const range = metadata?.specifier(scope, group, name) ?? '';
      const says = `${quote(lock.file)} says that the project asks for ${quote(`${name} ${range}`.trim())}`;
      // An extra or group may hold others, whose names stand elsewhere in the manifest.
      const gone = manifest?.complete === true && !named.has(name);
      const mismatch = gone ? `${says}, but ${quote(manifest.file)} does not.` : null;
      return [...to].map((one) => asked({ name, range, scope, location: entry.place }, one, mismatch));
    });
  return { name: entry.name, version: manifest?.version ?? (entry.version || null), asks: [...asks, ...others] };
}

const keyOf = ({ scope, group, name }: Pick<Ask, 'name' | 'scope' | 'group'>): string =>
  JSON.stringify([scope, group, name]);

/** By {@link keyOf}: one name may have several versions, for different environments. */
function needsOf({ fields }: LockEntry, lock: UvLock): ReadonlyMap<string, Need> {
  const needs = new Map<string, Need>();
  const read = (from: Fields, list: string, scope: Scope, group: string | null): void => {
    for (const { name, to } of lock.edges.of(from, list)) {
      const key = keyOf({ name, scope, group });
      const need = needs.get(key) ?? { name, scope, group, to: new Set() };
      needs.set(key, need);
      for (const index of to) {
        const at = lock.packageAt(index);
        if (at !== null) need.to.add(at);
      }
    }
  };
  const lists = (key: string, scope: Scope): void => {
    const tables = fields.fields(key);
    for (const group of tables?.names() ?? []) if (tables) read(tables, group, scope, normalizeName(group));
  };
  read(fields, 'dependencies', 'runtime', null);
  lists('optional-dependencies', 'optional');
  lists('dev-dependencies', 'development');
  return needs;
}

/** Null where the lockfile does not keep what it was made for. */
function metadataOf(fields: Fields): Metadata | null {
  const metadata = fields.fields('metadata');
  if (metadata === null) return null;
  const groups = metadata.fields('requires-dev');
  return new Metadata([
    [null, metadata, 'requires-dist'],
    ...(groups?.names().map((group) => [normalizeName(group), groups, group] as const) ?? []),
  ]);
}

function answer(
  ask: Ask,
  manifest: Pyproject,
  needs: ReadonlyMap<string, Need>,
  metadata: Metadata | null,
  lock: UvLock,
): LockedAsk[] {
  const need = needs.get(keyOf(ask));
  const all = [...(need?.to ?? [])];
  if (need !== undefined && all.length === 0) return [asked(ask, null, null)];
  const fitting = all.filter((to) => allows(ask.specifiers, lock.packages[to]?.version ?? '') !== false);
  const found = fitting.length === 0 ? all : fitting;
  const asks = `${quote(manifest.file)} asks for ${quote(`${ask.name} ${ask.range}`.trim())}`;
  const differs = metadata?.differsFrom(ask) ?? null;
  const mismatch =
    differs === null
      ? mismatchOf(ask, manifest, found, lock)
      : `${asks}, but ${quote(lock.file)} was made for ${differs}.`;
  return (found.length === 0 ? [null] : found).map((to) => asked(ask, to, mismatch));
}

import { quote } from '../../../domain/errors.ts';
import type { Location } from '../../../domain/package.ts';
import type { LockedAsk, LockedPackage, LockedProject } from '../../locked.ts';
import type { Ask } from '../pyproject/ask.ts';
import type { Pyproject } from '../pyproject/pyproject.ts';
import { allows, type ByName } from './by-name.ts';

/** What a project's asks are held against. */
export interface Lock {
  readonly file: string;
  readonly packages: readonly LockedPackage[];
  readonly byName: ByName<LockedPackage>;
  /** Whether what is asked for has to be in it. */
  locks(ask: Ask): boolean;
  /** It has nothing but what the manifest leads to. */
  readonly closed: boolean;
}

/**
 * The project of a lockfile that tells edges but no project: it asks for what its manifest asks for. What that does
 * not lead to is asked for by the lockfile itself where there is no manifest that says all; otherwise nothing explains
 * it, and rule `lockfile` says so.
 */
export function projectOf(manifest: Pyproject | null, lock: Lock): LockedProject {
  const asks = manifest === null ? [] : answersOf(manifest, lock);
  return {
    name: manifest?.name ?? lock.file.split('/').at(-2) ?? 'project',
    version: manifest?.version ?? null,
    asks: manifest?.complete === true && lock.closed ? asks : [...asks, ...unexplained(lock, asks)],
  };
}

/** What a manifest asks for, and what is locked by that name. */
export const answersOf = (manifest: Pyproject, lock: Lock): LockedAsk[] =>
  manifest.asks.flatMap((ask) => answer(ask, manifest, lock));

/** One ask of a manifest for each entry that answers it. */
function answer(ask: Ask, manifest: Pyproject, lock: Lock): LockedAsk[] {
  const found = lock.byName.answering(ask.name, () => ask.specifiers);
  const mismatch = mismatchOf(ask, manifest, found, lock);
  return (found.length === 0 ? [null] : found).map((to) => asked(ask, to, mismatch));
}

export const asked = (
  { name, range, scope, location }: Pick<Ask, 'name' | 'range' | 'scope' | 'location'>,
  to: number | null,
  mismatch: string | null,
): LockedAsk => ({ name, range, scope, location, to, mismatch });

/** Why what is locked is not what a manifest asks for; null: it is, or it can't be told. */
export function mismatchOf(
  ask: Ask,
  { file, overrides }: Pyproject,
  found: readonly number[],
  lock: Lock,
): string | null {
  const asks = `${quote(file)} asks for ${quote(`${ask.name} ${ask.range}`.trim())}`;
  if (found.length === 0) {
    return ask.always && lock.locks(ask) ? `${asks}, but ${quote(lock.file)} locks no version of it.` : null;
  }
  const versions = found.map((index) => lock.packages[index]?.version ?? '');
  if (overrides || !versions.every((version) => allows(ask.specifiers, version) === false)) return null;
  return `${asks}, but ${quote(lock.file)} locks ${versions.map(quote).join(' and ')}.`;
}

/** Asks for what no way leads to from the given ones, so that every entry has a reason. Linear. */
function unexplained({ packages }: Lock, asks: readonly LockedAsk[]): LockedAsk[] {
  const required = new Set(packages.flatMap(({ requires }) => requires.map(({ to }) => to)));
  const reached = new Set<number>();
  const reach = (from: number): void => {
    const queue = [from];
    for (const index of queue) {
      if (reached.has(index)) continue;
      reached.add(index);
      for (const { to } of packages[index]?.requires ?? []) queue.push(to);
    }
  };
  for (const { to } of asks) if (to !== null) reach(to);
  const added: LockedAsk[] = [];
  const add = (one: LockedPackage, to: number): void => {
    if (reached.has(to)) return;
    added.push(entryAsk(one, to, one.entry.location));
    reach(to);
  };
  packages.forEach((one, index) => {
    if (!required.has(index)) add(one, index);
  });
  // What is left requires only each other.
  packages.forEach(add);
  return added;
}

const entryAsk = (one: LockedPackage, to: number, location: Location): LockedAsk => ({
  name: one.name,
  range: one.version === '' ? '' : `==${one.version}`,
  scope: one.told ?? 'runtime',
  location,
  to,
  mismatch: null,
});

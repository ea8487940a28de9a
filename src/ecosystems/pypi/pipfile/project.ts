import { quote } from '../../../domain/errors.ts';
import type { GraphPart, Problem } from '../../../domain/graph.ts';
import type { Scope } from '../../../domain/package.ts';
import { partOfLocked, type LockedAsk, type LockedPackage } from '../../locked.ts';
import { pypiVersions } from '../version.ts';
import type { PipfileAsk } from './manifest.ts';

/** A package with the group it is locked in. */
export interface Grouped {
  readonly group: string;
  readonly locked: LockedPackage;
}

const SCOPES: ReadonlyMap<string, Scope> = new Map([
  ['default', 'runtime'],
  ['develop', 'development'],
]);

/** Any other group is only installed where it is asked for by name. */
const scopeOf = (group: string): Scope => SCOPES.get(group) ?? 'optional';

/**
 * The graph part of entries without edges: the project asks for each of them. What its Pipfile asks for, if it is
 * there, is compared with them, and the rest is not direct. `own`: names that are no packages.
 */
export function projectOf(
  file: string,
  entries: readonly Grouped[],
  asks: readonly PipfileAsk[] | null,
  own: ReadonlySet<string>,
  problems: readonly Problem[],
): GraphPart {
  const byName = new Map(entries.map(({ group, locked }, index) => [`${group}/${locked.name}`, index]));
  const declared = new Map<number, LockedAsk>();
  const missing: LockedAsk[] = [];
  for (const ask of asks ?? []) {
    const { group, name, range, location } = ask;
    const to = byName.get(`${group}/${name}`) ?? null;
    const made = { name, range, scope: scopeOf(group), location, to };
    if (to !== null) declared.set(to, { ...made, mismatch: mismatchOf(ask, entries[to]?.locked) });
    else if (!ask.direct && !own.has(name)) missing.push({ ...made, mismatch: notLocked(ask) });
  }
  // What the Pipfile does not ask for is there because something else needs it, though the lockfile does not tell what.
  const implied = asks === null ? {} : ({ implied: true } as const);
  const every = entries.map(({ group, locked }, to): LockedAsk => {
    const { name, version, entry } = locked;
    const range = version === '' ? (entry.source.url ?? '') : `==${version}`;
    const made = { name, range, scope: scopeOf(group), location: entry.location, mismatch: null, to };
    return declared.get(to) ?? { ...made, ...implied };
  });
  return partOfLocked(file, {
    ecosystem: 'pypi',
    packages: entries.map(({ locked }) => locked),
    projects: [{ name: file.split('/').at(-2) ?? 'project', version: null, asks: [...every, ...missing] }],
    problems,
  });
}

const notLocked = ({ name, group }: PipfileAsk): string =>
  `The Pipfile asks for ${quote(name)}, which the lockfile does not have in ${quote(group)}.`;

/** Null too where it can't be told: a range that is no specifier, a version that is none. */
function mismatchOf({ name, range, direct }: PipfileAsk, locked: LockedPackage | undefined): string | null {
  const version = locked?.version ?? '';
  if (direct || range === '*' || !pypiVersions.validRange(range) || !pypiVersions.valid(version)) return null;
  if (pypiVersions.satisfies(version, range)) return null;
  return `The Pipfile asks for ${quote(`${name} ${range}`)}, but the lockfile has ${quote(version)}.`;
}

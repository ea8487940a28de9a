import { edgesInOrder } from '../domain/edges.ts';
import type { Declaration, GraphPart, PartPackage, Problem, Project } from '../domain/graph.ts';
import { SCOPES, type Ecosystem, type Entry, type Scope } from '../domain/package.ts';
import { purlOf } from '../domain/purl.ts';

/** A locked package, of a format that says itself which package answers each requirement. */
export interface LockedPackage {
  /** Where it is another than the lockfile's. */
  readonly ecosystem?: Ecosystem;
  readonly name: string;
  /** As locked; empty where the lockfile has none. */
  readonly version: string;
  readonly entry: Omit<Entry, 'scope'>;
  /** The scope that the lockfile itself tells, if any; it can make the scope stricter, never laxer. */
  readonly told?: Scope;
  readonly requires: readonly Requirement[];
}

/** What a package needs: another of the list, by its index. `optional`: it can do without. */
export interface Requirement {
  readonly to: number;
  readonly optional: boolean;
  /** The range that asks for it, as written and in the ecosystem's own syntax; absent where the lockfile does not say. */
  readonly range?: string;
}

/** What a project asks for: `to` is an index of the list, null where nothing is locked for it. */
export interface LockedAsk extends Pick<Declaration, 'name' | 'range' | 'scope' | 'location' | 'mismatch'> {
  readonly to: number | null;
  /** Something else brings it in, in a lockfile that does not tell what: it is no declaration, and not direct. */
  readonly implied?: true;
}

export interface LockedProject extends Pick<Project, 'name' | 'version'> {
  /** Where it is another than the lockfile's. */
  readonly ecosystem?: Ecosystem;
  readonly asks: readonly LockedAsk[];
}

interface Locked {
  readonly ecosystem: Ecosystem;
  readonly packages: readonly LockedPackage[];
  readonly projects: readonly LockedProject[];
  readonly problems: readonly Problem[];
}

/**
 * The graph part of a lockfile with explicit edges. A package's scope is that of the strictest way that
 * leads to it from a project: a way is as lax as its laxest step. What no way leads to counts as run-time
 * use, for nobody says otherwise. Takes time linear in packages and requirements.
 */
export function partOfLocked(file: string, locked: Locked): GraphPart {
  const { ecosystem, packages, projects, problems } = locked;
  const purls = packages.map((one) => purlOf(one.ecosystem ?? ecosystem, one.name, one.version));
  const purlAt = (index: number): string => purls[index] ?? '';
  const scopes = scopesOf(locked);
  const direct = new Set(
    projects.flatMap(({ asks }) => asks.flatMap(({ to, implied }) => (to === null || implied === true ? [] : [to]))),
  );
  return {
    file,
    problems,
    packages: packages.map((one, index): PartPackage => {
      const { dependencies, ranges } = edgesInOrder(
        one.requires.map(({ to }) => purlAt(to)),
        one.requires.map(({ range }) => range ?? null),
      );
      return {
        purl: purlAt(index),
        ecosystem: one.ecosystem ?? ecosystem,
        name: one.name,
        version: one.version,
        direct: direct.has(index),
        entry: { ...one.entry, scope: scopes[index] ?? 'runtime' },
        dependencies,
        ranges,
      };
    }),
    projects: projects.map(({ ecosystem: own = ecosystem, name, version, asks }): Project => ({
      purl: purlOf(own, name, version ?? ''),
      ecosystem: own,
      name,
      version,
      file,
      declarations: asks.flatMap(({ name: asked, range, scope, location, mismatch, to, implied }) =>
        implied === true
          ? []
          : [{ name: asked, range, scope, location, mismatch, resolved: to === null ? null : purlAt(to) }],
      ),
      dependencies: inOrder(asks.flatMap(({ to }) => (to === null ? [] : [purlAt(to)]))),
    })),
  };
}

const rank = (scope: Scope): number => SCOPES.indexOf(scope);

function scopesOf({ packages, projects }: Locked): Scope[] {
  const ranks: (number | undefined)[] = Array.from({ length: packages.length });
  const waiting: number[][] = SCOPES.map(() => []);
  const later = (to: number, way: number): void => {
    if (ranks[to] === undefined) waiting[way]?.push(to);
  };
  for (const { asks } of projects) for (const { to, scope } of asks) if (to !== null) later(to, rank(scope));
  packages.forEach(({ told }, index) => {
    if (told !== undefined) later(index, rank(told));
  });
  waiting.forEach((queue, way) => {
    // The queue grows while it is walked.
    for (const index of queue) {
      if (ranks[index] !== undefined) continue;
      ranks[index] = way;
      const laxer = Math.max(way, rank('optional'));
      for (const { to, optional } of packages[index]?.requires ?? []) later(to, optional ? laxer : way);
    }
  });
  return ranks.map((one) => SCOPES[one ?? 0] ?? 'runtime');
}

/** Each once, in order. */
function inOrder(purls: readonly string[]): readonly string[] {
  if (purls.every((purl, index) => index === 0 || purl > (purls[index - 1] ?? ''))) return purls;
  return [...new Set(purls)].sort();
}

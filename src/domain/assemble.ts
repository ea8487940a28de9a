import { byCodeUnit } from './canonical.ts';
import { edgesInOrder, type Edges } from './edges.ts';
import type { Graph, GraphPart, PartPackage, Problem, Project, Unaudited } from './graph.ts';
import { strictestScope, type Entry, type Package } from './package.ts';

/**
 * Merges what the lockfiles gave into one graph: each purl once, with every place it is locked at,
 * the strictest of their scopes, direct if any place is. The order of the parts does not matter.
 * A part that has nothing but problems was not read: its file is not among `files`.
 */
export function assembleGraph(parts: readonly GraphPart[]): Graph {
  const places = parts.flatMap((part) => part.packages).sort(byPurl);
  const packages = new Map<string, Package>();
  let from = 0;
  for (const [index, { purl }] of places.entries()) {
    if (places[index + 1]?.purl === purl) continue;
    packages.set(purl, merge(places.slice(from, index + 1)));
    from = index + 1;
  }
  return {
    packages,
    projects: parts.flatMap((part) => part.projects).sort(byProject),
    files: [...new Set(parts.filter(wasRead).map((part) => part.file))].sort(),
    problems: parts.flatMap((part) => part.problems).sort(byProblem),
    unaudited: parts.flatMap((part) => part.unaudited ?? []).sort(byPlace),
  };
}

const wasRead = (part: GraphPart): boolean =>
  part.projects.length > 0 || part.packages.length > 0 || part.problems.length === 0;

const byPurl = (a: PartPackage, b: PartPackage): number => byCodeUnit(a.purl, b.purl);

function merge(places: readonly PartPackage[]): Package {
  const [first] = places as readonly [PartPackage, ...PartPackage[]];
  const { purl, ecosystem, name, version } = first;
  if (places.length === 1) {
    const { entry, direct, dependencies, ranges } = first;
    const told = ranges === undefined ? {} : { ranges };
    return { purl, ecosystem, name, version, scope: entry.scope, direct, entries: [entry], dependencies, ...told };
  }
  const entries = unlike(places.map((place) => place.entry).sort(byEntry));
  return {
    purl,
    ecosystem,
    name,
    version,
    scope: strictestScope([...new Set(entries.map((entry) => entry.scope))]),
    direct: places.some((place) => place.direct),
    entries,
    ...edgesOf(places),
  };
}

function edgesOf(places: readonly PartPackage[]): Edges {
  return edgesInOrder(
    places.flatMap((place) => place.dependencies),
    places.flatMap((place) => place.ranges ?? place.dependencies.map(() => null)),
  );
}

const byEntry = (a: Entry, b: Entry): number =>
  byCodeUnit(a.location.file, b.location.file) ||
  byCodeUnit(a.key, b.key) ||
  a.location.line - b.location.line ||
  byCodeUnit(JSON.stringify(a), JSON.stringify(b));

/** Sorted entries without those that another lockfile brought in as well: one requirements file can include another. */
const unlike = (entries: readonly Entry[]): Entry[] =>
  entries.filter((entry, index) => index === 0 || byEntry(entry, entries[index - 1] ?? entry) !== 0);

/** Orders what no source covers by file, line and name. For Array.sort. */
export const byPlace = (a: Unaudited, b: Unaudited): number =>
  byCodeUnit(a.location.file, b.location.file) || a.location.line - b.location.line || byCodeUnit(a.name, b.name);

const byProject = (a: Project, b: Project): number => byCodeUnit(a.file, b.file) || byCodeUnit(a.purl, b.purl);

/** Orders problems as reports list them: by file, line, column and message. For Array.sort. */
export const byProblem = (a: Problem, b: Problem): number =>
  byCodeUnit(a.location.file, b.location.file) ||
  a.location.line - b.location.line ||
  (a.location.column ?? 0) - (b.location.column ?? 0) ||
  byCodeUnit(a.message, b.message);

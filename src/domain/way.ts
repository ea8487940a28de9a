import type { AdvisoryMatch } from './advisory.ts';
import { byCodeUnit } from './canonical.ts';
import { rangeOf } from './edges.ts';
import type { Facts } from './facts.ts';
import { fixWhere, type Fix } from './fix.ts';
import type { Declaration, Graph } from './graph.ts';
import type { Entry, Package } from './package.ts';
import { shortestPaths } from './paths.ts';
import { reachOf } from './reach.ts';
import type { VersionScheme } from './version.ts';

/** A package that stands between the project and another, and does not let a version of that in. */
export interface Holder {
  readonly purl: string;
  /** The range by which it asks; null: it ships the package inside its own tarball, and its own version decides. */
  readonly range: string | null;
  /** The direct dependency by which it is reached, itself where it is one; null where nothing leads to it. */
  readonly direct: string | null;
}

/** What it takes to lock another version of a package, in one lockfile. What can't be told is null. */
export interface Way {
  /** The lockfile. */
  readonly file: string;
  /** Every range that asks for the package takes the version; null: of one or more it can't be told. */
  readonly within: boolean | null;
  /** What manifests ask for and does not take the version. */
  readonly declared: readonly Declaration[];
  /** The packages that do not take it, in order of purl. */
  readonly holders: readonly Holder[];
}

/** The way to a version of a locked package in each lockfile that has it, in order of file. Reads no more of the graph than what asks for it. */
export function waysTo(graph: Graph, one: Package, version: string, scheme: VersionScheme): Way[] {
  const files = [...new Set(one.entries.map(({ location }) => location.file))].sort();
  return files.map((file) => wayIn(file, graph, one, version, scheme));
}

/**
 * The nearest version that every range takes and that ends one advisory alone, where the fix of all is
 * farther than the ranges reach. Null where there is none, or where it can't be told.
 */
export function fixWithin(
  { graph, advisories, versions }: Pick<Facts, 'graph' | 'advisories' | 'versions'>,
  one: Package,
  advisory: AdvisoryMatch,
): Fix | null {
  const scheme = versions[one.ecosystem];
  const taken = (version: string): boolean =>
    waysTo(graph, one, version, scheme).every(({ within }) => within === true);
  return fixWhere({ advisories, versions }, one, advisory, taken);
}

function wayIn(file: string, graph: Graph, one: Package, version: string, scheme: VersionScheme): Way {
  const here = one.entries.filter(({ location }) => location.file === file);
  const bundled = here.every((entry) => entry.bundled);
  const asking = (asksOf(graph).get(one.purl) ?? [])
    .filter((ask) => ask.file === file)
    .map(({ declaration }) => {
      const range = isPin(declaration, file, one.version) ? null : declaration.range;
      return { declaration, answer: takes(range, version, scheme) };
    });
  const parents = parentsIn(file, graph, one).map(({ by, range }) => ({
    holder: { purl: by.purl, range: bundled ? null : range },
    answer: bundled ? false : takes(range, version, scheme),
  }));
  const answers = new Set([...asking, ...parents].map(({ answer }) => answer));
  // One copy of several ships inside a tarball, and nothing tells in whose.
  if (answers.size === 0 || (!bundled && here.some((entry) => entry.bundled))) answers.add(null);
  return {
    file,
    within: answers.has(false) ? false : answers.has(null) ? null : true,
    declared: asking.filter(({ answer }) => answer === false).map(({ declaration }) => declaration),
    holders: parents
      .filter(({ answer }) => answer === false)
      .map(({ holder: { purl, range } }) => ({ purl, range, direct: directOf(graph, purl) })),
  };
}

interface Asking {
  /** The lockfile. */
  readonly file: string;
  readonly declaration: Declaration;
}

const asks = new WeakMap<Graph, Map<string, Asking[]>>();

/** The declarations of all projects by the purl that answers them: each finding asks for its own. */
function asksOf(graph: Graph): ReadonlyMap<string, readonly Asking[]> {
  const known = asks.get(graph);
  if (known !== undefined) return known;
  const found = new Map<string, Asking[]>();
  for (const { file, declarations } of graph.projects) {
    for (const declaration of declarations) {
      const { resolved } = declaration;
      if (resolved === null) continue;
      const same = found.get(resolved);
      if (same === undefined) found.set(resolved, [{ file, declaration }]);
      else same.push({ file, declaration });
    }
  }
  asks.set(graph, found);
  return found;
}

/** The packages of a lockfile that ask for another. Folders of the project ask by their manifests, which are declarations. */
function parentsIn(file: string, graph: Graph, one: Package): { by: Package; range: string | null }[] {
  return reachOf(graph)
    .dependents(one.purl)
    .flatMap((purl) => graph.packages.get(purl) ?? [])
    .filter((by) => by.entries.some((entry) => entry.location.file === file && !isOwn(entry)))
    .map((by) => ({ by, range: rangeOf(by, one.purl) }))
    .sort((a, b) => byCodeUnit(a.by.purl, b.by.purl));
}

const isOwn = ({ source }: Entry): boolean => source.type === 'workspace';

/** Whether a range takes a version; null where it is none that can be read: a tag, an address, a `catalog:`. */
function takes(range: string | null, version: string, scheme: VersionScheme): boolean | null {
  if (range === null) return null;
  const bare = bareRange(range);
  if (bare === '') return true;
  return scheme.validRange(bare) ? scheme.satisfies(version, bare) : null;
}

/** Without protocol and name (`npm:^1.0.0`, `npm:name@^1.0.0`), and without the marker of a Python requirement. */
function bareRange(range: string): string {
  const [ask = ''] = range.split(';', 1);
  const body = ask.startsWith('npm:') ? ask.slice('npm:'.length) : ask;
  return (body === ask ? body : body.slice(body.indexOf('@', 1) + 1)).trim();
}

/** A lockfile that nothing says the asking of: its own version stands in the place of a range. */
const isPin = ({ range, location }: Declaration, file: string, version: string): boolean =>
  location.file === file && range.replace(/^={2,3}/u, '').trim() === version;

/** The direct dependency that leads to a package, itself where it is one: the first on the shortest path that is no folder of the project. */
export function directOf(graph: Graph, purl: string): string | null {
  const [path = []] = shortestPaths(graph, purl, 1);
  return path.slice(1).find((step) => graph.packages.get(step)?.entries.every(isOwn) === false) ?? null;
}

import { originOf, type Ecosystem, type Entry, type Location, type Package, type Scope } from './package.ts';

/** What a manifest asks for, and what the lockfile made of it. */
export interface Declaration {
  readonly name: string;
  /** As the manifest writes it. */
  readonly range: string;
  readonly scope: Scope;
  readonly location: Location;
  /** The purl that answers it; null where none is locked. */
  readonly resolved: string | null;
  /** Why manifest and lockfile disagree (a fact and a cause in one sentence); null: they agree. */
  readonly mismatch: string | null;
}

/** A project: what is built here, never a dependency of something else's lockfile. Paths start at it. */
export interface Project {
  readonly purl: string;
  readonly ecosystem: Ecosystem;
  readonly name: string;
  readonly version: string | null;
  /** The lockfile it was read from. */
  readonly file: string;
  readonly declarations: readonly Declaration[];
  /** purls of its direct dependencies, sorted. */
  readonly dependencies: readonly string[];
}

/** A dependency file that could not be read, whole or in part. Never a pass. */
export interface Problem {
  readonly location: Location;
  /** Fact and cause. */
  readonly message: string;
  readonly remedy: string;
  /**
   * What a manifest asks for whose folder the lockfiles above do not name: an example, or what nobody knows to be
   * installed. Sorted; absent: the problem is another one.
   */
  readonly apart?: readonly string[];
}

/** What a dependency file brings in and no advisory source covers: a container image, a package of another registry. */
export interface Unaudited {
  /** What kind of thing it is, in the singular: `container image`. */
  readonly kind: string;
  /** As the file writes it. */
  readonly name: string;
  readonly location: Location;
}

/** What one lockfile gives: the unit that a format returns. An entry stands under the purl of its package. */
export interface GraphPart {
  readonly file: string;
  readonly projects: readonly Project[];
  readonly packages: readonly PartPackage[];
  readonly problems: readonly Problem[];
  /** Absent: the format knows of none. */
  readonly unaudited?: readonly Unaudited[];
}

/** One installed place, with the edges that start there. */
export interface PartPackage {
  readonly purl: string;
  readonly ecosystem: Ecosystem;
  readonly name: string;
  readonly version: string;
  readonly direct: boolean;
  readonly entry: Entry;
  readonly dependencies: readonly string[];
  /** By the index of the dependency, the range that asks for it, as written; null or absent: the format does not say. */
  readonly ranges?: readonly (string | null)[];
}

/** The whole dependency graph of a directory at one moment. */
export interface Graph {
  /** By purl, in purl order. */
  readonly packages: ReadonlyMap<string, Package>;
  /** In order of file, then purl. */
  readonly projects: readonly Project[];
  /** Every dependency file that was read, sorted. */
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
  /** In order of file and line. */
  readonly unaudited: readonly Unaudited[];
}

export const emptyGraph: Graph = { packages: new Map(), projects: [], files: [], problems: [], unaudited: [] };

/**
 * A graph as text, the same for the same packages: what its digest is taken of. Rows in place of
 * objects, because the order of an object's keys would depend on who made it. In pieces, because
 * the whole of a large tree would be the largest thing that a run ever holds.
 */
export function* graphText(graph: Graph): Generator<string, void, undefined> {
  let text = '[';
  let separator = '';
  for (const one of graph.packages.values()) {
    text += separator + JSON.stringify(rowOf(one));
    separator = ',';
    if (text.length < PIECE) continue;
    yield text;
    text = '';
  }
  yield `${text}]`;
}

/** Characters. */
const PIECE = 1 << 16;

const rowOf = ({ purl, scope, direct, dependencies, entries }: Package): unknown[] => [
  purl,
  scope,
  direct,
  dependencies,
  entries.map(({ key, location, source, integrity, bundled, license, installScript, alias, scope: own, claimed }) => [
    key,
    [location.file, location.line, location.column ?? null],
    originOf(source),
    integrity,
    bundled,
    license,
    installScript,
    alias,
    own,
    ...(claimed === undefined ? [] : [claimed]),
  ]),
];

export const ECOSYSTEMS = ['npm', 'pypi', 'github-actions'] as const;
export type Ecosystem = (typeof ECOSYSTEMS)[number];

/** Strictest use first: a package that anything at run time needs is `runtime`, whatever else needs it. */
export const SCOPES = ['runtime', 'optional', 'development'] as const;
export type Scope = (typeof SCOPES)[number];

/** A place in a file of the project: `file` relative to the project's directory, `/`-separated; 1-based. */
export interface Location {
  readonly file: string;
  readonly line: number;
  readonly column?: number;
}

/** Where the bytes of a locked package come from. `url` as the lockfile writes it, null where it does not say. */
export interface Source {
  readonly type: 'registry' | 'git' | 'url' | 'file' | 'workspace';
  readonly url: string | null;
  /** Further places that the installer may take it from instead: the lockfile leaves the choice to it. */
  readonly others?: readonly string[];
  /** The registry that the settings of the project name where the lockfile names none, or put in the place of its address. */
  readonly registry?: string;
  /** The installer is told not to check the server's certificate. */
  readonly unverified?: true;
}

/** One place at which a lockfile installs a package; the same purl may be locked at several. */
export interface Entry {
  /** The format's own name for the place: `node_modules/a/node_modules/b`. */
  readonly key: string;
  readonly location: Location;
  readonly source: Source;
  /** Subresource-integrity strings (`sha512-…`), each hash its own item. */
  readonly integrity: readonly string[];
  /** Ships inside its parent's tarball, whose hash covers it. */
  readonly bundled: boolean;
  /** The SPDX expression, or whatever the lockfile has in its place; null: not said. */
  readonly license: string | null;
  /** Whether it has lifecycle scripts; null: the format does not say. */
  readonly installScript: boolean | null;
  /** The name it is installed under, where that differs from its own. */
  readonly alias: string | null;
  readonly scope: Scope;
  /** The version that a comment beside a pinned commit says it is: `v4.1.7` of `uses: …@<sha> # v4.1.7`. */
  readonly claimed?: string;
}

/** A locked package: one for each purl, however often it is installed. */
export interface Package {
  readonly purl: string;
  readonly ecosystem: Ecosystem;
  readonly name: string;
  /** As locked; empty where the lockfile has none (a git or file dependency of an old lockfile). */
  readonly version: string;
  readonly scope: Scope;
  /** A project asks for it itself. */
  readonly direct: boolean;
  /** At least one, sorted by file and key. */
  readonly entries: readonly Entry[];
  /** purls, sorted. */
  readonly dependencies: readonly string[];
  /** By the index of the dependency, the range that asks for it, as written; null or absent: the format does not say. */
  readonly ranges?: readonly (string | null)[];
}

/** The strictest scope of several. */
export function strictestScope(scopes: readonly Scope[]): Scope {
  return SCOPES.find((scope) => scopes.includes(scope)) ?? 'runtime';
}

/**
 * The version that a package is compared by: the one that comments claim of its commit, where all that
 * claim any agree, else the locked one.
 */
export function comparedVersion({ version, entries }: Pick<Package, 'version' | 'entries'>): string {
  const claimed = new Set(entries.flatMap((entry) => entry.claimed ?? []));
  const [only] = claimed;
  return claimed.size === 1 && only !== undefined ? only : version;
}

/** A source as a row, equal for equal sources: for digests and comparisons. */
export const originOf = ({ type, url, others, unverified, registry }: Source): readonly unknown[] => [
  type,
  url,
  ...(others === undefined && unverified === undefined ? [] : [others ?? [], unverified === true]),
  ...(registry === undefined ? [] : [{ registry }]),
];

import type { Location, Scope } from '../../../domain/package.ts';
import type { Ask } from '../manifest/ask.ts';
import type { Folder } from './folder.ts';

/** One place of a lockfile, whatever its version: what stands there, before edges are drawn. */
export interface LockNode {
  /** Its number among the nodes of its tree: what is known of a node besides is kept in lists by it. */
  readonly index: number;
  /** The path from the lockfile's folder: `node_modules/a/node_modules/b`, `packages/a`. */
  readonly location: string;
  readonly place: Location;
  readonly name: string;
  readonly alias: string | null;
  readonly version: string;
  /** The project's own folder, not something installed into node_modules. */
  readonly isFolder: boolean;
  readonly resolved: string | null;
  readonly integrity: readonly string[];
  readonly bundled: boolean;
  readonly license: string | null;
  readonly installScript: boolean | null;
  /** By the lockfile's own flags. */
  readonly flagged: Scope;
  readonly asks: readonly Ask[];
  readonly folder: Folder;
}

/** What a lockfile holds, whatever its version. */
export interface LockTree {
  /** The lockfile's folder itself: the project. */
  readonly root: Folder;
  readonly name: string | null;
  readonly version: string | null;
  /** The lockfile's copy of what the project asks for; null where it keeps none. */
  readonly asks: readonly Ask[] | null;
  /** The patterns of the project's workspaces, by the lockfile. */
  readonly workspaces: readonly string[];
  readonly nodes: readonly LockNode[];
  /** Whether it says who asks for what; lockfiles before npm 5.1 do not. */
  readonly hasEdges: boolean;
  /** Whether its dev and optional flags count; npm 7 and later compute them anew for version 1. */
  readonly trustsFlags: boolean;
}

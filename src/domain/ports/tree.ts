/** One path of a source tree. */
export interface TreeEntry {
  /** `/`-separated, relative to the tree's root. */
  readonly path: string;
  /** Git's mode: `100644`, `100755`, `120000` (link), `160000` (submodule). */
  readonly mode: string;
  /** Git's object id of the content; null where the tree is no git tree. */
  readonly id: string | null;
}

/** The files of a directory or a commit, as data. Nothing in it is ever executed. */
export interface Tree {
  /** Every file, sorted by path. Rejects rather than return a truncated list. */
  list(): Promise<readonly TreeEntry[]>;
  /** The content of a listed file; rejects with `LockgateError<'UNREADABLE'>` above 256 MiB or for a link. */
  read(path: string): Promise<Uint8Array>;
}

import type { FileChange } from '../pull-request.ts';
import type { Tree } from './tree.ts';

/** One commit, as git stores it. Author, dates and message are whatever their writer typed. */
export interface PastCommit {
  readonly sha: string;
  readonly parents: readonly string[];
  readonly authorName: string;
  readonly authorEmail: string;
  /** ISO 8601, UTC. */
  readonly authored: string;
  /** ISO 8601, UTC. */
  readonly committed: string;
  readonly message: string;
}

/** A path of the difference, with git's ids of its content on both sides. */
export interface PastFile extends Omit<FileChange, 'onlyUsesRefs' | 'onlyDependencies'> {
  readonly idBefore: string | null;
  readonly idAfter: string | null;
}

/** A commit of the branch that changed dependency files, against its first parent. */
export interface PastChange {
  readonly commit: PastCommit;
  /** What it brought to the branch, the newest first: the commits of the merged branch, else the commit itself. */
  readonly commits: readonly PastCommit[];
  /** Every path that it changed, from the root of the repository, sorted. */
  readonly files: readonly PastFile[];
  /** The files on both sides, from the root of the repository. */
  readonly before: Tree;
  readonly after: Tree;
}

/** The first-parent history of a branch: what landed on it, one change after another. */
export interface History {
  /** The newest commit. */
  readonly head: string;
  /** How many commits were looked through. */
  readonly commits: number;
  /** The oldest commit of a shallow clone: what it changed can't be told. Null: the history is whole, or was not followed so far. */
  readonly shallowAt: string | null;
  /** How many changes there are. */
  readonly count: number;
  /** The oldest first. */
  changes(): AsyncIterable<PastChange>;
}

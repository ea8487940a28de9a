import { byCodeUnit } from '../domain/canonical.ts';
import { LockgateError, quote, UsageError } from '../domain/errors.ts';
import type { History, PastChange, PastCommit, PastFile } from '../domain/ports/history.ts';
import type { Tree, TreeEntry } from '../domain/ports/tree.ts';
import { commitTree } from './git.ts';
import { blobReader, type BlobReader } from './git-blobs.ts';
import { listCommits } from './git-history/commits.ts';
import { differencesOf } from './git-history/differences.ts';
import { GitError, runGit } from './git-process.ts';

export interface HistoryOptions {
  /** Whether a path, from the root of the repository, makes a commit a change. */
  readonly touches: (path: string) => boolean;
  /** Whether a path, from the root, may be read in a tree; the rest of each tree is left out, which saves its time. */
  readonly keeps: (path: string) => boolean;
  /** Only commits of that moment or later, by the date that they were committed at, as they say; null: all. */
  readonly since: Date | null;
  /** Only the last so many changes; null: all. */
  readonly last: number | null;
}

/** How many commits are compared at a time, so that the last few changes of a long history take no long search. */
const ABREAST = 1_000;

/** A commit of the chain, with the paths that it changed: of a change all of them, else those that are kept. */
interface Step {
  readonly commit: PastCommit;
  readonly files: readonly PastFile[];
  readonly isChange: boolean;
}

/**
 * The history of the current branch around `directory`, along first parents, read as data: nothing is checked
 * out, fetched or run. Throws `UsageError` where there is no repository, or no commit in it.
 */
export async function readHistory(directory: string, options: HistoryOptions): Promise<History> {
  const { root, walked, shallowAt } = await walk(directory);
  const last = options.last ?? Infinity;
  const isWanted = ({ committed }: PastCommit): boolean =>
    options.since === null || Date.parse(committed) >= options.since.getTime();
  // Dates need not be in order, so the walk goes on to the oldest commit that is wanted.
  const range = walked.slice(0, walked.findLastIndex(isWanted) + 1);
  const steps: Step[] = [];
  let count = 0;
  for (let from = 0; from < range.length && count < last; from += ABREAST) {
    const some = range.slice(from, from + ABREAST).filter(({ sha }) => sha !== shallowAt);
    const differences = await differencesOf(root, some);
    for (const commit of some) {
      if (count >= last) break;
      const files = differences.get(commit.sha) ?? [];
      const isChange = isWanted(commit) && files.some(({ path }) => options.touches(path));
      if (isChange) count += 1;
      steps.push({ commit, isChange, files: isChange ? files : files.filter(({ path }) => options.keeps(path)) });
    }
  }
  const reachedCut = count < last && range.at(-1)?.sha === shallowAt;
  return {
    head: walked[0]?.sha ?? '',
    commits: steps.length,
    shallowAt: reachedCut ? shallowAt : null,
    count,
    changes: () => changesOf(root, steps.toReversed(), options.keeps),
  };
}

/** The first-parent chain, the newest first, of a repository with at least one commit. */
async function walk(directory: string) {
  try {
    const top = await runGit(directory, ['rev-parse', '--show-toplevel', '--is-shallow-repository']);
    const [root = directory, shallow] = top.stdout.toString('utf8').trimEnd().split('\n');
    const walked = await listCommits(root, ['--first-parent', 'HEAD', '--']);
    const oldest = walked.at(-1);
    const cut = shallow === 'true' && oldest !== undefined && (await hasParent(root, oldest.sha));
    return { root, walked, shallowAt: cut ? oldest.sha : null };
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    throw new UsageError(
      `There is no history to replay around ${quote(directory)}: ${error.message}. ` +
        'Name a directory of a git repository that has at least one commit.',
      error,
    );
  }
}

/** Whether the commit itself names a parent, though a shallow clone shows it without. */
async function hasParent(root: string, commit: string): Promise<boolean> {
  const { stdout } = await runGit(root, ['cat-file', 'commit', commit]);
  const head = stdout.toString('latin1').split('\n\n', 1)[0] ?? '';
  return head.split('\n').some((line) => line.startsWith('parent '));
}

async function* changesOf(
  root: string,
  steps: readonly Step[],
  keeps: (path: string) => boolean,
): AsyncGenerator<PastChange> {
  const blobs = blobReader(root);
  const start = steps[0]?.commit.parents[0];
  let entries: readonly TreeEntry[] =
    start === undefined ? [] : (await commitTree(root, start).list()).filter(({ path }) => keeps(path));
  for (const { commit, files, isChange } of steps) {
    const before = entries;
    entries = applied(before, files, keeps);
    if (!isChange) continue;
    const [parent, ...merged] = commit.parents;
    const brought = merged.length === 0 ? [commit] : await listCommits(root, [...merged, `^${parent}`, '--']);
    yield { commit, commits: brought, files, before: treeOf(before, blobs), after: treeOf(entries, blobs) };
  }
}

/** A list of files after a change, sorted as before. */
function applied(
  before: readonly TreeEntry[],
  files: readonly PastFile[],
  keeps: (path: string) => boolean,
): readonly TreeEntry[] {
  if (files.length === 0) return before;
  const entries = new Map(before.map((entry) => [entry.path, entry]));
  for (const { path, modeAfter, idAfter } of files) {
    if (modeAfter === null) entries.delete(path);
    else if (keeps(path)) entries.set(path, { path, mode: modeAfter, id: idAfter });
  }
  return [...entries.values()].sort((a, b) => byCodeUnit(a.path, b.path));
}

function treeOf(entries: readonly TreeEntry[], blobs: BlobReader): Tree {
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  return {
    list: () => Promise.resolve(entries),
    async read(path) {
      const entry = byPath.get(path);
      if (entry?.id === undefined || entry.id === null) throw unreadable(path, 'the commit has no such file');
      if (!entry.mode.startsWith('100')) throw unreadable(path, 'it is a link or a submodule');
      return blobs.read(entry.id);
    },
  };
}

const unreadable = (path: string, reason: string): LockgateError<'UNREADABLE'> =>
  new LockgateError('UNREADABLE', `${quote(path)} can't be read: ${reason}`);

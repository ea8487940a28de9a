import { LockgateError, quote, UsageError } from '../domain/errors.ts';
import type { Tree, TreeEntry } from '../domain/ports/tree.ts';
import { byCodeUnit } from '../domain/canonical.ts';
import { blobReader } from './git-blobs.ts';
import { GitError, runGit } from './git-process.ts';

const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/**
 * The commit that a branch, tag or any other revision names in the repository around `directory`.
 * Throws UsageError where it names none.
 */
export async function resolveCommit(directory: string, revision: string): Promise<string> {
  try {
    const { stdout } = await runGit(directory, [
      'rev-parse',
      '--verify',
      '--quiet',
      '--end-of-options',
      `${revision}^{commit}`,
    ]);
    const commit = stdout.toString('latin1').trim();
    if (COMMIT.test(commit)) return commit;
    throw new GitError(`git rev-parse answered ${quote(commit)}, which is no commit`, 0);
  } catch (error) {
    throw new UsageError(
      `${quote(revision)} names no commit of the repository around ${quote(directory)}. ` +
        'Give a branch, tag or commit that is fetched (in a shallow clone: git fetch --depth 1 origin <commit>).',
      error,
    );
  }
}

/**
 * The files of a commit, read as data: nothing is checked out, no filter, hook or attribute runs.
 * Where `directory` lies below the repository's root, paths are relative to it and the rest is left out.
 */
export function commitTree(directory: string, commit: string): Tree {
  let listed: Promise<ReadonlyMap<string, TreeEntry>> | null = null;
  const list = (): Promise<ReadonlyMap<string, TreeEntry>> => (listed ??= listCommit(directory, commit));
  const blobs = blobReader(directory);
  return {
    list: async () => [...(await list()).values()],
    read: async (path) => {
      const entry = (await list()).get(path);
      if (entry === undefined || entry.id === null) throw unreadable(path, `commit ${commit} has no such file`);
      if (!entry.mode.startsWith('100')) throw unreadable(path, 'it is a link or a submodule');
      return blobs.read(entry.id);
    },
  };
}

const ENTRY = /^(\d{6}) [a-z]+ ([0-9a-f]+)\t([\s\S]+)$/;

async function listCommit(directory: string, commit: string): Promise<ReadonlyMap<string, TreeEntry>> {
  if (!COMMIT.test(commit)) throw new LockgateError('UNREADABLE', `${quote(commit)} is no full commit id`);
  const { stdout } = await runGit(directory, ['ls-tree', '-r', '-z', commit]);
  const entries = stdout
    .toString('utf8')
    .split('\0')
    .slice(0, -1)
    .map((line) => {
      const [, mode, id, path] = ENTRY.exec(line) ?? [];
      if (mode === undefined || id === undefined || path === undefined) {
        throw new LockgateError('UNREADABLE', `git ls-tree printed a line it should not: ${quote(line)}`);
      }
      return { path, mode, id };
    })
    .sort((a, b) => byCodeUnit(a.path, b.path));
  return new Map(entries.map((entry) => [entry.path, entry]));
}

const unreadable = (path: string, reason: string): LockgateError<'UNREADABLE'> =>
  new LockgateError('UNREADABLE', `${quote(path)} can't be read: ${reason}`);

/** Where a directory stands in its repository, `/`-separated; `.` for the root, and outside of any repository. */
export async function repositoryPrefix(directory: string): Promise<string> {
  try {
    const { stdout } = await runGit(directory, ['rev-parse', '--show-prefix']);
    return stdout.toString('utf8').replace(/\/?\n$/, '') || '.';
  } catch (error) {
    if (error instanceof GitError) return '.';
    throw error;
  }
}

/** The tags that point at a commit, sorted. */
export async function tagsAt(directory: string, commit: string): Promise<string[]> {
  const { stdout } = await runGit(directory, ['tag', '--points-at', commit]);
  return stdout.toString('utf8').split('\n').slice(0, -1).sort(byCodeUnit);
}

import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { byCodeUnit } from '../domain/canonical.ts';
import { LockgateError, messageOf, quote } from '../domain/errors.ts';
import type { Tree, TreeEntry } from '../domain/ports/tree.ts';
import { GitError, runGit } from './git-process.ts';

const MAX_FILE = 256 * 1024 * 1024;
const SKIPPED = /(?:^|\/)(?:node_modules|\.git)(?:\/|$)/;
const LINK = '120000';

/**
 * The files of a directory: not node_modules, .git, nor what git ignores. A link to a file inside the
 * directory reads as that file; one that leads out is listed as a link and can't be read. Repositories
 * inside the directory (submodules, clones) belong to it. Rejects with `LockgateError<'UNREADABLE'>`
 * where any part can't be listed.
 */
export function directoryTree(directory: string): Tree {
  const root = path.resolve(directory);
  let entries: Promise<readonly TreeEntry[]> | null = null;
  return {
    list: () => (entries ??= listEntries(root)),
    read: async (file) => readInside(root, file),
  };
}

async function listEntries(root: string): Promise<readonly TreeEntry[]> {
  const entries: TreeEntry[] = [];
  try {
    const real = realpathSync.native(root);
    await collect(real, '', insideOf(real), entries);
  } catch (error) {
    throw error instanceof LockgateError ? error : unreadable(root, messageOf(error), error);
  }
  return entries.sort((a, b) => byCodeUnit(a.path, b.path));
}

async function collect(
  root: string,
  prefix: string,
  inside: (folder: string) => boolean,
  entries: TreeEntry[],
): Promise<void> {
  const folder = path.join(root, prefix);
  for (const name of new Set((await gitPaths(folder)) ?? walk(folder))) {
    if (SKIPPED.test(name)) continue;
    const file = path.posix.join(prefix, name);
    const mode = inside(path.dirname(file)) ? modeOf(root, file) : LINK;
    // Git names another repository inside this one (a submodule, filled or not, or a clone) by its folder alone.
    if (mode === 'folder') await collect(root, file, inside, entries);
    else if (mode !== null) entries.push({ path: file, mode, id: null });
  }
}

/** Whether a folder is still inside once every link on the way is followed; each folder is asked about once. */
function insideOf(root: string): (folder: string) => boolean {
  const known = new Map<string, boolean>();
  return (folder) => {
    let answer = known.get(folder);
    if (answer === undefined) {
      try {
        answer = contains(root, realpathSync.native(path.join(root, folder)));
      } catch {
        answer = true; // gone or unreadable: modeOf drops the first, and reading the second fails
      }
      known.set(folder, answer);
    }
    return answer;
  };
}

const contains = (root: string, real: string): boolean =>
  real === root || real.startsWith(root.endsWith(path.sep) ? root : root + path.sep);

/** Git's mode of what is really there; null: nothing to read, as for a file that is tracked and was deleted. */
function modeOf(root: string, file: string): string | null {
  const full = path.join(root, file);
  const stats = lstatSync(full, { throwIfNoEntry: false });
  // A name that is not UTF-8 can't be opened by its decoded form. It stays listed, so that reading it fails.
  if (stats === undefined) return file.includes('\uFFFD') ? '100644' : null;
  if (stats.isSymbolicLink()) return linkMode(root, full);
  if (stats.isDirectory()) return 'folder';
  return stats.isFile() ? fileMode(stats.mode) : null;
}

const fileMode = (mode: number): string => ((mode & 0o100) === 0 ? '100644' : '100755');

function linkMode(root: string, full: string): string {
  try {
    const target = realpathSync.native(full);
    const stats = statSync(target);
    return contains(root, target) && stats.isFile() ? fileMode(stats.mode) : LINK;
  } catch {
    return LINK;
  }
}

/**
 * What git does not ignore; null where it does not say: the directory is in no work tree, is itself ignored or a
 * submodule without its repository (`./`), or git is missing.
 */
async function gitPaths(root: string): Promise<string[] | null> {
  if (!isBelowRepository(root)) return null;
  try {
    const args = ['ls-files', '-co', '--exclude-standard', '-x', 'node_modules', '-z'];
    const { stdout, stderr } = await runGit(root, args);
    const unopened = /could not open directory .*/.exec(stderr)?.[0];
    if (unopened !== undefined) throw unreadable(root, unopened);
    const paths = stdout.toString('utf8').split('\0').slice(0, -1);
    return paths.length === 0 || paths.includes('./') ? null : paths;
  } catch (error) {
    if (error instanceof GitError && (error.exitCode !== null || missing(error.cause))) return null;
    throw error;
  }
}

/** Whether git could find a repository from here, going up as it does. Where there is none, starting it would only cost time. */
function isBelowRepository(folder: string): boolean {
  const above = path.dirname(folder);
  return existsSync(path.join(folder, '.git')) || (above !== folder && isBelowRepository(above));
}

const missing = (cause: unknown): boolean => cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';

/** Every file below a directory. Links are named and never entered. */
function walk(root: string): string[] {
  const files: string[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of readFolder(path.join(root, folder))) {
      if (SKIPPED.test(entry.name)) continue;
      const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) folders.push(file);
      else files.push(file);
    }
  }
  return files;
}

function readFolder(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw unreadable(folder, messageOf(error), error);
  }
}

// Synchronous as the listing is: a local file is there sooner than a thread that would fetch it.
function readInside(root: string, file: string): Uint8Array {
  try {
    const real = realpathSync.native(root);
    const target = realpathSync.native(path.join(real, file));
    if (!contains(real, target)) throw unreadable(file, 'it is a link that leads out of the directory');
    const stats = statSync(target);
    if (!stats.isFile()) throw unreadable(file, 'it is no regular file');
    if (stats.size > MAX_FILE) throw unreadable(file, `it has ${stats.size} bytes, more than 256 MiB`);
    return readFileSync(target);
  } catch (error) {
    throw error instanceof LockgateError ? error : unreadable(file, messageOf(error), error);
  }
}

const unreadable = (file: string, reason: string, cause?: unknown): LockgateError<'UNREADABLE'> =>
  new LockgateError('UNREADABLE', `${quote(file)} can't be read: ${reason}`, cause);

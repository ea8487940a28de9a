import { quote } from '../../domain/errors.ts';
import type { GraphPart, Problem } from '../../domain/graph.ts';
import { lockToolOf } from '../../domain/lock-tools.ts';
import type { Location } from '../../domain/package.ts';
import type { Texts } from '../texts.ts';
import { folderOf } from './paths.ts';
import { readPipfile } from './pipfile/manifest.ts';
import { readPyproject } from './pyproject/pyproject.ts';

const PIPFILE = 'Pipfile';
const MANIFEST = /(?:^|\/)(?:pyproject\.toml|Pipfile)$/;

/** What a manifest asks for, in the one form that matters here. */
interface Asked {
  readonly name: string;
  readonly location: Location;
}

/**
 * Manifests of Python projects whose dependencies nothing locks: those with no lockfile in their folder nor above.
 * Requirements files and a Pipfile.lock there count for a pyproject.toml where together they pin all that it needs at run time. A
 * pyproject.toml that only configures tools asks for nothing. What setup.py and setup.cfg ask for is not read: the one
 * is a program, and both are replaced by pyproject.toml.
 */
export async function unlockedManifests(
  paths: readonly string[],
  parts: readonly GraphPart[],
  texts: Texts,
): Promise<Problem[]> {
  const lockfiles = paths.filter(isLockfile);
  const locked = {
    Pipfile: new Set(lockfiles.filter(isOfPipenv).map(folderOf)),
    pyproject: new Set(lockfiles.filter((path) => !isOfPipenv(path)).map(folderOf)),
  };
  const alone = paths.filter((path) => {
    const folders = locked[path.endsWith(PIPFILE) ? 'Pipfile' : 'pyproject'];
    return MANIFEST.test(path) && !foldersAbove(path).some((folder) => folders.has(folder));
  });
  if (alone.length === 0) return [];
  await texts.load(alone);
  const pinned = pinnedIn(parts);
  const problems: Problem[] = [];
  for (const path of alone) {
    const text = texts.get(path);
    if (text === undefined) continue;
    const isPipfile = path.endsWith(PIPFILE);
    const [first] = isPipfile
      ? ((await readPipfile(text, path, problems)) ?? [])
      : await asksIn(text, path, pinned, problems);
    if (first === undefined) continue;
    problems.push({
      location: first.location,
      message: `The file asks for dependencies (${quote(first.name)}), but no lockfile in its folder or above it locks them.`,
      remedy: isPipfile
        ? 'Run "pipenv lock" and commit Pipfile.lock.'
        : 'Lock it with the tool of the project ("uv lock", "poetry lock", "pdm lock") and commit the lockfile.',
    });
  }
  return problems;
}

/** Requirements files are none: they need not pin all that a manifest asks for. */
const isLockfile = (path: string): boolean => lockToolOf(path)?.ecosystem === 'pypi' && !path.endsWith('.txt');

/** Pipenv reads no pyproject.toml, and no other tool a Pipfile: neither locks what the other one asks for. */
const isOfPipenv = (path: string): boolean => path.endsWith('Pipfile.lock');

/** What a pyproject.toml asks for and requirements files do not pin; nothing where they pin all that is needed at run time. */
async function asksIn(
  text: string,
  path: string,
  pinned: ReadonlyMap<string, ReadonlySet<string>>,
  problems: Problem[],
): Promise<readonly Asked[]> {
  const asks = (await readPyproject(text, path, problems))?.asks ?? [];
  const near = foldersAbove(path).flatMap((folder) => pinned.get(folder) ?? []);
  const open = asks.filter(({ name }) => !near.some((names) => names.has(name)));
  return near.length > 0 && open.every(({ scope }) => scope !== 'runtime') ? [] : open;
}

/** The names that the requirements files of each folder pin, and its Pipfile.lock, which can install the project's own folder. */
function pinnedIn(parts: readonly GraphPart[]): ReadonlyMap<string, ReadonlySet<string>> {
  const folders = new Map<string, Set<string>>();
  for (const { file, packages } of parts) {
    if ((!file.endsWith('.txt') && !isOfPipenv(file)) || packages.length === 0) continue;
    // Many keep them in a folder of their own.
    const folder = folderOf(file).replace(/(^|\/)requirements\/$/, '$1');
    const names = folders.get(folder) ?? new Set();
    folders.set(folder, names);
    for (const { name, ecosystem } of packages) if (ecosystem === 'pypi') names.add(name);
  }
  return folders;
}

/** The folder of a path and all above it, each with its slash; the top is empty. */
function foldersAbove(path: string): string[] {
  const folders = [folderOf(path)];
  for (let at = folders[0] ?? ''; at !== ''; folders.push(at)) at = folderOf(at.slice(0, -1));
  return folders;
}

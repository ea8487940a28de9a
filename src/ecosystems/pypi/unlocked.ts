import { quote } from '../../domain/errors.ts';
import type { GraphPart, Problem } from '../../domain/graph.ts';
import { lockToolOf } from '../../domain/lock-tools.ts';
import type { Texts } from '../texts.ts';
import { type Asked, Lockfiles, unlockedProblem, UNUSED } from '../unlocked.ts';
import { manifestsNamed } from '../named-folders.ts';
import { folderOf, foldersAbove } from '../paths.ts';
import { readPipfile } from './pipfile/manifest.ts';
import { PYPROJECT, readPyproject } from './pyproject/pyproject.ts';

const MANIFEST = /(?:^|\/)(?:pyproject\.toml|Pipfile)$/;

/**
 * Manifests of Python projects whose dependencies nothing locks: with no lockfile in their folder, and in none above
 * that names it. Requirements files and a Pipfile.lock there count for a pyproject.toml where together they pin all
 * that it needs at run time. A pyproject.toml that only configures tools asks for nothing. What setup.py and setup.cfg
 * ask for is not read: the one is a program, and both are replaced by pyproject.toml.
 */
export async function unlockedManifests(
  paths: readonly string[],
  parts: readonly GraphPart[],
  texts: Texts,
): Promise<Problem[]> {
  const files = paths.filter(isLockfile);
  const ofPipenv = new Lockfiles(files.filter(isOfPipenv), parts);
  const others = new Lockfiles(
    files.filter((path) => !isOfPipenv(path)),
    parts,
  );
  const lockfilesFor = (path: string): Lockfiles => (isPipfile(path) ? ofPipenv : others);
  const apart = paths.filter((path) => MANIFEST.test(path) && lockfilesFor(path).beside(path).length === 0);
  if (apart.length === 0) return [];
  // Pipenv has no workspaces: its lockfile names no other folder's Pipfile.
  const named = manifestsNamed(
    PYPROJECT,
    parts.filter(({ file }) => isLockfile(file) && !isOfPipenv(file)),
  );
  const open = apart.filter((path) => !named.has(path));
  await texts.load(open);
  const pinned = pinnedIn(parts);
  const problems: Problem[] = [];
  for (const path of open) {
    const text = texts.get(path);
    if (text === undefined) continue;
    const asked: Asked = isPipfile(path)
      ? ((await readPipfile(text, path, problems)) ?? [])
      : await asksIn(text, path, pinned, problems);
    const lockfiles = lockfilesFor(path);
    problems.push(...unlockedProblem(asked, lockfiles.why(path), remedyFor(path, lockfiles.above(path)[0])));
  }
  return problems;
}

const isPipfile = (path: string): boolean => path.endsWith('Pipfile');

function remedyFor(path: string, nearest: string | undefined): string {
  if (isPipfile(path)) {
    const remedy = 'Run "pipenv lock" and commit Pipfile.lock.';
    return nearest === undefined ? remedy : `${remedy.replace(' and', ' in its folder and')} ${UNUSED}`;
  }
  const alone = 'with the tool of the project ("uv lock", "poetry lock", "pdm lock") and commit the lockfile.';
  if (nearest === undefined) return `Lock it ${alone}`;
  const tool = lockToolOf(nearest);
  const member = tool?.name === 'uv' ? 'member of the workspace' : 'path dependency of the project';
  const lock = quote(tool?.lock ?? 'uv lock');
  return `Make the folder a ${member} of ${quote(nearest)} and run ${lock} there, or lock it by itself ${alone} ${UNUSED}`;
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
): Promise<Asked> {
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

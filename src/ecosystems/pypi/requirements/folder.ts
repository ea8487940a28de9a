import { quote } from '../../../domain/errors.ts';
import type { Problem } from '../../../domain/graph.ts';
import { folderOf, pathFrom } from '../../paths.ts';
import { normalizeName } from '../names.ts';
import { PYPROJECT, readPyproject } from '../pyproject/pyproject.ts';
import type { Asked } from './read.ts';

/** A folder of the project that a requirements file installs: `-e .`, `./libs/own[extra]`. */
export interface Folder {
  readonly asked: Asked;
  readonly path: string;
  readonly extras: readonly string[];
}

/** The text of a file, by its path from the top of the tree. */
type ReadFile = (path: string) => string | undefined;

/**
 * Why the dependencies of the project's own code are not all locked, or can't be told to be: pip resolves them when it
 * installs the folder, and takes whatever version it finds for a name that no line pins. `locked` are the names pinned.
 */
export async function unlockedIn(folder: Folder, locked: ReadonlySet<string>, read: ReadFile): Promise<string[]> {
  const shown = quote(folder.path);
  // pip takes a path from where it runs, which is mostly the top of the project, uv from the file.
  const places = new Set([pathFrom('', folder.path), pathFrom(folderOf(folder.asked.location.file), folder.path)]);
  const inside = [...places].filter((place) => place !== null).map((place) => (place === '' ? '' : `${place}/`));
  if (inside.length === 0) return [`${shown} lies outside the project: it is not judged.`];
  const manifests = inside.map((place) => ({ file: `${place}${PYPROJECT}`, text: read(`${place}${PYPROJECT}`) }));
  const scripts = inside.map((place) => read(`${place}setup.py`) ?? read(`${place}setup.cfg`));
  const manifest = manifests.find(({ text }) => text !== undefined);
  if (manifest?.text === undefined) {
    return scripts.some((text) => text !== undefined)
      ? [untold(shown)]
      : [`${shown} is no folder with a Python project.`];
  }
  const problems: Problem[] = [];
  const project = await readPyproject(manifest.text, manifest.file, problems);
  if (project === null || problems.length > 0 || !project.complete) return [untold(shown)];
  const extras = new Set(folder.extras.map(normalizeName));
  const missing = project.asks
    .filter(({ group, scope }) => (group === null ? scope === 'runtime' : scope === 'optional' && extras.has(group)))
    .map(({ name }) => name)
    .filter((name) => !locked.has(name));
  return [...new Set(missing)].map((name) => `${shown} needs ${quote(name)}, which no line pins to one version.`);
}

const untold = (shown: string): string =>
  `${shown} is installed with dependencies that are only known when it is built: whether they are locked can't be told.`;

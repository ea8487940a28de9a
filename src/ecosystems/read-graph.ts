import { assembleGraph, byProblem } from '../domain/assemble.ts';
import type { Beside, ListedFormat } from '../domain/format.ts';
import type { Graph, GraphPart, Problem } from '../domain/graph.ts';
import type { Tree } from '../domain/ports/tree.ts';
import { formats } from './formats.ts';
import { globTest } from './globs.ts';
import { unlockedManifests } from './npm/unlocked.ts';
import { PYTHON_MANIFESTS, unlockedProjects } from './pypi/unlocked.ts';
import { Texts } from './texts.ts';
import { KNOWN_FILES } from './unread.ts';

const IGNORED = /(?:^|\/)(?:node_modules|\.git)\//;
const readers = formats.map((format) => ({ format, reads: globTest(format.files) }));
const known = KNOWN_FILES.map(({ files, remedy }) => ({ remedy, matches: globTest(files) }));
const isManifest = globTest(['**/package.json', ...PYTHON_MANIFESTS]);

const formatOf = (path: string): ListedFormat | undefined => readers.find(({ reads }) => reads(path))?.format;
const knownAs = (path: string) => known.find(({ matches }) => matches(path));

/** Whether a path is a lockfile, or a manifest beside one, of any ecosystem we know, whether or not we can read it. */
export function isDependencyFile(path: string): boolean {
  return !IGNORED.test(path) && (formatOf(path) !== undefined || knownAs(path) !== undefined || isManifest(path));
}

/**
 * The dependency graph of a tree: every lockfile at any depth outside node_modules and .git, merged.
 * What can't be read, wholly or in part, is among the problems, and the rest is read all the same: a
 * file that is no UTF-8, a link, a format that no reader exists for, a manifest that nothing locks.
 * Rejects where the tree can't be listed.
 */
export async function readGraph(tree: Tree): Promise<Graph> {
  const entries = (await tree.list()).filter((entry) => !IGNORED.test(entry.path));
  const paths = entries.map((entry) => entry.path);
  const texts = new Texts(tree, entries);
  const lockfiles = paths.flatMap((path) => {
    const format = formatOf(path);
    return format === undefined ? [] : [{ path, format }];
  });
  const manifests = paths.filter((path) => isManifest(path));
  await Promise.all([texts.load(lockfiles.map(({ path }) => path)), loadEach(lockfiles.map(({ format }) => format))]);
  const parts: GraphPart[] = [];
  for (const { path, format } of lockfiles) {
    const text = texts.get(path);
    if (text !== undefined) parts.push(await parse(format, text, path, texts, manifests));
  }
  const unlocked = [
    ...(await unlockedManifests(paths, parts, texts)),
    ...(await unlockedProjects(paths, parts, texts)),
  ];
  const graph = assembleGraph(parts);
  const problems = [...graph.problems, ...texts.problems, ...paths.flatMap(unreadable), ...unlocked].sort(byProblem);
  return { ...graph, problems };
}

// One after another: readers share modules, and to evaluate them is no faster abreast.
async function loadEach(listed: readonly ListedFormat[]): Promise<void> {
  for (const format of new Set(listed)) await format.load();
}

// Which manifests a lockfile speaks of is written inside it. A few are read beforehand, so that it is parsed once.
const FEW = 64;

/** Parses again while the format asks for files that were not read yet: which ones it needs is written in the lockfile. */
async function parse(
  listed: ListedFormat,
  text: string,
  path: string,
  texts: Texts,
  manifests: readonly string[],
): Promise<GraphPart> {
  const { default: format } = await listed.load();
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  await texts.load(format.manifests.filter((name) => !name.includes('*')).map((name) => folder + name));
  const names = new Set(format.manifests.map(nameOf));
  const near = manifests.filter((manifest) => manifest.startsWith(folder) && names.has(nameOf(manifest)));
  if (near.length <= FEW) await texts.load(near);
  const below = near.map((manifest) => manifest.slice(folder.length));
  for (;;) {
    const asked = new Set<string>();
    const beside: Beside = (relative) => {
      const file = inside(folder + relative);
      if (file === null) return undefined;
      if (texts.waits(file)) asked.add(file);
      return texts.get(file);
    };
    const part = await format.parse(text, path, beside, below);
    if (asked.size === 0) return part;
    await texts.load([...asked]);
  }
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** A path without `.` and `..`; null where it leads out of the tree. */
function inside(path: string): string | null {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join('/');
}

function unreadable(path: string): Problem[] {
  if (formatOf(path) !== undefined) return [];
  const file = knownAs(path);
  if (file === undefined) return misspelt(path);
  const message = "The file can't be read by this version of Lockgate; its packages are not judged.";
  return [{ location: { file: path, line: 1 }, message, remedy: file.remedy }];
}

/** GitHub ignores no case; and where a runner does, what names the file finds no action under that name. */
const isRunByGitHub = globTest(['**/action.yml', '**/action.yaml', '**/.github/workflows/*']);

/** A name that only differs in case is the lockfile itself to an installer on macOS or Windows, and before others there. */
function misspelt(path: string): Problem[] {
  const lower = path.toLowerCase();
  if (lower === path || (formatOf(lower) ?? knownAs(lower)) === undefined || isRunByGitHub(lower)) return [];
  const message =
    'The file is a lockfile to systems that ignore case, and none to others; its packages are not judged.';
  return [{ location: { file: path, line: 1 }, message, remedy: 'Write its name in lower case, or rename it.' }];
}

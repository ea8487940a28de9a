import { assembleGraph, byPlace, byProblem } from '../domain/assemble.ts';
import type { ListedFormat } from '../domain/format.ts';
import type { Graph, GraphPart, Problem } from '../domain/graph.ts';
import type { Tree } from '../domain/ports/tree.ts';
import { formats } from './formats.ts';
import { globTest } from './globs.ts';
import { parseLockfile } from './parse-lockfile.ts';
import type { PartMemory } from './part-memory.ts';
import { submodulesOf } from './submodules.ts';
import { Texts } from './texts.ts';
import { UNREAD_FILES } from './unread.ts';

const IGNORED = /(?:^|\/)(?:node_modules|\.git)\//;
const readers = formats.map((format) => ({ format, reads: globTest(format.files) }));
const unread = UNREAD_FILES.map(({ files, remedy }) => ({ remedy, matches: globTest(files) }));
/** Who tells of manifests that nothing locks; loaded where there are such files, like the readers. */
const manifestKinds = [
  { isOne: globTest(['**/package.json']), load: () => import('./npm/unlocked.ts') },
  { isOne: globTest(['**/pyproject.toml', '**/Pipfile']), load: () => import('./pypi/unlocked.ts') },
];
const isManifest = (path: string): boolean => manifestKinds.some(({ isOne }) => isOne(path));

const formatOf = (path: string): ListedFormat | undefined => readers.find(({ reads }) => reads(path))?.format;
const unreadAs = (path: string) => unread.find(({ matches }) => matches(path));

/** Whether a path is a lockfile, or a manifest beside one, of any ecosystem we know, whether or not we can read it. */
export function isDependencyFile(path: string): boolean {
  return !IGNORED.test(path) && (formatOf(path) !== undefined || unreadAs(path) !== undefined || isManifest(path));
}

/**
 * The dependency graph of a tree: every lockfile at any depth outside node_modules and .git, merged.
 * What can't be read, wholly or in part, is among the problems, and the rest is read all the same: a
 * file that is no UTF-8, a link, a format that no reader exists for, a manifest that nothing locks.
 * Rejects where the tree can't be listed. With a memory, a lockfile of which nothing changed since is not parsed again.
 */
export async function readGraph(tree: Tree, memory: PartMemory | null = null): Promise<Graph> {
  const entries = (await tree.list()).filter((entry) => !IGNORED.test(entry.path));
  const paths = entries.map((entry) => entry.path);
  const texts = new Texts(tree, entries);
  const lockfiles = paths.flatMap((path) => {
    const format = formatOf(path);
    return format === undefined ? [] : [{ path, format }];
  });
  const manifests = paths.filter((path) => isManifest(path));
  const remembered = memory === null ? null : { memory, entries: new Map(entries.map((one) => [one.path, one])) };
  await Promise.all([texts.load(lockfiles.map(({ path }) => path)), loadEach(lockfiles.map(({ format }) => format))]);
  const parts: GraphPart[] = [];
  for (const { path, format } of lockfiles) {
    const text = texts.get(path);
    if (text !== undefined) parts.push(await parseLockfile(format, { path, text }, texts, manifests, remembered));
  }
  const unlocked: Problem[] = [];
  for (const { isOne, load } of manifestKinds) {
    if (manifests.some(isOne)) unlocked.push(...(await (await load()).unlockedManifests(paths, parts, texts)));
  }
  const graph = assembleGraph(parts);
  const unaudited = [...graph.unaudited, ...(await submodulesOf(entries, texts))].sort(byPlace);
  const problems = [...graph.problems, ...texts.problems, ...paths.flatMap(unreadable), ...unlocked].sort(byProblem);
  return { ...graph, problems, unaudited };
}

// One after another: readers share modules, and Jest's linker fails where imports of one module overlap.
async function loadEach(listed: readonly ListedFormat[]): Promise<void> {
  for (const format of new Set(listed)) await format.load();
}

function unreadable(path: string): Problem[] {
  if (formatOf(path) !== undefined) return [];
  const file = unreadAs(path);
  if (file === undefined) return misspelt(path);
  const message = "The file can't be read by this version of Lockgate; its packages are not judged.";
  return [{ location: { file: path, line: 1 }, message, remedy: file.remedy }];
}

/** GitHub ignores no case; and where a runner does, what names the file finds no action under that name. */
const isRunByGitHub = globTest(['**/action.yml', '**/action.yaml', '**/.github/workflows/*']);
const inLowerCase = globTest(
  [...formats, ...UNREAD_FILES].flatMap(({ files }) => files.map((glob) => glob.toLowerCase())),
);

/** A name that only differs in case is the lockfile itself to an installer on macOS or Windows, and before others there. */
function misspelt(path: string): Problem[] {
  const lower = path.toLowerCase();
  if (!inLowerCase(lower) || isRunByGitHub(lower)) return [];
  const message =
    'The file is a lockfile to systems that ignore case, and none to others; its packages are not judged.';
  return [{ location: { file: path, line: 1 }, message, remedy: 'Write its name as its tool does, or rename it.' }];
}

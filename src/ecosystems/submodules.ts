import type { Unaudited } from '../domain/graph.ts';
import type { TreeEntry } from '../domain/ports/tree.ts';
import type { Texts } from './texts.ts';

const FILE = '.gitmodules';
const SUBMODULE = '160000';

/**
 * The submodules of a tree whose files are not in it: a commit has none of them, a folder those that were fetched. What
 * they bring in is another repository's affair, and read by nobody here.
 */
export async function submodulesOf(entries: readonly TreeEntry[], texts: Texts): Promise<Unaudited[]> {
  await texts.load([FILE]);
  const text = texts.get(FILE) ?? '';
  const named = new Map<string, Unaudited>();
  const add = (name: string, file: string, line: number): void => {
    if (!named.has(name)) named.set(name, { kind: 'git submodule', name, location: { file, line } });
  };
  text.split(/\r?\n/).forEach((line, index) => {
    const [key = '', ...value] = line.split('=');
    if (key.trim().toLowerCase() === 'path') add(unquoted(value.join('=')), FILE, index + 1);
  });
  if (named.size > 0) for (const folder of entries.flatMap(({ path }) => foldersOf(path))) named.delete(folder);
  for (const { path, mode } of entries) if (mode === SUBMODULE) add(path, path, 1);
  return [...named.values()];
}

const unquoted = (written: string): string =>
  written
    .trim()
    .replace(/^"(.*)"$/s, '$1')
    .replace(/\/$/, '');

/** The folders that a path lies in. */
function foldersOf(path: string): string[] {
  const folders: string[] = [];
  for (let at = path.lastIndexOf('/'); at !== -1; at = path.lastIndexOf('/', at - 1)) folders.push(path.slice(0, at));
  return folders;
}

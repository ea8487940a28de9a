import { UsageError, quote } from '../../domain/errors.ts';
import type { Tree } from '../../domain/ports/tree.ts';

/** A directory of a tree as a tree of its own; `.` is the whole. Paths are relative to the directory. */
export function subtree(tree: Tree, directory: string): Tree {
  const prefix = prefixOf(directory);
  if (prefix === '') return tree;
  return {
    async list() {
      const entries = await tree.list();
      return entries
        .filter((entry) => entry.path.startsWith(prefix))
        .map(({ path, mode, id }) => ({ path: path.slice(prefix.length), mode, id }));
    },
    read: (path) => tree.read(prefix + path),
  };
}

/** Throws `UsageError` where none of the trees has the directory: nothing in it would pass for nothing wrong with it. */
export async function requireDirectory(directory: string, ...trees: readonly Tree[]): Promise<void> {
  const prefix = prefixOf(directory);
  if (prefix === '') return;
  for (const tree of trees) if ((await tree.list()).some(({ path }) => path.startsWith(prefix))) return;
  throw new UsageError(`There is no directory ${quote(directory)} in what is judged. Correct working-directory.`);
}

/** `packages/a/` for `./packages/a`; empty for the root. */
export function prefixOf(directory: string): string {
  const parts = directory.split('/').filter((part) => part !== '' && part !== '.');
  return parts.length === 0 ? '' : `${parts.join('/')}/`;
}

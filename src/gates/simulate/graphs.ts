import type { Graph } from '../../domain/graph.ts';
import type { Tree } from '../../domain/ports/tree.ts';
import { createPartMemory } from '../../ecosystems/part-memory.ts';
import { readGraph } from '../../ecosystems/read-graph.ts';
import { withForsaken } from '../review/forsaken.ts';

/** What readers can make no use of: source, prose, pictures. Most of a repository, and nothing of its dependencies. */
const UNREAD =
  /\.(?:[cm]?[jt]sx?|vue|svelte|py|pyi|ipynb|rb|go|rs|java|kt|swift|php|c|cc|cpp|h|hpp|cs|sh|md|mdx|rst|adoc|html?|s?css|less|svg|png|jpe?g|gif|webp|avif|ico|pdf|woff2?|ttf|otf|snap|map|mp4|webm|mp3|wasm|zip|gz|tgz|whl|jar|exe|patch|diff|po|csv)$/i;

/** Whether a file can have a part in a dependency graph. */
export const mayMatter = (path: string): boolean => !UNREAD.test(path);

/** The graphs of both sides of a change, as the review gate reads them. */
export type ReadSides = (before: Tree, after: Tree) => Promise<{ readonly base: Graph; readonly graph: Graph }>;

/**
 * Reads the graphs of one change after another. What one commit leaves behind is what the next one finds, and a
 * dependency file that a commit did not touch is not parsed again.
 */
export function sidesReader(): ReadSides {
  const memory = createPartMemory();
  let latest: { readonly key: string; readonly graph: Graph } | null = null;
  const read = async (tree: Tree): Promise<Graph> => {
    const key = (await tree.list()).map(({ path, mode, id }) => `${mode} ${id} ${path}`).join('\0');
    if (latest?.key !== key) latest = { key, graph: await readGraph(tree, memory) };
    return latest.graph;
  };
  return async (before, after) => {
    const base = await read(before);
    return { base, graph: withForsaken(base, await read(after)) };
  };
}

import type { Graph } from '../../domain/graph.ts';
import { baseOf, folderOf } from './paths.ts';

/** Manifests that a bot edits beside a lockfile. `setup.py` is a program, not a manifest. */
const MANIFEST = /^(?:package\.json|pyproject\.toml|Pipfile|deno\.jsonc?|requirements[^/]*\.(?:txt|in))$/;

/** Whether a path is a workflow or an action of this repository. */
export const isWorkflow = (path: string): boolean =>
  /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) || /^action\.ya?ml$/.test(baseOf(path));

/**
 * The test of what a dependency update may touch: files that were read into the graph, and manifests in or below the
 * folder of one. A lockfile that nobody reads would merge unseen, so its name alone is not enough.
 */
export function dependencyFiles(graphs: readonly (Graph | null)[]): (path: string) => boolean {
  const read = new Set(graphs.flatMap((graph) => graph?.files ?? []));
  const folders = new Set([...read].filter((path) => !isWorkflow(path)).map(folderOf));
  return (path) => read.has(path) || (MANIFEST.test(baseOf(path)) && ancestors(path).some((one) => folders.has(one)));
}

/** The folder of a path, and every folder above it. */
function ancestors(path: string): string[] {
  const folders: string[] = [];
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    folders.push(folder);
    if (folder === '') return folders;
  }
}

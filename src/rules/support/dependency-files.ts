import type { Graph } from '../../domain/graph.ts';
import { baseOf } from './paths.ts';

/** Whether a path is a workflow or an action; at any depth, as they are read. */
export const isWorkflow = (path: string): boolean =>
  /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/.test(path) || /^action\.ya?ml$/.test(baseOf(path));

const MANIFESTS: ReadonlySet<string> = new Set(['package.json', 'pyproject.toml', 'Pipfile']);

/** Whether a path is a manifest, which holds much besides dependencies. */
export const isManifest = (path: string): boolean => MANIFESTS.has(baseOf(path));

/**
 * The test of what a dependency update may touch: lockfiles that were read, and the manifests whose declarations were
 * compared with one. A name alone is not enough: what nobody reads (another ecosystem's manifest, a package.json outside
 * of the judged directory or of its workspaces) would merge unseen.
 */
export function dependencyFiles(graphs: readonly (Graph | null)[]): (path: string) => boolean {
  const read = new Set<string>();
  for (const graph of graphs) {
    for (const file of graph?.files ?? []) read.add(file);
    for (const { declarations } of graph?.projects ?? []) {
      for (const { location } of declarations) read.add(location.file);
    }
  }
  return (path) => read.has(path);
}

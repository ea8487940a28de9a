import { byCodeUnit } from './canonical.ts';
import type { Graph } from './graph.ts';

/** How the packages of one graph hang together, read once and kept as long as the graph. */
export interface Reach {
  /** Steps from the nearest project, projects being 0. A purl that no project reaches is missing. */
  readonly distance: ReadonlyMap<string, number>;
  /** Who asks for a purl: projects and packages that a project reaches, the nearest first, then in order of purl. */
  dependents(purl: string): readonly string[];
}

const known = new WeakMap<Graph, Reach>();

export function reachOf(graph: Graph): Reach {
  const kept = known.get(graph);
  if (kept !== undefined) return kept;
  const reach = measure(graph);
  known.set(graph, reach);
  return reach;
}

/** Breadth first from the projects; a purl is visited once, so cycles end. */
function measure(graph: Graph): Reach {
  const dependencies = dependencyLists(graph);
  const distance = new Map<string, number>();
  const queue: string[] = [];
  const visit = (purl: string, steps: number): void => {
    if (distance.has(purl)) return;
    distance.set(purl, steps);
    queue.push(purl);
  };
  for (const project of graph.projects) visit(project.purl, 0);
  const dependents = new Map<string, string[]>();
  // The queue grows while it is walked.
  for (const purl of queue) {
    const steps = distance.get(purl) ?? 0;
    for (const dependency of dependencies.get(purl) ?? []) {
      if (!graph.packages.has(dependency)) continue;
      visit(dependency, steps + 1);
      const asking = dependents.get(dependency);
      if (asking === undefined) dependents.set(dependency, [purl]);
      else asking.push(purl);
    }
  }
  const sorted = new Set<string>();
  const nearest = (a: string, b: string): number => (distance.get(a) ?? 0) - (distance.get(b) ?? 0) || byCodeUnit(a, b);
  return {
    distance,
    dependents(purl) {
      const asking = dependents.get(purl) ?? [];
      if (!sorted.has(purl)) asking.sort(nearest);
      sorted.add(purl);
      return asking;
    },
  };
}

/** The edges of projects and packages; a project may share its purl with a package, and then has both's. */
function dependencyLists(graph: Graph): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, readonly string[]>();
  for (const [purl, one] of graph.packages) lists.set(purl, one.dependencies);
  for (const project of graph.projects) {
    lists.set(project.purl, [...new Set([...(lists.get(project.purl) ?? []), ...project.dependencies])]);
  }
  return lists;
}

import { byCodeUnit } from './canonical.ts';
import type { Graph } from './graph.ts';

/** How the packages of one graph hang together, read once and kept as long as the graph. */
export interface Reach {
  /** Steps from the nearest project, projects being 0; undefined: no project reaches the purl. */
  readonly distance: (purl: string) => number | undefined;
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

/**
 * Breadth first from the projects; a purl is visited once, so cycles end. What is found is kept in
 * numbers: lists of who asks for each of 100,000 packages are more than all else that a run makes of them.
 */
function measure(graph: Graph): Reach {
  const dependenciesOf = dependenciesIn(graph);
  const places = new Map<string, number>();
  const purls: string[] = [];
  const steps: number[] = [];
  const asks = new Asks();
  const visit = (purl: string, distance: number): number => {
    const before = places.get(purl);
    if (before !== undefined) return before;
    places.set(purl, purls.length);
    steps.push(distance);
    return purls.push(purl) - 1;
  };
  for (const project of graph.projects) visit(project.purl, 0);
  // The list grows while it is walked.
  for (const [place, purl] of purls.entries()) {
    for (const dependency of dependenciesOf(purl)) {
      if (graph.packages.has(dependency)) asks.add(visit(dependency, (steps[place] ?? 0) + 1), place);
    }
  }
  const distance = (purl: string): number | undefined => steps[places.get(purl) ?? -1];
  const nearest = (a: string, b: string): number => (distance(a) ?? 0) - (distance(b) ?? 0) || byCodeUnit(a, b);
  const sorted = new Map<string, readonly string[]>();
  return {
    distance,
    dependents(purl) {
      const before = sorted.get(purl);
      if (before !== undefined) return before;
      const dependents = asks.of(places.get(purl) ?? -1).map((place) => purls[place] ?? '');
      sorted.set(purl, dependents.sort(nearest));
      return dependents;
    },
  };
}

/** Who asks for whom, by their places in the order of visits: chains of asks, the last one first. */
class Asks {
  readonly #last: number[] = [];
  readonly #by: number[] = [];
  readonly #before: number[] = [];

  add(asked: number, by: number): void {
    this.#before.push(this.#last[asked] ?? -1);
    this.#last[asked] = this.#by.push(by) - 1;
  }

  of(asked: number): number[] {
    const all: number[] = [];
    for (let at = this.#last[asked] ?? -1; at !== -1; at = this.#before[at] ?? -1) all.push(this.#by[at] ?? -1);
    return all;
  }
}

/** The edges of projects and packages; a project may share its purl with a package, and then has both's. */
function dependenciesIn({ packages, projects }: Graph): (purl: string) => readonly string[] {
  const ofProjects = new Map<string, readonly string[]>();
  for (const { purl, dependencies } of projects) {
    const before = ofProjects.get(purl) ?? packages.get(purl)?.dependencies ?? [];
    ofProjects.set(purl, [...new Set([...before, ...dependencies])]);
  }
  return (purl) => ofProjects.get(purl) ?? packages.get(purl)?.dependencies ?? [];
}

import type { Graph } from './graph.ts';
import type { Package } from './package.ts';
import { reachOf, type Reach } from './reach.ts';

/** How many packages of half-built paths one search may look at: a hostile graph must not hold it up. */
const MAX_WORK = 200_000;

/**
 * Paths from a project to a package, as purls, both ends included: the shortest first, then in
 * order of their purls; none visits a package twice. The shortest is always among them; a graph
 * built to be slow may give fewer than there are. Empty where no project reaches the package.
 */
export function shortestPaths(graph: Graph, purl: string, limit = 10): string[][] {
  const reach = reachOf(graph);
  const distance = reach.distance(purl);
  if (distance === undefined || limit < 1) return [];
  const found: string[][] = [];
  const open = new Agenda();
  open.add({ total: distance, tail: { purl, next: null, length: 0 }, sibling: 0 });
  for (let work = 0; work < MAX_WORK && found.length < limit;) {
    const branch = open.take();
    if (branch === undefined) break;
    const { tail } = branch;
    const path = purlsOf(tail);
    work += path.length;
    if (reach.distance(tail.purl) === 0) found.push(path);
    open.add(branchOf(reach, tail, 0));
    if (tail.next !== null) open.add(branchOf(reach, tail.next, branch.sibling + 1));
  }
  if (found.length === 0) return [nearestPath(reach, purl)];
  return found.sort((a, b) => a.length - b.length || compareLists(a, b));
}

/** Packages that no project asks for, not even through others: what nobody requires and is installed all the same. */
export function unreachable(graph: Graph): Package[] {
  const { distance } = reachOf(graph);
  return [...graph.packages.values()].filter((one) => distance(one.purl) === undefined);
}

/** The end of a path: a purl, and what follows it up to the package that is asked about. */
interface Tail {
  readonly purl: string;
  readonly next: Tail | null;
  readonly length: number;
}

/** A tail to look at; `sibling` is its place among the dependents of what follows it. */
interface Branch {
  readonly tail: Tail;
  readonly sibling: number;
  /** The length of the shortest whole path with this tail. */
  readonly total: number;
}

/** Branches by the length of their paths: the shortest come out first, equal ones in the order they came in. */
class Agenda {
  readonly #byTotal: { branches: Branch[]; taken: number }[] = [];
  #shortest = 0;

  add(branch: Branch | null): void {
    if (branch === null) return;
    (this.#byTotal[branch.total] ??= { branches: [], taken: 0 }).branches.push(branch);
    this.#shortest = Math.min(this.#shortest, branch.total);
  }

  take(): Branch | undefined {
    for (; this.#shortest < this.#byTotal.length; this.#shortest += 1) {
      const row = this.#byTotal[this.#shortest];
      const branch = row?.branches[row.taken];
      if (row === undefined || branch === undefined) continue;
      row.taken += 1;
      return branch;
    }
    return undefined;
  }
}

/**
 * The tail made one step longer by the first dependent, from this one on, that it does not have yet.
 * The next dependent is looked at when this one's turn has come: of very many only a few ever are.
 */
function branchOf(reach: Reach, next: Tail, from: number): Branch | null {
  const dependents = reach.dependents(next.purl);
  for (let sibling = from; sibling < dependents.length; sibling += 1) {
    const purl = dependents[sibling] ?? '';
    if (has(next, purl)) continue;
    const length = next.length + 1;
    return { tail: { purl, next, length }, sibling, total: length + (reach.distance(purl) ?? 0) };
  }
  return null;
}

function has(tail: Tail, purl: string): boolean {
  for (let at: Tail | null = tail; at !== null; at = at.next) if (at.purl === purl) return true;
  return false;
}

/** One shortest path, without looking at any other. */
function nearestPath(reach: Reach, purl: string): string[] {
  const path = [purl];
  for (let at: string | undefined = purl; at !== undefined && reach.distance(at) !== 0;) {
    at = reach.dependents(at)[0];
    if (at !== undefined) path.push(at);
  }
  return path.toReversed();
}

function purlsOf(tail: Tail): string[] {
  const purls: string[] = [];
  for (let at: Tail | null = tail; at !== null; at = at.next) purls.push(at.purl);
  return purls;
}

function compareLists(a: readonly string[], b: readonly string[]): number {
  const index = a.findIndex((item, at) => item !== b[at]);
  return index === -1 ? 0 : (a[index] ?? '') < (b[index] ?? '') ? -1 : 1;
}

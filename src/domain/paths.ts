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
  const distance = reach.distance.get(purl);
  if (distance === undefined || limit < 1) return [];
  const found: string[][] = [];
  const open = new Agenda();
  open.add(distance, { purl, next: null, length: 0 });
  for (let work = 0; work < MAX_WORK && found.length < limit;) {
    const tail = open.take();
    if (tail === undefined) break;
    const path = purlsOf(tail);
    work += path.length;
    if (reach.distance.get(tail.purl) === 0) found.push(path);
    for (const [total, longer] of extend(reach, tail, new Set(path), limit)) open.add(total, longer);
  }
  if (found.length === 0) return [nearestPath(reach, purl)];
  return found.sort((a, b) => a.length - b.length || compareLists(a, b));
}

/** Packages that no project asks for, not even through others: what nobody requires and is installed all the same. */
export function unreachable(graph: Graph): Package[] {
  const { distance } = reachOf(graph);
  return [...graph.packages.values()].filter((one) => !distance.has(one.purl));
}

/** The end of a path: a purl, and what follows it up to the package that is asked about. */
interface Tail {
  readonly purl: string;
  readonly next: Tail | null;
  readonly length: number;
}

/** Tails by the length that the whole path will have: the shortest come out first, equal ones in the order they came in. */
class Agenda {
  readonly #byTotal: { tails: Tail[]; taken: number }[] = [];
  #shortest = 0;

  add(total: number, tail: Tail): void {
    (this.#byTotal[total] ??= { tails: [], taken: 0 }).tails.push(tail);
    this.#shortest = Math.min(this.#shortest, total);
  }

  take(): Tail | undefined {
    for (; this.#shortest < this.#byTotal.length; this.#shortest += 1) {
      const row = this.#byTotal[this.#shortest];
      if (row === undefined) continue;
      const tail = row.tails[row.taken];
      if (tail === undefined) continue;
      row.taken += 1;
      return tail;
    }
    return undefined;
  }
}

/** The tails that are one step longer. Of many dependents only the nearest few can be among the first paths. */
function extend(reach: Reach, tail: Tail, visited: ReadonlySet<string>, limit: number): [number, Tail][] {
  const longer: [number, Tail][] = [];
  for (const purl of reach.dependents(tail.purl)) {
    if (longer.length === limit) break;
    if (visited.has(purl)) continue;
    const length = tail.length + 1;
    longer.push([length + (reach.distance.get(purl) ?? 0), { purl, next: tail, length }]);
  }
  return longer;
}

/** One shortest path, without looking at any other. */
function nearestPath(reach: Reach, purl: string): string[] {
  const path = [purl];
  for (let at: string | undefined = purl; at !== undefined && reach.distance.get(at) !== 0;) {
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

/** When a request began and when its answer was whole, on one clock. */
export interface Exchange {
  readonly start: number;
  readonly end: number;
}

/**
 * How many round trips a run waited for one after another, at most: the longest chain of exchanges of which each began
 * after the one before it had ended. Those that ran side by side count once.
 */
export function roundTrips(exchanges: readonly Exchange[]): number {
  let count = 0;
  let last = -Infinity;
  for (const { start, end } of exchanges.toSorted((a, b) => a.end - b.end)) {
    if (start < last) continue;
    count += 1;
    last = end;
  }
  return count;
}

/** What one run of a command cost. */
export interface Cost {
  /** From the start of the process to its end, in milliseconds. */
  readonly wall: number;
  /** User and system time of the process and of every process it waited for, in milliseconds. */
  readonly cpu: number;
  /** The most memory that was resident at any time, in bytes. */
  readonly memory: number;
}

/** Several runs of one command: the median of each cost, and how far the wall time spread. */
export interface Summary extends Cost {
  readonly fastest: number;
  readonly slowest: number;
}

/** The middle value, or the mean of the two middle ones. Throws where there is none. */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('no values have no median');
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted.length >> 1;
  const high = sorted[upper] ?? Number.NaN;
  return sorted.length % 2 === 1 ? high : ((sorted[upper - 1] ?? Number.NaN) + high) / 2;
}

/** Summarises runs of one command. Throws where there are none. */
export function summarize(costs: readonly Cost[]): Summary {
  const walls = costs.map((cost) => cost.wall);
  return {
    wall: median(walls),
    cpu: median(costs.map((cost) => cost.cpu)),
    memory: median(costs.map((cost) => cost.memory)),
    fastest: Math.min(...walls),
    slowest: Math.max(...walls),
  };
}

/**
 * How a cost grows with the size between two measurements: the exponent `k` in `cost ~ size^k`. 1 is
 * linear, 2 quadratic; below 1 a fixed part (such as start-up) still weighs.
 */
export function growth(from: { size: number; cost: number }, to: { size: number; cost: number }): number {
  return Math.log(to.cost / from.cost) / Math.log(to.size / from.size);
}

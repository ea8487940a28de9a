import type { Cost } from './statistics.ts';

/**
 * Reads what the meter and the shell tell: `memory <bytes>`, and the two lines of the shell's `times`
 * (POSIX.1-2017, "times"), of which the second is user and system time of its children: `0m0.31s 0m0.04s`.
 */
export function readTimes(told: string): Pick<Cost, 'cpu' | 'memory'> {
  const memory = /^memory (\d+)$/m.exec(told);
  const times = [...told.matchAll(/^(\d+)m([\d.]+)s (\d+)m([\d.]+)s$/gm)][1];
  if (memory === null || times === undefined) throw new Error(`a measured command told no cost: ${told}`);
  const [userMinutes = 0, user = 0, systemMinutes = 0, system = 0] = times.slice(1).map(Number);
  return { memory: Number(memory[1]), cpu: ((userMinutes + systemMinutes) * 60 + user + system) * 1000 };
}

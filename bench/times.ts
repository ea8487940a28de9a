import type { Cost } from './statistics.ts';

/**
 * Milliseconds of CPU in what the shell's `times` prints (POSIX.1-2017, "times"): two lines, of which the second is user
 * and system time of its children: `0m0.31s 0m0.04s`. Throws where it is none.
 */
export function readTimes(told: string): number {
  const times = [...told.matchAll(/^(\d+)m([\d.]+)s (\d+)m([\d.]+)s$/gm)][1];
  if (times === undefined) throw new Error(`a measured command told no cost: ${told}`);
  const [userMinutes = 0, user = 0, systemMinutes = 0, system = 0] = times.slice(1).map(Number);
  return ((userMinutes + systemMinutes) * 60 + user + system) * 1000;
}

/**
 * What the meter told, a line for each process of Node: `memory <bytes> cpu <milliseconds>`. Gives the highest peak and
 * all CPU time. Throws where it told nothing.
 */
export function readMeter(told: string): Pick<Cost, 'cpu' | 'memory'> {
  const lines = [...told.matchAll(/^memory (\d+) cpu ([\d.]+)$/gm)].map(([, bytes, cpu]) => [
    Number(bytes),
    Number(cpu),
  ]);
  if (lines.length === 0) throw new Error('a measured command told no memory');
  return {
    memory: Math.max(...lines.map(([bytes = 0]) => bytes)),
    cpu: lines.reduce((sum, [, cpu = 0]) => sum + cpu, 0),
  };
}

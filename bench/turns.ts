import { rm } from 'node:fs/promises';
import { measure } from './measure.ts';
import type { Command } from './measure.ts';
import { summarize } from './statistics.ts';
import type { Cost, Summary } from './statistics.ts';

/** One summary for each command. */
type Summaries<Commands extends readonly Command[]> = { [Index in keyof Commands]: Summary };

/**
 * One uncounted run of each, then A B A B …, so that what else the machine does falls on all alike. Cold: what a
 * command caches is removed before each of its runs.
 */
export async function byTurns<const Commands extends readonly Command[]>(
  commands: Commands,
  runs: number,
  start: 'warm' | 'cold' = 'warm',
): Promise<Summaries<Commands>> {
  const costs: Cost[][] = commands.map(() => []);
  for (let run = 0; run <= runs; run += 1) {
    for (const [index, command] of commands.entries()) {
      if (start === 'cold') await rm(command.home, { recursive: true, force: true });
      const cost = await measure(command);
      if (run > 0) costs[index]?.push(cost);
    }
  }
  return costs.map((one) => summarize(one)) as Summaries<Commands>;
}

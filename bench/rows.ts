import { floor, lockgateCheck, npmAudit } from './commands.ts';
import { lockgateFindings, npmFindings } from './findings.ts';
import { measure, output } from './measure.ts';
import { summarize } from './statistics.ts';
import type { Command } from './measure.ts';
import type { Project } from './projects.ts';
import type { Cost, Summary } from './statistics.ts';

/** What every row needs. */
export interface Bench {
  readonly root: string;
  /** Where npm's cache and settings are: nothing of this machine's leaks in. */
  readonly home: string;
  /** Of the loopback registry. */
  readonly registry: string;
  readonly runs: number;
}

/** Lockgate, npm and the floor over one project. */
export interface Comparison {
  readonly project: Project;
  readonly lockgate: Summary;
  readonly npm: Summary;
  readonly floor: Summary;
  /** Advisories that both found, the same ones. */
  readonly findings: number;
}

/**
 * Measures Lockgate, npm audit and the floor by turns, after a warm-up each. Rejects where the two do
 * not find the same advisories: times of different work say nothing.
 */
export async function compare(bench: Bench, project: Project): Promise<Comparison> {
  const ours = lockgateCheck(bench.root, project, bench.home);
  const theirs = npmAudit(project, bench.registry, bench.home);
  const found = [lockgateFindings(await output(ours)), npmFindings(await output(theirs))] as const;
  if (found[0].join() !== found[1].join()) {
    throw new Error(`${project.name}: Lockgate found [${found[0].join(', ')}], npm audit [${found[1].join(', ')}].`);
  }
  const [lockgate, npm, least] = await byTurns([ours, theirs, floor(project, bench.home)] as const, bench.runs);
  return { project, lockgate, npm, floor: least, findings: found[0].length };
}

/** Lockgate and the floor over one project. */
export async function scale(bench: Bench, project: Project) {
  const commands = [lockgateCheck(bench.root, project, bench.home), floor(project, bench.home)] as const;
  const [lockgate, least] = await byTurns(commands, bench.runs);
  return { project, lockgate, floor: least };
}

/** One uncounted run of each, then A B A B …, so that what else the machine does falls on all alike. */
async function byTurns<Commands extends readonly Command[]>(
  commands: Commands,
  runs: number,
): Promise<{ [Index in keyof Commands]: Summary }> {
  const costs: Cost[][] = commands.map(() => []);
  for (let run = 0; run <= runs; run += 1) {
    for (const [index, command] of commands.entries()) {
      const cost = await measure(command);
      if (run > 0) costs[index]?.push(cost);
    }
  }
  return costs.map((one) => summarize(one)) as { [Index in keyof Commands]: Summary };
}

import { growth } from './statistics.ts';
import { mb, ms, table, times } from './table.ts';
import type { Comparison } from './rows.ts';
import type { Project } from './projects.ts';
import type { Summary } from './statistics.ts';

const COSTS = ['wall ms', 'fastest', 'slowest', 'CPU ms', 'peak MB'];
const costs = ({ wall, fastest, slowest, cpu, memory }: Summary): string[] => [
  ms(wall),
  ms(fastest),
  ms(slowest),
  ms(cpu),
  mb(memory),
];

/** One real project: Lockgate, npm audit and the floor, and how many times Lockgate each costs. */
export function printComparison({ project, lockgate, npm, floor, findings }: Comparison): string {
  const row = (name: string, summary: Summary) => [
    name,
    ...costs(summary),
    times(summary.wall / lockgate.wall),
    times(summary.cpu / lockgate.cpu),
  ];
  const rows = [row('lockgate check --offline', lockgate), row('npm audit', npm), row('read and parse alone', floor)];
  return [
    `${project.name}: ${project.packages} packages; advisories found, the same by both: ${findings}`,
    table(['', ...COSTS, 'wall ratio', 'CPU ratio'], rows),
    `Lockgate costs ${times(lockgate.wall / floor.wall)} the wall time of reading and parsing alone.`,
  ].join('\n');
}

/** Generated projects by size: what Lockgate adds above Node reading and parsing the file, for each package. */
export function printScale(
  measured: readonly { readonly project: Project; readonly lockgate: Summary; readonly floor: Summary }[],
): string {
  const rows = measured.map(({ project, lockgate, floor }, index) => {
    const previous = measured[index - 1];
    const point = { size: project.packages, cost: lockgate.wall };
    const exponent =
      previous === undefined
        ? '-'
        : growth({ size: previous.project.packages, cost: previous.lockgate.wall }, point).toFixed(2);
    const each = ((lockgate.wall / project.packages) * 1000).toFixed(0);
    return [String(project.packages), ...costs(lockgate), each, exponent, times(lockgate.wall / floor.wall)];
  });
  return table(['packages', ...COSTS, 'µs/package', 'growth', 'to floor'], rows);
}

import path from 'node:path';
import type { Bench } from '../bench.ts';
import { floor, offlineCheck } from '../commands.ts';
import { generatedProject } from '../projects.ts';
import { growth } from '../statistics.ts';
import { COSTS, costs, table, times } from '../table.ts';
import { byTurns } from '../turns.ts';

/** Generated package-locks by size: what a check costs for each package, and how it grows from one size to the next. */
export async function bySize(bench: Bench, sizes: readonly number[]): Promise<void> {
  const rows: string[][] = [];
  let previous: { size: number; cost: number } | undefined;
  for (const size of sizes) {
    const project = await generatedProject(size, 'package-lock.json', bench.workspace);
    const place = { project, homes: path.join(bench.workspace, 'homes') };
    const [lockgate, least] = await byTurns([offlineCheck(bench.root, place), floor(place)], bench.runs);
    const point = { size, cost: lockgate.wall };
    const exponent = previous === undefined ? '-' : growth(previous, point).toFixed(2);
    const each = ((lockgate.wall / size) * 1000).toFixed(0);
    rows.push([String(size), ...costs(lockgate), each, exponent, times(lockgate.wall / least.wall)]);
    previous = point;
  }
  console.log('lockgate check --offline by size, generated package-locks (growth: 1 is linear)');
  console.log(`${table(['packages', ...COSTS, 'µs/package', 'growth', 'to floor'], rows)}\n`);
}

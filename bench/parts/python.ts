import path from 'node:path';
import type { Bench } from '../bench.ts';
import { floor, lockgateCheck, offlineCheck } from '../commands.ts';
import { packagesJudged } from '../findings.ts';
import { output } from '../measure.ts';
import { fixtureProject } from '../projects.ts';
import { COSTS, costs, ms, table, times } from '../table.ts';
import { byTurns } from '../turns.ts';

const LOCKFILES = [
  ['bench/fixtures/uv.tgz', 'uv.lock'],
  ['bench/fixtures/poetry.tgz', 'poetry.lock'],
  ['bench/fixtures/osv.dev.tgz', 'requirements.txt'],
] as const;

/** Real Python lockfiles against the floor. */
export async function python(bench: Bench): Promise<void> {
  const rows: string[][] = [];
  for (const [fixture, lockfile] of LOCKFILES) {
    const project = await fixtureProject(path.join(bench.root, fixture), lockfile, bench.workspace);
    const place = { project, homes: path.join(bench.workspace, 'homes') };
    const json = await output(lockgateCheck(bench.root, place, ['--offline', '--format', 'json']));
    const [lockgate, least] = await byTurns([offlineCheck(bench.root, place), floor(place)], bench.runs);
    const ratio = times(lockgate.wall / least.wall);
    rows.push([
      `${lockfile} of ${project.name}`,
      String(packagesJudged(json)),
      ...costs(lockgate),
      ms(least.wall),
      ratio,
    ]);
  }
  console.log('lockgate check --offline of Python lockfiles');
  console.log(`${table(['', 'packages', ...COSTS, 'floor ms', 'to floor'], rows)}\n`);
}

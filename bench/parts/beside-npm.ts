import path from 'node:path';
import type { Bench } from '../bench.ts';
import { floor, lockgateCheck, npmAudit, offlineCheck } from '../commands.ts';
import { lockgateFindings, npmFindings, packagesJudged } from '../findings.ts';
import { output } from '../measure.ts';
import { fixtureProject } from '../projects.ts';
import type { Project } from '../projects.ts';
import { startRegistry } from '../registry-process.ts';
import { median } from '../statistics.ts';
import type { Summary } from '../statistics.ts';
import { COSTS, costs, table, times } from '../table.ts';
import { byTurns } from '../turns.ts';

/** How many times faster than npm audit Lockgate must be: the median over the lockfiles. */
export const REQUIRED = 5;

const LOCKFILES = [
  '__tests__/fixtures/package-lock/sigstore-js',
  'bench/fixtures/dependency-review-action.tgz',
  'bench/fixtures/toolkit-2023.tgz',
  'bench/fixtures/warehouse-2023.tgz',
  'bench/fixtures/warehouse-2020.tgz',
];

interface Comparison {
  readonly name: string;
  readonly ratio: number;
}

/** Lockgate beside npm audit over real package-locks. Prints each; true where the median ratio is what is required. */
export async function besideNpm(bench: Bench): Promise<boolean> {
  const projects = await Promise.all(
    LOCKFILES.map((fixture) => fixtureProject(path.join(bench.root, fixture), 'package-lock.json', bench.workspace)),
  );
  const registry = await startRegistry(bench.root, projects);
  const compared: Comparison[] = [];
  try {
    for (const project of projects) compared.push(await compare(bench, project, registry.url));
  } finally {
    registry.close();
  }
  return verdict(compared);
}

/** Rejects where the two do not find the same advisories: times of different work say nothing. */
async function compare(bench: Bench, project: Project, registry: string): Promise<Comparison> {
  const place = { project, homes: path.join(bench.workspace, 'homes') };
  const json = await output(lockgateCheck(bench.root, place, ['--offline', '--format', 'json']));
  const ours = lockgateFindings(json);
  const theirs = npmFindings(await output(npmAudit(place, registry, ['--json'])));
  if (ours.join() !== theirs.join()) {
    throw new Error(`${project.name}: Lockgate found [${ours.join(', ')}], npm audit [${theirs.join(', ')}].`);
  }
  const commands = [offlineCheck(bench.root, place), npmAudit(place, registry), floor(place)] as const;
  const [lockgate, npm, least] = await byTurns(commands, bench.runs);
  const row = (name: string, summary: Summary) => [
    name,
    ...costs(summary),
    times(summary.wall / lockgate.wall),
    times(summary.cpu / lockgate.cpu),
  ];
  const rows = [row('lockgate check --offline', lockgate), row('npm audit', npm), row('floor', least)];
  console.log(`${project.name}: ${packagesJudged(json)} packages; advisories found, the same by both: ${ours.length}`);
  console.log(`${table(['', ...COSTS, 'wall ratio', 'CPU ratio'], rows)}\n`);
  return { name: project.name, ratio: npm.wall / lockgate.wall };
}

function verdict(compared: readonly Comparison[]): boolean {
  const middle = median(compared.map(({ ratio }) => ratio));
  const all = compared.map(({ name, ratio }) => `${name} ${times(ratio)}`).join(', ');
  const met = middle >= REQUIRED;
  console.log(`Times faster than npm audit, by wall time: ${all}.`);
  console.log(`Median ${times(middle)}; required: ${REQUIRED}x. ${met ? 'Met.' : 'Not met.'}\n`);
  return met;
}

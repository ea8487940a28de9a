// `npm run bench [-- --quick]`: whole commands side by side, in one run. Ends with 1 where Lockgate is not at least
// five times faster than npm audit.
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { packageRoot } from '../src/adapters/package-root.ts';
import { printComparison, printScale } from './print.ts';
import { fixtureProject, generatedProject } from './projects.ts';
import { startRegistry } from './registry-process.ts';
import { compare, scale } from './rows.ts';
import type { Bench, Comparison } from './rows.ts';

const REQUIRED = 5;
const FIXTURES = ['__tests__/fixtures/package-lock/sigstore-js', 'bench/fixtures/dependency-review-action'];

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const sizes = values.quick ? [100, 1_000, 10_000] : [100, 1_000, 10_000, 100_000];
const runs = values.quick ? 3 : 9;

const root = packageRoot();
if (!existsSync(path.join(root, 'dist', 'cli', 'index.js'))) throw new Error('No dist/cli: run `npm run build` first.');
const workspace = await mkdtemp(path.join(tmpdir(), 'lockgate-bench-'));
try {
  process.exitCode = await run(workspace);
} finally {
  await rm(workspace, { recursive: true, force: true });
}

async function run(home: string): Promise<number> {
  console.log(`node ${process.versions.node}, ${process.platform} ${process.arch}, ${availableParallelism()} cores`);
  console.log(`medians of ${runs} runs by turns, after a warm-up of each\n`);
  const projects = await Promise.all(FIXTURES.map((fixture) => fixtureProject(path.join(root, fixture), home)));
  const registry = await startRegistry(root, projects);
  const bench: Bench = { root, home, registry: registry.url, runs };
  const compared: Comparison[] = [];
  try {
    for (const project of projects) {
      const comparison = await compare(bench, project);
      compared.push(comparison);
      console.log(`${printComparison(comparison)}\n`);
    }
  } finally {
    registry.close();
  }
  const scaled = [];
  for (const size of sizes) scaled.push(await scale(bench, await generatedProject(size, home)));
  console.log(`lockgate check --offline by size (growth: 1 is linear)\n${printScale(scaled)}\n`);
  return verdict(compared);
}

function verdict(compared: readonly Comparison[]): number {
  const ratio = Math.min(...compared.map(({ npm, lockgate }) => npm.wall / lockgate.wall));
  const fast = ratio >= REQUIRED;
  console.log(
    `Lockgate is ${ratio.toFixed(1)} times faster than npm audit by wall time; required: ${REQUIRED}. ${fast ? 'Met.' : 'Not met.'}`,
  );
  return fast ? 0 : 1;
}

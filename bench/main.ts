// `npm run bench [-- --quick]`: whole commands side by side, in one run. Ends with 1 where Lockgate is not at least
// five times faster than npm audit, by the median over the real lockfiles.
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { packageRoot } from '../src/adapters/package-root.ts';
import { besideNpm } from './parts/beside-npm.ts';
import { embeddedIndex } from './parts/embedded-index.ts';
import { online } from './parts/online.ts';
import { besidePeers } from './parts/peers.ts';
import { python } from './parts/python.ts';
import { bySize } from './parts/sizes.ts';

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });

const root = packageRoot();
if (!existsSync(path.join(root, 'dist', 'cli', 'index.js'))) throw new Error('No dist/cli: run `npm run build` first.');
const workspace = await mkdtemp(path.join(tmpdir(), 'lockgate-bench-'));
try {
  process.exitCode = await run();
} finally {
  await rm(workspace, { recursive: true, force: true });
}

async function run(): Promise<number> {
  const bench = { root, workspace, runs: values.quick ? 3 : 5 };
  console.log(`node ${process.versions.node}, ${process.platform} ${process.arch}, ${availableParallelism()} cores`);
  console.log(`medians of ${bench.runs} runs by turns, after a run of each that does not count\n`);
  const met = await besideNpm(bench);
  if (!values.quick) await besidePeers(bench);
  await python(bench);
  await bySize(bench, values.quick ? [100, 1_000, 10_000] : [100, 1_000, 10_000, 100_000]);
  await online(bench);
  await embeddedIndex(bench);
  return met ? 0 : 1;
}

// Looks for cases that no run of the tests has seen: `npm run properties -- [rounds] [first seed]` runs every test file
// with a property once for each seed, and says which seed failed. `LOCKGATE_SEED=<seed> npm run jest` shows it again.
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const rounds = Number(process.argv[2] ?? 10);
const first = Number(process.argv[3] ?? Date.now() % 2 ** 31);
if (!Number.isInteger(rounds) || rounds < 1 || !Number.isInteger(first)) {
  console.error('usage: npm run properties -- [rounds] [first seed], both whole numbers, rounds at least 1');
  process.exit(2);
}

const USES = /from '(?:\.{1,2}\/)+(?:property|arbitraries|generators)\.ts'/;
const files = readdirSync(path.join(root, '__tests__'), { recursive: true })
  .filter((file) => file.endsWith('.test.ts') && !file.startsWith(`fixtures${path.sep}`))
  .filter((file) => USES.test(readFileSync(path.join(root, '__tests__', file), 'utf8')));

const failed = [];
for (let seed = first; seed < first + rounds; seed += 1) {
  const args = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', '--silent=false'];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...args, '--runTestsByPath', ...files.map((file) => path.join('__tests__', file))],
    { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 30, env: { ...process.env, LOCKGATE_SEED: String(seed) } },
  );
  console.log(`seed ${seed}: ${status === 0 ? 'passed' : 'FAILED'}`);
  if (status === 0) continue;
  failed.push(seed);
  console.log(stdout + stderr);
}
console.log(`\n${rounds - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;

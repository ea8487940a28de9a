// What `npm test` and CI run: every check in order, all of them even when one fails, and at the end one line
// `N passed, N failed` that counts the checks and the tests together.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const data = path.resolve(root, process.env.LOCKGATE_DATA ?? '../shared/data');
let passed = 0;
let failed = 0;

function run(title, command, ...args) {
  console.log(`\n── ${title}`);
  const started = performance.now();
  const { status } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  console.log(
    `   ${status === 0 ? 'ok' : `FAILED (exit status ${status})`} in ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
  if (status === 0) passed += 1;
  else failed += 1;
  return status === 0;
}

const node = (title, ...args) => run(title, process.execPath, ...args);
const bin = (title, name, ...args) => node(title, path.join('node_modules', name), ...args);

/** Digests of all files below a folder, so that a rebuild can be compared with what was there. */
function digests(folder) {
  if (!existsSync(folder)) return '';
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => path.join(one.parentPath ?? one.path, one.name))
    .sort()
    .map((file) => `${path.relative(folder, file)} ${createHash('sha256').update(readFileSync(file)).digest('hex')}`)
    .join('\n');
}

function distIsCurrent() {
  const dist = path.join(root, 'dist');
  const before = digests(dist);
  if (!node('bundle', 'scripts/bundle.mjs')) return;
  const same = digests(dist) === before;
  console.log(same ? '   dist/ is what the sources give' : '   FAILED: dist/ was stale. It is rebuilt now: commit it.');
  if (same) passed += 1;
  else failed += 1;
}

function jest() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'lockgate-jest-'));
  const report = path.join(folder, 'report.json');
  const args = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'];
  const ok = node('tests', ...args, '--json', `--outputFile=${report}`, '--silent=false');
  const result = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null;
  rmSync(folder, { recursive: true, force: true });
  passed += result?.numPassedTests ?? 0;
  failed += (result?.numFailedTests ?? 0) + (result?.numRuntimeErrorTestSuites ?? 0);
  if (ok && !(result?.numPassedTests > 0)) failed += 1;
}

node('indexes of the plug-ins are current', 'scripts/generate-indexes.mjs', '--check');
if (bin('types', 'typescript/bin/tsc')) {
  node('rule pages are current', 'build/scripts/generate-docs.js', '--check');
  node('formats are current', 'build/scripts/generate-formats.js', '--check');
  node('presets are current', 'build/scripts/generate-presets.js', '--check');
  node('policy schema is current', 'build/scripts/generate-schema.js', '--check');
  bin('lint', 'oxlint/bin/oxlint', '--type-aware');
  bin('format', 'prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.');
  distIsCurrent();
  node('a Node 24 for the tests', 'scripts/runtimes.mjs');
  jest();
  if (existsSync(data)) node('conformance', 'build/scripts/conformance.js', data);
  else console.log(`\n── conformance left out: there is no data folder at ${path.relative(root, data)}`);
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

// `npm start`: sets up what the rehearsal needs, on a machine with only Node, npm and git, and runs it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

function run(command, ...args) {
  const shell = process.platform === 'win32';
  const { status } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell });
  if (status !== 0) process.exit(status ?? 1);
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 17)) {
  console.error(`Lockgate needs Node 20.17 or newer; this is ${process.versions.node}.`);
  process.exit(2);
}
if (!existsSync(path.join(root, 'node_modules', '.package-lock.json'))) {
  console.log('Installing what the rehearsal is built with (npm ci) …');
  run('npm', 'ci', '--no-audit', '--no-fund', '--loglevel=error');
}
run(process.execPath, path.join('node_modules', 'typescript', 'bin', 'tsc'));
run(process.execPath, path.join('build', 'scripts', 'rehearsal', 'main.js'), ...process.argv.slice(2));

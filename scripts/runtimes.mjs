// Installs the Node runtimes that the tests start the bundle on: 20 and 24, less the one that runs this;
// or those named on the command line (`node scripts/runtimes.mjs 22`). Does nothing for what is there.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const runtimes = fileURLToPath(new URL('../__tests__/runtimes', import.meta.url));
const current = process.versions.node.split('.')[0];
const named = process.argv.slice(2);
const wanted = named.length > 0 ? named : ['20', '24'].filter((major) => major !== current);

function installed(folder) {
  const { optionalDependencies } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const binary = process.platform === 'win32' ? 'node.exe' : 'node';
  return Object.keys(optionalDependencies).some((name) =>
    existsSync(path.join(folder, 'node_modules', name, 'bin', binary)),
  );
}

for (const major of wanted) {
  const folder = path.join(runtimes, `node-${major}`);
  if (!existsSync(folder)) throw new Error(`There is no runtime ${major}; known are the folders of ${runtimes}.`);
  if (installed(folder)) continue;
  console.log(`Installing Node ${major} for the tests`);
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  // The packages hold the binary itself, so nothing of theirs needs to run.
  const args = ['ci', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status } = spawnSync(npm, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0 || !installed(folder)) {
    console.error(`Node ${major} could not be installed for ${process.platform} ${process.arch}.`);
    process.exitCode = 1;
  }
}

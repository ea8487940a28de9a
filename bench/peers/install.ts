import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { copyFixture } from '../projects.ts';

const run = promisify(execFile);

/**
 * Installs the pinned peers from npm's registry, without their scripts, into a folder of the build, once for each
 * lockfile, and gives its node_modules. They are dependencies of the benchmark, not of this package: hence the names of
 * the fixtures.
 */
export async function installPeers(root: string): Promise<string> {
  const fixture = path.join(root, 'bench', 'fixtures', 'peers');
  const pins = createHash('sha256')
    .update(readFileSync(path.join(fixture, 'package-lock.fixture.json')))
    .digest('hex');
  const directory = path.join(root, 'build', 'peers', pins.slice(0, 12));
  const modules = path.join(directory, 'node_modules');
  // What npm writes last: without it, an installation was cut off.
  if (existsSync(path.join(modules, '.package-lock.json'))) return modules;
  await copyFixture(fixture, directory);
  await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', directory]);
  return modules;
}

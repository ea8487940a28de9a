import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { copyFixture } from '../projects.ts';

const run = promisify(execFile);

/**
 * Installs the pinned peers from npm's registry, without their scripts, into a folder of the build, once, and gives
 * its node_modules. They are dependencies of the benchmark, not of this package: hence the names of the fixtures.
 */
export async function installPeers(root: string): Promise<string> {
  const directory = path.join(root, 'build', 'peers');
  const modules = path.join(directory, 'node_modules');
  if (existsSync(modules)) return modules;
  await copyFixture(path.join(root, 'bench', 'peers'), directory);
  await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', directory]);
  return modules;
}

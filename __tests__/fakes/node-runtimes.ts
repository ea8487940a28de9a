import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/adapters/package-root.ts';

/** The majors that the bundle must run on. */
export type NodeMajor = '20' | '22' | '24';

const runtimes = join(packageRoot(), '__tests__', 'runtimes');

/** The path of a Node of that major: this process's own where it is one, else the one that scripts/runtimes.mjs installed. */
export function nodeBinary(major: NodeMajor): string {
  if (process.versions.node.startsWith(`${major}.`)) return process.execPath;
  const modules = join(runtimes, `node-${major}`, 'node_modules');
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const packages = existsSync(modules) ? readdirSync(modules).filter((entry) => entry.startsWith('node-')) : [];
  const binary = packages.map((entry) => join(modules, entry, 'bin', name)).find((path) => existsSync(path));
  if (binary === undefined) {
    throw new Error(`No Node ${major} is installed for the tests. Run: node scripts/runtimes.mjs ${major}`);
  }
  return binary;
}

import { cp, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { extract } from 'tar';
import { bunLock } from './generate/bun-lock.ts';
import { generateGraph } from './generate/graph.ts';
import type { GeneratedGraph } from './generate/graph.ts';
import { manifestOf } from './generate/manifest.ts';
import { packageLock } from './generate/package-lock.ts';
import { pnpmLock } from './generate/pnpm-lock.ts';
import { yarnLock } from './generate/yarn-lock.ts';

/** A project to check, in a folder of its own outside every repository. */
export interface Project {
  readonly name: string;
  readonly directory: string;
  readonly lockfile: string;
}

const WRITERS = {
  'package-lock.json': packageLock,
  'pnpm-lock.yaml': pnpmLock,
  'yarn.lock': yarnLock,
  'bun.lock': bunLock,
} satisfies Record<string, (graph: GeneratedGraph) => string>;

/** The lockfiles that can be generated. */
export type Lockfile = keyof typeof WRITERS;

const FIXTURE = '.fixture.json';

/** A fixture under the names that its files had: an archive, or a folder where `x.fixture.json` stands for `x.json`. */
export async function fixtureProject(fixture: string, lockfile: string, workspace: string): Promise<Project> {
  const name = path.basename(fixture, '.tgz');
  const directory = path.join(workspace, name);
  await mkdir(directory, { recursive: true });
  if (fixture.endsWith('.tgz')) await extract({ file: fixture, cwd: directory });
  else await copyFixture(fixture, directory);
  return { name, directory, lockfile: path.join(directory, lockfile) };
}

/** Copies a folder, with the names that its files had. */
export async function copyFixture(from: string, directory: string): Promise<void> {
  await cp(from, directory, { recursive: true });
  for (const file of await readdir(directory, { recursive: true })) {
    if (!file.endsWith(FIXTURE)) continue;
    await rename(path.join(directory, file), path.join(directory, `${file.slice(0, -FIXTURE.length)}.json`));
  }
}

/** Writes a generated project of so many packages. */
export async function generatedProject(count: number, lockfile: Lockfile, workspace: string): Promise<Project> {
  const name = `generated ${lockfile}`;
  const directory = path.join(workspace, `generated-${count}-${lockfile}`);
  const graph = generateGraph(count);
  await mkdir(directory, { recursive: true });
  await writeFile(path.join(directory, lockfile), WRITERS[lockfile](graph));
  await writeFile(path.join(directory, 'package.json'), `${JSON.stringify(manifestOf(graph), null, 2)}\n`);
  return { name, directory, lockfile: path.join(directory, lockfile) };
}

/** The names of all packages of a package-lock.json. */
export async function namesIn(lockfile: string): Promise<string[]> {
  const { packages = {} } = JSON.parse(await readFile(lockfile, 'utf8')) as { packages?: Record<string, unknown> };
  const names = Object.keys(packages).map((place) => place.slice(place.lastIndexOf('node_modules/') + 13));
  return [...new Set(names)].filter((name) => name !== '');
}

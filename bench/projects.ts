import { cp, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { generateProject } from './generate.ts';

/** A project to check, in a folder of its own outside every repository. */
export interface Project {
  readonly name: string;
  readonly directory: string;
  readonly lockfile: string;
  /** Entries of the lockfile below node_modules: the packages that it locks. */
  readonly packages: number;
}

const FIXTURE = '.fixture.json';

/** Copies a fixture under the names that its files had: `x.fixture.json` as `x.json`. */
export async function fixtureProject(fixture: string, workspace: string): Promise<Project> {
  const name = path.basename(fixture);
  const directory = path.join(workspace, name);
  await cp(fixture, directory, { recursive: true });
  await restoreNames(directory);
  return project(name, directory);
}

/** Writes a generated project of so many packages. */
export async function generatedProject(count: number, workspace: string): Promise<Project> {
  const name = `generated-${count}`;
  const directory = path.join(workspace, name);
  const { lockfile, manifest } = generateProject(count);
  await mkdir(directory, { recursive: true });
  await writeFile(path.join(directory, 'package-lock.json'), lockfile);
  await writeFile(path.join(directory, 'package.json'), manifest);
  return project(name, directory);
}

async function restoreNames(directory: string): Promise<void> {
  for (const file of await readdir(directory, { recursive: true })) {
    if (!file.endsWith(FIXTURE)) continue;
    await rename(path.join(directory, file), path.join(directory, `${file.slice(0, -FIXTURE.length)}.json`));
  }
}

async function project(name: string, directory: string): Promise<Project> {
  const lockfile = path.join(directory, 'package-lock.json');
  const { packages } = JSON.parse(await readFile(lockfile, 'utf8')) as { packages: Record<string, unknown> };
  return {
    name,
    directory,
    lockfile,
    packages: Object.keys(packages).filter((place) => place.includes('node_modules/')).length,
  };
}

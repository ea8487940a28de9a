/** The command line as a user has it: the bundle, in a process of its own. */
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { packageRoot } from '../../../src/adapters/package-root.ts';

export const root = packageRoot();
const entry = path.join(root, 'dist', 'cli', 'index.js');

export interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one command line. Only what is handed in stands in the environment, beside PATH. */
export function lockgate(args: readonly string[], cwd = root, env: NodeJS.ProcessEnv = {}): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const options = { cwd, env: { PATH: process.env['PATH'], ...env }, maxBuffer: 64 << 20 };
    execFile(process.execPath, [entry, ...args], options, (error, stdout, stderr) => {
      const status = error === null ? 0 : error.code;
      if (typeof status === 'number') resolve({ status, stdout, stderr });
      else reject(error ?? new Error('no status'));
    });
  });
}

const folders: string[] = [];

/** A folder with these files, removed by {@link removeFolders}. */
export function folderWith(files: Readonly<Record<string, unknown>> = {}): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'lockgate-cli-')));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  }
  return folder;
}

/** A copy of a fixture, its files under the names that they have in a project. */
export function copyOf(fixture: string): string {
  const folder = folderWith();
  cpSync(path.join(root, fixture), folder, { recursive: true });
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.includes('.fixture.')) continue;
    renameSync(path.join(folder, name), path.join(folder, name.replace('.fixture.', '.')));
  }
  return folder;
}

export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

const HASH = `sha512-${'A'.repeat(86)}==`;

/** A project with one dependency. */
export const projectOf = (name: string, version: string): Record<string, unknown> => ({
  'package.json': { name: 'app', version: '1.0.0', dependencies: { [name]: version } },
  'package-lock.json': {
    name: 'app',
    version: '1.0.0',
    lockfileVersion: 3,
    requires: true,
    packages: {
      '': { name: 'app', version: '1.0.0', dependencies: { [name]: version } },
      [`node_modules/${name}`]: {
        version,
        resolved: `https://registry.npmjs.org/${name}/-/${name}-${version}.tgz`,
        integrity: HASH,
      },
    },
  },
});

/** An OSV record that speaks of every version of an npm package. */
export const advisoryOf = (id: string, name: string): Record<string, unknown> => ({
  schema_version: '1.6.0',
  id,
  modified: '2026-01-02T00:00:00Z',
  published: '2026-01-01T00:00:00Z',
  aliases: ['CVE-2026-0001'],
  summary: 'A flaw.',
  affected: [
    {
      package: { ecosystem: 'npm', name },
      ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '2.0.0' }] }],
    },
  ],
  database_specific: { severity: 'HIGH' },
});

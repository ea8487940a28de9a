import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { startOsvExport } from '../../__tests__/fakes/osv-export.ts';
import { packageRoot } from '../../src/adapters/package-root.ts';
import { dependencyFiles } from './library.ts';
import type { MadePackage } from './packages.ts';
import type { Stage } from './stage.ts';
import type { Act } from './story.ts';

const ID = 'GHSA-rehe-arsa-l000';

/** A night later the database knows of a flaw in what passed before; a VEX statement says that it does not matter here. */
export async function freshAdvisories(stage: Stage, affected: MadePackage): Promise<Omit<Act, 'title'>> {
  const { name, version } = affected.manifest;
  const about = (id: string, ecosystem: string, one: string) => ({
    id,
    modified: new Date(Date.now() - 60_000).toISOString(),
    affected: [{ package: { ecosystem, name: one }, versions: [version] }],
    database_specific: { severity: 'HIGH' },
  });
  const osv = await startOsvExport({
    npm: [about(ID, 'npm', name)],
    PyPI: [about('PYSEC-2026-1', 'PyPI', 'sample')],
    'GitHub Actions': [about('GHSA-samp-lesa-mple', 'GitHub Actions', 'sample/action')],
  });
  try {
    const folder = path.join(stage.folder, 'work', 'audited');
    await write(folder, dependencyFiles({ [name]: `^${version}` }, [affected]));
    await write(folder, { 'services.yml': `osv-export: ${osv.url}\n` });
    const cache = ['--cache', path.join(stage.folder, 'advisories')];
    const check = ['check', '--offline', ...cache];
    expect(await lockgate(check, folder), 0, 'the embedded database knows of nothing');
    const updated = await lockgate(['advisories', 'update', '--services', 'services.yml', '--quiet', ...cache], folder);
    expect(updated, 0, 'the exports are fetched');
    expect(await lockgate(check, folder), 1, 'the fresh database denies');
    await write(folder, { 'app.openvex.json': vex(`pkg:npm/${name}@${version}`) });
    expect(await lockgate(check, folder), 0, 'the statement excuses it');
    return {
      happened: [
        updated.stdout.trim().split('\n').at(-1) ?? '',
        `${name} ${version}, which passed before, is denied offline for ${ID}`,
        'an OpenVEX statement excuses it: it stays listed, with who says so and why',
      ],
      summary: '',
    };
  } finally {
    await osv.close();
  }
}

const vex = (purl: string): string =>
  JSON.stringify({
    '@context': 'https://openvex.dev/ns/v0.2.0',
    author: 'Acme Security',
    timestamp: new Date(Date.now() - 60_000).toISOString(),
    version: 1,
    statements: [
      {
        vulnerability: { name: ID },
        products: [{ '@id': purl }],
        status: 'not_affected',
        justification: 'vulnerable_code_not_in_execute_path',
        impact_statement: 'the greeting never parses a duration',
      },
    ],
  });

async function write(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(folder, { recursive: true });
  await Promise.all(Object.entries(files).map(([file, text]) => writeFile(path.join(folder, file), text)));
}

interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

function lockgate(args: readonly string[], cwd: string): Promise<Ran> {
  const entry = path.join(packageRoot(), 'dist', 'cli', 'index.js');
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [entry, ...args], { cwd, timeout: 60_000 }, (error, stdout, stderr) => {
      const status = error === null ? 0 : error.code;
      if (typeof status === 'number') resolve({ status, stdout, stderr });
      else reject(error ?? new Error('no status'));
    });
  });
}

function expect({ status, stdout, stderr }: Ran, wanted: number, what: string): void {
  if (status !== wanted) throw new Error(`Not so: ${what}. Exit status ${status}.\n${stdout}\n${stderr}`);
}

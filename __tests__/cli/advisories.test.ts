import { Writable } from 'node:stream';
import path from 'node:path';
import { main } from '../../src/cli/main.ts';
import { startOsvExport } from '../fakes/osv-export.ts';
import type { Service } from '../fakes/service.ts';
import { advisoryOf, folderWith, projectOf, removeFolders } from './support/cli.ts';

const services: Service[] = [];
afterEach(async () => {
  removeFolders();
  await Promise.all(services.splice(0).map((one) => one.close()));
});
const NOW = ['--now', '2027-02-01T00:00:00Z'];

/** A command line of the source itself, in this process. */
async function lockgate(args: readonly string[], cwd: string, env: Record<string, string> = {}) {
  const written = { stdout: '', stderr: '' };
  const stream = (name: 'stdout' | 'stderr') =>
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        written[name] += chunk.toString();
        done();
      },
    }) as unknown as NodeJS.WriteStream;
  const status = await main(args, { stdout: stream('stdout'), stderr: stream('stderr'), cwd, env });
  return { status, ...written };
}
const json = (text: string) => JSON.parse(text) as Record<string, never> & { sources: Record<string, unknown>[] };
const record = (fields: Record<string, unknown> = {}) => ({
  ...advisoryOf('GHSA-aaaa-bbbb-cccc', 'left-pad'),
  modified: '2027-01-31T00:00:00Z',
  ...fields,
});

it('status tells of the embedded database, which checks use while there is no other', async () => {
  const folder = folderWith();
  const { status, stdout } = await lockgate(['advisories', 'status', ...NOW], folder);
  expect(status).toBe(0);
  expect(stdout).toMatch(
    /^embedded: .+snapshot\.bin\n {2}as of {4}\d{4}-.+ ago\)\n {2}size {5}\d\.\d\d MB\n {2}sha256 {3}[0-9a-f]{64}\n/,
  );
  expect(stdout).toMatch(
    /records {2}\d+, of \d+ names\n +npm \d+\n +pypi \d+\n +github-actions \d+\nChecks use: embedded\n$/,
  );
  const { stdout: text } = await lockgate(['advisories', 'status', '--format', 'json', ...NOW], folder);
  expect(json(text)).toMatchObject({
    schemaVersion: 1,
    used: 'embedded',
    cache: null,
    sources: [{ name: 'embedded' }],
  });
});

it('import builds a database from files, which checks use from then on', async () => {
  const files = projectOf('left-pad', '1.0.0');
  const folder = folderWith({ ...files, 'records/a.json': record() });
  const env = { XDG_CACHE_HOME: path.join(folder, 'cache') };
  const clean = await lockgate(['check', '--offline', '--format', 'json', ...NOW], folder, env);
  expect(clean.status).toBe(0);
  const imported = await lockgate(['advisories', 'import', 'records', ...NOW], folder, env);
  expect(imported).toEqual({
    status: 0,
    stdout: 'The advisory cache holds 1 records as of 2027-01-31T00:00:00.000Z.\n',
    stderr: '',
  });
  const { status, stdout } = await lockgate(['check', '--offline', '--format', 'json', ...NOW], folder, env);
  expect(status).toBe(1);
  expect(json(stdout)['advisories']).toMatchObject({ sources: [{ name: 'cache', asOf: '2027-01-31T00:00:00.000Z' }] });
  const told = json((await lockgate(['advisories', 'status', '--format', 'json', ...NOW], folder, env)).stdout);
  expect(told).toMatchObject({
    used: 'cache',
    sources: [{ name: 'embedded' }, { name: 'cache', age: 86_400_000, records: 1, names: 1 }],
  });
});

it('update fetches the exports into the folder that is named, and tells what it read', async () => {
  const osv = await startOsvExport({
    npm: [record()],
    PyPI: [
      { id: 'PYSEC-1', modified: '2027-01-01T00:00:00Z', affected: [{ package: { ecosystem: 'PyPI', name: 'p' } }] },
    ],
    'GitHub Actions': [
      {
        id: 'GHSA-1',
        modified: '2027-01-01T00:00:00Z',
        affected: [{ package: { ecosystem: 'GitHub Actions', name: 'o/r' } }],
      },
    ],
  });
  services.push(osv);
  const folder = folderWith({ 'services.yml': `osv-export: ${osv.url}\n` });
  const args = ['advisories', 'update', '--cache', 'db', '--services', 'services.yml', '--quiet', ...NOW];
  expect(await lockgate(args, folder)).toEqual({
    status: 0,
    stdout: [
      'npm: read anew, 1 records',
      'pypi: read anew, 1 records',
      'github-actions: read anew, 1 records',
      'The advisory cache holds 3 records as of 2027-01-31T00:00:00.000Z.',
      '',
    ].join('\n'),
    stderr: '',
  });
  const again = await lockgate([...args, '--format', 'json'], folder);
  expect(json(again.stdout)).toMatchObject({
    records: 3,
    ecosystems: [{ ecosystem: 'npm', read: 0 }, { read: 0 }, { read: 0 }],
  });
});

it('update tells why it could not, with status 3; without a folder for caches it is wrong usage', async () => {
  const osv = await startOsvExport({});
  services.push(osv);
  const folder = folderWith({ 'services.yml': `osv-export: ${osv.url}\n` });
  const args = ['advisories', 'update', '--services', 'services.yml', '--quiet'];
  expect(await lockgate([...args, '--cache', 'db'], folder)).toMatchObject({
    status: 3,
    stderr: expect.stringContaining('holds no advisory record') as string,
  });
  expect(await lockgate(args, folder)).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('Give one: --cache DIR') as string,
  });
});

it('a malformed file is wrong usage, and imports nothing', async () => {
  const folder = folderWith({ 'a.jsonl': '{"id":1}\n' });
  expect(await lockgate(['advisories', 'import', 'a.jsonl', '--cache', 'db'], folder)).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('a.jsonl:1: ') as string,
  });
});

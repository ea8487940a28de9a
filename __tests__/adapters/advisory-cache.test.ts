import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { defaultCache, newestSnapshot, readState } from '../../src/adapters/advisory-cache.ts';
import { updateCache } from '../../src/adapters/advisory-cache/update.ts';
import { replaceCache } from '../../src/adapters/advisory-cache/write.ts';
import { createHttp } from '../../src/adapters/http.ts';
import { factsOf } from '../../src/advisories/facts.ts';
import { parseRecord } from '../../src/advisories/osv.ts';
import { openSnapshot } from '../../src/advisories/snapshot/read.ts';
import { LockgateError } from '../../src/domain/errors.ts';
import { startOsvExport } from '../fakes/osv-export.ts';
import { FAULT_NAMES } from '../fakes/loopback.ts';
import type { Reply, Service } from '../fakes/service.ts';
import { osvRecord, realRecords } from '../advisories/support.ts';
import { zip } from '../fakes/zip.ts';

const http = createHttp({
  timeouts: { response: 400, idle: 400, total: 2_000 },
  attempts: 1,
});
const now = new Date('2027-01-15T00:00:00Z');
let directory = '';
const services: Service[] = [];
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'cache-'));
});
afterEach(async () => {
  await rm(directory, { recursive: true });
  await Promise.all(services.splice(0).map((one) => one.close()));
});

const at = (modified: string, fields: Record<string, unknown> = {}) => ({ modified, ...fields });
const npm = (id: string, name: string, modified: string, fields: Record<string, unknown> = {}) =>
  osvRecord(id, name, [{ introduced: '0' }], at(modified, fields));
const other = (id: string, ecosystem: string, name: string) => ({
  id,
  modified: '2027-01-01T00:00:00Z',
  affected: [{ package: { ecosystem, name }, versions: ['1.0'] }],
});
const NPM = [npm('GHSA-1', 'a', '2027-01-10T00:00:00.123456Z'), npm('MAL-1', 'b', '2027-01-02T00:00:00Z')];
const OTHERS = {
  PyPI: [other('PYSEC-1', 'PyPI', 'p')],
  'GitHub Actions': [other('GHSA-2', 'GitHub Actions', 'o/r')],
};
async function osv(
  records: Parameters<typeof startOsvExport>[0] = { npm: NPM, ...OTHERS },
  spoil?: (path: string) => Reply | undefined,
) {
  const service = await startOsvExport(records, spoil);
  services.push(service);
  const steps: string[] = [];
  const update = () => updateCache({ directory, origin: service.url, http, now, progress: (step) => steps.push(step) });
  const paths = () => service.received.map(({ url }) => decodeURIComponent(url.slice(1)));
  return { service, update, paths, steps };
}
const idsOf = async (ecosystem: 'npm' | 'pypi' | 'github-actions', name: string) =>
  openSnapshot(await newestSnapshot(directory))
    .entriesOf(ecosystem, name)
    .map(({ id }) => id);

it('holds nothing at first, and then what the exports hold', async () => {
  expect(readState(directory)).toBeNull();
  expect((await newestSnapshot(directory)).name).toBe('embedded');
  const { update } = await osv();
  expect(await update()).toMatchObject({
    header: { records: 4, asOf: '2027-01-10T00:00:00.123Z', ecosystems: { npm: 2, pypi: 1, 'github-actions': 1 } },
    ecosystems: [{ read: 'all' }, { read: 'all' }, { read: 'all' }],
  });
  expect((await newestSnapshot(directory)).name).toBe('cache');
  expect(await idsOf('npm', 'a')).toEqual(['GHSA-1']);
  expect(await idsOf('pypi', 'p')).toEqual(['PYSEC-1']);
  expect(await idsOf('github-actions', 'o/r')).toEqual(['GHSA-2']);
});

it('reads what was modified since, and nothing else', async () => {
  const { service, update, paths } = await osv();
  await update();
  const before = paths().length;
  service.records['npm'] = [
    npm('GHSA-1', 'a2', '2027-01-11T00:00:00Z'),
    NPM[1] ?? {},
    npm('GHSA-3', 'c', '2026-01-01T00:00:00Z'),
  ];
  expect((await update()).ecosystems).toEqual([
    { ecosystem: 'npm', read: 2 },
    { ecosystem: 'pypi', read: 0 },
    { ecosystem: 'github-actions', read: 0 },
  ]);
  expect(paths().slice(before).sort()).toEqual([
    'GitHub Actions/modified_id.csv',
    'PyPI/modified_id.csv',
    'npm/GHSA-1.json',
    'npm/GHSA-3.json',
    'npm/modified_id.csv',
  ]);
  expect(await idsOf('npm', 'a')).toEqual([]);
  expect(await idsOf('npm', 'a2')).toEqual(['GHSA-1']);
  expect(await idsOf('npm', 'b')).toEqual(['MAL-1']);
  expect(await idsOf('npm', 'c')).toEqual(['GHSA-3']);
  expect(await readdir(directory)).toHaveLength(5);
});

it('lets a withdrawn record go, and reads the archive where very much changed', async () => {
  const { service, update, paths } = await osv();
  await update();
  service.records['npm'] = [npm('GHSA-1', 'a', '2027-01-12T00:00:00Z', { withdrawn: '2027-01-12T00:00:00Z' })];
  await update();
  expect(await idsOf('npm', 'a')).toEqual([]);
  service.records['npm'] = Array.from({ length: 1_001 }, (_, n) => npm(`GHSA-9-${n}`, `n${n}`, '2027-01-13T00:00:00Z'));
  const before = paths().length;
  expect((await update()).ecosystems[0]).toEqual({ ecosystem: 'npm', read: 'all' });
  expect(paths().slice(before)).not.toContain('npm/GHSA-9-1.json');
  expect(await idsOf('npm', 'n1000')).toEqual(['GHSA-9-1000']);
});

it('keeps what an advisory says of several ecosystems', async () => {
  const both = {
    id: 'GHSA-7',
    modified: '2027-01-05T00:00:00Z',
    affected: [
      { package: { ecosystem: 'npm', name: 'x' }, versions: ['1.0.0'] },
      { package: { ecosystem: 'PyPI', name: 'x' }, versions: ['1.0'] },
    ],
  };
  const { update } = await osv({ npm: [both], PyPI: [both], 'GitHub Actions': OTHERS['GitHub Actions'] });
  await update();
  expect(await idsOf('npm', 'x')).toEqual(['GHSA-7']);
  expect(await idsOf('pypi', 'x')).toEqual(['GHSA-7']);
});

describe('an update that fails leaves the cache as it was', () => {
  const listing = (text: string): Reply => ({ status: 200, body: text });
  const cases: [string, (path: string) => Reply | undefined, string][] = [
    [
      'a list that is none',
      (file) => (file === 'npm/modified_id.csv' ? listing('<html>') : undefined),
      'line 1 of modified_id.csv',
    ],
    ['an empty list', (file) => (file === 'npm/modified_id.csv' ? listing('') : undefined), 'names no record'],
    [
      'an id that leads elsewhere',
      (file) => (file === 'npm/modified_id.csv' ? listing('2027-01-11T00:00:00Z,../../PyPI/x\n') : undefined),
      'not an advisory id',
    ],
    [
      'a record that is not there',
      (file) => (file === 'npm/modified_id.csv' ? listing('2027-01-11T00:00:00Z,X-1\n') : undefined),
      'status 404',
    ],
    [
      'another record',
      (file) => {
        if (file === 'npm/modified_id.csv') return listing('2027-01-11T00:00:00Z,X-1\n');
        return file === 'npm/X-1.json' ? listing(JSON.stringify(npm('X-2', 'a', '2027-01-11T00:00:00Z'))) : undefined;
      },
      'gave the record X-2 for X-1',
    ],
    [
      'a record of another ecosystem',
      (file) => {
        if (file === 'npm/modified_id.csv') return listing('2027-01-11T00:00:00Z,PYSEC-1\n');
        return file === 'npm/PYSEC-1.json' ? listing(JSON.stringify(other('PYSEC-1', 'PyPI', 'p'))) : undefined;
      },
      'names no package of it',
    ],
    [
      'a malformed record',
      (file) => {
        if (file === 'npm/modified_id.csv') return listing('2027-01-11T00:00:00Z,X-1\n');
        return file === 'npm/X-1.json' ? listing('{"id":"X-1","modified":"soon"}') : undefined;
      },
      'modified is not a UTC time',
    ],
  ];
  it.each(cases)('%s', async (_, spoil, reason) => {
    let spoilt = false;
    const { update } = await osv(undefined, (file) => (spoilt ? spoil(file) : undefined));
    await update();
    const before = await contents();
    spoilt = true;
    await expect(update()).rejects.toThrow(reason);
    expect(await contents()).toEqual(before);
  });

  it.each(FAULT_NAMES)('a %s', async (fault) => {
    const { service, update } = await osv();
    await update();
    const before = await contents();
    service.fault(service.received.length + 1, fault);
    await expect(update()).rejects.toThrow(LockgateError);
    expect(await contents()).toEqual(before);
  });

  it.each<[string, Buffer, string]>([
    ['a bomb', zip([{ name: 'X-1.json', text: ' '.repeat(2_000_000) }]), 'decompression bomb'],
    ['no zip', Buffer.from('<html>'), 'not a whole zip archive'],
    ['an empty one', zip([]), 'holds no advisory record'],
    ['one with a malformed record', zip([{ name: 'X-1.json', text: '{}' }]), 'X-1.json:1'],
    [
      'one with a record of another ecosystem',
      zip([{ name: 'X-1.json', text: JSON.stringify(other('X-1', 'Go', 'p')) }]),
      'names no package',
    ],
  ])('an archive that is %s', async (_, body, reason) => {
    const { update } = await osv(undefined, (file) => (file === 'npm/all.zip' ? { status: 200, body } : undefined));
    await expect(update()).rejects.toThrow(reason);
    expect(readState(directory)).toBeNull();
  });
});

it('builds anew from a cache that is damaged, which no check uses', async () => {
  const { update, steps } = await osv();
  await update();
  const state = readState(directory);
  await writeFile(path.join(directory, state?.snapshot.file ?? ''), 'damaged');
  await expect(newestSnapshot(directory)).rejects.toThrow('does not match its digest');
  await writeFile(path.join(directory, state?.records.npm?.file ?? ''), 'damaged');
  expect((await update()).ecosystems.map(({ read }) => read)).toEqual(['all', 0, 0]);
  await writeFile(path.join(directory, 'current.json'), '{');
  await expect(newestSnapshot(directory)).rejects.toThrow('current.json is damaged');
  await update();
  expect(steps.join('\n')).toContain('current.json is damaged');
  expect(await idsOf('npm', 'a')).toEqual(['GHSA-1']);
});

it('refuses a state that leads out of the folder', async () => {
  const { update } = await osv();
  await update();
  const file = path.join(directory, 'current.json');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace(/"file": "snapshot-/, '"file": "../snapshot-'));
  await expect(newestSnapshot(directory)).rejects.toThrow('not named by its digest');
});

it('is not used where the embedded snapshot is newer', async () => {
  const records = [parseRecord(npm('GHSA-1', 'a', '2020-01-01T00:00:00Z'))];
  await replaceCache(directory, null, { records, parts: new Map(), now });
  expect((await newestSnapshot(directory)).name).toBe('embedded');
});

it('keeps of a record what reading it gives, and no sentence', () => {
  for (const record of realRecords) {
    const parsed = parseRecord(record);
    const kept = parseRecord(JSON.parse(JSON.stringify(factsOf(parsed))));
    expect(kept).toEqual(parsed.withdrawn ? { ...parsed, aliases: [], affected: [] } : parsed);
    expect(JSON.stringify(factsOf(parsed))).not.toContain('summary');
  }
});

it.each([
  [{ XDG_CACHE_HOME: '/x', HOME: '/home/me' }, '/x/lockgate/advisories'],
  [{ XDG_CACHE_HOME: 'relative', HOME: '/home/me' }, '/home/me/.cache/lockgate/advisories'],
  [{ HOME: '/home/me' }, '/home/me/.cache/lockgate/advisories'],
  [{}, null],
])('by default is where %j says', (env, expected) => {
  expect(defaultCache(env)).toBe(expected);
});

/** The files of the cache with their content. */
async function contents(): Promise<[string, string][]> {
  const names = (await readdir(directory)).sort();
  return Promise.all(
    names.map(async (name): Promise<[string, string]> => [name, await readFile(path.join(directory, name), 'latin1')]),
  );
}

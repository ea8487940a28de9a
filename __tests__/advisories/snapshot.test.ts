import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as fc from '../property.ts';
import { readSnapshot, snapshotTools } from '../../src/adapters/snapshot.ts';
import { embeddedSource } from '../../src/advisories/embedded.ts';
import { indexRecords } from '../../src/advisories/index-records.ts';
import { matchAll } from '../../src/advisories/lookup.ts';
import { nameKey } from '../../src/advisories/names.ts';
import { parseRecord } from '../../src/advisories/osv.ts';
import type { AdvisoryRecord } from '../../src/advisories/record.ts';
import { openSnapshot } from '../../src/advisories/snapshot/read.ts';
import type { SnapshotFile } from '../../src/advisories/snapshot/read.ts';
import { buildSnapshot } from '../../src/advisories/snapshot/write.ts';
import { ECOSYSTEMS } from '../../src/domain/package.ts';
import { versionSchemes as versions } from '../../src/ecosystems/versions.ts';
import { osvRecord, query, realRecords } from './support.ts';

const now = new Date('2026-06-01T00:00:00Z');
const build = (records: readonly AdvisoryRecord[]) => buildSnapshot(records, { now, versions, tools: snapshotTools });
const real = realRecords.map(parseRecord);

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'snapshot-'));
});
afterAll(() => rm(folder, { recursive: true }));
async function stored(bytes: Uint8Array): Promise<SnapshotFile> {
  const file = path.join(folder, createHash('sha256').update(bytes).digest('hex'));
  await writeFile(file, bytes);
  return readSnapshot(file);
}
const source = (bytes: Uint8Array) => embeddedSource({ load: () => stored(bytes), versions });

it('answers as the records themselves do', async () => {
  const queries = [
    query('npm', 'lodash', '4.17.20'),
    query('npm', 'semver', '7.0.0'),
    query('npm', 'fsevents', '1.1.2'),
    query('npm', 'react', '1.0.0'),
    query('pypi', 'Langchain_Community', '0.2.1'),
    query('pypi', 'torch', '2.9.0'),
    query('pypi', 'keras', '3.0.0'),
    query('github-actions', 'Tj-Actions/changed-files', 'v45'),
    query('npm', 'not-there', '1.0.0'),
  ];
  const { bytes } = build(real);
  const facts = await source(bytes).lookup(queries);
  expect(facts.matches).toEqual(matchAll(queries, indexRecords(real), versions, 'embedded'));
  expect([...facts.matches.keys()]).toHaveLength(6);
  expect(facts.unavailable).toEqual([]);
  // The record modified in 2027 tells nothing about freshness.
  expect(facts.sources).toEqual([
    { name: 'embedded', asOf: '2026-01-09T20:19:43.000Z', digest: { sha256: createHash('sha256').update(bytes).digest('hex') } },
  ]);
});

it('is the same bytes for the same records in any order', () => {
  expect(build(real.toReversed()).bytes).toEqual(build(real).bytes);
});

it('holds no record that is withdrawn, and the later of two with one id', async () => {
  const old = parseRecord(osvRecord('X-1', 'a', [{ introduced: '0' }]));
  const later = parseRecord(osvRecord('X-1', 'a', [{ introduced: '5.0.0' }], { modified: '2026-01-02T00:00:00Z' }));
  const gone = parseRecord(osvRecord('X-2', 'b', [{ introduced: '0' }], { withdrawn: '2026-01-02T00:00:00Z' }));
  const { bytes, header } = build([later, old, gone]);
  expect(header).toMatchObject({ records: 1, names: 1, asOf: '2026-01-02T00:00:00.000Z' });
  const facts = await source(bytes).lookup([query('npm', 'a', '1.0.0'), query('npm', 'b', '1.0.0')]);
  expect(facts.matches.size).toBe(0);
});

it('lists only the versions that no range covers', () => {
  const affected = [
    {
      package: { ecosystem: 'npm', name: 'a' },
      ranges: [{ type: 'SEMVER', events: [{ introduced: '1.0.0' }, { fixed: '2.0.0' }] }],
      versions: ['1.0.0', '1.5.0', '2.5.0', 'odd'],
    },
  ];
  const { bytes } = build([parseRecord(osvRecord('X-1', 'a', [], { affected }))]);
  expect(openSnapshot(fileOf(bytes)).entriesOf('npm', 'a')[0]?.versions).toEqual(['2.5.0', 'odd']);
});

it('is not built without a date, or from a name that would break its lines', () => {
  const future = parseRecord(osvRecord('X-1', 'a', [{ introduced: '0' }], { modified: '2027-01-01T00:00:00Z' }));
  expect(() => build([future])).toThrow('no date');
  expect(() => build([parseRecord(osvRecord('X-1', 'a\tb', [{ introduced: '0' }]))])).toThrow('control character');
});

/** A snapshot in memory. `checked` gets the size of the head and of each block that is read, `inflated` that of each that is inflated. */
function fileOf(bytes: Uint8Array, inflated: number[] = [], checked: number[] = []): SnapshotFile {
  return {
    bytes,
    name: 'embedded',
    sha256: '',
    text: (part) => reader.text(part),
    crc32: (part) => {
      checked.push(part.length);
      return snapshotTools.crc32(part);
    },
    inflate: (block, size) => {
      inflated.push(size);
      return reader.inflate(block, size);
    },
  };
}
let reader: SnapshotFile;
beforeAll(async () => {
  reader = await stored(build(real).bytes);
});

describe('the index', () => {
  const records = Array.from({ length: 4_000 }, (_, n) => {
    const id = n % 2 === 0 ? `MAL-2026-${n}` : `GHSA-${n}`;
    return parseRecord(osvRecord(id, `name-${Math.floor(n / 3)}`, [{ introduced: `${n}.0.0` }], { aliases: [`CVE-2026-${n}`] }));
  });
  const { bytes, header } = build(records);
  const linear = indexRecords(records);

  it('finds what a search through all records finds, for any name', () => {
    const snapshot = openSnapshot(fileOf(bytes));
    const name = fc.oneof(
      fc.nat({ max: 1_500 }).map((n) => `name-${n}`),
      fc.string(),
      fc.constantFrom('__proto__', 'name-', 'name-1\t', 'name-1\nname-2', ''),
    );
    fc.assert(
      fc.property(fc.constantFrom(...ECOSYSTEMS), name, (ecosystem, text) => {
        const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
        const key = nameKey(ecosystem, text);
        expect([...snapshot.entriesOf(ecosystem, key)].sort(byId)).toEqual([...linear(ecosystem, key)].sort(byId));
      }),
      { numRuns: 500 },
    );
  });

  it('reads no block for names it does not hold, and for others one each at most, once', () => {
    expect(header.blocks).toBeGreaterThan(4);
    const checked: number[] = [];
    const { entriesOf } = openSnapshot(fileOf(bytes, [], checked));
    checked.length = 0;
    for (let n = 0; n < 3_000; n += 1) entriesOf('npm', `absent-${n}`);
    expect(checked).toHaveLength(0);
    entriesOf('npm', 'name-7');
    entriesOf('npm', 'name-7');
    expect(checked).toHaveLength(1);
    for (let n = 0; n < 1_334; n += 1) entriesOf('npm', `name-${n}`);
    expect(checked).toHaveLength(header.blocks);
  });

  it('inflates names with nothing but malware alone, and keeps them out of the blocks that most look-ups read', () => {
    const mixed = [
      ...Array.from({ length: 2_000 }, (_, n) => parseRecord(osvRecord(`MAL-1-${n}`, `bad-${n}`, [{ introduced: '0' }]))),
      ...Array.from({ length: 100 }, (_, n) => parseRecord(osvRecord(`GHSA-${n}`, `bad-${n}0-good`, [{ introduced: '0' }]))),
    ];
    const [inflated, checked]: [number[], number[]] = [[], []];
    const built = build(mixed);
    const { entriesOf } = openSnapshot(fileOf(built.bytes, inflated, checked));
    checked.length = 0;
    for (let n = 0; n < 100; n += 1) expect(entriesOf('npm', `bad-${n}0-good`)).toHaveLength(1);
    expect(checked.length).toBeLessThan(built.header.blocks);
    expect(inflated).toHaveLength(0);
    for (let n = 0; n < 2_000; n += 1) expect(entriesOf('npm', `bad-${n}`)).toHaveLength(1);
    expect(inflated).toHaveLength(2);
  });

  it('stores what does not get smaller', () => {
    const tools = { ...snapshotTools, deflate: (block: Uint8Array) => block };
    const mal = parseRecord(osvRecord('MAL-1', 'bad', [{ introduced: '0' }]));
    const snapshot = openSnapshot(fileOf(buildSnapshot([mal], { now, versions, tools }).bytes));
    expect(snapshot.entriesOf('npm', 'bad')).toHaveLength(1);
  });

  it('says how many records speak of each ecosystem', () => {
    expect(build(real).header.ecosystems).toEqual(
      Object.fromEntries(
        ECOSYSTEMS.map((one) => [
          one,
          real.filter(({ withdrawn, affected }) => !withdrawn && affected.some(({ ecosystem }) => ecosystem === one)).length,
        ]),
      ),
    );
  });
});

describe('a damaged snapshot is unavailable, never clean', () => {
  const { bytes } = build(real);
  const flipped = (at: number) => {
    const copy = bytes.slice();
    copy[at] = (copy[at] ?? 0) ^ 0xff;
    return copy;
  };
  it.each([
    ['an empty file', new Uint8Array()],
    ['another file', new TextEncoder().encode('{"not":"a snapshot, but long enough to be one"}')],
    ['one cut short', bytes.slice(0, -1)],
    ['one cut in its header', bytes.slice(0, 40)],
    ['one with more behind it', new Uint8Array([...bytes, 0])],
    ['a wrong header length', flipped(9)],
    ['a changed header', flipped(20)],
    ['a changed block', flipped(bytes.length - 1)],
  ])('%s', async (_, damaged) => {
    const all = ['lodash', 'semver', 'minimist', 'fsevents'].map((name) => query('npm', name, '1.1.2'));
    const facts = await source(damaged).lookup(all);
    expect(facts.unavailable).toEqual([{ source: 'embedded', reason: expect.stringContaining('snapshot is damaged') as string }]);
    expect(facts.matches.size).toBe(0);
  });

  it('at any byte of its head', () => {
    const checked: number[] = [];
    openSnapshot(fileOf(bytes, [], checked));
    const head = 16 + (checked[0] ?? 0);
    fc.assert(
      fc.property(fc.nat({ max: head - 1 }), (at) => {
        expect(() => openSnapshot(fileOf(flipped(at)))).toThrow(expect.objectContaining({ code: 'SNAPSHOT' }) as Error);
      }),
    );
  });

  it('a missing one too', async () => {
    const missing = embeddedSource({ load: () => readSnapshot(path.join(folder, 'none')), versions });
    expect((await missing.lookup([])).unavailable).toEqual([{ source: 'embedded', reason: expect.stringContaining('ENOENT') as string }]);
  });
});

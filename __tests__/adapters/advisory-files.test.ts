import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { filesSource, readRecords } from '../../src/adapters/advisory-files.ts';
import { readGzipLines, readLines } from '../../src/adapters/advisory-files/lines.ts';
import { readZip } from '../../src/adapters/advisory-files/zip.ts';
import { versionSchemes as versions } from '../../src/ecosystems/versions.ts';
import { osvRecord, query } from '../advisories/support.ts';
import { zip } from '../fakes/zip.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'advisories-'));
});
afterEach(() => rm(folder, { recursive: true }));

const one = osvRecord('X-1', 'a', [{ introduced: '0' }, { fixed: '2.0.0' }]);
const two = osvRecord('X-2', 'b', [{ introduced: '0' }], { modified: '2026-03-01T00:00:00Z' });
const [first, second] = [JSON.stringify(one), JSON.stringify(two)];

async function put(name: string, content: string | Uint8Array): Promise<string> {
  const file = path.join(folder, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
  return file;
}

const idsAt = async (file: string) => (await readRecords(file)).records.map(({ id }) => id);

describe('reads', () => {
  it('a directory, one .json a record at any depth, and nothing else in it', async () => {
    await put('db/2026/01/X-2.json', second);
    await put('db/X-1.json', `\u{feff}${first}\n`);
    await put('db/README.md', '# not a record');
    await put('db/folder.json/X-3.txt', 'nor this');
    expect((await idsAt(path.join(folder, 'db'))).sort()).toEqual(['X-1', 'X-2']);
  });

  it('.jsonl, with blank lines, Windows line ends and no last one', async () => {
    expect(await idsAt(await put('a.jsonl', `${first}\r\n\r\n${second}`))).toEqual(['X-1', 'X-2']);
  });

  it('.jsonl.gz', async () => {
    expect(await idsAt(await put('a.jsonl.gz', gzipSync(`${first}\n${second}\n`)))).toEqual(['X-1', 'X-2']);
  });

  it('.zip, entries at any depth', async () => {
    const archive = zip([
      { name: 'X-1.json', text: first },
      { name: 'README.md', text: 'x' },
      { name: 'd/X-2.json', text: second },
    ]);
    expect(await idsAt(await put('a.zip', archive))).toEqual(['X-1', 'X-2']);
  });

  it('a single .json', async () => {
    expect(await idsAt(await put('a.json', first))).toEqual(['X-1']);
  });

  it('text that is cut between two pieces anywhere', async () => {
    const bytes = Buffer.from(`${JSON.stringify({ name: 'ä€𝄞' })}\n${second}\n`);
    for (let cut = 0; cut <= bytes.length; cut += 1) {
      const pieces = Readable.from([bytes.subarray(0, cut), bytes.subarray(cut)].filter((piece) => piece.length > 0));
      const lines = [];
      for await (const { text } of readLines(pieces, 'f')) lines.push(text);
      expect(lines).toEqual(['{"name":"ä€𝄞"}', second]);
    }
  });
});

it('is a source named after the file, with the date and the digest of what was read', async () => {
  const file = await put('mine.jsonl', `${first}\n${second}\n`);
  const facts = await filesSource(file, { now: new Date('2026-02-01T00:00:00Z'), versions }).lookup([
    query('npm', 'a', '1.0.0'),
  ]);
  expect(facts.sources).toEqual([
    { name: 'mine.jsonl', asOf: '2026-01-01T00:00:00.000Z', digest: { sha256: (await readRecords(file)).sha256 } },
  ]);
  expect(facts.matches.get('pkg:npm/a@1.0.0')).toMatchObject([
    { id: 'X-1', fixedIn: ['2.0.0'], sources: ['mine.jsonl'] },
  ]);
  expect((await readRecords(await put('other.jsonl', `${first}\n`))).sha256).not.toBe((await readRecords(file)).sha256);
});

describe('refuses, naming file and line,', () => {
  const usage = (message: string) => ({ code: 'USAGE', message: expect.stringContaining(message) as string });

  it.each([
    ['an empty file', 'a.jsonl', '', 'a.jsonl:1: no advisory record in it'],
    ['an empty .json', 'a.json', ' ', 'a.json:1: empty'],
    ['a broken line', 'a.jsonl', `${first}\n\n{"id":\n`, 'a.jsonl:3: not JSON'],
    ['a broken .json', 'a.json', '{\n  "id": "X",\n  oops\n}', 'a.json:3: not JSON'],
    [
      'a line that is no record',
      'a.jsonl',
      `${first}\n{"id":"X-9"}\n`,
      'a.jsonl:2: OSV record "X-9": modified is not a text',
    ],
    ['a line that is not UTF-8', 'a.jsonl', Buffer.from([0x7b, 0x0a, 0xff]), 'a.jsonl:1: not JSON'],
    ['bytes that are not UTF-8', 'a.json', Buffer.from([0xff, 0xfe]), 'a.json:1: not UTF-8'],
    ['a gzip that is none', 'a.jsonl.gz', first, 'a.jsonl.gz:1: not a whole gzip file'],
    [
      'a gzip cut short',
      'a.jsonl.gz',
      gzipSync(first.repeat(100)).subarray(0, -12),
      'a.jsonl.gz:1: not a whole gzip file',
    ],
    [
      'a broken line in a gzip',
      'a.jsonl.gz',
      gzipSync(`${first}\n[]\n`),
      'a.jsonl.gz:2: the OSV record is not an object',
    ],
    ['a zip that is none', 'a.zip', first, 'a.zip:1: not a whole zip archive'],
    [
      'a zip cut short',
      'a.zip',
      zip([{ name: 'X-1.json', text: first }]).subarray(0, -30),
      'a.zip:1: not a whole zip archive',
    ],
    ['a zip without records', 'a.zip', zip([{ name: 'x.txt', text: 'x' }]), 'a.zip:1: no advisory record in it'],
    ['a broken entry', 'a.zip', zip([{ name: 'X-1.json', text: '{' }]), 'a.zip!X-1.json:1: not JSON'],
    [
      'an entry that lies about its checksum',
      'a.zip',
      zip([{ name: 'X-1.json', text: first, crc: 7 }]),
      'X-1.json:1: does not match its checksum',
    ],
    [
      'an entry that lies about its size',
      'a.zip',
      zip([{ name: 'X-1.json', text: first, size: 5 }]),
      'a.zip:1: not a whole zip archive',
    ],
    ['another kind of file', 'a.csv', 'x', 'a.csv:1: not a kind of file'],
  ])('%s', async (_, name, content, message) => {
    const file = await put(name, content);
    await expect(readRecords(file)).rejects.toMatchObject(usage(message));
    const source = filesSource(file, { now: new Date(), versions });
    await expect(source.lookup([])).rejects.toMatchObject(usage(message));
  });

  it('a path that is not there', async () => {
    await expect(readRecords(path.join(folder, 'none.jsonl'))).rejects.toMatchObject(usage('ENOENT'));
  });

  it('a directory without records, or with one that leads nowhere', async () => {
    await expect(readRecords(folder)).rejects.toMatchObject(usage(`${folder}:1: no advisory record in it`));
    await put('X-1.json', first);
    await symlink(path.join(folder, 'gone'), path.join(folder, 'X-2.json'));
    await expect(readRecords(folder)).rejects.toMatchObject(usage('ENOENT'));
  });
});

describe('is not blown up', () => {
  const small = { record: 1_000, total: 5_000 };
  const drain = async (documents: AsyncIterable<unknown>) => {
    let count = 0;
    for await (const _ of documents) count += 1;
    return count;
  };
  const lines = (text: string) => Readable.from([Buffer.from(text)]);

  it('by a line without an end, or lines without end', async () => {
    await expect(drain(readLines(lines('x'.repeat(1_001)), 'f', small))).rejects.toThrow(
      'f:1: a line of more than 1000 bytes',
    );
    await expect(drain(readLines(lines('x\n'.repeat(2_501)), 'f', small))).rejects.toThrow('more than 5000 bytes');
    expect(await drain(readLines(lines('x\n'.repeat(2_500)), 'f', small))).toBe(2_500);
  });

  it('by a gzip bomb', async () => {
    const bomb = Readable.from([gzipSync('\n'.repeat(100_000))]);
    await expect(drain(readGzipLines(bomb, 'f', small))).rejects.toThrow('more than 5000 bytes when inflated');
  });

  it('by a zip with an entry too large, too many, or too dense', async () => {
    const large = await put('large.zip', zip([{ name: 'a.json', text: 'x'.repeat(1_001) }]));
    await expect(drain(readZip(large, 'f', small))).rejects.toThrow('f!a.json:1: more than 1000 bytes');
    const many = await put(
      'many.zip',
      zip(Array.from({ length: 6 }, (_, n) => ({ name: `${n}.json`, text: 'x'.repeat(900) }))),
    );
    await expect(drain(readZip(many, 'f', small))).rejects.toThrow('f:1: more than 5000 bytes');
    const dense = await put('dense.zip', zip([{ name: 'a.json', text: ' '.repeat(2 * 1024 * 1024) }]));
    await expect(drain(readZip(dense, 'f'))).rejects.toThrow('f!a.json:1: inflates like a decompression bomb');
  });
});

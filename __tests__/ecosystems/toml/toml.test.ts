import { cpuTime } from '../../cpu-time.ts';
import type { Problem } from '../../../src/domain/graph.ts';
import { readToml } from '../../../src/ecosystems/toml/document.ts';
import { headersOf, placesOfList } from '../../../src/ecosystems/toml/headers.ts';
import { TomlPlaces } from '../../../src/ecosystems/toml/places.ts';

async function problemsOf(text: string): Promise<string[]> {
  const problems: Problem[] = [];
  const fields = await readToml(text, 'x.toml', 'Fix it.', problems);
  expect(fields === null).toBe(problems.length > 0);
  return problems.map(({ location, message }) => `${location.line} ${message}`);
}

describe('readToml', () => {
  it.each([
    ['a key without a value', 'a = 1\nb\n', '2 The file is not valid TOML: "illegal character in key".'],
    ['a key twice', 'a = 1\n\na = 2\n', '3 The file is not valid TOML: "trying to redefine'],
    ['a table twice', '[a]\nx = 1\n[a]\n', '3 The file is not valid TOML: "trying to redefine'],
    ['a text that ends too early', '[[package]]\nname = "a', '2 The file is not valid TOML: "unfinished string'],
    ['a merge conflict', 'a = 1\n<<<<<<< ours\nb = 1\n', '2 The file is not valid TOML: it holds the markers'],
    ['depth without end', `a = ${'['.repeat(100_000)}`, '1 The file is not valid TOML: "document contains excessively'],
  ])('tells of %s at its line', async (_name, text, message) => {
    expect(await problemsOf(text)).toEqual([expect.stringContaining(message)]);
  });

  it.each(['\uFEFFa = 1', 'a = 1\r\n[b]\r\nc = 2\r\n', '__proto__ = 1\nconstructor = 2', 'a = 99999999999999999999'])(
    'reads %j',
    async (text) => {
      expect(await problemsOf(text)).toEqual([]);
    },
  );

  it('gives keys of prototypes no meaning', async () => {
    const fields = await readToml('[__proto__]\nversion = 1\n[a]\n', 'x.toml', '', []);
    expect(fields?.raw('version')).toBeUndefined();
    expect(fields?.fields('a')?.raw('toString')).toBeUndefined();
    expect(fields?.names()).toEqual(['__proto__', 'a']);
  });

  it('refuses what is too long to be read', async () => {
    expect(await problemsOf('#'.repeat(64 * 1024 * 1024 + 1))).toEqual([expect.stringContaining('64 million')]);
  });
});

describe('placesOfList', () => {
  const linesOf = (text: string, count: number): number[] =>
    placesOfList(headersOf(text), 'package', count, 'x').map(({ line }) => line);

  it('finds the header of every table, however it is spaced', () => {
    expect(linesOf('\uFEFF[[package]]\n[package.x]\n  [[ "package" ]] # b\n[[packages]]\n[[package]]', 3)).toEqual([
      1, 3, 5,
    ]);
    expect(linesOf('a = 1\r\n[[package]]\r\nx = 1\r\n[[package]]\r\n', 2)).toEqual([2, 4]);
  });

  it('tells no place where headers and tables are not as many', () => {
    expect(linesOf('x = """\n[[package]]\n"""\n[[package]]\n', 1)).toEqual([1]);
    expect(linesOf('package = [{}, {}]\n', 2)).toEqual([1, 1]);
  });
});

describe('TomlPlaces', () => {
  const places = new TomlPlaces(
    '[project]\nname = "a"\ndeps = [\n  "b",\n  "c", \'d\',\n  "b>1",\n  "e;x==\\"1\\"",\n]\n[t]\nx = 1\nab = 1\na = 1\n[t.sub]\n',
    'f',
  );
  const lines = (find: (text: string) => { line: number }, ...texts: string[]): number[] =>
    texts.map((text) => find(text).line);

  it('finds values below their header, in order', () => {
    expect(lines(places.values('project'), 'b', 'c', 'd', 'missing', 'b>1', 'e;x=="1"')).toEqual([4, 5, 5, 1, 6, 7]);
    expect(lines(places.values('missing', 'project'), 'b')).toEqual([4]);
  });

  it('stays within the table, and at its header where something is missing', () => {
    expect(lines(places.values('project'), '1', 'b')).toEqual([1, 4]);
    expect(lines(places.values('missing'), 'b')).toEqual([1]);
  });

  it('finds keys at the start of a line, and tables of their own', () => {
    expect(lines(places.keys('t'), 'x', 'ab', 'a', 'sub')).toEqual([10, 11, 12, 13]);
  });

  it('takes linear time for many that are missing', () => {
    const many = Array.from({ length: 50_000 }, (_, index) => `[g.x${index}.dependencies]\na = "1"\n`).join('');
    const big = new TomlPlaces(many, 'f');
    const started = cpuTime();
    for (let index = 0; index < 50_000; index += 1) big.keys(`g.x${index}.dependencies`)('missing');
    expect(cpuTime() - started).toBeLessThan(5_000);
  });
});

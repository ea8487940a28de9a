import { cpuTime } from '../../cpu-time.ts';
import { MAX_DEPTH } from '../../../src/ecosystems/yaml/flow.ts';
import { YamlMap } from '../../../src/ecosystems/yaml/value.ts';
import { plain, read } from './plain.ts';

const lines = (...all: string[]): string => all.join('\n');
const messages = (text: string): string[] => read(text).problems.map(({ message }) => message);
const faults = (text: string): (number | string)[] =>
  read(text).problems.flatMap(({ location, message }) => [location.line, message]);

/** The first document, with mappings as objects: for keys that we chose. */
const value = (text: string): unknown => {
  const { documents, problems } = read(text);
  expect(problems).toEqual([]);
  return JSON.parse(
    JSON.stringify(plain(documents[0] ?? null), (_, one: unknown) =>
      typeof one === 'object' && one !== null && 'pairs' in one
        ? Object.fromEntries(one.pairs as [string, unknown][])
        : one,
    ),
  );
};

describe('what lockfiles are written with', () => {
  it.each<[string, string, unknown]>([
    ['a number without quotes is kept as written', 'v: 5.40', { v: '5.40' }],
    [
      'quotes of both kinds',
      `'@s/a': 'it''s'\n"b": "x\\t\\u00e9\\x41\\U0001F600"`,
      { '@s/a': "it's", b: 'x\té\x41\u{1F600}' },
    ],
    [
      'colons and hashes within a text',
      'a: link:../b#c\nhttp://x.y/z: file:d',
      { a: 'link:../b#c', 'http://x.y/z': 'file:d' },
    ],
    ['comments', '# a\nb: c # d\n\n  # e\nf: # g\n  h: i', { b: 'c', f: { h: 'i' } }],
    ['a list as far out as its key', 'a:\n- b\n- c: d\n  e: f\ng: h', { a: ['b', { c: 'd', e: 'f' }], g: 'h' }],
    ['lists in lists', '- - a\n  - b\n-\n  - c\n-', [['a', 'b'], ['c'], '']],
    [
      'brackets',
      "a: {b: c, 'd': [e, {f: g}], h: , i: {}, j: []}",
      { a: { b: 'c', d: ['e', { f: 'g' }], h: '', i: {}, j: [] } },
    ],
    [
      'brackets over lines, as formatters write them',
      'a:\n  {\n    b: c, # d\n    e: [f,\n      g],\n  }\nh: i',
      { a: { b: 'c', e: ['f', 'g'] }, h: 'i' },
    ],
    [
      'brackets with colons in them',
      'a: {b: https://x.y/z, c: 6.* || >=8}',
      { a: { b: 'https://x.y/z', c: '6.* || >=8' } },
    ],
    ['a text below its key', 'a:\n  b\n  c\n\n  d\ne: f', { a: 'b c\nd', e: 'f' }],
    ['folded texts', 'a: >-\n  b\n  c\n\n  d\n   e\n  f\ng: h', { a: 'b c\nd\n e\nf', g: 'h' }],
    [
      'literal texts',
      'a: |\n  b: # c\n\n    d\ne: |2-\n    f\n\ng: |+\n  h\n\ni: j',
      { a: 'b: # c\n\n  d\n', e: '  f', g: 'h\n\n', i: 'j' },
    ],
    ['long keys', '? a\n: b\n? c\n: d: e\n  f: g\n? h', { a: 'b', c: { d: 'e', f: 'g' }, h: '' }],
    ['a mark of byte order, and Windows’ line ends', '\ufeffa: b\r\nc:\r\n  - d\r\n', { a: 'b', c: ['d'] }],
    ['nothing', '', ''],
  ])('%s', (_name, text, expected) => expect(value(text)).toEqual(expected));

  it('several documents', () => {
    const text = lines('---', 'a: b', '...', '---', '--- # c', 'd: e', '---');
    expect(read(text)).toMatchObject({
      documents: [expect.any(YamlMap), null, expect.any(YamlMap), null],
      problems: [],
    });
  });

  it('the line of every key', () => {
    const [document] = read('# x\na: >-\n  b\n\nc:\n  - d: {e: f,\n      g: h}\n').documents;
    expect(document).toBeInstanceOf(YamlMap);
    const map = document as YamlMap;
    const [item] = map.get('c') as readonly YamlMap[];
    expect([map.lineOf('a'), map.lineOf('c'), map.lineOf('nothing')]).toEqual([2, 5, undefined]);
    expect((item!.get('d') as YamlMap).lineOf('g')).toBe(7);
  });

  it('keys that have a meaning in JavaScript, and many keys', () => {
    const names = ['__proto__', 'constructor', 'toString', ...Array.from({ length: 20 }, (_, index) => `k${index}`)];
    const map = read(names.map((name) => `${name}: v-${name}`).join('\n')).documents[0] as YamlMap;
    expect(names.map((name) => map.get(name))).toEqual(names.map((name) => `v-${name}`));
    expect([map.get('valueOf'), map.lineOf('k19')]).toEqual([undefined, names.length]);
    expect(Object.hasOwn(Object.prototype, 'pairs')).toBe(false);
  });
});

describe('what no lockfile is written with is a problem at its line', () => {
  it.each([
    ['an anchor', 'a: &b c', 1, 'an anchor stands'],
    ['an alias', 'a: b\nc: *b', 2, 'an alias stands'],
    ['an alias in brackets', 'a: [*b]', 1, 'an alias stands'],
    ['a tag', 'a: !!js/function x', 1, 'a tag stands'],
    ['a merge key', 'a:\n  <<: b', 2, 'a merge key'],
    ['a directive', '%YAML 1.2\n---\na: b', 1, 'a directive stands'],
    ['a key in brackets', '{a: b}: c', 1, 'something stands behind a closed bracket'],
    ['a key that is a mapping', '? a: b\n: c', 2, 'a key is no plain or quoted text'],
    ['a tab as indentation', 'a:\n\tb: c', 2, 'a tab stands where lines are indented'],
    ['a tab in a text', 'a: b\tc', 1, 'a tab stands in a plain text'],
    ['a control character', 'a: b\nc: \0', 2, 'the control character "\\u{0}"'],
    ['a return that ends no line for us, and one for others', '# a\rb: c', 1, 'the control character "\\u{d}"'],
    ['half a surrogate pair', 'a: \ud800', 1, 'the control character'],
    ['quotes over lines', 'a: "b\n  c"', 1, 'a quoted text does not end'],
    ['quotes that stay open', "a: 'b''", 1, 'a quoted text does not end'],
    ['an unknown escape', 'a: "\\q"', 1, 'a backslash'],
    ['a code that is no character', 'a: "\\U00110000"', 1, 'a backslash'],
    ['something behind quotes', 'a: "b" c', 1, 'behind a closing quote'],
    ['something behind brackets', 'a: {} b', 1, 'behind a closed bracket'],
    ['open brackets', 'a: {b: c\nd: e', 2, 'a bracket is not closed'],
    ['no comma', 'a: {b: "c" d: e}', 1, 'neither a comma nor }'],
    ['a lone key in braces', 'a: {b}', 1, 'a key in braces has no value'],
    ['a pair in a list', 'a: [b: c]', 1, 'neither a comma nor ]'],
    ['two keys in a line', 'a: b: c', 1, 'a second key stands in one line'],
    ['a list in a line', 'a: - b', 1, 'a sign of YAML'],
    ['a text among keys', 'a: b\nc', 2, 'neither a key with its value'],
    ['a line too far in', 'a:\n  b: c\n   d: e', 3, 'a second key stands'],
    ['a line between two indentations', 'a:\n    b:\n      c: d\n  e: f', 4, 'indented otherwise'],
    ['a text that goes on behind a comment', 'a: b # c\n  d', 2, 'behind a comment'],
    ['a block text as a document', '|\n a', 1, 'a document is a block text'],
    ['a sign behind that of a block text', 'a: >x\n  b', 1, 'begins with more than its sign'],
    ['a block text that begins with too many spaces', 'a: |\n     \n  b', 3, 'indented more than it'],
    ['a document behind a marker', '--- a: b', 1, 'behind the marker'],
    ['a merge conflict', 'a: b\n<<<<<<< HEAD\nc: d\n', 2, 'merge conflict'],
  ])('%s', (_name, text, line, message) => {
    expect(faults(text)).toEqual([line, expect.stringContaining(message)]);
  });

  it('a key that stands twice is told, the first is kept, and the rest is read', () => {
    const { documents, problems } = read('a: b\na: c\nd: {e: f, e: g}\nh: i\n');
    expect(problems.map(({ location, message }) => [location.line, message])).toEqual([
      [2, 'The key "a" stands twice in one mapping: which of the two counts depends on the reader.'],
      [3, 'The key "e" stands twice in one mapping: which of the two counts depends on the reader.'],
    ]);
    const map = documents[0] as YamlMap;
    expect([map.get('a'), map.get('h')]).toEqual(['b', 'i']);
  });

  it('the documents before a fault are kept', () => {
    expect(read('a: b\n---\n&c d: e').documents).toHaveLength(1);
  });
});

describe('hostile texts end in bounded time', () => {
  const MANY = 200_000;
  it.each<[string, string]>([
    ['brackets', '['.repeat(MANY)],
    ['braces', '{a: '.repeat(MANY)],
    ['dashes', '- '.repeat(MANY)],
    ['long keys', '? '.repeat(MANY)],
    ['indentation', Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ])('nested %s', (_name, text) => {
    expect(messages(text)).toEqual([expect.stringContaining(`nested more than ${MAX_DEPTH} deep`)]);
  });

  it.each<[string, string]>([
    ['keys that stand twice', 'a: b\n'.repeat(MANY)],
    ['different keys', Array.from({ length: MANY }, (_, index) => `k${index}: v`).join('\n')],
    ['lines of one text', `a:\n${'  b\n'.repeat(MANY)}`],
    ['lines of a folded text', `a: >\n${'  b\n'.repeat(MANY)}`],
    ['blank lines', `a: b\n${'\n'.repeat(MANY)}c: d`],
    ['documents', '---\na: b\n'.repeat(MANY)],
    ['quotes', `a: '${"''".repeat(MANY)}'`],
    ['backslashes', `a: "${'\\\\'.repeat(MANY)}"`],
    ['colons', `a: {${':'.repeat(MANY)}}`],
    ['spaces', `a: ${'b '.repeat(MANY)}\nc: {d: ${' '.repeat(MANY)}e}`],
  ])('many %s', (_name, text) => {
    const start = cpuTime();
    expect(read(text).problems.length).toBeLessThanOrEqual(100);
    expect(cpuTime() - start).toBeLessThan(5000);
  });
});

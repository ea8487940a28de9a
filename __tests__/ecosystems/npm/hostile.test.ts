import { readGraph } from '../../../src/ecosystems/read-graph.ts';
import { memoryTree } from '../../fakes/tree.ts';
import { at, messages, parse, v3 } from './lock.ts';

// Threat 32: whatever the file holds, it is read without throwing, and what is wrong is told.

const DEEP = 100_000;

describe('a file that is no lockfile', () => {
  it.each([
    ['nothing', '', 1, 'not valid JSON'],
    ['cut off', '{\n  "packages": {', 2, 'not valid JSON'],
    ['a comma too many', '{\n  "lockfileVersion": 3,\n}', 3, 'not valid JSON'],
    ['a merge conflict', '{\n<<<<<<< HEAD\n}', 2, 'merge conflict'],
    ['null', 'null', 1, 'null, not an object'],
    ['a list', '[]', 1, 'a list, not an object'],
    ['a list in the place of packages', '{"lockfileVersion": 3, "packages": []}', 1, '"packages" is a list'],
    ['a list in the place of dependencies', '{"dependencies": [1]}', 1, '"dependencies" is a list'],
    ['version 4', '{"lockfileVersion": 4, "packages": {}}', 1, 'known are 1, 2 and 3'],
    ['a version as text', '{"lockfileVersion": "3", "packages": {}}', 1, 'known are 1, 2 and 3'],
    ['two versions at once', '{"lockfileVersion": 1, "packages": {}}', 1, 'a lockfile of version 1 has no "packages"'],
  ])('%s', (_name, text, line, message) => {
    const part = parse(text);
    expect(part.problems.map((problem) => problem.location)).toEqual([
      expect.objectContaining({ file: 'package-lock.json', line }),
    ]);
    expect(messages(part)).toEqual([expect.stringContaining(message)]);
    expect(part.packages).toEqual([]);
  });
});

describe('an entry of the wrong shape', () => {
  it.each([null, 7, 'x', [], true])('%j is a problem, and the others are read', (raw) => {
    const modern = parse(v3({ 'node_modules/bad': raw, 'node_modules/ok': { version: '1.0.0' } }));
    const legacy = parse({ lockfileVersion: 1, dependencies: { bad: raw, ok: { version: '1.0.0' } } });
    for (const part of [modern, legacy]) {
      expect(messages(part)).toEqual([expect.stringContaining('"node_modules/bad": the entry is ')]);
      expect(part.packages.map((one) => one.purl)).toEqual(['pkg:npm/ok@1.0.0']);
    }
  });

  it.each([
    ['version', 1],
    ['resolved', ['x']],
    ['integrity', {}],
    ['name', null],
    ['dev', 'false'],
    ['link', 1],
    ['inBundle', 'yes'],
    ['dependencies', ['x']],
    ['dependencies', { x: 1 }],
    ['peerDependencies', 'x'],
  ])('%s: %j is a problem, and the entry still counts', (field, value) => {
    const part = parse(v3({ 'node_modules/a': { version: '1.0.0', [field]: value } }));
    expect(messages(part)[0]).toMatch(/^"node_modules\/a": "(?:.+)" is .+, not .+\.$/);
    expect(part.packages).toHaveLength(1);
  });

  it('without a version is a problem', () => {
    expect(messages(parse(v3({ 'node_modules/a': {} })))).toEqual(['"node_modules/a": the entry has no version.']);
    expect(messages(parse({ lockfileVersion: 1, dependencies: { a: {} } }))).toEqual([
      '"node_modules/a": the entry has no version.',
    ]);
  });

  it.each([
    ['nowhere', {}, 'leads nowhere'],
    ['to what is not there', { resolved: 'gone' }, 'leads to "gone"'],
    ['to itself', { resolved: 'node_modules/a' }, 'leads to "node_modules/a"'],
    ['to a number', { resolved: 3 }, '"resolved" is a number'],
  ])('a link that leads %s', (_where, fields, message) => {
    expect(messages(parse(v3({ 'node_modules/a': { link: true, ...fields } })))).toContainEqual(
      expect.stringContaining(message),
    );
  });
});

describe('names and paths', () => {
  it('__proto__, constructor and the like are ordinary names', () => {
    const part = parse(`{"lockfileVersion": 3, "packages": {
      "": {"dependencies": {"__proto__": "1", "constructor": "1", "hasOwnProperty": "1"}},
      "node_modules/__proto__": {"version": "1.0.0", "dependencies": {"constructor": "1"}},
      "node_modules/constructor": {"version": "1.0.0", "__proto__": {"dev": true, "inBundle": true}},
      "node_modules/hasOwnProperty": {"version": "1.0.0"},
      "__proto__": {"version": "2.0.0"}
    }}`);
    expect(messages(part)).toEqual([]);
    expect(part.packages.map((one) => [one.purl, one.direct])).toEqual([
      ['pkg:npm/__proto__@1.0.0', true],
      ['pkg:npm/constructor@1.0.0', true],
      ['pkg:npm/hasOwnProperty@1.0.0', true],
      ['pkg:npm/__proto__@2.0.0', false],
    ]);
    expect(at(part, 'node_modules/__proto__').dependencies).toEqual(['pkg:npm/constructor@1.0.0']);
    expect(({} as Record<string, unknown>)['dev']).toBeUndefined();
  });

  it('in version 1 as well', () => {
    const part = parse(
      '{"dependencies": {"__proto__": {"version": "1.0.0", "dependencies": {"constructor": {"version": "2.0.0"}}}}}',
    );
    expect(part.packages.map((one) => one.purl)).toEqual(['pkg:npm/__proto__@1.0.0', 'pkg:npm/constructor@2.0.0']);
  });

  it.each([
    'node_modules/x/../y',
    'node_modules//x',
    './node_modules/x',
    '/node_modules/x',
    'C:/x',
    'node_modules\\x',
    'x/',
    'a/./b',
  ])('the location %s is a problem, and is reported', (location) => {
    const part = parse(v3({ [location]: { version: '1.0.0' } }));
    expect(messages(part)).toEqual([expect.stringContaining(': the path ')]);
    expect(part.packages).toHaveLength(1);
  });

  it('control characters never reach a message', () => {
    const part = parse(v3({ 'node_modules/x\n::add-mask::\u202e': 3 }));
    expect(messages(part)[0]).toContain('x\\u{a}::add-mask::\\u{202e}');
  });
});

describe('a key that stands twice', () => {
  it.each([
    [
      'among the entries',
      '{"lockfileVersion": 3,\n"packages": {\n"node_modules/a": {"version": "1.0.0"},\n"node_modules/a": {"version": "2.0.0"}}}',
      4,
    ],
    [
      'by another spelling',
      '{"lockfileVersion": 3,\n"packages": {\n"node_modules/a": {"version": "1.0.0"},\n"node_modules/\\u0061": {"version": "2.0.0"}}}',
      4,
    ],
    [
      'inside an entry',
      '{"lockfileVersion": 3,\n"packages": {"node_modules/a": {"version": "1.0.0",\n"version": "2.0.0"}}}',
      3,
    ],
    [
      'packages itself',
      '{"lockfileVersion": 3,\n"packages": {"node_modules/a": {"version": "1.0.0"}},\n"packages": {"node_modules/a": {"version": "1.0.0"}}}',
      3,
    ],
    ['in version 1', '{"dependencies": {\n"a": {"version": "1.0.0"},\n"a": {"version": "2.0.0"}}}', 3],
  ])('%s', (_where, text, line) => {
    const part = parse(text);
    expect(part.problems.map((problem) => [problem.location.line, problem.message])).toEqual([
      [line, expect.stringContaining('stands twice in one object')],
    ]);
  });

  it('inside a list', () => {
    const part = parse(
      '{"lockfileVersion": 3, "packages": {"node_modules/a": {"version": "1.0.0", "funding": [{"url": 1, "url": 2}]}}}',
    );
    expect(messages(part)).toEqual([expect.stringContaining('stands twice in one object inside a list')]);
  });

  it('in package.json', () => {
    const part = parse(v3({ '': {} }), { beside: { 'package.json': '{"name": "a",\n"name": "b"}' } });
    expect(part.problems.map((problem) => problem.location)).toEqual([{ file: 'package.json', line: 2, column: 1 }]);
  });
});

describe('size and depth', () => {
  it('nesting of any depth is read without recursion', () => {
    const nested = (open: string, close: string): string => open.repeat(DEEP) + close.repeat(DEEP);
    const list = parse(
      `{"lockfileVersion": 3, "packages": {"node_modules/a": {"version": "1.0.0", "x": ${nested('[', ']')}}}}`,
    );
    expect(list.packages).toHaveLength(1);
    const objects = parse(
      `{"lockfileVersion": 3, "packages": {"node_modules/a": {"version": "1.0.0", "x": ${nested('{"y":', '}').replace('}', '1}')}}}}`,
    );
    expect(objects.packages).toHaveLength(1);
  });

  it('nesting in a field that is read and told is no more than a wrong type', () => {
    const nested = `${'{"y":'.repeat(DEEP)}1${'}'.repeat(DEEP)}`;
    const license = parse(
      `{"lockfileVersion": 3, "packages": {"node_modules/a": {"version": "1.0.0", "license": ${nested}}}}`,
    );
    expect(at(license, 'node_modules/a').entry.license).toBe('an object');
    expect(messages(parse(`{"lockfileVersion": ${nested}}`))).toEqual([
      '"package-lock.json": "lockfileVersion" is an object; known are 1, 2 and 3.',
    ]);
  });

  it('version 1 nested deeper than any path is a problem where it gets too deep', () => {
    const open = '{"version": "1.0.0", "dependencies": {"a": ';
    const part = parse(`${open.repeat(DEEP)}{"version": "1.0.0"}${'}}'.repeat(DEEP)}`);
    expect(part.packages.length).toBeGreaterThan(100);
    expect(messages(part)).toEqual([expect.stringContaining('is longer than 4096 characters')]);
  });

  it('a long chain of requirements and a cycle end', () => {
    const packages: Record<string, unknown> = { '': { dependencies: { p0: '1' } } };
    for (let index = 0; index < 20_000; index += 1) {
      packages[`node_modules/p${index}`] = { version: '1.0.0', dependencies: { [`p${(index + 1) % 20_000}`]: '1' } };
    }
    const part = parse(v3(packages));
    expect(part.problems).toEqual([]);
    expect(part.packages.every((one) => one.entry.scope === 'runtime')).toBe(true);
  });

  it('CRLF and a byte-order mark change nothing', async () => {
    const text = JSON.stringify(v3({ '': {}, 'node_modules/a': { version: '1.0.0' } }), null, 2).replaceAll(
      '\n',
      '\r\n',
    );
    const graph = await readGraph(memoryTree({ 'package-lock.json': `\uFEFF${text}` }));
    expect(graph.problems).toEqual([]);
    expect(graph.packages.get('pkg:npm/a@1.0.0')?.entries[0]?.location).toEqual({
      file: 'package-lock.json',
      line: 6,
      column: 5,
    });
  });
});

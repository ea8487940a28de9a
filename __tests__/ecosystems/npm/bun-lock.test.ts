import { cpuTime } from '../../cpu-time.ts';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from '../../property.ts';
import type { GraphPart } from '../../../src/domain/graph.ts';
import bunLock from '../../../src/ecosystems/npm/formats/bun-lock.ts';
import { readGraph } from '../../../src/ecosystems/read-graph.ts';
import { memoryTree } from '../../fakes/tree.ts';
import { at, messages, mismatches } from './lock.ts';

const FIXTURES = path.resolve(import.meta.dirname, '../../fixtures/bun-lock/hono-routers');
const REAL = readFileSync(path.join(FIXTURES, 'bun.lock.fixture'), 'utf8');
const MANIFEST = readFileSync(path.join(FIXTURES, 'package.fixture.json'), 'utf8');

function parse(lock: unknown, beside: Readonly<Record<string, unknown>> = {}): GraphPart {
  const text = typeof lock === 'string' ? lock : JSON.stringify(lock, null, 2);
  const files = new Map(
    Object.entries(beside).map(([file, one]) => [file, typeof one === 'string' ? one : JSON.stringify(one)]),
  );
  return bunLock.parse(text, 'bun.lock', (file) => files.get(file)) as GraphPart;
}

/** A lockfile of version 1 with these packages and what the project asks for. */
const lock = (packages: unknown, root: unknown = {}, rest: object = {}): object => ({
  lockfileVersion: 1,
  workspaces: { '': root },
  packages,
  ...rest,
});
const npm = (id: string, info: object = {}, hash = 'sha512-x'): unknown[] => [id, '', info, hash];

describe('a real lockfile', () => {
  const part = parse(REAL, { 'package.json': MANIFEST });

  it('has every package with its place, hash and edges', () => {
    expect(part.problems).toEqual([]);
    expect(part.packages).toHaveLength(138);
    expect(at(part, 'accepts')).toMatchObject({
      purl: 'pkg:npm/accepts@1.3.8',
      direct: false,
      dependencies: ['pkg:npm/mime-types@2.1.35', 'pkg:npm/negotiator@0.6.3'],
      entry: {
        location: { file: 'bun.lock', line: 113, column: 5 },
        source: { type: 'registry', url: null },
        integrity: ['sha512-PYAthTa2m2VKxuvSD3DPC/Gy+U+sOA1LAuT8mkmRuvw+NACSaeXEQ+NHcVF7rONl6qcaxV3Uuemwawk+7+SJLw=='],
        bundled: false,
        scope: 'runtime',
      },
    });
  });

  it('finds the nearest entry of a name: nested ones before those at the top', () => {
    const nested = part.packages.find(({ entry }) => entry.key.includes('/') && !entry.key.startsWith('@'));
    expect(nested).toBeDefined();
    const parent = nested?.entry.key.split('/')[0] ?? '';
    expect(at(part, parent).dependencies).toContain(nested?.purl);
  });

  it('tells where package.json and lockfile disagree, at the line of package.json', () => {
    const stale = part.projects[0]?.declarations.filter(({ mismatch }) => mismatch !== null) ?? [];
    expect(stale.map(({ name }) => name)).toEqual(['express', 'find-my-way', 'koa-router', 'memoirist', 'rou3']);
    expect(stale[0]).toMatchObject({
      location: { file: 'package.json', line: 14 },
      resolved: 'pkg:npm/express@4.21.2',
      mismatch:
        '"package.json" asks for "express@^5.2.1" in dependencies, but "bun.lock" was made for "express@^4.21.2" in dependencies.',
    });
  });

  it('knows development from run time', () => {
    expect(at(part, 'tsx').entry.scope).toBe('development');
    expect(at(part, 'fsevents').entry.scope).toBe('development');
    expect(at(part, 'express').entry.scope).toBe('runtime');
  });
});

describe('every kind of resolution', () => {
  it.each([
    ['registry', npm('a@1.0.0'), '1.0.0', { type: 'registry', url: null }],
    [
      'another registry',
      ['a@1.0.0', 'https://npm.example/a/-/a-1.0.0.tgz', {}, 'sha512-x'],
      '1.0.0',
      { type: 'registry', url: 'https://npm.example/a/-/a-1.0.0.tgz' },
    ],
    [
      'git',
      ['a@git+ssh://git@h.example/o/a.git#c0ffee', {}, 'tag'],
      '',
      { type: 'git', url: 'git+ssh://git@h.example/o/a.git#c0ffee' },
    ],
    ['github', ['a@github:o/a#c0ffee', {}, 'o-a-c0ffee', 'sha512-x'], '', { type: 'git', url: 'github:o/a#c0ffee' }],
    [
      'a tarball elsewhere',
      ['a@https://h.example/a.tgz', {}, 'sha512-x'],
      '',
      { type: 'url', url: 'https://h.example/a.tgz' },
    ],
    ['a tarball here', ['a@./a.tgz', {}], '', { type: 'file', url: './a.tgz' }],
    ['a folder', ['a@file:vendor/a', {}], '', { type: 'file', url: 'vendor/a' }],
    ['a linked folder', ['a@link:../a', {}], '', { type: 'file', url: '../a' }],
    ['a folder linked by name', ['a@link:a', {}], '', { type: 'file', url: null }],
  ])('%s', (_name, entry, version, source) => {
    const part = parse(lock({ a: entry }, { dependencies: { a: '*' } }));
    expect(messages(part)).toEqual([]);
    expect(at(part, 'a')).toMatchObject({ name: 'a', version, entry: { source } });
  });

  it('a version that is loosely one is a version', () => {
    expect(at(parse(lock({ a: npm('a@v20190909.0.0') })), 'a').version).toBe('v20190909.0.0');
  });

  it('an alias keeps the real name', () => {
    const part = parse(
      lock(
        { 'string-width-cjs': npm('string-width@4.2.3') },
        { dependencies: { 'string-width-cjs': 'npm:string-width@^4' } },
      ),
    );
    expect(at(part, 'string-width-cjs')).toMatchObject({ name: 'string-width', entry: { alias: 'string-width-cjs' } });
    expect(mismatches(part)).toEqual([null]);
  });

  it('a bundled package is one only inside a package, and without an address of its own', () => {
    const bundled = { bundled: true };
    const part = parse(
      lock({
        a: npm('a@1.0.0', { dependencies: { b: '1' } }),
        'a/b': npm('b@1.0.0', bundled),
        c: npm('c@1.0.0', bundled),
        'a/d': ['d@1.0.0', 'https://npm.example/d/-/d-1.0.0.tgz', bundled, ''],
        'none/e': npm('e@1.0.0', bundled),
      }),
    );
    expect(part.packages.filter(({ entry }) => entry.bundled).map(({ name }) => name)).toEqual(['b']);
  });

  it('two hashes are two items', () => {
    expect(at(parse(lock({ a: npm('a@1.0.0', {}, 'sha1-a sha512-b') })), 'a').entry.integrity).toEqual([
      'sha1-a',
      'sha512-b',
    ]);
  });
});

describe('workspaces', () => {
  const monorepo = {
    lockfileVersion: 1,
    configVersion: 1,
    workspaces: {
      '': { name: 'root', devDependencies: { typescript: '5' } },
      'packages/a': { name: '@m/a', version: '1.0.0', dependencies: { '@m/b': 'workspace:*', react: '18' } },
      'packages/b': {
        name: '@m/b',
        version: '1.0.0',
        dependencies: { react: '17' },
        peerDependencies: { x: '*' },
        optionalPeers: ['x'],
      },
    },
    packages: {
      '@m/a': ['@m/a@workspace:packages/a'],
      '@m/b': ['@m/b@workspace:packages/b'],
      react: npm('react@18.0.0'),
      typescript: npm('typescript@5.0.0'),
      '@m/b/react': npm('react@17.0.0', { dependencies: { scheduler: '1' } }),
      '@m/b/react/scheduler': npm('scheduler@1.0.0'),
    },
  };

  it('are projects, each finding its own packages first', () => {
    const part = parse(monorepo);
    expect(messages(part)).toEqual([]);
    expect(part.packages.map(({ entry }) => entry.key)).toEqual([
      'react',
      'typescript',
      '@m/b/react',
      '@m/b/react/scheduler',
    ]);
    expect(part.projects.map(({ purl, dependencies }) => [purl, dependencies])).toEqual([
      ['pkg:npm/root', ['pkg:npm/typescript@5.0.0']],
      ['pkg:npm/%40m/a@1.0.0', ['pkg:npm/react@18.0.0']],
      ['pkg:npm/%40m/b@1.0.0', ['pkg:npm/react@17.0.0']],
    ]);
    expect(mismatches(part)).toEqual([null, null, null, null, null]);
    expect(part.projects[1]?.declarations[1]?.location).toEqual({ file: 'bun.lock', line: 16, column: 9 });
  });

  it('are compared with their own manifests', async () => {
    const graph = await readGraph(
      memoryTree({
        'bun.lock': { json: monorepo },
        'package.json': { json: { name: 'root', workspaces: ['packages/*'], devDependencies: { typescript: '5' } } },
        'packages/a/package.json': { json: { name: '@m/a', dependencies: { '@m/b': 'workspace:*', react: '19' } } },
        'packages/b/package.json': { json: { name: '@m/b', dependencies: { react: '17' } } },
      }),
    );
    expect(graph.problems).toEqual([]);
    const stale = graph.projects.flatMap(({ declarations }) => declarations.flatMap((one) => one.mismatch ?? []));
    expect(stale.toSorted()).toEqual([
      '"bun.lock" says that the project asks for "x@*", but "packages/b/package.json" does not.',
      '"packages/a/package.json" asks for "react@19" in dependencies, but "bun.lock" was made for "react@18" in dependencies.',
    ]);
  });

  it('of version 0 repeat what they ask for', () => {
    const part = parse({
      ...monorepo,
      lockfileVersion: 0,
      packages: { ...monorepo.packages, '@m/a': ['@m/a@workspace:packages/a', { dependencies: { react: '18' } }] },
    });
    expect(messages(part)).toEqual([]);
  });

  it('that are not listed are a problem', () => {
    expect(messages(parse(lock({ a: ['a@workspace:packages/a'] })))).toEqual([
      '"a": it stands for the workspace "packages/a", which "workspaces" does not have.',
    ]);
  });

  it('the project itself can be depended upon', () => {
    const part = parse(
      lock(
        { a: npm('a@1.0.0', { peerDependencies: { root: '*' } }), root: ['root@root:', {}] },
        { name: 'root', dependencies: { a: '1' } },
      ),
    );
    expect(messages(part)).toEqual([]);
    expect(part.packages.map(({ name }) => name)).toEqual(['a']);
  });
});

describe('a manifest beside', () => {
  const packages = { a: npm('a@1.0.0') };
  const compare = (manifest: object, root: object, rest: object = {}): (string | null)[] =>
    mismatches(parse(lock(packages, root, rest), { 'package.json': manifest }));

  it.each([
    ['a range that is met', { dependencies: { a: '^1.0.0' } }],
    ['a catalog', { dependencies: { a: 'catalog:' } }],
    ['a tag', { dependencies: { a: 'latest' } }],
    ['a name in two lists', { dependencies: { a: '^1.0.0' }, devDependencies: { a: '^1' } }],
  ])('agrees: %s', (_name, asks) => {
    expect(compare(asks, asks).filter((one) => one !== null)).toEqual([]);
  });

  it.each([
    ['in another list', { devDependencies: { a: '^1.0.0' } }, 'was made for "a@^1.0.0" in dependencies'],
    ['in no list', {}, 'but "package.json" does not'],
    ['another name', { dependencies: { a: '^1.0.0', b: '1' } }, 'was made for a package.json without it'],
  ])('disagrees: %s', (_name, manifest, message) => {
    expect(compare(manifest, { dependencies: { a: '^1.0.0' } }).find((one) => one !== null)).toContain(message);
  });

  it('disagrees where the locked version is not of its range, but for overrides', () => {
    const asks = { dependencies: { a: '^2.0.0' } };
    expect(compare(asks, asks)).toEqual(['"package.json" asks for "a@^2.0.0", but "1.0.0" is locked.']);
    expect(compare(asks, asks, { overrides: { a: '1.0.0' } })).toEqual([null]);
  });

  it('disagrees where nothing is locked for what it needs', () => {
    const asks = { dependencies: { b: '1' }, optionalDependencies: { c: '1' }, peerDependencies: { d: '1' } };
    expect(compare(asks, asks).filter((one) => one !== null)).toEqual([
      '"package.json" asks for "b@1", but "bun.lock" locks no version of it.',
    ]);
  });
});

describe('what is wrong', () => {
  it.each([
    ['nothing', '', 1, 'not valid JSON'],
    ['cut off', '{\n  "packages": {', 2, 'not valid JSON'],
    ['a merge conflict', '{\n<<<<<<< HEAD\n}', 2, 'merge conflict'],
    ['a list', '[]', 1, 'a list, not an object'],
    ['no version', '{}', 1, '"lockfileVersion" is missing; known are 0 to 3'],
    ['version 4', '{"lockfileVersion": 4}', 1, '"lockfileVersion" is 4; known are 0 to 3'],
    ['a version as text', '{"lockfileVersion": "1"}', 1, '"lockfileVersion" is a string'],
    ['no project', '{"lockfileVersion": 1, "workspaces": {}}', 1, 'does not have the project itself'],
  ])('%s is a problem', (_name, text, line, message) => {
    const part = parse(text);
    expect(part.problems.map(({ location }) => location.line)).toEqual([line]);
    expect(messages(part)).toEqual([expect.stringContaining(message)]);
  });

  it.each([
    [null, 'null, not a list'],
    [{}, 'an object, not a list'],
    [[], 'does not begin with a string'],
    [['a'], '"a" is no resolution'],
    [['a@what:1'], '"a@what:1" is no resolution'],
    [['a@1.0.0'], 'its url is missing'],
    [['a@1.0.0', '', undefined, 'x'], 'its info is null'],
    [['a@1.0.0', '', {}], 'its integrity is missing'],
    [['a@1.0.0', '', {}, 7], 'its integrity is a number'],
    [['a@1.0.0', '', [], 'x'], 'its info is a list'],
    [['a@1.0.0', '', {}, 'x', 'y'], 'the entry has 5 items'],
    [['a@github:o/a#c', {}], 'its tag is missing'],
    [['a@1.0.0', 'https://npm.example/b/-/b-1.0.0.tgz', {}, 'x'], 'its URL is that of "b@1.0.0"'],
    [['a@1.0.0', '', { dependencies: { b: '1' } }, 'x'], 'it asks for "b@1", which the lockfile does not have'],
    [['a@1.0.0', '', { optionalPeers: 'b' }, 'x'], '"optionalPeers" is a string, not a list'],
    [['a@1.0.0', '', { bundled: 'yes' }, 'x'], '"bundled" is a string, not true or false'],
  ])('an entry %j is told: %s', (entry, message) => {
    const part = parse(lock({ a: entry, ok: npm('ok@1.0.0') }));
    expect(messages(part)[0]).toContain(message);
    expect(part.problems[0]?.location).toMatchObject({ file: 'bun.lock', line: 7 });
    expect(part.packages.map(({ name }) => name)).toContain('ok');
  });

  it('optional dependencies and peers may stay away', () => {
    const info = { optionalDependencies: { x: '1' }, peerDependencies: { y: '1', z: '1' }, optionalPeers: ['z'] };
    expect(messages(parse(lock({ a: npm('a@1.0.0', info) })))).toEqual([]);
  });

  it('a key that stands twice is told', () => {
    const text =
      '{"lockfileVersion": 1, "workspaces": {"": {}}, "packages": {\n"a": ["a@1.0.0", "", {}, ""],\n"a": ["a@2.0.0", "", {}, ""],}}';
    expect(messages(parse(text))).toEqual([expect.stringContaining('The key "a" stands twice')]);
  });

  it('bun.lockb is refused with a remedy', async () => {
    const { problems, packages } = await readGraph(memoryTree({ 'bun.lockb': Uint8Array.of(0x23, 0, 0xff) }));
    expect(packages.size).toBe(0);
    expect(problems).toEqual([
      expect.objectContaining({ remedy: expect.stringContaining('bun install --save-text-lockfile') as string }),
    ]);
  });
});

describe('hostile content', () => {
  it('__proto__ and constructor are ordinary names', () => {
    const text = `{"lockfileVersion": 1, "workspaces": {"": {"dependencies": {"__proto__": "1", "constructor": "1"}}}, "packages": {
      "__proto__": ["__proto__@1.0.0", "", {"dependencies": {"constructor": "1"}}, "x"],
      "constructor": ["constructor@1.0.0", "", {}, "x"]}}`;
    const part = parse(text);
    expect(messages(part)).toEqual([]);
    expect(part.projects[0]?.dependencies).toEqual(['pkg:npm/__proto__@1.0.0', 'pkg:npm/constructor@1.0.0']);
    expect(at(part, '__proto__').dependencies).toEqual(['pkg:npm/constructor@1.0.0']);
  });

  it('cycles end', () => {
    const packages = {
      a: npm('a@1.0.0', { dependencies: { b: '1' } }),
      b: npm('b@1.0.0', { dependencies: { a: '1' } }),
    };
    expect(parse(lock(packages, { dependencies: { a: '1' } })).packages).toHaveLength(2);
  });

  it('a key of any length costs no more than its length', () => {
    const asks = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`n${index}`, '1']));
    const start = cpuTime();
    const part = parse(lock({ ['a/'.repeat(200_000)]: npm('a@1.0.0', { dependencies: asks }) }));
    expect(messages(part)).toEqual([expect.stringContaining('longer than 4096 characters')]);
    const deep = parse(lock({ [Array.from({ length: 257 }, () => 'a').join('/')]: npm('a@1.0.0') }));
    expect(messages(deep)).toEqual([expect.stringContaining('more than 256 names')]);
    expect(cpuTime() - start).toBeLessThan(3000);
  });

  it.each(['[', '{"a":', '{"packages":{"a":[', '/*', '//', '"'])('%s, nested without end, is told', (text) => {
    expect(messages(parse(text.repeat(100_000)))).toEqual([expect.stringContaining('not valid JSON')]);
  });

  const keys = (part: GraphPart): string[] =>
    part.packages.map(({ entry, purl }) => `${entry.key} ${purl} ${entry.integrity.join()}`);

  const whole = keys(parse(REAL));

  it('cut anywhere it is told, or it is whole', () => {
    fc.assert(
      fc.property(fc.nat(REAL.length), (end) => {
        const part = parse(REAL.slice(0, end));
        expect(part.problems.length === 0 ? keys(part) : whole).toEqual(whole);
      }),
    );
  });

  it('changed anywhere it never throws, and every place is in the file', () => {
    fc.assert(
      fc.property(fc.nat(REAL.length), fc.nat(20), fc.string({ maxLength: 8 }), (from, gone, put) => {
        const text = REAL.slice(0, from) + put + REAL.slice(from + gone);
        const lines = text.split('\n').length;
        for (const { location } of parse(text).problems) expect(location.line).toBeLessThanOrEqual(lines);
      }),
    );
  });

  it('any value in any place never throws, and is read or told', () => {
    const entry = fc.oneof(
      fc.jsonValue(),
      fc.array(fc.jsonValue()),
      fc.constant(npm('b@1.0.0', { dependencies: { a: '1' } })),
    );
    const key = fc.constantFrom('a', 'a/b', '@s/c', '@s', 'a//b', '', '/', '@', '__proto__', 'a/@s/c/d');
    fc.assert(
      fc.property(fc.dictionary(key, entry), fc.jsonValue(), (packages, root) => {
        const part = parse(lock(packages, root));
        const told = new Set(part.problems.map(({ message }) => message.split(':')[0]));
        for (const name of Object.keys(packages)) {
          expect(part.packages.some(({ entry: one }) => one.key === name) || told.has(JSON.stringify(name))).toBe(true);
        }
      }),
    );
  });
});

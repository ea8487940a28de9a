import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from '../../property.ts';
import type { GraphPart } from '../../../src/domain/graph.ts';
import denoLock from '../../../src/ecosystems/npm/formats/deno-lock.ts';
import { readSpecifier } from '../../../src/ecosystems/npm/deno/specifier.ts';
import { readGraph } from '../../../src/ecosystems/read-graph.ts';
import { memoryTree } from '../../fakes/tree.ts';
import { at, messages, mismatches } from './lock.ts';

const FIXTURES = path.resolve(import.meta.dirname, '../../fixtures/deno-lock/hono-benchmarks');
const REAL = readFileSync(path.join(FIXTURES, 'deno.lock.fixture'), 'utf8');

function parse(lock: unknown, beside: Readonly<Record<string, unknown>> = {}): GraphPart {
  const text = typeof lock === 'string' ? lock : JSON.stringify(lock, null, 2);
  const files = new Map(
    Object.entries(beside).map(([file, one]) => [file, typeof one === 'string' ? one : JSON.stringify(one)]),
  );
  return denoLock.parse(text, 'deno.lock', (file) => files.get(file)) as GraphPart;
}

const HASH = 'sha512-x';

describe('a real lockfile of version 2', () => {
  const part = parse(REAL);

  it('has every package with its place, hash and edges', () => {
    expect(part.problems).toEqual([]);
    expect(part.unaudited).toEqual([]);
    expect(part.packages).toHaveLength(38);
    expect(at(part, 'find-my-way@7.6.0')).toMatchObject({
      purl: 'pkg:npm/find-my-way@7.6.0',
      direct: true,
      dependencies: ['pkg:npm/fast-deep-equal@3.1.3', 'pkg:npm/fast-querystring@1.1.1', 'pkg:npm/safe-regex2@2.0.0'],
      entry: {
        location: { file: 'deno.lock', line: 141, column: 7 },
        source: { type: 'registry', url: null },
        installScript: null,
      },
    });
  });

  it('asks for what the code imports', () => {
    expect(part.projects[0]?.declarations.map(({ name, range }) => `${name}@${range}`)).toContain('find-my-way@*');
    expect(mismatches(part).every((one) => one === null)).toBe(true);
  });
});

/** As Deno 2 writes it: peers behind the version, JSR and npm mixed, edges by name where there is one version. */
const V5 = {
  version: '5',
  specifiers: {
    'jsr:@oak/oak@^17.1.4': '17.1.5',
    'npm:@types/node@*': '22.15.15',
    'npm:path-to-regexp@^6.3.0': '6.3.0',
    'npm:react-dom@^19.1.0': '19.1.1_react@19.1.1',
    'npm:react@^19.1.0': '19.1.1',
    'npm:vite@^6.3.2': '6.3.5_picomatch@4.0.3_@types+node@22.15.15',
  },
  jsr: { '@oak/oak@17.1.5': { integrity: '676263', dependencies: ['npm:path-to-regexp'] } },
  npm: {
    '@types/node@22.15.15': { integrity: HASH },
    'esbuild@0.25.8': { integrity: HASH, optionalDependencies: ['fsevents'], scripts: true, bin: true },
    'fdir@6.4.6_picomatch@4.0.3': { integrity: HASH, dependencies: ['picomatch'], optionalPeers: ['picomatch'] },
    'fsevents@2.3.3': { integrity: HASH, os: ['darwin'], scripts: true },
    'other@2.0.0': { integrity: HASH, tarball: 'https://npm.example/other/-/other-2.0.0.tgz' },
    'path-to-regexp@6.3.0': { integrity: HASH },
    'picomatch@2.3.1': { integrity: '0123456789abcdef0123456789abcdef01234567' },
    'picomatch@4.0.3': { integrity: HASH },
    'react-dom@19.1.1_react@19.1.1': { integrity: HASH, dependencies: ['react'] },
    'react@19.1.1': { integrity: HASH },
    'vite@6.3.5_picomatch@4.0.3': { integrity: HASH, dependencies: ['esbuild'] },
    'vite@6.3.5_picomatch@4.0.3_@types+node@22.15.15': {
      integrity: HASH,
      dependencies: [
        '@types/node',
        'esbuild',
        'fdir',
        'picomatch@4.0.3',
        'old@npm:picomatch@2.3.1',
        'x@npm:other@2.0.0',
      ],
      optionalPeers: ['@types/node'],
    },
  },
  remote: { 'https://deno.land/std@0.1.0/a.ts': 'abc', 'https://deno.land/std@0.1.0/b.ts': 'def' },
  workspace: {
    dependencies: ['jsr:@oak/oak@^17.1.4', 'npm:react-dom@^19.1.0', 'npm:vite@^6.3.2'],
    members: { web: { packageJson: { dependencies: ['npm:react@^19.1.0'] } } },
  },
};
const fixed = {
  ...V5,
  npm: { ...V5.npm, 'fdir@6.4.6_picomatch@4.0.3': { integrity: HASH, dependencies: ['picomatch@4.0.3'] } },
};

describe('version 5', () => {
  const part = parse(fixed);

  it('gives a package for each name and version, whatever its peers', () => {
    expect(messages(part)).toEqual([]);
    expect(at(part, 'vite@6.3.5_picomatch@4.0.3_@types+node@22.15.15')).toMatchObject({
      purl: 'pkg:npm/vite@6.3.5',
      dependencies: [
        'pkg:npm/%40types/node@22.15.15',
        'pkg:npm/esbuild@0.25.8',
        'pkg:npm/fdir@6.4.6',
        'pkg:npm/other@2.0.0',
        'pkg:npm/picomatch@2.3.1',
        'pkg:npm/picomatch@4.0.3',
      ],
    });
    expect(part.packages.filter(({ purl }) => purl === 'pkg:npm/vite@6.3.5')).toHaveLength(2);
  });

  it('knows hashes, scripts, tarballs and what is optional', () => {
    expect(at(part, 'picomatch@2.3.1').entry.integrity).toEqual(['sha1-ASNFZ4mrze8BI0VniavN7wEjRWc=']);
    expect(at(part, 'esbuild@0.25.8').entry.installScript).toBe(true);
    expect(at(part, 'react@19.1.1').entry.installScript).toBe(false);
    expect(at(part, 'other@2.0.0').entry.source.url).toBe('https://npm.example/other/-/other-2.0.0.tgz');
    expect(at(part, 'fsevents@2.3.3').entry.scope).toBe('optional');
  });

  it('gives each member what it asks for, and the root what nobody lists', () => {
    expect(
      part.projects.map(({ name, declarations }) => [name, declarations.map((one) => `${one.name}@${one.range}`)]),
    ).toEqual([
      ['project', ['react-dom@^19.1.0', 'vite@^6.3.2', '@types/node@*']],
      ['web', ['react@^19.1.0']],
    ]);
  });

  it('what only a JSR package asks for is there, and not direct', () => {
    expect(at(part, 'path-to-regexp@6.3.0').direct).toBe(false);
    expect(at(part, '@types/node@22.15.15').direct).toBe(true);
    expect(part.projects[0]?.dependencies).toContain('pkg:npm/path-to-regexp@6.3.0');
  });

  it('tells what is not audited, each with its line', () => {
    expect(part.unaudited).toEqual([
      { kind: 'JSR package', name: '@oak/oak@17.1.5', location: { file: 'deno.lock', line: 12, column: 5 } },
      {
        kind: 'remote module',
        name: 'https://deno.land/std@0.1.0/a.ts',
        location: expect.objectContaining({ line: 88 }) as unknown,
      },
      {
        kind: 'remote module',
        name: 'https://deno.land/std@0.1.0/b.ts',
        location: expect.objectContaining({ line: 89 }) as unknown,
      },
    ]);
  });

  it('a name that goes for several versions leads nowhere', () => {
    expect(messages(parse(V5))).toEqual(
      Array.from(
        { length: 2 },
        () => '"fdir@6.4.6_picomatch@4.0.3": it requires "picomatch", which the lockfile has in several versions.',
      ),
    );
  });
});

describe('versions 3 and 4', () => {
  const edges = { 'a@1.0.0': ['b', 'c@npm:b@1.0.0'], 'b@1.0.0': [] };
  const v4 = {
    version: '4',
    specifiers: { 'npm:a@1': '1.0.0' },
    npm: Object.fromEntries(Object.entries(edges).map(([id, dependencies]) => [id, { integrity: HASH, dependencies }])),
  };
  const v3 = {
    version: '3',
    packages: {
      specifiers: { 'npm:a@1': 'npm:a@1.0.0', 'jsr:@x/y': 'jsr:@x/y@1.0.0' },
      npm: {
        'a@1.0.0': { integrity: HASH, dependencies: { b: 'b@1.0.0', c: 'b@1.0.0' } },
        'b@1.0.0': { integrity: HASH, dependencies: {} },
      },
      jsr: { '@x/y@1.0.0': { integrity: 'x' } },
    },
    redirects: { 'https://x.example/': 'https://y.example/' },
    remote: {},
    workspace: { packageJson: { dependencies: ['npm:a@1'] } },
  };

  it.each([
    ['4', v4],
    ['3', v3],
  ])('version %s has the same packages and edges', (_version, lock) => {
    const part = parse(lock);
    expect(messages(part)).toEqual([]);
    expect(part.projects[0]?.dependencies).toEqual(['pkg:npm/a@1.0.0']);
    expect(at(part, 'a@1.0.0').dependencies).toEqual(['pkg:npm/b@1.0.0']);
    expect(at(part, 'a@1.0.0').entry.installScript).toBeNull();
  });

  it('the JSR packages of version 3 are told', () => {
    expect(parse(v3).unaudited).toEqual([expect.objectContaining({ kind: 'JSR package', name: '@x/y@1.0.0' })]);
  });
});

describe('manifests beside', () => {
  const lock = {
    version: '5',
    specifiers: { 'npm:a@^1.0.0': '1.2.0', 'npm:b@2': '2.0.0' },
    npm: { 'a@1.2.0': { integrity: HASH }, 'b@2.0.0': { integrity: HASH } },
    workspace: { dependencies: ['npm:b@2'], packageJson: { dependencies: ['npm:a@^1.0.0'] } },
  };
  const told = (beside: Readonly<Record<string, unknown>>): string[] =>
    mismatches(parse(lock, beside)).filter((one) => one !== null);

  it('that agree give places and scopes', () => {
    const part = parse(lock, {
      'package.json': '{\n"devDependencies": {\n"a": "^1.0.0"}}',
      'deno.jsonc': '{\n// what for\n"imports": {\n"b/": "npm:/b@2/",\n"std": "jsr:@std/x@1", },}',
    });
    expect(messages(part)).toEqual([]);
    expect(part.projects[0]?.declarations).toMatchObject([
      { name: 'b', location: { file: 'deno.jsonc', line: 4 }, mismatch: null, scope: 'runtime' },
      { name: 'a', location: { file: 'package.json', line: 3 }, mismatch: null, scope: 'development' },
    ]);
    expect(at(part, 'a@1.2.0').entry.scope).toBe('development');
  });

  it.each([
    [
      'a range that the locked version is not of',
      { 'package.json': { dependencies: { a: '^2.0.0' } } },
      '"package.json" asks for "a@^2.0.0", but "1.2.0" is locked.',
    ],
    [
      'an import of another version',
      { 'deno.json': { imports: { b: 'npm:b@3' } } },
      '"deno.json" asks for "b@3", but "2.0.0" is locked.',
    ],
    [
      'a package that is not locked',
      { 'package.json': { dependencies: { a: '^1.0.0', c: '1' } } },
      '"package.json" asks for "c@1", but "deno.lock" was made for a file without it.',
    ],
    [
      'an import that is not locked',
      { 'deno.json': { imports: { b: 'npm:b@2', c: 'npm:c@1' } } },
      '"deno.json" asks for "c@1", but "deno.lock" was made for a file without it.',
    ],
    [
      'a package that nobody asks for',
      { 'package.json': {} },
      '"deno.lock" says that the project asks for "npm:a@^1.0.0", but "package.json" does not.',
    ],
  ])('%s', (_name, beside, message) => {
    expect(told(beside)).toEqual([message]);
  });

  it.each([
    ['an alias', { dependencies: { z: 'npm:a@^1.0.0' } }],
    ['an override', { dependencies: { a: '^2.0.0' }, overrides: { a: '1.2.0' } }],
    ['what no registry answers', { dependencies: { a: '^1.0.0', c: 'file:../c', d: 'workspace:*' } }],
    [
      'peers and optional ones',
      { dependencies: { a: '^1.0.0' }, peerDependencies: { c: '1' }, optionalDependencies: { d: '1' } },
    ],
  ])('that agree: %s', (_name, manifest) => {
    expect(told({ 'package.json': manifest })).toEqual([]);
  });

  it.each([
    ['other.lock', ['in place of "deno.lock"']],
    [{ path: '../deno.lock' }, ['in place of "deno.lock"']],
    [false, ['to use no lockfile']],
    [{ path: './deno.lock', frozen: true }, []],
    [true, []],
  ])('that have Deno use another lockfile are told: %j', (setting, expected) => {
    const found = messages(parse({ version: '5' }, { 'deno.json': { lock: setting } }));
    expect(found.map((message) => /in place of "deno.lock"|to use no lockfile/.exec(message)?.[0])).toEqual(expected);
  });

  it('of a member may be answered by another member', async () => {
    const graph = await readGraph(
      memoryTree({
        'deno.lock': {
          json: { version: '5', workspace: { members: { a: { packageJson: { dependencies: [] } }, b: {} } } },
        },
        'a/package.json': { json: { name: 'a', dependencies: { b: '^1.0.0' } } },
        'b/package.json': { json: { name: 'b', version: '1.0.0' } },
      }),
    );
    expect(graph.problems).toEqual([]);
    expect(graph.projects.flatMap(({ declarations }) => declarations)).toEqual([]);
  });
});

describe('specifiers', () => {
  it.each([
    ['npm:chalk', { name: 'chalk', range: '*' }],
    ['npm:chalk@^5', { name: 'chalk', range: '^5' }],
    ['npm:@s/n', { name: '@s/n', range: '*' }],
    ['npm:@s/n@1.x/sub/path', { name: '@s/n', range: '1.x' }],
    ['npm:/react@18/jsx-runtime', { name: 'react', range: '18' }],
    ['npm:react/jsx', { name: 'react', range: '*' }],
    ['npm:a@', { name: 'a', range: '*' }],
    ['jsr:@s/n', null],
    ['npm:', null],
    ['npm:@s', null],
    ['npm:@s/', null],
  ])('%s', (text, specifier) => {
    expect(readSpecifier(text)).toEqual(specifier);
  });
});

describe('what is wrong', () => {
  it.each([
    ['nothing', '', 'not valid JSON'],
    ['a list', '[]', 'a list, not an object'],
    ['no version', '{}', '"version" is missing; known are "2" to "5"'],
    ['version 6', '{"version": "6"}', '"version" is "6"; known are "2" to "5"'],
    ['a version as a number', '{"version": 5}', '"version" is a number'],
    ['a section of another version', '{"version": "2", "specifiers": {}}', '"specifiers" is no section of version "2"'],
    ['a list in the place of npm', '{"version": "5", "npm": []}', '"npm" is a list, not an object'],
    ['a member that is none', '{"version": "5", "workspace": {"members": {"a": 1}}}', '"members.a" is a number'],
    [
      'a list of other things',
      '{"version": "5", "workspace": {"dependencies": [1]}}',
      '"dependencies" holds more than strings',
    ],
    [
      'a specifier that leads nowhere',
      '{"version": "5", "specifiers": {"npm:a@1": "1.0.0"}}',
      '"npm:a@1": it is answered by "a@1.0.0", which the lockfile does not have',
    ],
  ])('%s is a problem', (_name, text, message) => {
    expect(messages(parse(text))).toEqual([expect.stringContaining(message)]);
  });

  it.each([
    ['a', {}, '"a": the key is no name with a version'],
    ['a@1.0.0', null, '"a@1.0.0": the entry is null'],
    ['a@1.0.0', { integrity: 1 }, '"integrity" is a number'],
    ['a@1.0.0', { dependencies: {} }, '"dependencies" is an object, not a list'],
    ['a@1.0.0', { dependencies: ['b'] }, 'it requires "b", which the lockfile does not have'],
    ['a@1.0.0', { dependencies: ['b@1.0.0'] }, 'it requires "b@1.0.0", which the lockfile does not have'],
    ['a@1.0.0', { tarball: 'https://npm.example/b/-/b-1.0.0.tgz' }, 'its URL is that of "b@1.0.0"'],
  ])('an entry %s: %j is told', (id, entry, message) => {
    const part = parse({ version: '5', npm: { [id]: entry, 'ok@1.0.0': {} } });
    expect(messages(part)).toEqual([expect.stringContaining(message)]);
    expect(part.problems[0]?.location).toMatchObject({ file: 'deno.lock', line: 4 });
    expect(part.packages.map(({ name }) => name)).toContain('ok');
  });

  it('a key that stands twice is told', () => {
    expect(messages(parse('{"version": "5", "npm": {"a@1.0.0": {}, "a@1.0.0": {}}}'))).toEqual([
      expect.stringContaining('stands twice'),
    ]);
  });
});

describe('hostile content', () => {
  it('__proto__ is an ordinary name', () => {
    const part = parse(
      '{"version": "5", "specifiers": {"npm:__proto__@1": "1.0.0"}, "npm": {"__proto__@1.0.0": {}}, "jsr": {"__proto__": {}}}',
    );
    expect(messages(part)).toEqual([]);
    expect(part.projects[0]?.dependencies).toEqual(['pkg:npm/__proto__@1.0.0']);
    expect(part.unaudited).toHaveLength(1);
  });

  it('nested without end, it is told', () => {
    expect(messages(parse('{"npm":'.repeat(100_000)))).toEqual([expect.stringContaining('not valid JSON')]);
  });

  it('cut or changed anywhere, it is told or the same', () => {
    const whole = parse(REAL).packages.map(({ purl, entry }) => purl + entry.key);
    fc.assert(
      fc.property(fc.nat(REAL.length), (end) => {
        const part = parse(REAL.slice(0, end));
        const read = part.packages.map(({ purl, entry }) => purl + entry.key);
        expect(part.problems.length === 0 ? read : whole).toEqual(whole);
      }),
    );
    fc.assert(
      fc.property(fc.nat(REAL.length), fc.nat(20), fc.string({ maxLength: 8 }), (from, gone, put) => {
        const text = REAL.slice(0, from) + put + REAL.slice(from + gone);
        const lines = text.split('\n').length;
        for (const { location } of parse(text).problems) expect(location.line).toBeLessThanOrEqual(lines);
      }),
    );
  });

  it('any value anywhere never throws', () => {
    const sections = fc.constantFrom('npm', 'specifiers', 'jsr', 'remote', 'workspace', 'packages');
    fc.assert(
      fc.property(fc.constantFrom('2', '3', '4', '5'), fc.dictionary(sections, fc.jsonValue()), (version, rest) => {
        const part = parse({ ...rest, version });
        expect(part.projects.length + part.problems.length).toBeGreaterThan(0);
      }),
    );
  });
});

import { readFileSync } from 'node:fs';
import * as fc from '../../../property.ts';
import pipfileLock from '../../../../src/ecosystems/pypi/formats/pipfile-lock.ts';
import { namesOf, problemsOf, read } from '../support.ts';

const fixture = (path: string): string =>
  readFileSync(new URL(`../../../fixtures/pipfile-lock/${path}.fixture`, import.meta.url), 'utf8');
const real = { 'Pipfile.lock': fixture('guarddog/Pipfile.lock'), Pipfile: fixture('guarddog/Pipfile') };

const HASH = `sha256:${'0'.repeat(64)}`;
const SRI = `sha256-${'A'.repeat(43)}=`;
const PYPI = { name: 'pypi', url: 'https://pypi.org/simple', verify_ssl: true };
const ACME = { name: 'acme', url: 'https://pypi.acme.example/simple', verify_ssl: false };

const lock = (groups: object, sources: readonly object[] = [PYPI], spec: unknown = 6): string =>
  JSON.stringify({ _meta: { hash: { sha256: '' }, 'pipfile-spec': spec, requires: {}, sources }, ...groups }, null, 4);
const readLock = (groups: object, sources?: readonly object[], pipfile?: string) =>
  read(pipfileLock, { 'Pipfile.lock': lock(groups, sources), ...(pipfile === undefined ? {} : { Pipfile: pipfile }) });

describe('Pipfile.lock', () => {
  test('of a real project, with its Pipfile', async () => {
    const part = await read(pipfileLock, real);
    expect(problemsOf(part)).toEqual([]);
    expect(part.packages).toHaveLength(44);
    expect(new Set(namesOf(part)).size).toBe(39);
    const entry = (key: string) => part.packages.find((one) => one.entry.key === key);
    expect(entry('default/ruamel.yaml')).toMatchObject({ name: 'ruamel-yaml', version: '0.17.21', direct: true });
    expect(entry('develop/black')).toMatchObject({ direct: true, entry: { scope: 'development' } });
    expect(entry('default/packaging')).toMatchObject({ direct: false, entry: { scope: 'runtime' } });
    expect(entry('default/attrs')?.entry).toMatchObject({
      location: { file: 'Pipfile.lock', line: 19 },
      source: { type: 'registry', url: 'https://pypi.org/simple' },
      integrity: [expect.stringMatching(/^sha256-/), expect.stringMatching(/^sha256-/)] as string[],
    });
    expect(part.projects[0]?.declarations).toHaveLength(38);
    expect(part.projects[0]?.declarations.filter(({ mismatch }) => mismatch !== null)).toEqual([]);
    expect(part.projects[0]?.declarations.find(({ name }) => name === 'ruamel-yaml')?.location).toEqual({
      file: 'Pipfile',
      line: 32,
    });
  });

  test('without a Pipfile, everything is asked for', async () => {
    const part = await read(pipfileLock, { 'a/Pipfile.lock': fixture('pipenv-examples/Pipfile.lock') });
    expect(part.problems).toEqual([]);
    expect(part.packages).toHaveLength(10);
    expect(part.packages.every(({ direct }) => direct)).toBe(true);
    expect(part.projects).toMatchObject([{ purl: 'pkg:pypi/a', dependencies: { length: 10 } }]);
  });

  test('the Pipfile of the second real project agrees with its lockfile', async () => {
    const part = await read(pipfileLock, {
      'Pipfile.lock': fixture('pipenv-examples/Pipfile.lock'),
      Pipfile: fixture('pipenv-examples/Pipfile'),
    });
    const declarations = part.projects[0]?.declarations ?? [];
    expect(declarations.map(({ name }) => name)).toEqual([
      'certifi',
      'charset-normalizer',
      'idna',
      'requests',
      'urllib3',
      'pytest',
    ]);
    expect(declarations.every(({ mismatch, resolved }) => mismatch === null && resolved !== null)).toBe(true);
  });

  test('groups have their scopes, and the strictest use counts', async () => {
    const one = { version: '==1.0', hashes: [HASH] };
    const part = await readLock({ default: { a: one }, develop: { b: one }, docs: { c: one } });
    expect(part.packages.map(({ name, entry }) => [name, entry.scope, entry.integrity])).toEqual([
      ['a', 'runtime', [SRI]],
      ['b', 'development', [SRI]],
      ['c', 'optional', [SRI]],
    ]);
  });

  test('an entry comes from its index, or from any of them', async () => {
    const a = { version: '==1.0' };
    const part = await readLock({ default: { a: { ...a, index: 'acme' }, b: a, c: { ...a, index: 'gone' } } }, [
      PYPI,
      ACME,
    ]);
    expect(part.packages.map(({ name, entry }) => [name, entry.source])).toEqual([
      ['a', { type: 'registry', url: ACME.url, unverified: true }],
      ['b', { type: 'registry', url: PYPI.url, others: [ACME.url], unverified: true }],
    ]);
    expect(problemsOf(part)).toEqual([expect.stringContaining('its index "gone" is none of') as string]);
  });

  test('repositories, files and folders', async () => {
    const commit = 'a'.repeat(40);
    const part = await readLock({
      default: {
        fixed: { git: 'https://h.example/r.git', ref: commit, editable: true },
        moving: { git: 'https://h.example/r.git', ref: 'main' },
        wheel: { file: 'https://h.example/wheel-1.2-py3-none-any.whl', hashes: [HASH] },
        own: { editable: true, path: '.' },
        outside: { path: '../outside' },
      },
    });
    expect(part.packages.map(({ name, version, entry }) => [name, version, entry.source, entry.claimed])).toEqual([
      ['fixed', '', { type: 'git', url: `https://h.example/r.git#${commit}` }, undefined],
      ['moving', '', { type: 'git', url: 'https://h.example/r.git#main' }, undefined],
      ['wheel', '', { type: 'url', url: 'https://h.example/wheel-1.2-py3-none-any.whl' }, '1.2'],
      ['outside', '', { type: 'file', url: '../outside' }, undefined],
    ]);
    expect(problemsOf(part)).toEqual([expect.stringMatching(/"moving": it follows "main" of a repository/) as string]);
  });

  test.each([['*'], ['>=1'], ['==1.*'], ['']])('a version such as %j locks nothing', async (version) => {
    const part = await readLock({ default: { a: { version } } });
    expect(part.packages).toEqual([]);
    expect(problemsOf(part)).toEqual([expect.stringContaining('is not pinned to one') as string]);
  });

  test.each([
    ['[]', 'holds a list'],
    ['{', 'is not valid JSON'],
    ['{"default": {}}', '"pipfile-spec" "none"'],
    [lock({ default: [] }), '"default" is a list'],
    [lock({ default: { a: 1 } }), '"a" is a number'],
    [lock({ default: { a: { version: 1 } } }), '"version" is a number'],
    [lock({ default: { a: { version: '==1', hashes: ['md4:00'] } } }), 'no hash that can be checked'],
    [lock({ default: { 'a b': { version: '==1' } } }), 'no name of a package'],
    [lock({ default: { a: { path: '${X}' } } }), 'has a variable of the environment'],
    [lock({}, [PYPI], 5), '"pipfile-spec" "5"'],
    [lock({}, [{ name: 'x' }]), 'has no URL'],
    [`{"_meta": {"pipfile-spec": 6}, "default": {"a": {"version": "==1"}, "a": {"version": "==2"}}}`, 'stands twice'],
    [`{"_meta": {"pipfile-spec": 6}, "default": {"__proto__": {"version": "==1"}}}`, 'no name of a package'],
  ])('a lockfile that is wrong is a problem: %#', async (text, message) => {
    const part = await read(pipfileLock, { 'Pipfile.lock': text });
    expect(problemsOf(part)).toContainEqual(expect.stringContaining(message) as string);
  });

  test('a Pipfile that asks for other things is told where it does', async () => {
    const part = await readLock(
      { default: { a: { version: '==1.0' }, b: { version: '==1.0' } }, develop: {} },
      [PYPI],
      '[packages]\na = ">=2"\nB = {version = "~=1.0"}\nc = "*"\nmine = {path = ".", editable = true}\n\n[dev-packages]\na = "*"\n',
    );
    expect(
      part.projects[0]?.declarations.map(({ name, location, mismatch }) => [name, location.line, mismatch]),
    ).toEqual([
      ['a', 2, 'The Pipfile asks for "a >=2", but the lockfile has "1.0".'],
      ['b', 3, null],
      ['c', 4, 'The Pipfile asks for "c", which the lockfile does not have in "default".'],
      ['a', 8, 'The Pipfile asks for "a", which the lockfile does not have in "develop".'],
    ]);
  });

  test('however it is cut or changed, gives a problem or packages, and never throws', async () => {
    const text = real['Pipfile.lock'];
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 3), async (end) => {
        const part = await read(pipfileLock, { 'Pipfile.lock': text.slice(0, end) });
        expect(part.problems.length).toBeGreaterThan(0);
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length), fc.string({ unit: 'binary', maxLength: 3 }), async (at, noise) => {
        const part = await read(pipfileLock, {
          'Pipfile.lock': text.slice(0, at) + noise + text.slice(at + noise.length),
        });
        expect(part.packages.length + part.problems.length).toBeGreaterThan(0);
      }),
    );
  });

  test('nested 100,000 deep it ends', async () => {
    const deep = `{"default": ${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}`;
    expect((await read(pipfileLock, { 'Pipfile.lock': deep })).problems.length).toBeGreaterThan(0);
  });
});

import { messages, parse } from './lock.ts';

// npm 7 and later read `packages`, npm 6 reads `dependencies`: what only one of them holds hides from the other's reader.

const URL = 'https://registry.npmjs.org/a/-/a-1.0.0.tgz';
const HASH = 'sha512-q6urq6urq6urq6urq6urq6urq6urq6urq6urq6urq6urq6urq6urq6urq6urq6urq6urq6urq6urq6urq6urq6s=';
const entry = { version: '1.0.0', resolved: URL, integrity: HASH };

const lock = (dependencies: unknown, lockfileVersion = 2) => ({
  name: 'app',
  lockfileVersion,
  packages: {
    '': { dependencies: { a: '1.0.0' } },
    'node_modules/a': entry,
    'node_modules/l': { resolved: 'packages/l', link: true },
    'packages/l': { version: '1.0.0' },
    'node_modules/t': { name: 'other', version: '2.0.0', resolved: 'file:t.tgz', integrity: HASH },
  },
  dependencies,
});

describe('a lockfile that is written twice', () => {
  it('says nothing where both agree', () => {
    const dependencies = {
      a: entry,
      l: { version: 'file:packages/l' },
      t: { version: 'file:t.tgz', integrity: HASH },
    };
    expect(messages(parse(lock(dependencies)))).toEqual([]);
  });

  it.each([2, 3])('tells a package that only npm 6 would install, in version %d', (version) => {
    const part = parse(lock({ a: entry, evil: { version: '6.6.6' } }, version));
    expect(messages(part)).toEqual([
      '"node_modules/evil": "dependencies", which npm 6 installs, has "evil@6.6.6", where "packages", which later versions install, has nothing.',
    ]);
    expect(part.problems[0]?.location.line).toBeGreaterThan(20);
  });

  it.each([
    ['another version', { ...entry, version: '0.9.0', resolved: undefined }],
    ['another address', { ...entry, resolved: 'https://evil.example/a/-/a-1.0.0.tgz' }],
    ['other bytes', { ...entry, integrity: 'sha512-AAAA' }],
    ['another package by an alias', { ...entry, version: 'npm:evil@1.0.0' }],
    ['a git repository', { version: 'git+https://github.com/evil/a.git#0123456789012345678901234567890123456789' }],
    ['a folder', { version: 'file:packages/l' }],
    ['no version at all', { version: 'latest' }],
  ])('tells %s under the same name', (_what, a) => {
    expect(messages(parse(lock({ a }))).join()).toContain('which npm 6 installs');
  });

  it('looks into what is nested', () => {
    const part = parse(lock({ a: { ...entry, dependencies: { evil: { version: '6.6.6' } } } }));
    expect(messages(part)).toEqual([expect.stringContaining('"node_modules/a/node_modules/evil"')]);
  });
});

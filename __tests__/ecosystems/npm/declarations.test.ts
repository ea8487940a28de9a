import { mismatches, messages, parse, v3 } from './lock.ts';

const REGISTRY = 'https://registry.npmjs.org';
const locked = (version: string, name = 'a') => ({ version, resolved: `${REGISTRY}/${name}/-/${name}-${version}.tgz` });

/** What a package.json that asks for a spec says of a lockfile that has this. */
function compare(spec: string, entry: Record<string, unknown>, copy: string | null = spec) {
  const lock = v3({ '': { dependencies: copy === null ? {} : { a: copy } }, 'node_modules/a': entry });
  return mismatches(parse(lock, { beside: { 'package.json': { name: 'app', dependencies: { a: spec } } } }));
}

describe('package.json and lockfile agree', () => {
  it.each([
    ['^1.0.0', locked('1.2.3')],
    ['*', locked('2.0.0-rc.1')],
    ['', locked('1.0.0')],
    ['latest', locked('9.0.0')],
    ['npm:b@^1', { name: 'b', ...locked('1.2.3', 'b') }],
    ['github:o/r#v1', { version: '1.0.0', resolved: 'git+ssh://git@github.com/o/r.git#abc' }],
    ['o/r', { version: '1.0.0', resolved: 'git+ssh://git@github.com/o/r.git#abc' }],
    ['https://github.com/o/r.git', { version: '1.0.0', resolved: 'git+ssh://git@github.com/o/r.git#abc' }],
    ['git@gitlab.com:o/r.git', { version: '1.0.0', resolved: 'git+ssh://git@gitlab.com/o/r.git#abc' }],
    ['https://x.example/a.tgz', { version: '1.0.0', resolved: 'https://x.example/a.tgz' }],
    ['file:a-1.0.0.tgz', { version: '1.0.0', resolved: 'file:a-1.0.0.tgz' }],
  ])('on %s', (spec, entry) => expect(compare(spec, entry)).toEqual([null]));
});

describe('package.json and lockfile disagree', () => {
  it.each([
    ['^2.0.0', locked('1.2.3'), '"a@^2.0.0", but "1.2.3" is locked'],
    ['^1.0.0', locked('1.2.0-beta'), 'but "1.2.0-beta" is locked'],
    ['npm:b@^1', locked('1.2.3'), 'but "a" is locked in its place'],
    ['^1.0.0', { version: '1.0.0', resolved: 'git+https://evil.example/a.git#x' }, 'not from a registry'],
    ['latest', { version: '1.0.0', resolved: 'file:evil.tgz' }, 'not from a registry'],
    ['github:o/r', { version: '1.0.0', resolved: 'git+ssh://git@github.com/evil/r.git#x' }, 'locked from "git+ssh'],
    ['https://x.example/a.tgz', { version: '1.0.0', resolved: 'https://y.example/a.tgz' }, 'locked from "https://y'],
    ['file:a.tgz', locked('1.0.0'), 'locked from "registry"'],
  ])('on %s', (spec, entry, message) => expect(compare(spec, entry)).toEqual([expect.stringContaining(message)]));

  it("on the lockfile's own copy", () => {
    expect(compare('^1.0.0', locked('1.2.3'), '^1.2.0')).toEqual([
      '"package.json" asks for "a@^1.0.0" in dependencies, but "package-lock.json" was made for "a@^1.2.0" in dependencies.',
    ]);
    expect(compare('^1.0.0', locked('1.2.3'), null)).toEqual([
      expect.stringContaining('made for a package.json without it'),
    ]);
  });

  it('on the section', () => {
    const lock = v3({ '': { devDependencies: { a: '1' } }, 'node_modules/a': { ...locked('1.0.0'), dev: true } });
    const part = parse(lock, { beside: { 'package.json': { dependencies: { a: '1' } } } });
    expect(mismatches(part)).toEqual([expect.stringContaining('was made for "a@1" in devDependencies')]);
    expect(part.packages[0]?.entry.scope).toBe('runtime');
  });

  it('on what is not locked, and on what only the lockfile asks for', () => {
    const lock = v3({
      '': { dependencies: { gone: '1', extra: '1' } },
      'node_modules/extra': locked('1.0.0', 'extra'),
    });
    const part = parse(lock, { beside: { 'package.json': { dependencies: { gone: '1' } } } });
    expect(mismatches(part)).toEqual([
      '"package.json" asks for "gone@1", but "package-lock.json" locks no version of it.',
      '"package-lock.json" says that the project asks for "extra@1", but "package.json" does not.',
    ]);
    expect(part.projects[0]?.dependencies).toEqual([]);
  });

  it('in version 1, by what is locked alone', () => {
    const lock = { lockfileVersion: 1, requires: true, dependencies: { a: locked('1.0.0') } };
    const part = parse(lock, {
      beside: { 'package.json': { dependencies: { a: '^2' }, devDependencies: { b: '1' } } },
    });
    expect(mismatches(part)).toEqual([
      expect.stringContaining('but "1.0.0" is locked'),
      expect.stringContaining('locks no version of it'),
    ]);
  });
});

describe('declarations', () => {
  const lock = v3({
    '': { name: 'app', workspaces: ['packages/*'] },
    'node_modules/w': { resolved: 'packages/w', link: true },
    'packages/w': { version: '1.0.0', dependencies: { a: '^1.0.0' } },
    'node_modules/a': locked('1.5.0'),
  });
  const manifest = (dependencies: unknown, more = {}) => ({
    'package.json': { name: 'app', workspaces: ['packages/*'], ...more },
    'packages/w/package.json': { name: 'w', version: '1.0.0', dependencies },
  });

  it('of workspaces are compared too, and stand at their line', () => {
    const part = parse(lock, { file: 'sub/package-lock.json', beside: manifest({ a: '^1.4.0' }) });
    expect(part.projects[0]?.declarations).toEqual([
      {
        name: 'a',
        range: '^1.4.0',
        scope: 'runtime',
        location: { file: 'sub/packages/w/package.json', line: 5, column: 5 },
        resolved: 'pkg:npm/a@1.5.0',
        mismatch:
          '"sub/packages/w/package.json" asks for "a@^1.4.0" in dependencies, but "sub/package-lock.json" was made for "a@^1.0.0" in dependencies.',
      },
    ]);
  });

  it('of workspaces give way to overrides, those of the project do not', () => {
    const changed = { ...lock, packages: { ...lock.packages, 'node_modules/a': locked('2.0.0') } };
    expect(mismatches(parse(changed, { beside: manifest({ a: '^1.0.0' }) }))).toEqual([
      expect.stringContaining('"2.0.0"'),
    ]);
    expect(mismatches(parse(changed, { beside: manifest({ a: '^1.0.0' }, { overrides: { a: '2.0.0' } }) }))).toEqual([
      null,
    ]);
  });

  it('leave out what need not be there', () => {
    const part = parse(
      v3({
        '': {
          optionalDependencies: { o: '1' },
          peerDependencies: { p: '1' },
          peerDependenciesMeta: { p: { optional: true } },
        },
      }),
      {
        beside: {
          'package.json': {
            optionalDependencies: { o: '1' },
            peerDependencies: { p: '1' },
            peerDependenciesMeta: { p: { optional: true } },
          },
        },
      },
    );
    expect(mismatches(part)).toEqual([null, null]);
    expect(part.projects[0]?.declarations.map((one) => [one.name, one.scope, one.resolved])).toEqual([
      ['o', 'optional', null],
      ['p', 'optional', null],
    ]);
  });

  it('speak from the lockfile where there is no manifest, and a broken manifest is a problem', () => {
    expect(mismatches(parse(v3({ '': { dependencies: { a: '^2' } }, 'node_modules/a': locked('1.0.0') })))).toEqual([
      expect.stringContaining('"package-lock.json" asks for "a@^2", but "1.0.0" is locked'),
    ]);
    const broken = parse(v3({ '': {} }), { beside: { 'package.json': '{"dependencies": {"a": 1}' } });
    expect(messages(broken)).toEqual([expect.stringContaining('not valid JSON')]);
    const wrong = parse(v3({ '': {} }), {
      beside: { 'package.json': '{"dependencies": {"a": 1}, "workspaces": "x"}' },
    });
    expect(messages(wrong)).toEqual([
      expect.stringContaining('"dependencies.a" is a number'),
      expect.stringContaining('"workspaces" is a string'),
    ]);
  });
});

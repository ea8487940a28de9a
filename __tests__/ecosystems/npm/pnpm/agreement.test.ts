import { HASH, messages, mismatches, parse, v9 } from './lock.ts';

const one = (specifier: string, version = '1.0.0', more = ''): string =>
  v9([['a', specifier, version]], [[`a@1.0.0`]], more);
const manifest = (dependencies: unknown, more: object = {}) => ({
  'package.json': { name: 'own', version: '1.2.3', dependencies, ...more },
});

describe('what a manifest asks for and its lockfile has', () => {
  it.each([
    ['the same', '^1.0.0', '^1.0.0', null],
    [
      'another range',
      '^1.0.0',
      '^2.0.0',
      '"app/package.json" asks for "a@^2.0.0" in dependencies, but "app/pnpm-lock.yaml" was made for "a@^1.0.0" in dependencies.',
    ],
    [
      'a version out of its range',
      '^2.0.0',
      '^2.0.0',
      '"app/package.json" asks for "a@^2.0.0", but "1.0.0" is locked.',
    ],
    ['a tag', 'latest', 'latest', null],
    ['a repository', 'github:o/a', 'github:o/a', null],
    [
      'the workspace',
      'workspace:*',
      'workspace:*',
      '"app/package.json" asks for "a@workspace:*", but "a@1.0.0" is locked in its place, which is no project.',
    ],
    ['a scheme that we do not know', 'jsr:@s/a@^9', 'jsr:@s/a@^9', null],
  ])('%s', (_name, specifier, range, mismatch) => {
    const part = parse(one(specifier), manifest({ a: range }));
    expect([messages(part), mismatches(part)]).toEqual([[], [mismatch]]);
    expect(part.projects[0]).toMatchObject({ name: 'own', version: '1.2.3', file: 'app/pnpm-lock.yaml' });
    expect(part.projects[0]?.declarations[0]?.location).toMatchObject({ file: 'app/package.json', line: 5 });
  });

  it('what only one of the two has', () => {
    const part = parse(
      one('^1.0.0'),
      manifest({ b: '^1.0.0' }, { devDependencies: { c: '1' }, peerDependencies: { d: '1' } }),
    );
    expect(mismatches(part)).toEqual([
      '"app/pnpm-lock.yaml" says that the project asks for "a@^1.0.0", but "app/package.json" does not.',
      '"app/package.json" asks for "b@^1.0.0", but "app/pnpm-lock.yaml" locks no version of it.',
      '"app/package.json" asks for "c@1", but "app/pnpm-lock.yaml" locks no version of it.',
    ]);
  });

  it('a name in another list, or in several', () => {
    expect(mismatches(parse(one('^1.0.0'), manifest({}, { devDependencies: { a: '^1.0.0' } })))).toEqual([
      '"app/package.json" asks for "a@^1.0.0" in devDependencies, but "app/pnpm-lock.yaml" was made for "a@^1.0.0" in dependencies.',
    ]);
    const several = { devDependencies: { a: '*' }, peerDependencies: { a: '1' } };
    expect(mismatches(parse(one('^1.0.0'), manifest({ a: '^1.0.0' }, several)))).toEqual([null]);
    expect(mismatches(parse(one('^1.0.0'), manifest({}, { peerDependencies: { a: '^1.0.0' } })))).toEqual([null]);
  });

  it('another package in the place of one', () => {
    const lock = v9([['a', '^1.0.0', 'evil@1.0.0']], [['evil@1.0.0']]);
    const expected = '"app/package.json" asks for "a@^1.0.0", but "evil" is locked in its place.';
    expect(mismatches(parse(lock, manifest({ a: '^1.0.0' })))).toEqual([expected]);
    expect(mismatches(parse(lock.replace('^1.0.0', 'npm:evil@1'), manifest({ a: 'npm:evil@1' })))).toEqual([null]);
  });

  it('a folder in the place of a package: only a project of the lockfile may stand for one', () => {
    const lock = v9([['a', '^1.0.0', 'link:libs/a']], []);
    expect(mismatches(parse(lock, manifest({ a: '^1.0.0' })))).toEqual([
      '"app/package.json" asks for "a@^1.0.0", but "link:libs/a" is locked in its place, which is no project of the lockfile.',
    ]);
    expect(mismatches(parse(lock.replace('packages:', '  libs/a: {}\npackages:'), manifest({ a: '^1.0.0' })))).toEqual([
      null,
    ]);
    const linked = lock.replace('^1.0.0', 'link:libs/a');
    expect(mismatches(parse(linked, manifest({ a: 'link:libs/a' })))).toEqual([null]);
  });

  it('every importer has its own manifest, and its folder’s name without one', () => {
    const lock = `lockfileVersion: '9.0'\nimporters:\n  packages/b:\n    devDependencies:\n      a: {specifier: ^1.0.0, version: 1.0.0}\n  .: {}\npackages:\n  a@1.0.0: {resolution: {integrity: ${HASH}}}\nsnapshots:\n  a@1.0.0: {}\n`;
    const bare = parse(lock);
    expect(bare.projects.map(({ name, version }) => [name, version])).toEqual([
      ['b', null],
      ['app', null],
    ]);
    expect(bare.projects[0]?.declarations).toMatchObject([
      { range: '^1.0.0', scope: 'development', location: { file: 'app/pnpm-lock.yaml', line: 5 } },
    ]);
    const part = parse(lock, { 'packages/b/package.json': { name: '@s/b', devDependencies: { a: '^2.0.0' } } });
    expect(part.projects.map(({ name }) => name)).toEqual(['@s/b', 'app']);
    expect(mismatches(part)).toEqual([expect.stringContaining('"app/packages/b/package.json" asks for "a@^2.0.0"')]);
  });

  it('an importer outside the lockfile’s folder is looked for there', () => {
    const lock = one('^1.0.0').replace('  .:', '  ../../lib:');
    const part = parse(
      lock,
      { '../../lib/package.json': { name: 'lib', dependencies: { a: '^2.0.0' } } },
      'common/rush/pnpm-lock.yaml',
    );
    expect(part.projects[0]?.declarations[0]).toMatchObject({ location: { file: 'lib/package.json', line: 4 } });
  });
});

describe('what changes a requirement on its way to the lockfile', () => {
  it('catalogs, as the workspace has them, and as the lockfile has them where no other file does', () => {
    const locked = 'catalogs:\n  default:\n    a: {specifier: ^1.0.0, version: 1.0.0}';
    expect(mismatches(parse(one('catalog:', '1.0.0', locked), manifest({ a: 'catalog:' })))).toEqual([null]);
    const workspace = (yaml: string) => ({ ...manifest({ a: 'catalog:' }), 'pnpm-workspace.yaml': yaml });
    const expected = '"app/package.json" asks for "a@catalog:", but "1.0.0" is locked.';
    for (const yaml of ['catalog:\n  a: ^2.0.0', 'catalogs: {default: {a: ^2.0.0}}']) {
      expect(mismatches(parse(one('catalog:', '1.0.0', locked), workspace(yaml)))).toEqual([expected]);
    }
    const named = { ...manifest({ a: 'catalog:old' }), 'pnpm-workspace.yaml': 'catalogs: {old: {a: ^1.0.0}}' };
    expect(mismatches(parse(one('catalog:old'), named))).toEqual([null]);
    expect(mismatches(parse(one('catalog:old'), manifest({ a: 'catalog:old' })))).toEqual([null]);
  });

  const overridden = one('1.0.0', '1.0.0', "overrides:\n  'b@>=1>a@<2': 1.0.0");

  it.each<[string, Record<string, unknown>]>([
    ['package.json', manifest({ a: '^3.0.0' }, { pnpm: { overrides: { 'b@>=1>a@<2': '1.0.0' } } })],
    ['package.json, as yarn has it', manifest({ a: '^3.0.0' }, { resolutions: { 'b@>=1>a@<2': '1.0.0' } })],
    [
      'pnpm-workspace.yaml',
      { ...manifest({ a: '^3.0.0' }), 'pnpm-workspace.yaml': "overrides: {'b@>=1>a@<2': 1.0.0}" },
    ],
    ['a pnpm-workspace.yaml that we can’t read', { ...manifest({ a: '^3.0.0' }), 'pnpm-workspace.yaml': 'a: &b c' }],
  ])('overrides of %s', (_name, beside) => expect(mismatches(parse(overridden, beside))).toEqual([null]));

  it('an override that no file declares excuses nothing', () => {
    expect(mismatches(parse(overridden, manifest({ a: '^3.0.0' })))).toEqual([
      expect.stringContaining('was made for "a@1.0.0"'),
    ]);
  });

  it('hooks may change any requirement, but not what is locked for it', () => {
    const hooked = { ...manifest({ a: '^3.0.0', b: '1' }), '.pnpmfile.cjs': 'module.exports = {}' };
    expect(mismatches(parse(one('^1.0.0'), hooked))).toEqual([null]);
    expect(mismatches(parse(one('^1.0.0', '1.0.0', 'pnpmfileChecksum: x'), manifest({ a: '^3.0.0' })))).toEqual([null]);
    expect(mismatches(parse(one('^2.0.0'), hooked))).toEqual([
      '"app/pnpm-lock.yaml" asks for "a@^2.0.0", but "1.0.0" is locked.',
    ]);
  });

  it('links may be left out, and optional dependencies ignored', () => {
    const settings = 'settings: {excludeLinksFromLockfile: true}\nignoredOptionalDependencies: [c]';
    const asks = { a: '^1.0.0', b: 'link:../b', d: 'workspace:*' };
    const part = parse(one('^1.0.0', '1.0.0', settings), manifest(asks, { optionalDependencies: { c: '1' } }));
    expect(mismatches(part)).toEqual([null]);
  });

  it('what pnpm itself runs with is not compared with what the manifest asks for, and excuses nothing', () => {
    const tools = `lockfileVersion: '9.0'\nimporters:\n  .:\n    packageManagerDependencies:\n      a: {specifier: 1.0.0, version: 1.0.0}\n    configDependencies: {}\npackages:\n  a@1.0.0: {resolution: {integrity: ${HASH}}}\nsnapshots:\n  a@1.0.0: {}\n---\n`;
    const part = parse(tools + one('^1.0.0'), manifest({ a: '^1.0.0', b: '1' }));
    expect(messages(part)).toEqual([]);
    expect(part.projects).toHaveLength(1);
    expect(mismatches(part)).toEqual([null, null, expect.stringContaining('asks for "b@1"')]);
    expect(part.projects[0]?.declarations.map(({ scope }) => scope)).toEqual(['development', 'runtime', 'runtime']);
  });
});

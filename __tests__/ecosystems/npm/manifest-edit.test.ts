import { changesOnlyAsks } from '../../../src/ecosystems/npm/manifest/edit.ts';

const base = {
  name: 'app',
  scripts: { test: 'jest' },
  exports: { '.': { import: './a.js', default: './b.js' } },
  dependencies: { a: '^1.0.0' },
};
const judge = (different: Record<string, unknown>): boolean =>
  changesOnlyAsks(JSON.stringify(base), JSON.stringify({ ...base, ...different }, null, 2));

describe('changesOnlyAsks', () => {
  it('takes new ranges in any list of dependencies, however they are printed', () => {
    expect(judge({ dependencies: { a: '^1.0.1' } })).toBe(true);
    expect(judge({ devDependencies: {}, optionalDependencies: { b: '1' }, peerDependencies: { c: '1' } })).toBe(true);
  });

  it.each<[string, Record<string, unknown>]>([
    ['a script', { scripts: { test: 'jest', prepare: 'evil' } }],
    ['overrides', { overrides: { a: '2' } }],
    ['workspaces', { workspaces: ['evil/*'] }],
    ['bundled dependencies', { bundleDependencies: ['a'] }],
    ['settings', { config: { registry: 'https://evil.example' } }],
    ['a package manager to download', { packageManager: 'npm@99.0.0' }],
    ['the order of conditions', { exports: { '.': { default: './b.js', import: './a.js' } } }],
    ['a removed key', { scripts: undefined }],
  ])('refuses %s', (_name, different) => {
    expect(judge({ dependencies: { a: '^1.0.1' }, ...different })).toBe(false);
  });

  it('refuses a key that only a prototype would have', () => {
    expect(changesOnlyAsks('{"name": "a"}', '{"name": "a", "__proto__": {"scripts": {}}}')).toBe(false);
  });

  it.each(['', '{', 'null', '[]', '"x"', `{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}`])(
    'refuses what is no readable manifest on both sides: %.10s',
    (text) => {
      expect(changesOnlyAsks(text, text)).toBe(false);
    },
  );
});

import type { PartialPackage } from '../fakes/facts.ts';
import sources from '../../src/rules/sources.ts';
import { check, keys, troubles } from './run.ts';

const one = (url: string | null, more: Partial<PartialPackage> = {}) => ({
  packages: [{ name: 'a', version: '1.0.0', url, ...more }],
});

describe('sources', () => {
  it.each([
    ['https://registry.npmjs.org/a/-/a-1.0.0.tgz'],
    ['https://registry.yarnpkg.com/a/-/a-1.0.0.tgz#0123456789'],
    ['https://REGISTRY.npmjs.org:443/a/-/a-1.0.0.tgz'],
  ])('takes %s for the public registry', (url) => {
    expect(keys(check(sources, one(url)))).toEqual([]);
  });

  it.each([
    ['https://registry.npmjs.org.evil.example/a/-/a-1.0.0.tgz'],
    ['https://registry.npmjs.org@evil.example/a/-/a-1.0.0.tgz'],
    ['https://user:secret@registry.npmjs.org/a/-/a-1.0.0.tgz'],
    ['https://registry.npmjs.org:8443/a/-/a-1.0.0.tgz'],
    ['http://registry.npmjs.org/a/-/a-1.0.0.tgz'],
    ['//registry.npmjs.org/a/-/a-1.0.0.tgz'],
    ['ftp://registry.npmjs.org/a/-/a-1.0.0.tgz'],
    ['https://files.pythonhosted.org/packages/a-1.0.0.tgz'],
    ['https://registry.npmjs.org/b/-/b-1.0.0.tgz'],
    ['https://registry.npmjs.org/a/-/a-1.0.1.tgz'],
    ['https://registry.npmjs.org/a/-/../../b/-/b-1.0.0.tgz'],
  ])('refuses %s', (url) => {
    expect(check(sources, one(url)).map(({ state }) => state)).toEqual(['fail']);
  });

  it('says that plain http is what is wrong with the right host', () => {
    const told = troubles(check(sources, one('http://registry.npmjs.org/a/-/a-1.0.0.tgz')));
    expect(told[0]?.message).toContain('plain http');
    const other = troubles(check(sources, one('http://npm.evil.example/a/-/a-1.0.0.tgz')));
    expect(other[0]?.message).not.toContain('plain http');
  });

  it('compares a private registry by host, port and path, and keeps encoded dots inside', () => {
    const options = { registries: ['https://npm.acme.example/private'] };
    const tried = [
      'private/a.tgz',
      'private-evil/a.tgz',
      'private/%2e%2e%2fpublic/a.tgz',
      'private/%2e%2e/public/a.tgz',
    ];
    const said = tried.map((path) => check(sources, one(`https://npm.acme.example/${path}`), options)[0]?.state);
    expect(said).toEqual(['pass', 'fail', 'fail', 'fail']);
  });

  it('judges every place a package is installed at, and every package', () => {
    const packages = [
      { name: 'a', version: '1.0.0' },
      { name: 'a', version: '1.0.0', key: 'node_modules/b/node_modules/a', url: 'https://evil.example/a.tgz' },
      { name: 'b', version: '1.0.0', url: 'https://worse.example/b.tgz' },
    ];
    expect(keys(check(sources, { packages }))).toEqual(['registry:npm:a:evil.example', 'registry:npm:b:worse.example']);
  });

  it('takes an entry without a URL for the public registry, and for nothing else', () => {
    expect(keys(check(sources, one(null)))).toEqual([]);
    expect(keys(check(sources, one(null), { registries: ['https://npm.acme.example'] }))).toEqual(['registry:npm:a:']);
    const scoped = one(null, { name: '@acme/a' });
    expect(keys(check(sources, scoped, { scopes: { '@acme': 'https://npm.acme.example' } }))).toEqual([
      'scope:npm:@acme/a:',
    ]);
  });

  it('binds only the scope itself, and never through the prototype', () => {
    const options = { scopes: { '@acme': 'https://npm.acme.example' } };
    for (const name of ['@acme-evil/a', '__proto__', '@constructor/a']) {
      expect(keys(check(sources, one(null, { name }), options))).toEqual([]);
    }
  });

  it('lets git and URL dependencies have effects of their own', () => {
    const outcomes = check(
      sources,
      {
        packages: [
          { name: 'a', version: '1.0.0', type: 'git', url: 'git+https://github.com/acme/a.git#0123' },
          { name: 'b', version: '1.0.0', type: 'url', url: 'https://codeload.github.com/acme/b/tar.gz/main?x=1' },
        ],
      },
      { git: 'warn', url: 'hold' },
    );
    expect(outcomes).toMatchObject([
      { effect: 'warn', key: 'git:npm:a:git+https://github.com/acme/a.git' },
      { effect: 'hold', key: 'url:npm:b:https://codeload.github.com/acme/b/tar.gz/main' },
    ]);
  });

  it.each([
    ['file:vendor/a.tgz', 'package-lock.json', 'pass'],
    ['../shared', 'apps/web/package-lock.json', 'pass'],
    ['../a', 'package-lock.json', 'fail'],
    ['vendor/../../a', 'package-lock.json', 'fail'],
    ['/etc/a', 'package-lock.json', 'fail'],
    ['C:\\a', 'package-lock.json', 'fail'],
    ['link:packages/a', 'yarn.lock', 'pass'],
    ['link:../a', 'yarn.lock', 'fail'],
    ['portal:/etc/a', 'yarn.lock', 'fail'],
    ['exec:./../a.js', 'yarn.lock', 'fail'],
  ])('a file dependency on %s from %s: %s', (url, file, state) => {
    expect(check(sources, one(url, { type: 'file', file }))[0]?.state).toBe(state);
  });

  describe('of a registry that the settings of the project name', () => {
    const acme = 'https://npm.acme.example/';
    const tarball = 'https://registry.npmjs.org/a/-/a-1.0.0.tgz';
    const own = check(sources, one(null, { registry: acme }));

    it('refuses one that the policy does not know, with or without an address in the lockfile', () => {
      expect(keys(own)).toEqual(['registry:npm:a:npm.acme.example']);
      expect(keys(check(sources, one(tarball, { registry: acme })))).toEqual(['registry:npm:a:npm.acme.example']);
      expect(troubles(own)[0]).toMatchObject({
        message: expect.stringContaining("which the project's settings name") as string,
        remedy: expect.stringContaining('.npmrc') as string,
      });
    });

    it('accepts one that it knows, though the public one is not among them', () => {
      expect(keys(check(sources, one(null, { registry: acme }), { registries: [acme] }))).toEqual([]);
      const bound = { ...one(null, { name: '@acme/b', registry: acme }) };
      expect(keys(check(sources, bound, { scopes: { '@acme': acme } }))).toEqual([]);
    });

    it('refuses plain http, and what a variable names', () => {
      for (const registry of ['http://registry.npmjs.org/', '${REGISTRY}', '//registry.npmjs.org/']) {
        expect(check(sources, one(null, { registry })).map(({ state }) => state)).toEqual(['fail']);
      }
    });
  });

  it('leaves actions to their own rule', () => {
    const packages = [
      { name: 'actions/checkout', version: 'v4', ecosystem: 'github-actions' as const, type: 'git' as const },
    ];
    expect(keys(check(sources, { packages }))).toEqual([]);
  });

  describe('of Python packages', () => {
    const acme = 'https://pypi.acme.example/simple';
    const registries = ['pypi', acme];
    const python = (more: Partial<PartialPackage>) => one(null, { ecosystem: 'pypi', integrity: [], ...more });

    it.each([
      [
        'a further index that the policy does not know',
        { others: ['https://evil.example/simple'] },
        ['registry:pypi:a:evil.example'],
      ],
      ['one that is allowed, without a hash', { others: [acme] }, [`ambiguous:pypi:a:${acme}`]],
      ['one that only looks allowed', { others: [`${acme}@evil.example/`] }, ['registry:pypi:a:pypi.acme.example']],
      ['a folder of files', { others: ['./wheels'] }, ['registry:pypi:a:./wheels']],
      [
        'a name that a variable of the environment gives',
        { url: 'https://${USER}@pypi.org/simple' },
        ['registry:pypi:a:pypi.org'],
      ],
      ['plain http', { url: 'http://pypi.org/simple' }, ['registry:pypi:a:pypi.org']],
      ['an unchecked certificate', { url: acme, unverified: true as const }, [`unverified:pypi:a:${acme}`]],
    ])('finds %s', (_what, more, expected) => {
      expect(keys(check(sources, python(more), { registries }))).toEqual(expected);
    });

    it.each([
      ['the public index', {}],
      ['another that is allowed, in its place', { url: acme }],
      ['two that are allowed, with a hash that pins the bytes', { others: [acme], integrity: undefined }],
    ])('accepts %s', (_what, more) => {
      expect(keys(check(sources, python(more as Partial<PartialPackage>), { registries }))).toEqual([]);
    });
  });
});

import { assembleGraph } from '../../../../src/domain/assemble.ts';
import type { GraphPart } from '../../../../src/domain/graph.ts';
import { unreachable } from '../../../../src/domain/paths.ts';
import { at, cases, fixture, HASH, messages, mismatches, parse, real, v9 } from './lock.ts';

const names = (part: GraphPart): string[] => part.packages.map((one) => `${one.name}@${one.version}`);

describe('real lockfiles', () => {
  it.each(cases)('%s fits its manifests, and every entry has a reason', (name) => {
    const part = real(name);
    expect(part.problems).toEqual([]);
    expect(mismatches(part).filter((one) => one !== null)).toEqual([]);
    expect(unreachable(assembleGraph([part]))).toEqual([]);
    for (const { entry } of part.packages)
      expect(fixture(name).split('\n')[entry.location.line - 1]).toMatch(/^ {2}\S/);
  });

  it('version 5.0: sorted keys, hashes of the past, peers behind an underscore', () => {
    const part = real('pnpm-v5.0');
    const tslint = at(part, '/tslint/5.14.0_typescript@3.4.1');
    expect(tslint).toMatchObject({ name: 'tslint', version: '5.14.0', direct: true });
    expect(tslint.dependencies).toContain('pkg:npm/typescript@3.4.1');
    expect(tslint.entry).toMatchObject({
      scope: 'runtime',
      installScript: false,
      source: { type: 'registry', url: null },
    });
    expect(part.projects.map(({ name }) => name)).toContain('@pnpm/lockfile-types');
  });

  it('version 5.4, without quotes: folders of the workspace that are installed as copies, with and without a version', () => {
    const part = real('astro-v5.4');
    expect(at(part, '/react-dom/18.2.0_react@18.2.0').dependencies).toContain('pkg:npm/react@18.2.0');
    const key = 'file:packages/astro/test/fixtures/astro-client-only/pkg';
    expect(at(part, key)).toMatchObject({
      name: '@test/astro-client-only-pkg',
      version: '',
      purl: 'pkg:npm/%40test/astro-client-only-pkg',
    });
    expect(at(part, key).entry.source).toEqual({ type: 'workspace', url: null });
    expect(names(part)).toContain('@astrojs/test-font-awesome-package@0.0.1');
  });

  it('version 6.1: peers in parentheses, and folders that are no projects of the lockfile', () => {
    const part = real('astro-v6.1');
    expect(at(part, '/@preact/signals@1.1.1(preact@10.13.2)')).toMatchObject({
      name: '@preact/signals',
      version: '1.1.1',
    });
    const folder = 'packages/astro/test/fixtures/multiple-renderers/renderers/one';
    expect(at(part, `file:${folder}`).entry.source).toEqual({ type: 'file', url: folder });
  });

  it('version 9.0: what pnpm runs with is locked in a document of its own', () => {
    const part = real('pnpm-v9.0');
    expect(at(part, 'pnpm@12.0.0-rc.8')).toMatchObject({
      direct: true,
      entry: { scope: 'development', location: { line: 59 } },
    });
    expect(names(part).filter((name) => name.startsWith('@pnpm/exe.'))).toHaveLength(8);
    const patched = part.packages.find(({ entry }) => entry.key.startsWith('graceful-fs@4.2.11(patch_hash='));
    expect(patched).toMatchObject({ name: 'graceful-fs', version: '4.2.11', entry: { installScript: null } });
    expect(at(part, 'fdir@6.5.0(picomatch@4.0.5)').dependencies).toContain('pkg:npm/picomatch@4.0.5');
    expect(part.projects.find(({ name }) => name === '@pnpm/fs.graceful-fs')?.declarations).toContainEqual(
      expect.objectContaining({ name: 'graceful-fs', resolved: 'pkg:npm/graceful-fs@4.2.11', mismatch: null }),
    );
  });
});

describe('the versions of the format', () => {
  const single = (version: string, key: string): string =>
    `lockfileVersion: ${version}\nspecifiers: {a: ^1.0.0}\ndependencies: {a: 1.0.0_b@2.0.0}\npackages:\n  ${key}: {resolution: {integrity: ${HASH}}, dev: false}\n`;

  it.each(['5', '5.0', '5.1', '5.2', '5.3', "'5.3'", '5.4'])('%s', (version) => {
    const part = parse(single(version, '/a/1.0.0_b@2.0.0'));
    expect([messages(part), names(part), mismatches(part)]).toEqual([[], ['a@1.0.0'], [null]]);
    expect(part.projects.map(({ name }) => name)).toEqual(['app']);
  });

  it('5.4-inlineSpecifiers', () => {
    const part = parse(
      `lockfileVersion: 5.4-inlineSpecifiers\ndependencies:\n  a: {specifier: ^1.0.0, version: 1.0.0}\npackages:\n  /a/1.0.0: {resolution: {integrity: ${HASH}}}`,
    );
    expect([messages(part), names(part)]).toEqual([[], ['a@1.0.0']]);
    expect(part.projects[0]?.declarations[0]).toMatchObject({ range: '^1.0.0', resolved: 'pkg:npm/a@1.0.0' });
  });

  it.each([
    ["'6.0'", '/a@1.0.0(b@2.0.0)'],
    ["'6.1'", '/a@1.0.0(b@2.0.0)'],
    ["'7.0'", '/a@1.0.0(b@2.0.0)'],
    ["'7.0'", 'a@1.0.0(b@2.0.0)'],
  ])('%s with %s', (version, key) => {
    const part = parse(
      `lockfileVersion: ${version}\ndependencies:\n  a: {specifier: ^1.0.0, version: 1.0.0(b@2.0.0)}\npackages:\n  ${key}: {resolution: {integrity: ${HASH}}}`,
    );
    expect([messages(part), names(part), mismatches(part)]).toEqual([[], ['a@1.0.0'], [null]]);
  });

  it.each([
    ["lockfileVersion: '10.0'", '"lockfileVersion" is "10.0"; known are 5.0 to 5.4'],
    ['lockfileVersion: 4', '"lockfileVersion" is "4"'],
    ['packages: {}', '"lockfileVersion" is missing'],
    ['', 'The file holds no lockfile.'],
    ['- a', 'The file holds a list, not a mapping.'],
  ])('%j is a problem', (text, message) => {
    const part = parse(text);
    expect(messages(part)).toEqual([expect.stringContaining(message)]);
    expect([part.packages, part.projects]).toEqual([[], []]);
  });
});

describe('where packages come from', () => {
  const from = (key: string, about: string) =>
    at(parse(v9([['a', '*', key.slice(2)]], [[key, about]])), key).entry.source;
  const commit = '0123456789abcdef0123456789abcdef01234567';

  it.each([
    ['a@1.0.0', 'resolution: {integrity: sha512-x}', 'registry', null],
    [
      'a@1.0.0',
      'resolution: {tarball: https://npm.x.example/a/-/a-1.0.0.tgz}',
      'registry',
      'https://npm.x.example/a/-/a-1.0.0.tgz',
    ],
    ['a@1.0.0', 'resolution: {tarball: a/-/a-1.0.0.tgz}', 'registry', 'https://registry.npmjs.org/a/-/a-1.0.0.tgz'],
    [
      'a@1.0.0',
      'resolution: {registry: https://x.example/, tarball: /a-1.0.0.tgz}',
      'registry',
      'https://x.example/a-1.0.0.tgz',
    ],
    ['a@1.0.0', 'resolution: {tarball: //x.example/a-1.0.0.tgz}', 'registry', '//x.example/a-1.0.0.tgz'],
    [
      `a@https://codeload.github.com/o/r/tar.gz/${commit}`,
      `resolution: {tarball: https://codeload.github.com/o/r/tar.gz/${commit}}`,
      'git',
      `https://codeload.github.com/o/r/tar.gz/${commit}`,
    ],
    [
      'a@https://codeload.github.com/o/r/tar.gz/main',
      'resolution: {tarball: https://codeload.github.com/o/r/tar.gz/main}',
      'url',
      'https://codeload.github.com/o/r/tar.gz/main',
    ],
    [
      `a@git+ssh://git@x.example/o/r.git#${commit}`,
      `resolution: {type: git, repo: ssh://git@x.example/o/r.git, commit: ${commit}}`,
      'git',
      `ssh://git@x.example/o/r.git#${commit}`,
    ],
    ['a@https://x.example/a.tgz', 'resolution: {tarball: https://x.example/a.tgz}', 'url', 'https://x.example/a.tgz'],
    ['a@file:a.tgz', 'resolution: {tarball: file:a.tgz}', 'file', 'a.tgz'],
    ['a@file:lib', 'resolution: {type: directory, directory: lib}', 'file', 'lib'],
  ])('%s %s', (key, about, type, url) => expect(from(key, about)).toEqual({ type, url }));

  it('another registry, by the key', () => {
    const v5 = `lockfileVersion: 5.4\ndependencies: {a: x.example/@s/a/1.0.0_b@1.0.0}\npackages:\n  x.example/@s/a/1.0.0_b@1.0.0: {resolution: {integrity: ${HASH}}}`;
    const v6 = `lockfileVersion: '6.0'\ndependencies: {a: {specifier: 'npm:@s/a@1', version: x.example/@s/a@1.0.0}}\npackages:\n  x.example/@s/a@1.0.0: {resolution: {integrity: ${HASH}}}`;
    for (const text of [v5, v6]) {
      const part = parse(text);
      expect([messages(part), names(part)]).toEqual([[], ['@s/a@1.0.0']]);
      expect(part.packages[0]?.entry.source).toEqual({ type: 'registry', url: 'https://x.example/' });
    }
  });

  it('what is of no registry says its name itself before version 9', () => {
    const key = `github.com/o/r/${commit}`;
    const part = parse(
      `lockfileVersion: '6.0'\ndependencies: {a: {specifier: 'github:o/r', version: ${key}}}\npackages:\n  ${key}:\n    resolution: {tarball: https://codeload.github.com/o/r/tar.gz/${commit}}\n    name: a\n    version: 1.2.3\n    requiresBuild: true`,
    );
    expect([messages(part), mismatches(part)]).toEqual([[], [null]]);
    expect(at(part, key)).toMatchObject({
      name: 'a',
      version: '1.2.3',
      entry: { installScript: true, source: { type: 'git' } },
    });
  });

  it('variations: a file for each platform, each judged by itself', () => {
    const variant = (os: string, hash: string): string[] => [
      '        - resolution:',
      '            archive: tarball',
      `            integrity: ${hash}`,
      '            type: binary',
      `            url: https://nodejs.org/download/release/v26.7.0/node-v26.7.0-${os}-x64.tar.gz`,
      '          targets:',
      '            - cpu: x64',
      `              os: ${os}`,
    ];
    const about = [
      'resolution:',
      '      type: variations',
      '      variants:',
      ...variant('aix', 'sha256-aa='),
      ...variant('linux', 'sha256-bb='),
      '    version: 26.7.0',
    ];
    const part = parse(
      v9([['node', 'runtime:26.7.0', 'runtime:26.7.0']], [['node@runtime:26.7.0', about.join('\n')]]),
      { 'package.json': {} },
    );
    expect([messages(part), mismatches(part)]).toEqual([[], [null]]);
    expect(
      part.packages.map(({ purl, direct, entry }) => [
        purl,
        direct,
        entry.key,
        entry.integrity,
        entry.source.url?.slice(-16),
      ]),
    ).toEqual([
      ['pkg:npm/node@26.7.0', true, 'node@runtime:26.7.0 aix-x64', ['sha256-aa='], '0-aix-x64.tar.gz'],
      ['pkg:npm/node@26.7.0', false, 'node@runtime:26.7.0 linux-x64', ['sha256-bb='], 'linux-x64.tar.gz'],
    ]);
    expect(unreachable(assembleGraph([part]))).toEqual([]);
  });

  it('several hashes of one entry', () => {
    const part = parse(v9([['a', '1.0.0', '1.0.0']], [['a@1.0.0', `resolution: {integrity: sha1-x= ${HASH}}`]]));
    expect(part.packages[0]?.entry.integrity).toEqual(['sha1-x=', HASH]);
  });
});

describe('edges', () => {
  it('aliases, optional requirements, links and the same version with other peers', () => {
    const part = parse(
      v9(
        [
          ['x', 'npm:a@1', 'a@1.0.0(p@1.0.0)'],
          ['own', 'workspace:*', 'link:packages/own'],
        ],
        [
          ['a@1.0.0(p@1.0.0)', undefined, '{dependencies: {y: b@2.0.0, p: 1.0.0}, optionalDependencies: {c: 3.0.0}}'],
          ['a@1.0.0(p@2.0.0(b@2.0.0))', undefined, '{dependencies: {own: link:packages/own}}'],
          ['b@2.0.0', undefined, '{dependencies: {a: 1.0.0(p@2.0.0(b@2.0.0))}}'],
          ['c@3.0.0', undefined, '{optional: true}'],
          ['p@1.0.0'],
        ],
      ),
    );
    expect(messages(part)).toEqual([]);
    expect(at(part, 'a@1.0.0(p@1.0.0)')).toMatchObject({
      purl: 'pkg:npm/a@1.0.0',
      entry: { alias: 'x', scope: 'runtime' },
    });
    expect(at(part, 'a@1.0.0(p@1.0.0)').dependencies).toEqual([
      'pkg:npm/b@2.0.0',
      'pkg:npm/c@3.0.0',
      'pkg:npm/p@1.0.0',
    ]);
    expect(at(part, 'b@2.0.0').entry).toMatchObject({ alias: 'y', scope: 'runtime' });
    expect(at(part, 'c@3.0.0').entry.scope).toBe('optional');
    expect(part.projects[0]?.declarations).toMatchObject([
      { name: 'x', mismatch: null },
      { name: 'own', resolved: null, mismatch: null },
    ]);
  });

  it('flags make a scope stricter, never laxer', () => {
    const entry = `resolution: {integrity: ${HASH}}`;
    const part = parse(
      `lockfileVersion: 5.4\nspecifiers: {a: 1.0.0, b: 1.0.0}\ndependencies: {a: 1.0.0}\ndevDependencies: {b: 1.0.0}\npackages:\n  /a/1.0.0: {${entry}, dev: true}\n  /b/1.0.0: {${entry}, dev: false}\n  /c/1.0.0: {${entry}, dev: true, optional: true}`,
    );
    expect(part.packages.map(({ entry: { scope } }) => scope)).toEqual(['runtime', 'runtime', 'development']);
  });
});

import { readGraph } from '../../../../src/ecosystems/read-graph.ts';
import { memoryTree } from '../../../fakes/tree.ts';
import { classic, messages, mismatches, named, parse, purls, unexplained } from './lock.ts';

const SHA1 = '7e4c5a1c1d5b4a9f9b7b6d3f0d1a2b3c4d5e6f70';
const SHA1_SRI = `sha1-${Buffer.from(SHA1, 'hex').toString('base64')}`;
const SHA512 = `sha512-${'A'.repeat(86)}==`;
const tarball = (name: string, version: string): string =>
  `https://registry.yarnpkg.com/${name}/-/${name.replace(/^.*\//, '')}-${version}.tgz#${SHA1}`;
const entry = (keys: string, name: string, version: string, more = ''): string =>
  `${keys}:\n  version "${version}"\n  resolved "${tarball(name, version)}"\n  integrity ${SHA512}\n${more}\n`;
const manifest = (fields: object) => ({ 'package.json': { name: 'app', version: '1.0.0', ...fields } });

describe('hashes', () => {
  it.each([
    ['of the field and of the URL', `  integrity ${SHA512}\n`, [SHA512, SHA1_SRI]],
    ['two in one field', `  integrity "${SHA1_SRI} ${SHA512}"\n`, [SHA1_SRI, SHA512]],
    ['of the URL alone', '', [SHA1_SRI]],
  ])('%s', (_name, line, integrity) => {
    const part = parse(classic(`a@^1.0.0:\n  version "1.0.0"\n  resolved "${tarball('a', '1.0.0')}"\n${line}`));
    expect(messages(part)).toEqual([]);
    expect(named(part, 'a').entry).toMatchObject({
      source: { type: 'registry', url: tarball('a', '1.0.0') },
      integrity,
    });
  });

  it('what yarn 1 would not check is a problem: a checksum of yarn 2 among them', () => {
    const part = parse(classic(`a@1:\n  version "1.0.0"\n  integrity "10c0/${'0a'.repeat(64)}"\n`));
    expect(messages(part)).toEqual([expect.stringContaining('is no hash that yarn 1 checks')]);
  });
});

describe('names', () => {
  const alias = 'string-width-cjs@npm:string-width@^4.2.0';

  it('an alias is the package behind it', () => {
    const part = parse(classic(entry(`"${alias}"`, 'string-width', '4.2.3', '  name string-width-cjs\n')));
    expect(messages(part)).toEqual([]);
    expect(named(part, 'string-width')).toMatchObject({ version: '4.2.3', entry: { alias: 'string-width-cjs' } });
  });

  it('an entry that is also asked for by its own name has no alias', () => {
    const part = parse(
      classic(entry(`"${alias}", "string-width@^1.0.2 || 2 || 3 || 4", string-width@^4.1.0`, 'string-width', '4.2.3')),
    );
    expect(messages(part)).toEqual([]);
    expect(named(part, 'string-width').entry).toMatchObject({
      alias: null,
      key: `${alias}, string-width@^1.0.2 || 2 || 3 || 4, string-width@^4.1.0`,
    });
  });

  it('what comes from a repository says its name itself', () => {
    const url = 'git+https://github.com/acme/real.git#0123456789012345678901234567890123456789';
    const part = parse(classic(`"fork@${url}":\n  name real\n  version "1.0.0"\n  resolved "${url}"\n`));
    expect(named(part, 'real').entry).toMatchObject({ alias: 'fork', source: { type: 'git', url }, integrity: [] });
  });

  it.each([
    ['keys of two packages', entry('a@^1.0.0, b@^1.0.0', 'a', '1.0.0'), 'its keys are of several packages'],
    ['the file of another package', entry('lodash@^4.0.0', 'evil', '4.0.0'), 'its URL is that of "evil@4.0.0"'],
    ['an alias with the file of another', entry(`"${alias}"`, 'evil', '4.2.3'), 'its URL is that of "evil@4.2.3"'],
  ])('%s: a problem', (_name, entries, message) => {
    expect(messages(parse(classic(entries)))).toEqual([expect.stringContaining(message)]);
  });
});

describe('sources', () => {
  const locked = (key: string, resolved: string | null) =>
    named(
      parse(classic(`"${key}":\n  version "1.0.0"\n${resolved === null ? '' : `  resolved "${resolved}"\n`}`)),
      key.slice(0, key.indexOf('@', 1)),
    ).entry.source;

  it.each([
    [
      'parse-srcset@ikatyang/parse-srcset#54eb9c1',
      'https://codeload.github.com/ikatyang/parse-srcset/tar.gz/54eb9c1',
      'url',
    ],
    ['a@git+ssh://git@github.com/x/a.git', 'git+ssh://git@github.com/x/a.git#0123', 'git'],
    ['a@https://x.example/a.tgz', 'https://x.example/a.tgz#0123', 'url'],
    ['a@file:./a.tgz', 'file:./a.tgz#0123', 'file'],
    ['chalk@5.0.1', 'https://registry.npmmirror.com/chalk/-/chalk-1.0.0.tgz', 'registry'],
    ['a@^1.0.0', 'https://npm.acme.example/download/0123', 'registry'],
  ])('%s from %s is of type %s', (key, url, type) => {
    expect(locked(key, url)).toEqual({ type, url });
  });

  it('without an address it is what is asked for', () => {
    expect(locked('eslint-plugin-yarn-internal@file:scripts/eslint-rules', null)).toEqual({
      type: 'file',
      url: 'file:scripts/eslint-rules',
    });
    expect(locked('a@link:../a', null)).toEqual({ type: 'file', url: 'link:../a' });
    expect(locked('a@^1.0.0', null)).toEqual({ type: 'registry', url: null });
  });
});

describe('edges and scopes', () => {
  const text = classic(
    [
      entry(
        'a@^1.0.0, a@^1.2.0',
        'a',
        '1.2.0',
        '  dependencies:\n    "@s/b" "^2.0.0"\n  optionalDependencies:\n    c "1"\n',
      ),
      entry('"@s/b@^2.0.0"', '@s/b', '2.0.0', '  dependencies:\n    a "^1.0.0"\n'),
      entry('c@1', 'c', '1.0.0'),
      entry('d@next', 'd', '3.0.0-rc.1'),
    ].join('\n'),
  );

  it('follow the keys, in circles too', () => {
    const part = parse(text, manifest({ dependencies: { a: '^1.2.0' }, devDependencies: { d: 'next' } }));
    expect(messages(part)).toEqual([]);
    expect(
      part.packages.map(({ name, direct, dependencies, entry: { scope } }) => [name, direct, scope, dependencies]),
    ).toEqual([
      ['a', true, 'runtime', ['pkg:npm/%40s/b@2.0.0', 'pkg:npm/c@1.0.0']],
      ['@s/b', false, 'runtime', ['pkg:npm/a@1.2.0']],
      ['c', false, 'optional', []],
      ['d', true, 'development', []],
    ]);
    expect(named(part, '@s/b').ranges).toEqual(['^1.0.0']);
  });

  it('without a manifest the project asks for what nobody requires, and for one of each circle', () => {
    const part = parse(text);
    expect(part.projects.map(({ name, dependencies }) => [name, dependencies])).toEqual([
      ['project', ['pkg:npm/a@1.2.0', 'pkg:npm/d@3.0.0-rc.1']],
    ]);
    expect(unexplained(part)).toEqual([]);
  });

  it('one that leads nowhere is a problem, unless it may be missing', () => {
    const part = parse(
      classic(entry('a@1', 'a', '1.0.0', '  dependencies:\n    b "2"\n  optionalDependencies:\n    c "3"\n')),
    );
    expect(part.problems.map(({ location, message }) => [location, message])).toEqual([
      [{ file: 'yarn.lock', line: 4 }, '"a@1": it asks for "b@2", which the lockfile does not have.'],
    ]);
  });
});

describe('the manifest', () => {
  it('asks for what has no entry', () => {
    const part = parse(classic(entry('a@^1.0.0', 'a', '1.2.0')), manifest({ dependencies: { a: '^1.1.0', b: '1' } }));
    expect(mismatches(part)).toEqual([
      '"package.json" asks for "a@^1.1.0", but "yarn.lock" has no entry for it.',
      '"package.json" asks for "b@1", but "yarn.lock" has no entry for it.',
    ]);
    expect(
      part.projects[0]?.declarations.map(({ location, resolved }) => [location.file, location.line, resolved]),
    ).toEqual([
      ['package.json', 5, 'pkg:npm/a@1.2.0'],
      ['package.json', 6, null],
    ]);
  });

  it('may name peers and links, which have no entry, and one name in two lists', () => {
    const part = parse(
      classic(entry('a@^2.0.0', 'a', '2.0.0')),
      manifest({
        dependencies: { a: '^1.0.0', l: 'link:./l' },
        devDependencies: { a: '^2.0.0' },
        peerDependencies: { p: '*', a: '*' },
      }),
    );
    expect(mismatches(part)).toEqual([]);
    expect(named(part, 'a').entry.scope).toBe('development');
  });

  it('what it resolves otherwise keeps its key', () => {
    const part = parse(
      classic(entry('sshpk@^1.14.2, sshpk@^1.7.0', 'sshpk', '1.14.2')),
      manifest({ dependencies: { sshpk: '^1.7.0' }, resolutions: { '**/sshpk': '^1.14.2' } }),
    );
    expect([mismatches(part), messages(part)]).toEqual([[], []]);
  });

  it('is told where the key it asks for stands over a version that it does not allow', () => {
    const text = classic(entry('a@^1.0.0', 'a', '3.0.0') + entry('"b@npm:c@^1.0.0"', 'c', '2.0.0'));
    const asks = { dependencies: { a: '^1.0.0', b: 'npm:c@^1.0.0' } };
    expect(mismatches(parse(text, manifest(asks)))).toEqual([
      '"package.json" asks for "a@^1.0.0", but "3.0.0" is locked.',
      '"package.json" asks for "b@npm:c@^1.0.0", but "2.0.0" is locked.',
    ]);
    expect(mismatches(parse(text, manifest({ ...asks, resolutions: { '**/a': '3', b: '2' } })))).toEqual([]);
  });

  it('has workspaces, whose manifests say what they ask for', () => {
    const part = parse(classic(entry('a@1', 'a', '1.0.0') + entry('b@1', 'b', '1.0.0')), {
      ...manifest({ private: true, workspaces: ['packages/*'], dependencies: { a: '1' } }),
      'packages/x/package.json': { name: 'x', version: '2.0.0', devDependencies: { b: '1', y: '^1.0.0' } },
      'packages/y/package.json': { name: 'y', dependencies: { c: '1' } },
      'other/z/package.json': { name: 'z', dependencies: { d: '1' } },
    });
    expect(part.projects.map(({ name, version, dependencies }) => [name, version, dependencies])).toEqual([
      ['app', '1.0.0', ['pkg:npm/a@1.0.0']],
      ['x', '2.0.0', ['pkg:npm/b@1.0.0']],
      ['y', null, []],
    ]);
    expect(mismatches(part)).toEqual([
      '"packages/y/package.json" asks for "c@1", but "yarn.lock" has no entry for it.',
    ]);
    expect(named(part, 'b').entry.scope).toBe('development');
    expect(purls(part)).toEqual(['pkg:npm/a@1.0.0', 'pkg:npm/b@1.0.0']);
  });
});

it('workspaces are found in the tree, and one that asks for what is not locked is told once', async () => {
  const graph = await readGraph(
    memoryTree({
      'app/yarn.lock': classic(entry('a@1', 'a', '1.0.0')),
      'app/package.json': '{"private": true, "workspaces": {"packages": ["packages/**"]}}',
      'app/packages/g/x/package.json': '{"name": "x", "dependencies": {"a": "1"}}',
      'app/packages/y/package.json': '{"name": "y", "dependencies": {"b": "1"}}',
      'app/packages/z/package.json': '{"name": "z"}',
    }),
  );
  expect(graph.problems).toEqual([]);
  expect(graph.projects.map(({ name, declarations }) => [name, declarations.map(({ mismatch }) => mismatch)])).toEqual([
    ['app', []],
    ['x', [null]],
    ['y', ['"app/packages/y/package.json" asks for "b@1", but "app/yarn.lock" has no entry for it.']],
    ['z', []],
  ]);
});

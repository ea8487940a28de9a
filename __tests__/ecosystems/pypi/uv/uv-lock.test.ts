import uvLock from '../../../../src/ecosystems/pypi/formats/uv-lock.ts';
import { fixture, HASH, mismatches, only, SRI } from '../fixture.ts';
import { namesOf, problemsOf, read } from '../support.ts';

const HEAD = 'version = 1\nrevision = 3\nrequires-python = ">=3.12"\n';
const FILES = 'https://files.pythonhosted.org/packages/00';
const entry = (name: string, version = '1.0', rest = '', source = '{ registry = "https://pypi.org/simple" }'): string =>
  `[[package]]\nname = "${name}"\nversion = "${version}"\nsource = ${source}\n${rest}\nsdist = { url = "${FILES}/${name}-${version}.tar.gz", hash = "${HASH}" }\n`;
const member = (name: string, folder: string, rest = ''): string =>
  `[[package]]\nname = "${name}"\nsource = { ${folder === '.' ? 'virtual' : 'editable'} = "${folder}" }\n${rest}\n`;
const parse = (lock: string, beside: Readonly<Record<string, string>> = {}) =>
  read(uvLock, { 'uv.lock': HEAD + lock, ...beside });

describe('real lockfiles', () => {
  it('has every package, the project apart, and edges to versions under markers', async () => {
    const part = await read(uvLock, {
      'uv.lock': fixture('uv-lock/uv/uv.lock'),
      'pyproject.toml': fixture('uv-lock/uv/pyproject.toml'),
    });
    expect(problemsOf(part)).toEqual([]);
    expect(mismatches(part)).toEqual([]);
    expect(part.packages).toHaveLength(88);
    expect(part.projects).toMatchObject([{ name: 'uv', version: '0.12.5' }]);
    expect(only(part, 'validate-pyproject')).toMatchObject({
      direct: true,
      dependencies: expect.arrayContaining([
        'pkg:pypi/fastjsonschema@2.21.2',
        'pkg:pypi/fastjsonschema@2.22.1',
      ]) as unknown,
      entry: { scope: 'development', source: { type: 'registry', url: 'https://pypi.org/simple' } },
    });
    expect(part.projects[0]?.declarations).toContainEqual({
      name: 'rooster',
      range: '==0.1.1',
      scope: 'development',
      location: { file: 'pyproject.toml', line: 119 },
      resolved: 'pkg:pypi/rooster@0.1.1',
      mismatch: null,
    });
  });

  it('tells of a manifest that was changed after locking, though another tool builds it', async () => {
    const part = await read(uvLock, {
      'uv.lock': fixture('uv-lock/guarddog/uv.lock'),
      'pyproject.toml': fixture('uv-lock/guarddog/pyproject.toml'),
    });
    expect(problemsOf(part)).toEqual([]);
    expect(part.packages).toHaveLength(28);
    expect(mismatches(part)).toEqual([
      'pyproject.toml:24 "pyproject.toml" asks for "disposable-email-domains >=0.0.208,<0.0.209", but "uv.lock" was made for "disposable-email-domains >=0.0.103,<0.0.170".',
      'pyproject.toml:41 "pyproject.toml" asks for "typing-extensions ^4.15.0", but "uv.lock" was made for a manifest without it.',
    ]);
  });
});

describe('a workspace', () => {
  const lock =
    '[manifest]\nmembers = ["app", "lib"]\n' +
    member(
      'app',
      '.',
      'dependencies = [{ name = "lib" }, { name = "a" }]\n[package.optional-dependencies]\nx = [{ name = "b" }]\n[package.dev-dependencies]\ndev = [{ name = "c" }]\n[package.metadata]\nrequires-dist = [{ name = "lib", editable = "libs/lib" }, { name = "a", specifier = ">=1" }, { name = "b", marker = "extra == \'x\'" }]\n[package.metadata.requires-dev]\ndev = [{ name = "c" }]',
    ) +
    member('lib', 'libs/lib', 'dependencies = [{ name = "d" }]') +
    member('vendored', 'vendor/v') +
    ['a', 'b', 'c', 'd'].map((name) => entry(name)).join('');
  const manifests = {
    'pyproject.toml':
      '[project]\nname = "app"\nversion = "3"\ndependencies = ["lib", "a>=1.0"]\n[project.optional-dependencies]\nx = ["b", "app[y]"]\n[dependency-groups]\ndev = ["c"]\n',
    'libs/lib/pyproject.toml': '[project]\nname = "lib"\ndependencies = ["d>=2"]\n',
  };

  it('makes a project of each member, with what its own manifest asks for', async () => {
    const part = await parse(lock, manifests);
    expect(problemsOf(part)).toEqual([]);
    expect(part.projects.map(({ name, version, dependencies }) => [name, version, dependencies])).toEqual([
      ['app', '3', ['pkg:pypi/a@1.0', 'pkg:pypi/b@1.0', 'pkg:pypi/c@1.0']],
      ['lib', null, ['pkg:pypi/d@1.0']],
    ]);
    expect(part.packages.map(({ name, direct, entry: { scope } }) => [name, direct, scope])).toEqual([
      ['vendored', false, 'runtime'],
      ['a', true, 'runtime'],
      ['b', true, 'optional'],
      ['c', true, 'development'],
      ['d', true, 'runtime'],
    ]);
    expect(part.projects[0]?.declarations[0]).toEqual({
      name: 'lib',
      range: '',
      scope: 'runtime',
      location: { file: 'pyproject.toml', line: 4 },
      resolved: null,
      mismatch: null,
    });
    expect(only(part, 'vendored').entry.source).toEqual({ type: 'file', url: 'vendor/v' });
  });

  it('compares each manifest with what the lockfile was made for, and with what is locked', async () => {
    const part = await parse(lock, manifests);
    expect(mismatches(part)).toEqual([
      'libs/lib/pyproject.toml:3 "libs/lib/pyproject.toml" asks for "d >=2", but "uv.lock" locks "1.0".',
    ]);
    const newer = {
      ...manifests,
      'pyproject.toml': manifests['pyproject.toml']
        .replace('a>=1.0', 'a>=1.0.1')
        .replace('"lib", ', '')
        .replace('["c"]', '["c", "e"]'),
    };
    expect(mismatches(await parse(lock, newer)).filter((one) => !one.includes('"d '))).toEqual([
      'pyproject.toml:4 "pyproject.toml" asks for "a >=1.0.1", but "uv.lock" was made for "a >=1".',
      'pyproject.toml:8 "pyproject.toml" asks for "e", but "uv.lock" was made for a manifest without it.',
    ]);
  });

  it('tells what the lockfile needs that the manifest does not ask for', async () => {
    const less = {
      ...manifests,
      'pyproject.toml':
        '[project]\nname = "app"\ndependencies = ["lib", "a>=1"]\n[project.optional-dependencies]\nx = ["b"]\n',
    };
    expect(mismatches(await parse(lock, less)).filter((one) => !one.includes('"d '))).toEqual([
      'uv.lock:6 "uv.lock" says that the project asks for "c", but "pyproject.toml" does not.',
    ]);
  });

  it('does not hold versions against a manifest that overrides them', async () => {
    const override = {
      ...manifests,
      'libs/lib/pyproject.toml': `${manifests['libs/lib/pyproject.toml']}[tool.uv]\noverride-dependencies = ["d==1.0"]\n`,
    };
    expect(mismatches(await parse(lock, override))).toEqual([]);
  });
});

it('asks for the requirements and groups of a workspace that is no project', async () => {
  const part = await parse(
    '[manifest]\nrequirements = [{ name = "A", specifier = ">=1" }]\n[manifest.dependency-groups]\ndev = [{ name = "b" }]\n' +
      entry('a') +
      entry('b'),
  );
  expect(part.packages.map(({ name, direct, entry: { scope } }) => [name, direct, scope])).toEqual([
    ['a', true, 'runtime'],
    ['b', true, 'development'],
  ]);
});

it('holds a lockfile that was emptied against the manifest beside it', async () => {
  const manifest = '[project]\nname = "x"\ndependencies = [\n  "a",\n]\n';
  expect(mismatches(await parse('', { 'pyproject.toml': manifest }))).toEqual([
    'pyproject.toml:4 "pyproject.toml" asks for "a", but "uv.lock" locks no version of it.',
  ]);
});

it('follows an edge to the version and source that it names', async () => {
  const acme = '{ registry = "https://acme.example/simple" }';
  const part = await parse(
    member(
      'app',
      '.',
      `dependencies = [{ name = "a", version = "2.0" }, { name = "b", version = "1.0", source = ${acme} }]`,
    ) +
      entry('a') +
      entry('a', '2.0') +
      entry('b') +
      entry('b', '1.0', '', acme),
  );
  expect(problemsOf(part)).toEqual([]);
  expect(part.packages.map(({ purl, direct, entry: { source } }) => [purl, direct, source.url])).toEqual([
    ['pkg:pypi/a@1.0', false, 'https://pypi.org/simple'],
    ['pkg:pypi/a@2.0', true, 'https://pypi.org/simple'],
    ['pkg:pypi/b@1.0', false, 'https://pypi.org/simple'],
    ['pkg:pypi/b@1.0', true, 'https://acme.example/simple'],
  ]);
  expect(part.packages.at(-1)?.entry.source.others).toEqual([`${FILES}/b-1.0.tar.gz`]);
});

const commit = 'c'.repeat(40);
it.each([
  [
    `{ git = "https://acme.example/a?rev=main#${commit}" }`,
    { type: 'git', url: `https://acme.example/a?rev=main#${commit}` },
  ],
  ['{ url = "https://acme.example/a-1.0.tar.gz" }', { type: 'url', url: 'https://acme.example/a-1.0.tar.gz' }],
  ['{ path = "a-1.0.tar.gz" }', { type: 'file', url: 'a-1.0.tar.gz' }],
  ['{ directory = "../a" }', { type: 'file', url: '../a' }],
  ['{ registry = "../links" }', { type: 'file', url: '../links' }],
])('reads the source %s', async (source, expected) => {
  const part = await parse(entry('a', '1.0', '', source));
  expect(problemsOf(part)).toEqual([]);
  expect(only(part, 'a').entry).toMatchObject({ source: expected, integrity: [SRI] });
});

it('sees a file that is fetched from elsewhere, though the lockfile names PyPI', async () => {
  const wheel = 'https://files.pythonhosted.org.evil.example/a-1.0-py3-none-any.whl';
  const part = await parse(entry('a', '1.0', `wheels = [{ url = "${wheel}", hash = "${HASH}" }]`));
  expect(only(part, 'a').entry.source).toEqual({ type: 'registry', url: 'https://pypi.org/simple', others: [wheel] });
});

it('reads the list by its old name, and nothing of an unknown version', async () => {
  expect(namesOf(await parse(entry('a').replace('[[package]]', '[[distribution]]')))).toEqual(['a@1.0']);
  const part = await read(uvLock, { 'uv.lock': `version = 2\n${entry('a')}` });
  expect(part.packages).toEqual([]);
  expect(problemsOf(part)).toEqual([expect.stringContaining('the "version" of the format is unknown; known is 1.')]);
});

it.each([
  [
    'an edge that leads nowhere',
    entry('a', '1.0', 'dependencies = [{ name = "b", version = "1" }]'),
    'uv.lock:4 "a": it requires "b 1", which the lockfile does not have.',
  ],
  ['no source', '[[package]]\nname = "a"\nversion = "1"\n', '"a": the entry has no source.'],
  ['an unknown source', entry('a', '1.0', '', '{ ftp = "x" }'), '"a": its source is of a kind that is unknown.'],
  [
    'a repository at no commit',
    entry('a', '1.0', '', '{ git = "https://acme.example/a?branch=main" }'),
    '"a": the entry comes from a repository, at no commit.',
  ],
  [
    'a registry package without a version',
    entry('a').replace('version = "1.0"\n', ''),
    '"a": the entry has no version.',
  ],
  [
    'the file of another package',
    entry('a', '1.0', `wheels = [{ url = "${FILES}/b-1.0-py3-none-any.whl", hash = "${HASH}" }]`),
    'its file is "b-1.0-py3-none-any.whl".',
  ],
  ['files that are no tables', entry('a', '1.0', 'wheels = ["x"]'), '"wheels[0]" is a string, not a table.'],
])('%s is a problem', async (_name, lock, message) => {
  expect(problemsOf(await parse(lock))).toEqual([expect.stringContaining(message)]);
});

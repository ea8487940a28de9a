import poetryLock from '../../../../src/ecosystems/pypi/formats/poetry-lock.ts';
import { fixture, HASH, mismatches, only, SRI } from '../fixture.ts';
import { problemsOf, read } from '../support.ts';

const REAL = fixture('poetry-lock/poetry/poetry.lock');
const MANIFEST = fixture('poetry-lock/poetry/pyproject.toml');

const METADATA = '[metadata]\nlock-version = "2.1"\n';
const entry = (name: string, version: string, rest = ''): string =>
  `[[package]]\nname = "${name}"\nversion = "${version}"\nfiles = [{file = "${name.replaceAll('-', '_')}-${version}.tar.gz", hash = "${HASH}"}]\n${rest}\n`;
const parse = (lock: string, manifest?: string) =>
  read(poetryLock, { 'poetry.lock': lock, ...(manifest === undefined ? {} : { 'pyproject.toml': manifest }) });

describe('a real lockfile of version 2.1', () => {
  it('has every package with its place, hashes, scope and edges', async () => {
    const part = await parse(REAL, MANIFEST);
    expect(problemsOf(part)).toEqual([]);
    expect(mismatches(part)).toEqual([]);
    expect(part.packages).toHaveLength(78);
    expect(only(part, 'anyio')).toMatchObject({
      purl: 'pkg:pypi/anyio@4.13.0',
      direct: false,
      dependencies: ['pkg:pypi/exceptiongroup@1.3.1', 'pkg:pypi/idna@3.13', 'pkg:pypi/typing-extensions@4.15.0'],
      entry: {
        location: { file: 'poetry.lock', line: 3 },
        source: { type: 'registry', url: null },
        integrity: [
          'sha256-CLMQ+eJKlZQYb9dbT3P0pBUgaeOFPx7Yv79YNp9K1wg=',
          'sha256-M0tw5kH9IiHBUFs4kMaYgv5KLfkQy6FNlwGbkLJEOdw=',
        ],
        scope: 'runtime',
      },
    });
    expect(only(part, 'pytest')).toMatchObject({ direct: true, entry: { scope: 'development' } });
    expect(only(part, 'poetry-core').entry.source).toMatchObject({
      type: 'git',
      url: expect.stringMatching(/^https:\/\/github\.com\/python-poetry\/poetry-core\.git#[0-9a-f]{40}$/) as string,
    });
  });

  it('declares what pyproject.toml asks for, at its lines', async () => {
    const [project] = (await parse(REAL, MANIFEST)).projects;
    expect(project).toMatchObject({ name: 'poetry', version: '2.5.0.dev0' });
    expect(project?.declarations).toContainEqual({
      name: 'dulwich',
      range: '>=1.2.1',
      scope: 'development',
      location: { file: 'pyproject.toml', line: 77 },
      resolved: 'pkg:pypi/dulwich@1.2.1',
      mismatch: null,
    });
  });

  it('tells where the manifest asks for what is not locked', async () => {
    const newer = MANIFEST.replace('"build (>=1.2.1,<2.0.0)"', '"build (>=9)"').replace(
      'mypy = ',
      'left-pad = "*"\nmypy = ',
    );
    expect(mismatches(await parse(REAL, newer))).toEqual([
      'pyproject.toml:8 "pyproject.toml" asks for "build >=9", but "poetry.lock" locks "1.5.0".',
      expect.stringContaining('"pyproject.toml" asks for "left-pad *", but "poetry.lock" locks no version of it.'),
    ]);
  });

  it('tells of another manifest by its content-hash where nothing else does', async () => {
    const newer = MANIFEST.replace('"build (>=1.2.1,<2.0.0)"', '"build (>=1.2.2,<2.0.0)"');
    expect(mismatches(await parse(REAL, newer))).toEqual([
      expect.stringContaining('"poetry.lock" was made for another "pyproject.toml": its content-hash'),
    ]);
  });

  it('leaves what nothing asks for unexplained', async () => {
    const part = await parse(REAL.replace('[metadata]', `${entry('evil', '1.0')}[metadata]`), MANIFEST);
    expect(part.projects.flatMap(({ dependencies }) => dependencies)).not.toContain('pkg:pypi/evil@1.0');
    expect(only(part, 'evil')).toMatchObject({ direct: false, entry: { scope: 'runtime' } });
  });
});

describe('version 1', () => {
  const old = (packages: string, files: string, version = '1.1'): string =>
    `${packages}\n[metadata]\nlock-version = "${version}"\n\n[metadata.files]\n${files}\n`;
  const bare = (name: string, version: string, rest = ''): string =>
    `[[package]]\nname = "${name}"\nversion = "${version}"\n${rest}\n`;

  it('has its hashes in [metadata.files], by any spelling of the name', async () => {
    const part = await parse(
      old(bare('Ruamel.Yaml', '0.17.21'), `"ruamel.yaml" = [{file = "ruamel.yaml-0.17.21.tar.gz", hash = "${HASH}"}]`),
    );
    expect(problemsOf(part)).toEqual([]);
    expect(only(part, 'ruamel-yaml').entry.integrity).toEqual([SRI]);
  });

  it('gives each version of a name its own files', async () => {
    const other = HASH.replace('0', 'f');
    const files = `numpy = [{file = "numpy-1.21.0.zip", hash = "${HASH}"}, {file = "numpy-1.24.0-cp38-cp38-win32.whl", hash = "${other}"}]`;
    const part = await parse(old(bare('numpy', '1.21.0') + bare('numpy', '1.24.0'), files));
    expect(problemsOf(part)).toEqual([]);
    expect(
      part.packages.map(({ version, entry: { integrity } }) => [version, integrity.length, integrity[0] === SRI]),
    ).toEqual([
      ['1.21.0', 1, true],
      ['1.24.0', 1, false],
    ]);
  });

  it('tells scopes by category and optional', async () => {
    const part = await parse(
      old(
        bare('a', '1', 'category = "main"\noptional = false') +
          bare('b', '1', 'category = "main"\noptional = true') +
          bare('c', '1', 'category = "dev"\noptional = false'),
        '',
      ),
    );
    expect(part.packages.map(({ entry: { scope } }) => scope)).toEqual(['runtime', 'optional', 'development']);
  });

  it('is not held against [project], which Poetry 1 did not read', async () => {
    const manifest = '[project]\nname = "x"\ndependencies = ["a"]\n[tool.poetry.dependencies]\nb = "*"\n';
    expect(mismatches(await parse(old('', '', '2.0'), manifest))).toEqual([
      'pyproject.toml:5 "pyproject.toml" asks for "b *", but "poetry.lock" locks no version of it.',
    ]);
  });
});

describe('edges', () => {
  it('lead to the version that a constraint allows, and to all where none says', async () => {
    const part = await parse(
      entry('np', '1.0') +
        entry('np', '2.0') +
        entry('a', '1', '[package.dependencies]\nnp = ">=2"') +
        entry(
          'b',
          '1',
          '[package.dependencies]\nNp = [{version = "<2", markers = "x"}, {version = "^2.0", markers = "y"}]',
        ) +
        METADATA,
    );
    expect(problemsOf(part)).toEqual([]);
    expect(only(part, 'a').dependencies).toEqual(['pkg:pypi/np@2.0']);
    expect(only(part, 'b').dependencies).toEqual(['pkg:pypi/np@1.0', 'pkg:pypi/np@2.0']);
  });

  it('that must lead somewhere and do not are problems; conditional and optional ones are not', async () => {
    const part = await parse(
      entry(
        'a',
        '1',
        '[package.dependencies]\nb = ">=1"\nc = {version = "*", markers = "os_name == \'nt\'"}\nd = {version = "*", optional = true}\nsetuptools = "*"',
      ) + METADATA,
    );
    expect(problemsOf(part)).toEqual(['poetry.lock:1 "a": it requires "b >=1", which the lockfile does not have.']);
  });

  it('of an extra make what they lead to optional', async () => {
    const part = await parse(
      entry('a', '1', '[package.dependencies]\nb = {version = "*", optional = true}') + entry('b', '1') + METADATA,
    );
    expect(part.packages.map(({ entry: { scope } }) => scope)).toEqual(['runtime', 'optional']);
  });
});

describe('sources', () => {
  it.each([
    [
      'type = "legacy"\nurl = "https://pypi.acme.example/simple"\nreference = "acme"',
      { type: 'registry', url: 'https://pypi.acme.example/simple' },
    ],
    ['type = "url"\nurl = "https://acme.example/a.whl"', { type: 'url', url: 'https://acme.example/a.whl' }],
    ['type = "directory"\nurl = "../lib"', { type: 'file', url: '../lib' }],
    ['type = "file"\nurl = "wheels/a.whl"', { type: 'file', url: 'wheels/a.whl' }],
  ])('%j', async (source, expected) => {
    const part = await parse(entry('a', '1', `[package.source]\n${source}`) + METADATA);
    expect(only(part, 'a').entry.source).toEqual(expected);
    expect(problemsOf(part)).toEqual([]);
  });

  it('a repository at no commit and an unknown type are problems', async () => {
    const git = '[package.source]\ntype = "git"\nurl = "https://acme.example/a"\nreference = "main"';
    const part = await parse(entry('a', '1', git) + entry('b', '1', '[package.source]\ntype = "evil"\n') + METADATA);
    expect(problemsOf(part)).toEqual([
      'poetry.lock:1 "a": the entry comes from a repository, at no commit.',
      expect.stringContaining('"b": its source is of the type "evil", which is unknown.'),
    ]);
  });
});

describe('what is wrong is told', () => {
  it.each([
    [
      'an unknown version',
      '[metadata]\nlock-version = "3.0"\n',
      'poetry.lock:1 "poetry.lock": the "lock-version" is "3.0"; known are 1.0 to 2.x.',
    ],
    ['no version', '[[package]]\nname = "a"\n', 'the "lock-version" is ""'],
    [
      'a package without a name',
      `${METADATA}[[package]]\nversion = "1"\n`,
      'poetry.lock:3 "poetry.lock": an entry of "package" has no name',
    ],
    [
      'a package without a version',
      `${METADATA}[[package]]\nname = "a"\n`,
      'poetry.lock:3 "a": the entry has no version.',
    ],
    ['packages that are no list', `package = 1\n${METADATA}`, '"package" is a number, not a list.'],
    [
      'the file of another package',
      METADATA + entry('a', '1').replace('a-1.tar.gz', 'evil-1.tar.gz'),
      '"a": the entry says that it is "a 1", but its file is "evil-1.tar.gz".',
    ],
    [
      'the file of another version',
      METADATA + entry('a', '1').replace('a-1.tar.gz', 'a-1.1-py3-none-any.whl'),
      'its file is "a-1.1-py3-none-any.whl".',
    ],
    [
      'a file without a hash beside one with it',
      METADATA + entry('a', '1').replace('[{', '[{file = "a-1-py3-none-any.whl"}, {'),
      'its file "a-1-py3-none-any.whl" has no hash, though others of it have',
    ],
  ])('%s', async (_name, lock, message) => {
    expect(problemsOf(await parse(lock))).toEqual([expect.stringContaining(message)]);
  });

  it('a pyproject.toml that can’t be read, in whole or in part', async () => {
    expect(problemsOf(await parse(METADATA, '[project'))).toEqual([
      expect.stringContaining('pyproject.toml:1 The file is not valid TOML'),
    ]);
    expect(problemsOf(await parse(METADATA, '[project]\nname = "x"\ndependencies = [\n  "a",\n  "==1",\n]\n'))).toEqual(
      [expect.stringContaining('pyproject.toml:5 "project": "==1" starts with no name.')],
    );
  });

  it('a hash that pins nothing is kept as it is, so that nobody takes it for one', async () => {
    const part = await parse(METADATA + entry('a', '1').replace(HASH, 'sha256:00'));
    expect(only(part, 'a').entry.integrity).toEqual(['sha256:00']);
  });
});

describe('the sources of the project', () => {
  const EVIL = 'https://evil.example/simple';
  const table = (name: string, rest: string): string => `[[tool.poetry.source]]\nname = "${name}"\n${rest}\n`;
  const sourceWith = async (settings: string, rest = '') => {
    const manifest = `[tool.poetry]\nname = "x"\nversion = "1"\n[tool.poetry.dependencies]\na = "1.0"\n${settings}`;
    return only(await parse(entry('a', '1.0', rest) + METADATA, manifest), 'a').entry.source;
  };
  const evil = `url = "${EVIL}"`;

  it.each([
    [
      'the first of the first rank',
      table('b', `${evil}\npriority = "primary"`) + table('c', 'url = "https://c.example"'),
    ],
    ['one without a rank, which is the first', table('b', evil)],
    ['the default one', table('b', 'url = "https://b.example"') + table('c', `${evil}\npriority = "default"`)],
    ['the default one of older versions', table('c', `${evil}\ndefault = true`)],
  ])('are where entries come from that name none: %s', async (_what, settings) => {
    expect(await sourceWith(settings)).toEqual({ type: 'registry', url: EVIL });
  });

  it.each([
    [
      'they are of a lower rank',
      table('b', `${evil}\npriority = "supplemental"`) + table('c', `${evil}\nsecondary = true`),
    ],
    ['it is among them', table('b', evil) + table('PyPI', 'priority = "primary"')],
    ['they name it by its address', table('b', 'url = "https://pypi.org/simple"')],
  ])('leave PyPI where %s', async (_what, settings) => {
    expect(await sourceWith(settings)).toEqual({ type: 'registry', url: null });
  });

  it('are none of an entry that names its own', async () => {
    const own = '[package.source]\ntype = "legacy"\nurl = "https://own.example/simple"\nreference = "own"';
    expect(await sourceWith(table('b', evil), own)).toEqual({ type: 'registry', url: 'https://own.example/simple' });
  });
});

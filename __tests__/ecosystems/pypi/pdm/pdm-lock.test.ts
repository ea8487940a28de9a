import pdmLock from '../../../../src/ecosystems/pypi/formats/pdm-lock.ts';
import { fixture, HASH, mismatches, only, SRI } from '../fixture.ts';
import { namesOf, problemsOf, read } from '../support.ts';

const REAL = fixture('pdm-lock/demo-package/pdm.lock');
const MANIFEST = fixture('pdm-lock/demo-package/pyproject.toml');
const METADATA = '[metadata]\nlock_version = "4.5.0"\ngroups = ["default", "dev", "docs"]\n';
const entry = (name: string, rest = '', version = '1.0'): string =>
  `[[package]]\nname = "${name}"\nversion = "${version}"\n${rest}\nfiles = [{file = "${name}-${version}.tar.gz", hash = "${HASH}"}]\n`;
const parse = (lock: string, manifest?: string) =>
  read(pdmLock, { 'pdm.lock': lock, ...(manifest === undefined ? {} : { 'pyproject.toml': manifest }) });

it('reads a real lockfile of version 4.4', async () => {
  const part = await parse(REAL, MANIFEST);
  expect(problemsOf(part)).toEqual([]);
  expect(mismatches(part)).toEqual([]);
  expect(namesOf(part)).toEqual([
    'click@7.1.2',
    'flask@1.1.4',
    'itsdangerous@1.1.0',
    'jinja2@2.11.3',
    'markupsafe@1.1.1',
    'werkzeug@1.0.1',
  ]);
  expect(only(part, 'flask')).toMatchObject({
    direct: true,
    dependencies: [
      'pkg:pypi/click@7.1.2',
      'pkg:pypi/itsdangerous@1.1.0',
      'pkg:pypi/jinja2@2.11.3',
      'pkg:pypi/werkzeug@1.0.1',
    ],
    entry: { location: { file: 'pdm.lock', line: 21 }, scope: 'runtime', source: { type: 'registry', url: null } },
  });
  expect(part.projects[0]).toMatchObject({
    name: 'my-package',
    declarations: [{ name: 'flask', location: { file: 'pyproject.toml', line: 14 }, resolved: 'pkg:pypi/flask@1.1.4' }],
  });
});

it('reads files by name and version where version 4.0 had them', async () => {
  const lock = `[[package]]\nname = "Authlib"\nversion = "1.0"\n[metadata]\nlock_version = "4.0"\n[metadata.files]\n"Authlib 1.0" = [{url = "https://files.pythonhosted.org/packages/Authlib-1.0.tar.gz", hash = "${HASH}"}]\n`;
  const part = await parse(lock);
  expect(problemsOf(part)).toEqual([]);
  expect(only(part, 'authlib').entry.integrity).toEqual([SRI]);
});

it('tells scopes by groups: extras are optional, groups for development are not', async () => {
  const lock =
    METADATA +
    entry('a', 'groups = ["default", "dev"]') +
    entry('b', 'groups = ["dev"]') +
    entry('c', 'groups = ["docs"]') +
    entry('d', 'groups = ["docs", "dev"]');
  const manifest =
    '[project]\nname = "x"\ndependencies = ["a"]\n[project.optional-dependencies]\ndocs = ["c", "d"]\n[tool.pdm.dev-dependencies]\ndev = ["b", "d"]\n';
  const part = await parse(lock, manifest);
  expect(mismatches(part)).toEqual([]);
  expect(part.packages.map(({ entry: one }) => one.scope)).toEqual(['runtime', 'development', 'optional', 'optional']);
});

it('has an entry for a package with extras besides its own, and edges to both', async () => {
  const lock =
    METADATA +
    entry('requests', '') +
    entry('requests', 'extras = ["socks"]\ndependencies = ["pysocks", "requests==1.0"]') +
    entry('pysocks');
  const part = await parse(lock, '[project]\nname = "x"\ndependencies = ["requests[socks]"]\n');
  expect(problemsOf(part)).toEqual([]);
  expect(part.packages.map(({ direct, entry: one }) => [direct, one.scope])).toEqual([
    [true, 'runtime'],
    [true, 'runtime'],
    [false, 'runtime'],
  ]);
});

it('reads where packages come from', async () => {
  const commit = 'a'.repeat(40);
  const lock =
    METADATA +
    entry('a', `git = "https://acme.example/a.git"\nref = "main"\nrevision = "${commit}"`) +
    entry('b', 'url = "https://acme.example/b-1.0.tar.gz"') +
    entry('c', 'path = "./libs/c"\neditable = true') +
    entry('d', 'git = "https://acme.example/d.git"\nref = "main"');
  const part = await parse(lock);
  expect(part.packages.map(({ entry: one }) => one.source)).toEqual([
    { type: 'git', url: `https://acme.example/a.git#${commit}` },
    { type: 'url', url: 'https://acme.example/b-1.0.tar.gz' },
    { type: 'file', url: './libs/c' },
    { type: 'git', url: 'https://acme.example/d.git' },
  ]);
  expect(problemsOf(part)).toEqual([expect.stringContaining('"d": the entry comes from a repository, at no commit.')]);
});

it('sees files that are fetched from elsewhere than PyPI', async () => {
  const lock = `${METADATA}[[package]]\nname = "a"\nversion = "1.0"\nfiles = [{url = "https://files.pythonhosted.org/a-1.0.tar.gz", hash = "${HASH}"}, {url = "https://evil.example/a-1.0-py3-none-any.whl", hash = "${HASH}"}]\n`;
  expect(only(await parse(lock), 'a').entry.source).toEqual({
    type: 'registry',
    url: null,
    others: ['https://evil.example/a-1.0-py3-none-any.whl'],
  });
});

describe('manifest and lockfile', () => {
  const manifest = (more: string): string => `[project]\nname = "x"\ndependencies = ["a", "b>1"]\n${more}`;

  it('disagree about what a locked group lacks, and about versions', async () => {
    expect(mismatches(await parse(METADATA + entry('b'), manifest('[dependency-groups]\ntest = ["c"]\n')))).toEqual([
      'pyproject.toml:3 "pyproject.toml" asks for "a", but "pdm.lock" locks no version of it.',
      'pyproject.toml:3 "pyproject.toml" asks for "b >1", but "pdm.lock" locks "1.0".',
    ]);
  });

  it('are not held against each other where settings exclude or override', async () => {
    const settings = '[tool.pdm.resolution]\nexcludes = ["A"]\n[tool.pdm.resolution.overrides]\nb = "1.0"\n';
    expect(mismatches(await parse(METADATA + entry('b'), manifest(settings)))).toEqual([]);
  });

  it('leave unexplained what nothing asks for', async () => {
    const part = await parse(METADATA + entry('a') + entry('b', '', '2.0') + entry('evil'), manifest(''));
    expect(part.projects[0]?.dependencies).toEqual(['pkg:pypi/a@1.0', 'pkg:pypi/b@2.0']);
    expect(namesOf(part)).toContain('evil@1.0');
  });
});

it.each([
  [
    'an unknown version',
    '[metadata]\nlock_version = "5.0"\n',
    'pdm.lock:1 "pdm.lock": the "lock_version" is "5.0"; known are 3 and 4.',
  ],
  ['no version', entry('a'), 'the "lock_version" is ""'],
  [
    'a requirement that is none',
    METADATA + entry('a', 'dependencies = ["==1"]'),
    'pdm.lock:4 "a": "==1" starts with no name.',
  ],
  [
    'requirements that are no texts',
    METADATA + entry('a', 'dependencies = [1]'),
    '"dependencies[0]" is a number, not a string.',
  ],
])('%s is a problem', async (_name, lock, message) => {
  expect(problemsOf(await parse(lock))).toEqual([expect.stringContaining(message)]);
});

describe('the sources of the project', () => {
  const sourceWith = async (settings: string, rest = '') => {
    const manifest = `[project]\nname = "x"\ndependencies = ["a"]\n${settings}`;
    return only(await parse(METADATA + entry('a', rest), manifest), 'a').entry.source;
  };
  const table = (name: string, url: string, rest = ''): string =>
    `[[tool.pdm.source]]\nname = "${name}"\nurl = "${url}"\n${rest}\n`;
  const EVIL = 'https://evil.example/simple';

  it('are where entries come from that name no address', async () => {
    expect(await sourceWith(table('pypi', EVIL))).toEqual({ type: 'registry', url: EVIL });
    expect(await sourceWith(table('acme', EVIL))).toEqual({ type: 'registry', url: null, others: [EVIL] });
    const both = table('acme', 'https://b.example') + table('pypi', EVIL, 'verify_ssl = false');
    const told = { type: 'registry', url: EVIL, others: ['https://b.example'], unverified: true };
    expect(await sourceWith(both)).toEqual(told);
  });

  it('are PyPI where they name it, and none of an entry that has an address', async () => {
    const plain = { type: 'registry', url: null };
    expect(await sourceWith(table('pypi', 'https://pypi.org/simple/'))).toEqual(plain);
    expect(await sourceWith(table('mirror', 'https://pypi.org/simple'))).toEqual(plain);
    const url = 'https://files.pythonhosted.org/a-1.0.tar.gz';
    expect(await sourceWith(table('pypi', EVIL), `url = "${url}"`)).toEqual({ type: 'url', url });
  });
});

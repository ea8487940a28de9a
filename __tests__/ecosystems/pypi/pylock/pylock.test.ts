import pylock from '../../../../src/ecosystems/pypi/formats/pylock.ts';
import { fixture, mismatches, only, SRI } from '../fixture.ts';
import { namesOf, problemsOf, read } from '../support.ts';

const HEAD = 'lock-version = "1.0"\ncreated-by = "x"\n';
const HASHES = `hashes = {sha256 = "${'0'.repeat(64)}"}`;
const parse = (lock: string, manifest?: string, file = 'pylock.toml') =>
  read(pylock, { [file]: lock, ...(manifest === undefined ? {} : { 'pyproject.toml': manifest }) });

it('reads the file of pdm, with scopes by markers and edges by its own table', async () => {
  const part = await parse(fixture('pylock/pdm-demo/pylock.toml'), fixture('pylock/pdm-demo/pyproject.toml'));
  expect(problemsOf(part)).toEqual([]);
  expect(mismatches(part)).toEqual([]);
  expect(part.packages.map(({ name, direct, entry }) => [name, direct, entry.scope])).toEqual([
    ['certifi', false, 'optional'],
    ['chardet', true, 'runtime'],
    ['charset-normalizer', false, 'optional'],
    ['colorama', false, 'optional'],
    ['idna', true, 'runtime'],
    ['py', false, 'optional'],
    ['pytest', true, 'optional'],
    ['requests', true, 'optional'],
    ['setuptools', false, 'optional'],
    ['urllib3', false, 'optional'],
  ]);
  expect(only(part, 'pytest').dependencies).toEqual([
    'pkg:pypi/colorama@0.3.9',
    'pkg:pypi/py@1.4.34',
    'pkg:pypi/setuptools@39.2.0',
  ]);
});

it('reads the file of another tool, whose edges are its own', async () => {
  const part = await parse(fixture('pylock/pip-audit/pylock.basic.toml'), undefined, 'pylock.basic.toml');
  expect(problemsOf(part)).toEqual([]);
  expect(namesOf(part)).toEqual(['attrs@25.1.0', 'cattrs@24.1.2', 'numpy@2.2.3']);
  expect(only(part, 'cattrs')).toMatchObject({ direct: true, dependencies: ['pkg:pypi/attrs@25.1.0'] });
  expect(only(part, 'attrs')).toMatchObject({
    direct: false,
    entry: { location: { file: 'pylock.basic.toml', line: 6 }, source: { type: 'registry', url: null } },
  });
});

it('tells of a file that is no TOML, and of a package whose version nobody knows', async () => {
  expect(problemsOf(await parse(fixture('pylock/pip-audit/pylock.invalid.toml')))).toEqual([
    expect.stringContaining('pylock.toml:1 The file is not valid TOML'),
  ]);
  const skipped = await parse(fixture('pylock/pip-audit/pylock.skipped.toml'));
  expect(problemsOf(skipped)).toEqual(['pylock.toml:6 "attrs": the entry has no version.']);
  expect(namesOf(skipped)).toEqual(['attrs@']);
});

const commit = 'b'.repeat(40);
it.each([
  [
    `vcs = {type = "git", url = "https://acme.example/a", commit-id = "${commit}"}`,
    { type: 'git', url: `https://acme.example/a#${commit}` },
    [],
  ],
  ['directory = {path = "libs/a", editable = true}', { type: 'file', url: 'libs/a' }, []],
  ['directory = {path = "."}', { type: 'workspace', url: null }, []],
  [
    `archive = {url = "https://acme.example/a-1.zip", ${HASHES}}`,
    { type: 'url', url: 'https://acme.example/a-1.zip' },
    [SRI],
  ],
  [`archive = {path = "a-1.zip", ${HASHES}}`, { type: 'file', url: 'a-1.zip' }, [SRI]],
  [
    `index = "https://acme.example/simple/"\nsdist = {name = "a-1.zip", url = "https://acme.example/simple/a-1.zip", ${HASHES}}`,
    { type: 'registry', url: 'https://acme.example/simple/' },
    [SRI],
  ],
  [
    `index = "https://pypi.org/simple/"\nwheels = [{url = "https://evil.example/a-1-py3-none-any.whl", ${HASHES}}]`,
    { type: 'registry', url: 'https://pypi.org/simple/', others: ['https://evil.example/a-1-py3-none-any.whl'] },
    [SRI],
  ],
])('%j', async (way, source, integrity) => {
  const part = await parse(`${HEAD}[[packages]]\nname = "a"\nversion = "1"\n${way}\n`);
  expect(problemsOf(part)).toEqual([]);
  expect(only(part, 'a').entry).toMatchObject({ source, integrity });
});

it('asks for everything where nothing tells edges, and once for what only requires each other', async () => {
  const entry = (name: string, rest = ''): string =>
    `[[packages]]\nname = "${name}"\nversion = "1"\ndirectory = {path = "${name}"}\n${rest}\n`;
  const flat = await parse(HEAD + entry('a') + entry('b'));
  expect(flat.packages.map(({ direct }) => direct)).toEqual([true, true]);
  const ring = await parse(
    HEAD + entry('a', 'dependencies = [{name = "b"}]') + entry('b', 'dependencies = [{name = "A", version = "1"}]'),
  );
  expect(ring.packages.map(({ direct }) => direct)).toEqual([true, false]);
});

it.each([
  ['an unknown version', 'lock-version = "2.0"\n', 'the "lock-version" is "2.0"; known is 1.x.'],
  [
    'no way to install',
    `${HEAD}[[packages]]\nname = "a"\nversion = "1"\n`,
    'pylock.toml:3 "a": it has 0 of the ways to install a package, not one.',
  ],
  [
    'two ways to install',
    `${HEAD}[[packages]]\nname = "a"\nversion = "1"\ndirectory = {path = "x"}\narchive = {path = "a-1.zip", ${HASHES}}\n`,
    '"a": it has 2 of the ways',
  ],
  [
    'an edge that leads nowhere',
    `${HEAD}[[packages]]\nname = "a"\nversion = "1"\ndirectory = {path = "x"}\ndependencies = [{name = "b"}]\n`,
    '"a": it requires "b", which the lockfile does not have.',
  ],
  [
    'a branch in place of a commit',
    `${HEAD}[[packages]]\nname = "a"\nversion = "1"\nvcs = {type = "git", url = "https://x.example/a", commit-id = "main"}\n`,
    '"a": the entry comes from a repository, at no commit.',
  ],
])('%s is a problem', async (_name, lock, message) => {
  expect(problemsOf(await parse(lock))).toEqual([expect.stringContaining(message)]);
});

it('disagrees with a manifest about versions alone, for it may lock a part', async () => {
  const lock = `${HEAD}[[packages]]\nname = "a"\nversion = "1"\ndirectory = {path = "x"}\n`;
  expect(mismatches(await parse(lock, '[project]\nname = "x"\ndependencies = ["a>1", "b"]\n'))).toEqual([
    'pyproject.toml:3 "pyproject.toml" asks for "a >1", but "pylock.toml" locks "1".',
  ]);
});

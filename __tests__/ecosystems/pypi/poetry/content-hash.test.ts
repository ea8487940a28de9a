import { readPyproject } from '../../../../src/ecosystems/pypi/pyproject/pyproject.ts';
import { contentHash } from '../../../../src/ecosystems/pypi/poetry/content-hash.ts';
import { fixture } from '../fixture.ts';

async function hashOf(text: string): Promise<string | null> {
  const manifest = await readPyproject(text, 'pyproject.toml', []);
  return manifest === null ? null : contentHash(manifest.table);
}

// The other hashes are those that Python's hashlib and json give for the same values.
it('is what Poetry 2 wrote into its own lockfile', async () => {
  expect(await hashOf(fixture('poetry-lock/poetry/pyproject.toml'))).toBe(
    'afaa5fde455af4891db15f45aeaab108a0e666284d10be763880d134f3ecf639',
  );
});

it.each([
  [
    '[tool.poetry]\nname = "x"\n[tool.poetry.dependencies]\npython = "^3.8"\nrequests = "*"\n',
    '6c36c59d4e339a68bf18444bc3a27885b86c46f407a22ae3b16dbdcf5afb1566',
  ],
  [
    '[tool.poetry.dependencies]\n"zé" = {version = "1", optional = true}\nA = "\\u007f😀"\n[tool.poetry.group.dev.dependencies]\nb = "1"\n',
    '69890ee9bddcb858285c81a8f41c5c0c509b84417ffe92fb2e54ddc325f98c2f',
  ],
  [
    '[project]\nname = "x"\ndependencies = ["a"]\n[dependency-groups]\ndev = ["b"]\n[tool.poetry]\npackage-mode = false\n',
    'dbbda5ca367e56d984522584282463db84a09da90661bae9daf0b3bccd8141c6',
  ],
  ['', '115cf985d932e9bf5f540555bbdd75decbb62cac81e399375fc19f6277f8c1d8'],
])('of %j', async (text, hash) => {
  expect(await hashOf(text)).toBe(hash);
});

it.each([
  ['a number', '[tool.poetry.dependencies]\na = {version = "1", x = 1.0}\n'],
  ['a date', '[tool.poetry.dependencies]\na = {version = "1", x = 2020-01-01}\n'],
  ['depth without end', `[tool.poetry.dependencies]\n${'a.'.repeat(20_000)}a = "1"\n`],
])('cannot be told with %s, which Python writes otherwise', async (_name, text) => {
  expect(await hashOf(text)).toBeNull();
});

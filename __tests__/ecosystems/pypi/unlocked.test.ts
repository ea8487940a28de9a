import { readGraph } from '../../../src/ecosystems/read-graph.ts';
import { memoryTree } from '../../fakes/tree.ts';

async function problemsOf(files: Record<string, string>): Promise<string[]> {
  const { problems } = await readGraph(memoryTree(files));
  return problems.map(({ location, message }) => `${location.file}:${location.line} ${message}`);
}

const ASKS = '[project]\nname = "x"\ndependencies = [\n  "requests>=2",\n]\n';
const told = (place: string, name = 'requests'): string =>
  `${place} The file asks for dependencies ("${name}"), but no lockfile in its folder or above it locks them.`;

const notNamed = (place: string, lockfile: string): string =>
  `${place} The file asks for dependencies ("requests"), but no lockfile in its folder locks them, and the one above it, "${lockfile}", does not name the folder.`;

describe('a manifest that nothing locks', () => {
  it('is told at the first thing that it asks for', async () => {
    expect(
      await problemsOf({
        'a/pyproject.toml': ASKS,
        'b/pyproject.toml': '[tool.poetry]\nname = "x"\n[tool.poetry.dependencies]\npython = "^3.9"\nrequests = "^2"\n',
        'c/pyproject.toml': '[dependency-groups]\ndev = ["pytest"]\n',
        'd/Pipfile': '[packages]\nrequests = "*"\n',
      }),
    ).toEqual([
      told('a/pyproject.toml:4'),
      told('b/pyproject.toml:5'),
      told('c/pyproject.toml:2', 'pytest'),
      told('d/Pipfile:2'),
    ]);
  });

  it('is nothing where it only configures tools, or asks for nothing', async () => {
    expect(
      await problemsOf({
        'a/pyproject.toml': '[build-system]\nrequires = ["hatchling"]\n[tool.ruff]\nline-length = 100\n',
        'b/pyproject.toml': '[project]\nname = "x"\ndependencies = []\n',
        'c/pyproject.toml': '[tool.poetry.dependencies]\npython = "^3.9"\n',
        'd/Pipfile': '[requires]\npython_version = "3.9"\n',
        'e/pyproject.toml': '',
      }),
    ).toEqual([]);
  });

  it('is told where it can’t be read', async () => {
    expect(await problemsOf({ 'pyproject.toml': '[project\n' })).toEqual([
      expect.stringContaining('pyproject.toml:1 The file is not valid TOML'),
    ]);
  });

  it.each([
    ['uv.lock', 'version = 1\n'],
    ['poetry.lock', '[metadata]\nlock-version = "2.1"\n'],
    ['pdm.lock', '[metadata]\nlock_version = "4.5"\n'],
    ['pylock.toml', 'lock-version = "1.0"\n'],
    ['pylock.linux.toml', 'lock-version = "1.0"\n'],
  ])('is told below %s, which does not name its folder', async (lockfile, text) => {
    expect(await problemsOf({ [lockfile]: text, 'libs/a/pyproject.toml': ASKS })).toEqual([
      notNamed('libs/a/pyproject.toml:4', lockfile),
    ]);
    const elsewhere = await problemsOf({ [`other/${lockfile}`]: text, 'libs/a/pyproject.toml': ASKS });
    expect(elsewhere).toEqual([told('libs/a/pyproject.toml:4')]);
  });
});

describe('requirements files', () => {
  const pinned = 'Requests==2.32.0 --hash=sha256:' + '0'.repeat(64) + '\n';

  it.each(['requirements.txt', 'requirements/prod.txt'])(
    '%s counts where it pins all that is needed at run time',
    async (file) => {
      expect(
        await problemsOf({ 'pyproject.toml': `${ASKS}[dependency-groups]\ndev = ["pytest"]\n`, [file]: pinned }),
      ).toEqual([]);
    },
  );

  it('do not where something is missing', async () => {
    const more = ASKS.replace('"requests>=2",', '"requests>=2", "flask",');
    expect(await problemsOf({ 'pyproject.toml': more, 'requirements.txt': pinned })).toEqual([
      told('pyproject.toml:4', 'flask'),
    ]);
  });

  it('do not in another folder', async () => {
    expect(await problemsOf({ 'pyproject.toml': ASKS, 'docs/requirements.txt': pinned })).toEqual([
      told('pyproject.toml:4'),
    ]);
  });

  const pipfileLock = (packages: Record<string, unknown>): string =>
    JSON.stringify({
      _meta: { hash: { sha256: 'a'.repeat(64) }, 'pipfile-spec': 6, requires: {}, sources: [] },
      default: packages,
      develop: {},
    });

  it('is told where only another tool has a lockfile', async () => {
    const empty = pipfileLock({});
    expect(await problemsOf({ 'pyproject.toml': ASKS, 'Pipfile.lock': empty })).toContain(told('pyproject.toml:4'));
    const pipfile = { Pipfile: '[packages]\nrequests = "*"\n', 'uv.lock': 'version = 1\n' };
    expect(await problemsOf(pipfile)).toContain(told('Pipfile:2'));
  });

  it('is not told where a Pipfile.lock pins all that it needs', async () => {
    const pins = pipfileLock({ requests: { version: '==2.0' } });
    expect(await problemsOf({ 'pyproject.toml': ASKS, 'Pipfile.lock': pins })).not.toContain(told('pyproject.toml:4'));
  });
});

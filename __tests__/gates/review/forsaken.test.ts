import { withForsaken } from '../../../src/gates/review/forsaken.ts';
import type { Problem } from '../../../src/domain/graph.ts';
import { readGraph } from '../../../src/ecosystems/read-graph.ts';
import { memoryTree, type Content } from '../../fakes/tree.ts';

type Files = Record<string, Content>;

const lock = { json: { lockfileVersion: 3, packages: { '': {}, 'node_modules/a': { version: '1.0.0' } } } };
const member = { 'sub/package.json': { json: { dependencies: { a: '^1.0.0' } } } };
/** Lockfiles of other projects, above. */
const above: Files = {
  'package.json': '{}',
  'package-lock.json': { json: { lockfileVersion: 3, packages: { '': {} } } },
  'pyproject.toml': '[project]\nname = "top"\nversion = "1"\n',
  'uv.lock':
    'version = 1\nrequires-python = ">=3.12"\n\n[[package]]\nname = "top"\nversion = "1"\nsource = { virtual = "." }\n',
  Pipfile: '[packages]\n',
  'Pipfile.lock': { json: { _meta: { 'pipfile-spec': 6 }, default: {}, develop: {} } },
};

async function told(start: Files, before: Files, after: Files): Promise<string[]> {
  const tree = memoryTree({ ...above, ...start, ...after });
  const [base, graph] = [await readGraph(memoryTree({ ...above, ...start, ...before })), await readGraph(tree)];
  const had = new Set(base.problems.map(shown));
  return withForsaken(base, graph)
    .problems.map(shown)
    .filter((problem) => !had.has(problem));
}

const shown = ({ location, message }: Problem): string => `${location.file}:${location.line} ${message}`;

const removes = (place: string, lockfile: string): string =>
  `${place} Before the change "${lockfile}" locked what the file asks for, and now nothing does.`;

describe('a lockfile that a change takes away', () => {
  const action = { 'sub/action.yml': 'runs: {steps: [{uses: o/a@v1}]}\n' };

  it('is told by the manifest that it leaves', async () => {
    const forsaken = [removes('sub/package.json:3', 'sub/package-lock.json')];
    expect(await told(member, { 'sub/package-lock.json': lock }, {})).toEqual(forsaken);
    expect(await told(member, { 'sub/package-lock.json': lock }, { 'sub/package-lock.json': lock })).toEqual([]);
    // A lockfile of another project below locks nothing of it.
    const other = { 'sub/x/package.json': '{}', 'sub/x/package-lock.json': lock };
    expect(await told({ ...member, ...other }, { 'sub/package-lock.json': lock }, {})).toEqual(forsaken);
  });

  it('is told though an action stands in the same folder, which locks nothing of it', async () => {
    expect(await told(member, { ...action, 'sub/package-lock.json': lock }, action)).toEqual([
      removes('sub/package.json:3', 'sub/package-lock.json'),
    ]);
  });

  it('is no action: one that goes leaves no manifest behind', async () => {
    expect(await told(member, action, {})).toEqual([]);
  });

  it('leaves its workspaces too', async () => {
    const project = {
      'sub/package.json': { json: { workspaces: ['w'] } },
      'sub/w/package.json': { json: { name: 'w', version: '1.0.0', dependencies: { a: '^1.0.0' } } },
      'sub/never/package.json': { json: { dependencies: { a: '^1.0.0' } } },
    };
    const packages = {
      '': { workspaces: ['w'] },
      'node_modules/w': { resolved: 'w', link: true },
      w: { version: '1.0.0', dependencies: { a: '^1.0.0' } },
      'node_modules/a': { version: '1.0.0' },
    };
    expect(await told(project, { 'sub/package-lock.json': { json: { lockfileVersion: 3, packages } } }, {})).toEqual([
      // It was below the lockfile that goes, and is now below another.
      expect.stringContaining('"package-lock.json", does not name the folder'),
      removes('sub/w/package.json:5', 'sub/package-lock.json'),
    ]);
  });

  it('is told where it stays and no longer names the folder', async () => {
    const packages = { '': { workspaces: ['w'] }, 'node_modules/w': { resolved: 'w', link: true }, w: {} };
    const [root, bare] = [{ json: { workspaces: ['w'] } }, { json: {} }];
    const asks = { 'sub/w/package.json': { json: { name: 'w', dependencies: { a: '^1.0.0' } } } };
    const locked = { ...packages, w: { dependencies: { a: '^1.0.0' } }, 'node_modules/a': { version: '1.0.0' } };
    expect(
      await told(
        asks,
        { 'sub/package.json': root, 'sub/package-lock.json': { json: { lockfileVersion: 3, packages: locked } } },
        { 'sub/package.json': bare, 'sub/package-lock.json': { json: { lockfileVersion: 3, packages: { '': {} } } } },
      ),
    ).toEqual([removes('sub/w/package.json:4', 'sub/package-lock.json')]);
  });

  it('is replaced by one of another tool, or goes with the manifest', async () => {
    const pnpm =
      "lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      a: {specifier: ^1.0.0, version: 1.0.0}\npackages:\n  a@1.0.0: {resolution: {integrity: sha512-x}}\nsnapshots:\n  a@1.0.0: {}\n";
    expect(await told(member, { 'sub/package-lock.json': lock }, { 'sub/pnpm-lock.yaml': pnpm })).toEqual([]);
    expect(await told({}, { ...member, 'sub/package-lock.json': lock }, {})).toEqual([]);
  });
});

describe('a lockfile of Python that a change takes away', () => {
  const project = { 'sub/pyproject.toml': '[project]\nname = "x"\nversion = "1"\ndependencies = ["idna>=3"]\n' };
  const pipfile = { 'sub/Pipfile': '[packages]\nidna = "*"\n' };
  const hash = 'sha256:' + '0'.repeat(64);
  const uv = `version = 1
requires-python = ">=3.12"

[[package]]
name = "x"
version = "1"
source = { virtual = "." }
dependencies = [{ name = "idna" }]

[package.metadata]
requires-dist = [{ name = "idna", specifier = ">=3" }]

[[package]]
name = "idna"
version = "3.7"
source = { registry = "https://pypi.org/simple" }
wheels = [{ url = "https://files.pythonhosted.org/packages/idna-3.7-py3-none-any.whl", hash = "${hash}" }]
`;
  const poetry = `[[package]]
name = "idna"
version = "3.7"
files = [{file = "idna-3.7-py3-none-any.whl", hash = "${hash}"}]

[metadata]
lock-version = "2.1"
`;
  const pylock = `lock-version = "1.0"
created-by = "uv"

[[packages]]
name = "idna"
version = "3.7"
wheels = [{ name = "idna-3.7-py3-none-any.whl", hashes = { sha256 = "${'0'.repeat(64)}" } }]
`;
  const pipenv = {
    json: {
      _meta: { 'pipfile-spec': 6 },
      default: { idna: { version: '==3.7', hashes: [hash] } },
      develop: {},
    },
  };
  const pinned = `idna==3.7 --hash=${hash}\n`;

  it.each([
    ['uv.lock', project, uv, 'sub/pyproject.toml:4'],
    ['poetry.lock', project, poetry, 'sub/pyproject.toml:4'],
    ['pdm.lock', project, poetry.replace('lock-version = "2.1"', 'lock_version = "4.5.0"'), 'sub/pyproject.toml:4'],
    ['pylock.toml', project, pylock, 'sub/pyproject.toml:4'],
    ['requirements.txt', project, pinned, 'sub/pyproject.toml:4'],
    ['Pipfile.lock', pipfile, pipenv, 'sub/Pipfile:2'],
  ])('as %s is told by the manifest that it leaves', async (name, manifest, content, place) => {
    const lockfile = `sub/${name}`;
    expect(await told(manifest, { [lockfile]: content }, {})).toEqual([removes(place, lockfile)]);
    expect(await told(manifest, { [lockfile]: content }, { [lockfile]: content })).toEqual([]);
    expect(await told({}, { ...manifest, [lockfile]: content }, {})).toEqual([]);
  });

  it('is no loss where requirements still pin all that is asked for, and is one where they do not', async () => {
    expect(await told(project, { 'sub/uv.lock': uv }, { 'sub/requirements.txt': pinned })).toEqual([]);
    const other = { 'sub/requirements-docs.txt': pinned.replace('idna', 'sphinx') };
    expect(await told({ ...project, ...other }, { 'sub/uv.lock': uv }, {})).toEqual([
      removes('sub/pyproject.toml:4', 'sub/uv.lock'),
    ]);
  });

  it('is no loss where requirements go that never locked it', async () => {
    expect(await told(project, { 'sub/requirements-docs.txt': pinned.replace('idna', 'sphinx') }, {})).toEqual([]);
  });
});

import { readGraph } from '../../src/ecosystems/read-graph.ts';
import { memoryTree, type Content } from '../fakes/tree.ts';

type Files = Record<string, Content>;

const HASH = `sha512-${'A'.repeat(86)}==`;
const sha256 = `sha256:${'0'.repeat(64)}`;
const asks = (name: string, rest: Record<string, unknown> = {}): Content => ({
  json: { name, version: '1.0.0', dependencies: { x: '^1.0.0' }, ...rest },
});
const python = (name: string): string => `[project]\nname = "${name}"\nversion = "1"\ndependencies = ["idna>=3"]\n`;

/** The manifests that nothing locks, and why, without what else is wrong with a tree. */
async function unlocked(files: Files): Promise<string[]> {
  const { problems } = await readGraph(memoryTree(files));
  return problems.flatMap(({ location, message }) => {
    const [, why] = /^The file asks for dependencies \(.*?\), but (.*)\.$/.exec(message) ?? [];
    return why === undefined ? [] : [`${location.file}: ${why}`];
  });
}

const notNamed = (manifest: string, lockfile: string): string =>
  `${manifest}: no lockfile in its folder locks them, and the one above it, "${lockfile}", does not name the folder`;

const npm = (packages: Record<string, unknown>): Content => ({
  json: {
    lockfileVersion: 3,
    packages: { '': {}, 'node_modules/x': { version: '1.0.0', integrity: HASH }, ...packages },
  },
});
const berry = (entries: string): string =>
  `__metadata:\n  version: 8\n\n"top@workspace:.":\n  version: 0.0.0-use.local\n  resolution: "top@workspace:."\n  languageName: unknown\n  linkType: soft\n\n"x@npm:^1.0.0":\n  version: 1.0.0\n  resolution: "x@npm:1.0.0"\n  checksum: 10/00\n  languageName: node\n  linkType: hard\n${entries}`;
const berryEntry = (key: string): string =>
  `\n"${key}":\n  version: 0.0.0-use.local\n  resolution: "${key}"\n  dependencies:\n    x: "npm:^1.0.0"\n  languageName: unknown\n  linkType: soft\n`;
const classic = `# yarn lockfile v1\n\n\nx@^1.0.0:\n  version "1.0.0"\n  resolved "https://registry.yarnpkg.com/x/-/x-1.0.0.tgz#${'0'.repeat(40)}"\n  integrity ${HASH}\n`;
const pnpm = (importers: string): string =>
  `lockfileVersion: '9.0'\nimporters:\n  .: {}\n${importers}packages:\n  x@1.0.0: {resolution: {integrity: ${HASH}}}\nsnapshots:\n  x@1.0.0: {}\n`;
const bun = (workspaces: Record<string, unknown>, packages: Record<string, unknown> = {}): Content => ({
  json: {
    lockfileVersion: 1,
    workspaces: { '': {}, ...workspaces },
    packages: { x: ['x@1.0.0', '', {}, HASH], ...packages },
  },
});
const deno = (members: Record<string, unknown>): Content => ({
  json: {
    version: '5',
    specifiers: { 'npm:x@^1.0.0': '1.0.0' },
    npm: { 'x@1.0.0': { integrity: HASH } },
    workspace: { members },
  },
});
const inManifest = { dependencies: { x: '^1.0.0' } };
const root = (fields: Record<string, unknown> = {}): Content => ({ json: { name: 'top', ...fields } });
const uv = (members: string, packages: string): string =>
  `version = 1\nrequires-python = ">=3.12"\n${members}\n[[package]]\nname = "idna"\nversion = "3.7"\nsource = { registry = "https://pypi.org/simple" }\nwheels = [{ url = "https://files.pythonhosted.org/packages/idna-3.7-py3-none-any.whl", hash = "${sha256}" }]\n\n[[package]]\nname = "top"\nversion = "1"\nsource = { virtual = "." }\n${packages}`;
const uvEntry = (name: string, source: string): string =>
  `\n[[package]]\nname = "${name}"\nversion = "1"\nsource = { ${source} }\ndependencies = [{ name = "idna" }]\n`;
const idna = `[[package]]\nname = "idna"\nversion = "3.7"\nfiles = [{file = "idna-3.7-py3-none-any.whl", hash = "${sha256}"}]\n`;
const top = '[project]\nname = "top"\nversion = "1"\n';

/** By tool: the lockfile, the tree, and which of its folders (`a` is named in the lockfile, `b` is not). */
const NPM: [string, string, Files][] = [
  [
    'npm',
    'package-lock.json',
    {
      'package.json': root({ workspaces: ['a'] }),
      'package-lock.json': npm({ 'node_modules/a': { resolved: 'a', link: true }, a: inManifest }),
    },
  ],
  [
    'npm, a folder it installs',
    'package-lock.json',
    {
      'package.json': root({ dependencies: { a: 'file:a' } }),
      'package-lock.json': npm({ 'node_modules/a': { resolved: 'a', link: true }, a: inManifest }),
    },
  ],
  [
    'npm 6, a folder it installs',
    'package-lock.json',
    {
      'package.json': root({ dependencies: { a: 'file:a' } }),
      'package-lock.json': {
        json: {
          lockfileVersion: 1,
          requires: true,
          dependencies: {
            a: { version: 'file:a', requires: { x: '^1.0.0' } },
            x: { version: '1.0.0', integrity: HASH },
          },
        },
      },
    },
  ],
  ['yarn 1', 'yarn.lock', { 'package.json': root({ workspaces: ['a'] }), 'yarn.lock': classic }],
  [
    'yarn 1, a folder it installs',
    'yarn.lock',
    {
      'package.json': root({ dependencies: { a: 'file:./a' } }),
      'yarn.lock': `${classic}\n"a@file:./a":\n  version "1.0.0"\n  dependencies:\n    x "^1.0.0"\n`,
    },
  ],
  [
    'yarn',
    'yarn.lock',
    { 'package.json': root({ workspaces: ['a'] }), 'yarn.lock': berry(berryEntry('a@workspace:a')) },
  ],
  [
    'yarn, a portal',
    'yarn.lock',
    {
      'package.json': root({ dependencies: { a: 'portal:./a' } }),
      'yarn.lock': berry(berryEntry('a@portal:./a::locator=top%40workspace%3A.')),
    },
  ],
  [
    'pnpm',
    'pnpm-lock.yaml',
    { 'pnpm-lock.yaml': pnpm('  a:\n    dependencies:\n      x: {specifier: ^1.0.0, version: 1.0.0}\n') },
  ],
  [
    'pnpm, a folder it installs',
    'pnpm-lock.yaml',
    {
      'package.json': root({ dependencies: { a: 'file:a' } }),
      'pnpm-lock.yaml': `lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      a: {specifier: 'file:a', version: 'file:a'}\npackages:\n  a@file:a: {resolution: {directory: a, type: directory}}\n  x@1.0.0: {resolution: {integrity: ${HASH}}}\nsnapshots:\n  a@file:a: {dependencies: {x: 1.0.0}}\n  x@1.0.0: {}\n`,
    },
  ],
  [
    'Bun',
    'bun.lock',
    {
      'package.json': root({ workspaces: ['a'] }),
      'bun.lock': bun({ a: { name: 'a', ...inManifest } }, { a: ['a@workspace:a'] }),
    },
  ],
  [
    'Bun, a folder it installs',
    'bun.lock',
    { 'package.json': root({ dependencies: { a: 'file:a' } }), 'bun.lock': bun({}, { a: ['a@file:a', inManifest] }) },
  ],
  [
    'Deno',
    'deno.lock',
    {
      'deno.json': { json: { workspace: ['a'] } },
      'deno.lock': deno({ a: { packageJson: { dependencies: ['npm:x@^1.0.0'] } } }),
    },
  ],
];

const PYTHON: [string, string, Files][] = [
  [
    'uv',
    'uv.lock',
    { 'pyproject.toml': top, 'uv.lock': uv('\n[manifest]\nmembers = ["a", "top"]\n', uvEntry('a', 'editable = "a"')) },
  ],
  [
    'uv, a folder it installs',
    'uv.lock',
    { 'pyproject.toml': top, 'uv.lock': uv('', uvEntry('a', 'directory = "a"')) },
  ],
  [
    'Poetry',
    'poetry.lock',
    {
      'pyproject.toml': top,
      'poetry.lock': `${idna}\n[[package]]\nname = "a"\nversion = "1"\nfiles = []\n\n[package.dependencies]\nidna = ">=3"\n\n[package.source]\ntype = "directory"\nurl = "a"\n\n[metadata]\nlock-version = "2.1"\n`,
    },
  ],
  [
    'PDM',
    'pdm.lock',
    {
      'pyproject.toml': top,
      'pdm.lock': `${idna}\n[[package]]\nname = "a"\nversion = "1"\npath = "./a"\ndependencies = ["idna>=3"]\n\n[metadata]\nlock_version = "4.5.0"\n`,
    },
  ],
  [
    'PEP 751',
    'pylock.toml',
    {
      'pyproject.toml': top,
      'pylock.toml': `lock-version = "1.0"\ncreated-by = "x"\n\n[[packages]]\nname = "a"\ndirectory = { path = "a" }\n`,
    },
  ],
];

describe('a manifest below a lockfile', () => {
  it.each(NPM)('of %s is locked where it names the folder, and nowhere else', async (_tool, lockfile, files) => {
    const both = { ...files, 'a/package.json': asks('a'), 'b/package.json': asks('b'), 'a/c/package.json': asks('c') };
    expect(await unlocked(both)).toEqual([
      notNamed('a/c/package.json', lockfile),
      notNamed('b/package.json', lockfile),
    ]);
  });

  it.each(PYTHON)('of %s is locked where it names the folder, and nowhere else', async (_tool, lockfile, files) => {
    const both = {
      ...files,
      'a/pyproject.toml': python('a'),
      'b/pyproject.toml': python('b'),
      'a/c/pyproject.toml': python('c'),
    };
    expect(await unlocked(both)).toEqual([
      notNamed('a/c/pyproject.toml', lockfile),
      notNamed('b/pyproject.toml', lockfile),
    ]);
  });

  it('of Pipenv is never locked by it: Pipenv takes the nearest Pipfile', async () => {
    const lock = { json: { _meta: { 'pipfile-spec': 6 }, default: {}, develop: {} } };
    const files = { Pipfile: '[packages]\n', 'Pipfile.lock': lock, 'a/Pipfile': '[packages]\nidna = "*"\n' };
    expect(await unlocked(files)).toEqual([notNamed('a/Pipfile', 'Pipfile.lock')]);
  });

  it('is locked by its own, and by one further above that names it', async () => {
    const lock = npm({ 'node_modules/c': { resolved: 'a/c', link: true }, 'a/c': inManifest });
    expect(
      await unlocked({
        'package.json': root({ workspaces: ['a/c'] }),
        'package-lock.json': lock,
        'a/package.json': asks('a'),
        'a/package-lock.json': npm({}),
        'a/c/package.json': asks('c'),
      }),
    ).toEqual([]);
  });

  it('is told with the nearest lockfile, of its own ecosystem', async () => {
    const files = {
      'package-lock.json': npm({}),
      'a/uv.lock': uv('', ''),
      'a/yarn.lock': classic,
      'a/b/package.json': asks('b'),
      'a/b/pyproject.toml': python('b'),
    };
    expect(await unlocked(files)).toEqual([
      notNamed('a/b/package.json', 'a/yarn.lock'),
      notNamed('a/b/pyproject.toml', 'a/uv.lock'),
    ]);
  });

  it('is not locked by a package of the name of its folder, nor by a link', async () => {
    const files = { 'package.json': root(), 'bun.lock': bun({}, { docs: ['docs@1.0.0', '', {}, HASH] }) };
    expect(await unlocked({ ...files, 'docs/package.json': asks('docs') })).toEqual([
      notNamed('docs/package.json', 'bun.lock'),
    ]);
    const link = berry(berryEntry('a@link:./a::locator=top%40workspace%3A.'));
    const linked = { 'package.json': root({ dependencies: { a: 'link:./a' } }), 'yarn.lock': link };
    expect(await unlocked({ ...linked, 'a/package.json': asks('a') })).toEqual([
      notNamed('a/package.json', 'yarn.lock'),
    ]);
  });

  it('is nothing where it asks for nothing, or only for peers', async () => {
    const files = {
      'package-lock.json': npm({}),
      'dist/package.json': '{"type":"module"}\n',
      'plugin/package.json': { json: { peerDependencies: { x: '1' } } },
      'uv.lock': uv('', ''),
      'docs/pyproject.toml': '[tool.ruff]\nline-length = 100\n',
    };
    expect((await readGraph(memoryTree(files))).problems).toEqual([]);
  });

  it('is told where the lockfile can’t be read, unless it is a workspace: then the lockfile speaks for it', async () => {
    const files = { 'a/package.json': asks('a'), 'b/package.json': asks('b') };
    const why = (lockfile: string): string =>
      `b/package.json: no lockfile in its folder locks them, and the one above it, "${lockfile}", can't be read`;
    const workspace = { 'package.json': root({ workspaces: ['a'] }) };
    expect(await unlocked({ ...files, ...workspace, 'bun.lockb': '' })).toEqual([why('bun.lockb')]);
    expect(await unlocked({ ...files, ...workspace, 'package-lock.json': '{' })).toEqual([why('package-lock.json')]);
  });

  it('says what to do, by the lockfile above', async () => {
    const remedies = async (files: Files): Promise<string[]> =>
      (await readGraph(memoryTree(files))).problems.map(({ remedy }) => remedy);
    const own = 'Where nobody installs from it, a waiver of rule "lockfile", or its "except: { paths }", says so.';
    expect(
      await remedies({ 'pnpm-lock.yaml': pnpm(''), 'b/package.json': asks('b', { packageManager: 'npm@11.0.0' }) }),
    ).toEqual([
      `Make the folder a workspace of the project of "pnpm-lock.yaml" and run "pnpm install --lockfile-only" there, or run "npm install" in the folder itself and commit the lockfile that it writes. ${own}`,
    ]);
    const alone = '("uv lock", "poetry lock", "pdm lock") and commit the lockfile.';
    expect(await remedies({ 'uv.lock': uv('', ''), 'b/pyproject.toml': python('b') })).toEqual([
      `Make the folder a member of the workspace of "uv.lock" and run "uv lock" there, or lock it by itself with the tool of the project ${alone} ${own}`,
    ]);
  });
});

import { shortestPaths } from '../../src/domain/paths.ts';
import { globTest } from '../../src/ecosystems/globs.ts';
import { UNREAD_FILES } from '../../src/ecosystems/unread.ts';
import { createPartMemory } from '../../src/ecosystems/part-memory.ts';
import { isDependencyFile, readGraph } from '../../src/ecosystems/read-graph.ts';
import { jest } from '@jest/globals';
import { formats } from '../../src/ecosystems/formats.ts';
import { memoryTree, type Content } from '../fakes/tree.ts';

const lock = (packages: Record<string, unknown>) => ({
  json: { lockfileVersion: 3, packages: { '': {}, ...packages } },
});
const one = (name: string) => lock({ [`node_modules/${name}`]: { version: '1.0.0' } });

async function problemsOf(files: Record<string, Content>): Promise<string[]> {
  const { problems } = await readGraph(memoryTree(files));
  return problems.map(({ location, message }) => `${location.file}:${location.line} ${message}`);
}

describe('readGraph', () => {
  it('reads lockfiles at any depth, and none of node_modules or .git', async () => {
    const graph = await readGraph(
      memoryTree({
        'package-lock.json': one('a'),
        'x/y/package-lock.json': one('b'),
        'node_modules/c/package-lock.json': one('c'),
        'x/node_modules/d/package-lock.json': one('d'),
        '.git/package-lock.json': one('e'),
        'package-lock.json.bak': one('f'),
      }),
    );
    expect([...graph.packages.keys()]).toEqual(['pkg:npm/a@1.0.0', 'pkg:npm/b@1.0.0']);
    expect(graph.files).toEqual(['package-lock.json', 'x/y/package-lock.json']);
    expect(graph.problems).toEqual([]);
  });

  it('goes on where one file fails, and tells of it', async () => {
    const invalid = Buffer.concat([Buffer.from('{\n"a": "'), Buffer.from([0xff]), Buffer.from('"}')]);
    const graph = await readGraph(
      memoryTree({
        'a/package-lock.json': new Error('EIO\n::warning::'),
        'b/package-lock.json': { link: '../c/package-lock.json' },
        'c/package-lock.json': one('c'),
        'd/package-lock.json': invalid,
        'e/package-lock.json': '{',
      }),
    );
    expect([...graph.packages.keys()]).toEqual(['pkg:npm/c@1.0.0']);
    expect(graph.files).toEqual(['c/package-lock.json']);
    expect(graph.problems.map(({ location, message }) => [location.file, location.line, message])).toEqual([
      ['a/package-lock.json', 1, 'The file can\'t be read: "EIO\\u{a}::warning::".'],
      ['b/package-lock.json', 1, 'The file is a link, and links are not followed.'],
      ['d/package-lock.json', 2, 'The file is not valid UTF-8.'],
      ['e/package-lock.json', 1, expect.stringContaining('not valid JSON')],
    ]);
  });

  it.each(['npm-shrinkwrap.JSON', 'web/Package-Lock.json', 'Yarn.lock', 'PNPM-lock.yaml', 'pipfile.lock'])(
    'tells of %s, which is a lockfile where case does not matter',
    async (path) => {
      const files = { 'package-lock.json': one('a'), 'web/package-lock.json': one('b'), [path]: one('evil') };
      expect(await problemsOf(files)).toEqual([expect.stringMatching(`^${path}:1 The file is a lockfile to systems`)]);
    },
  );

  it('rejects where the tree cannot be listed', async () => {
    const tree = { ...memoryTree({}), list: () => Promise.reject(new Error('truncated')) };
    await expect(readGraph(tree)).rejects.toThrow('truncated');
  });

  it('reads each file once, of the manifests the few below a lockfile', async () => {
    const tree = memoryTree({
      'package-lock.json': lock({ 'packages/a': { version: '1.0.0' } }),
      'package.json': { json: { workspaces: ['packages/a'] } },
      'packages/a/package.json': { json: { version: '1.1.0' } },
      'examples/b/package.json': { json: { dependencies: { x: '1' } } },
      'README.md': '',
    });
    const graph = await readGraph(tree);
    expect([...tree.reads].sort()).toEqual([
      'examples/b/package.json',
      'package-lock.json',
      'package.json',
      'packages/a/package.json',
    ]);
    expect([...graph.packages.keys()]).toEqual(['pkg:npm/a@1.1.0']);
  });

  it('reads each of hundreds of importers, each manifest once, and parses once', async () => {
    const importer = (number: number) => `packages/p${number}`;
    const count = 200;
    const folders = Array.from({ length: count }, (_, number) => importer(number));
    const manifests = folders.map((folder) => [`${folder}/package.json`, { json: { name: folder.slice(9) } }] as const);
    const others = folders.map((folder) => [`examples/${folder}/package.json`, { json: {} }] as const);
    const tree = memoryTree({
      'pnpm-lock.yaml': `lockfileVersion: '9.0'\nimporters:\n${folders.map((folder) => `  ${folder}: {}\n`).join('')}`,
      ...Object.fromEntries([...manifests, ...others]),
    });
    const pnpm = formats.find(({ id }) => id === 'pnpm-lock');
    const parse = jest.spyOn((await pnpm!.load()).default, 'parse');
    const graph = await readGraph(tree);
    expect(graph.projects.map(({ name }) => name).sort()).toEqual(folders.map((folder) => folder.slice(9)).sort());
    // Those that no lockfile names are read too: what they ask for would be locked by nothing.
    expect(tree.reads.filter((path) => path.startsWith('examples/'))).toHaveLength(count);
    expect(new Set(tree.reads).size).toBe(tree.reads.length);
    expect(parse).toHaveBeenCalledTimes(1);
  });

  it('parses again where a lockfile names a folder otherwise than as a word', async () => {
    const folders = Array.from({ length: 100 }, (_, number) => `packages/with space ${number}`);
    const tree = memoryTree({
      'pnpm-lock.yaml': `lockfileVersion: '9.0'\nimporters:\n${folders.map((folder) => `  '${folder}': {}\n`).join('')}`,
      ...Object.fromEntries(folders.map((folder) => [`${folder}/package.json`, { json: { name: 'named' } }] as const)),
    });
    const { projects } = await readGraph(tree);
    expect(new Set(projects.map(({ name }) => name))).toEqual(new Set(['named']));
  });

  it('never leaves the tree for a link of a lockfile', async () => {
    const tree = memoryTree({
      'sub/package-lock.json': lock({ '../../out': { version: '1.0.0' }, '../in': {} }),
      'in/package.json': { json: { version: '2.0.0' } },
    });
    const graph = await readGraph(tree);
    expect([...graph.packages.keys()]).toEqual(['pkg:npm/in@2.0.0', 'pkg:npm/out@1.0.0']);
    expect(tree.reads).not.toContainEqual(expect.stringContaining('..'));
  });
});

describe('a memory of parts', () => {
  /** A tree whose files go by ids, as git's do. */
  function treeOf(files: Record<string, Content>) {
    const tree = memoryTree(files);
    const ids = Object.entries(files).map(([path, content]) => [path, JSON.stringify(content)] as const);
    const list = async () =>
      (await tree.list()).map(({ path, mode }) => ({ path, mode, id: new Map(ids).get(path) ?? null }));
    return { ...tree, list };
  }
  const files = {
    'package.json': { json: { name: 'a', dependencies: { x: '1.0.0' }, workspaces: ['w'] } },
    'package-lock.json': lock({ 'node_modules/x': { version: '1.0.0' } }),
  };

  it('parses a lockfile again only where something that it was made from has changed', async () => {
    const format = formats.find(({ id }) => id === 'package-lock');
    const parse = jest.spyOn((await format!.load()).default, 'parse');
    const memory = createPartMemory();
    const first = await readGraph(treeOf(files), memory);
    const calls = parse.mock.calls.length;
    expect(await readGraph(treeOf({ ...files, 'README.md': 'x' }), memory)).toEqual(first);
    expect(parse).toHaveBeenCalledTimes(calls);
    const renamed = { ...files, 'package.json': { json: { name: 'b', dependencies: { x: '1.0.0' } } } };
    const { projects } = await readGraph(treeOf(renamed), memory);
    expect(projects.map(({ name }) => name)).toEqual(['b']);
  });

  it('still tells of a new workspace that the lockfile does not have', async () => {
    const memory = createPartMemory();
    await readGraph(treeOf({ ...files, 'w/README.md': '' }), memory);
    const more = { ...files, 'w/package.json': { json: { dependencies: { y: '1' } } } };
    expect(await readGraph(treeOf(more), memory)).toEqual(await readGraph(treeOf(more)));
    expect(await readGraph(treeOf(more), memory)).toEqual(await readGraph(treeOf(more)));
  });
});

const notNamed = (place: string, lockfile: string, asked = '"x"'): string =>
  `${place} The file asks for dependencies (${asked}), but no lockfile in its folder locks them, and the one above it, "${lockfile}", does not name the folder.`;

describe('what nobody judges is a problem', () => {
  it.each([
    'bun.lockb',
    'pnpm-lock.main.yaml',
    'vlt-lock.json',
    'conda-lock.yml',
    'pixi.lock',
    'bom.xml',
    'app.cdx.xml',
    'app.spdx',
    'app.spdx.yaml',
  ])('%s, which no format reads', async (file) => {
    expect(await problemsOf({ [`deep/${file}`]: '', 'package-lock.json': one('a') })).toEqual([
      `deep/${file}:1 The file can't be read by this version of Lockgate; its packages are not judged.`,
    ]);
  });

  it('no file that a format reads as well', () => {
    const examples = UNREAD_FILES.flatMap(({ files }) =>
      files.map((glob) => glob.replace('**/', '').replace('*', 'x')),
    );
    const read = globTest(formats.flatMap(({ files }) => files));
    expect(examples.filter(read)).toEqual([]);
  });

  it.each([
    'yarn.lock',
    'pnpm-lock.yaml',
    'bun.lock',
    'bun.lockb',
    'deno.lock',
    'poetry.lock',
    'Pipfile.lock',
    'pdm.lock',
    'uv.lock',
    'pylock.toml',
    'pylock.dev.toml',
    'requirements.txt',
    'requirements-dev.txt',
    'requirements/dev.txt',
    'package.json',
    'pyproject.toml',
    'Pipfile',
  ])('%s is a dependency file', (file) => {
    expect(isDependencyFile(`deep/${file}`)).toBe(true);
    expect(isDependencyFile(`node_modules/deep/${file}`)).toBe(false);
  });

  it('a manifest that nothing locks', async () => {
    const manifest = (fields: unknown) => ({ json: fields });
    expect(
      await problemsOf({
        'a/package.json': manifest({ devDependencies: { x: '1' } }),
        'b/package.json': manifest({ dependencies: { x: '1' } }),
        'b/package-lock.json': lock({ 'node_modules/x': { version: '1.0.0' } }),
        'b/inner/package.json': manifest({ dependencies: { x: '1' } }),
        'c/package.json': manifest({ peerDependencies: { x: '1' } }),
        'd/package.json': manifest({ name: 'd' }),
        'e/package.json': '{',
      }),
    ).toEqual([
      'a/package.json:3 The file asks for dependencies ("x"), but no lockfile in its folder or above it locks them.',
      notNamed('b/inner/package.json:3', 'b/package-lock.json'),
      expect.stringContaining('e/package.json:1 The file is not valid JSON'),
    ]);
  });

  it('a manifest beside a deno.lock that knows nothing of it', async () => {
    const manifest = { json: { dependencies: { x: '^1.0.0', y: 'npm:z@1', own: 'file:./own' } } };
    const deno = (npm: Record<string, unknown>) => ({ json: { version: '5', npm } });
    const hash = `sha512-${'A'.repeat(86)}==`;
    const [x, z] = [{ 'x@1.0.0': { integrity: hash } }, { 'z@1.0.0': { integrity: hash } }];
    const told = 'but no lockfile in its folder or above it locks them.';
    expect(await problemsOf({ 'package.json': manifest, 'deno.lock': deno({}) })).toEqual([
      `package.json:3 The file asks for dependencies ("x" and 1 more), ${told}`,
    ]);
    expect(await problemsOf({ 'package.json': manifest, 'deno.lock': deno(x) })).toEqual([
      `package.json:4 The file asks for dependencies ("y"), ${told}`,
    ]);
    const all = deno({ ...x, ...z });
    expect(await problemsOf({ 'package.json': manifest, 'deno.lock': all })).toEqual([]);
    // Below its folder Deno looks for another lockfile, but in members of the workspace.
    expect(await problemsOf({ 'a/package.json': manifest, 'deno.lock': all })).toEqual([
      notNamed('a/package.json:3', 'deno.lock', '"x" and 2 more'),
    ]);
  });

  it.each([
    [{ packageManager: 'pnpm@10.4.1+sha512.abc' }, 'Run "pnpm install" and commit'],
    [{ packageManager: 'yarn@4.6.0' }, 'Run "yarn install" and commit'],
    [{ packageManager: '"; rm -rf ~' }, 'Run the "install" of the tool that installs the project and commit'],
    [{ packageManager: 7 }, 'Run the "install" of the tool'],
    [{}, 'Run the "install" of the tool'],
  ])('with what to run, by the tool that the manifest names: %j', async (fields, remedy) => {
    const files = { 'package.json': { json: { ...fields, dependencies: { x: '1' } } } };
    const { problems } = await readGraph(memoryTree(files));
    expect(problems.map((problem) => problem.remedy)).toEqual([expect.stringContaining(remedy)]);
  });

  it('with what to run, by the lockfile of its workspace', async () => {
    const { problems } = await readGraph(
      memoryTree({
        'package.json': { json: { workspaces: ['packages/*'] } },
        'package-lock.json': lock({}),
        'packages/new/package.json': { json: { packageManager: 'pnpm@10.0.0', dependencies: { x: '1' } } },
      }),
    );
    expect(problems.map(({ remedy }) => remedy)).toEqual([
      'Run "npm install --package-lock-only" in the folder of that lockfile, and commit it.',
    ]);
  });

  it('a workspace that the lockfile does not have', async () => {
    const workspace = { json: { name: 'new', dependencies: { x: '1' } } };
    expect(
      await problemsOf({
        'package.json': { json: { workspaces: ['packages/*'] } },
        'package-lock.json': lock({ 'packages/old': {}, 'node_modules/x': { version: '1.0.0' } }),
        'packages/old/package.json': { json: { name: 'old' } },
        'packages/new/package.json': workspace,
        'packages/own/package.json': workspace,
        'packages/own/package-lock.json': lock({ 'node_modules/x': { version: '1.0.0' } }),
        'other/package.json': workspace,
      }),
    ).toEqual(
      [
        'packages/new/package.json:4 The file asks for dependencies ("x"), but the lockfile of its workspace, "package-lock.json", does not have it.',
        notNamed('other/package.json:4', 'package-lock.json'),
      ].sort(),
    );
  });
});

describe('isDependencyFile', () => {
  it.each([
    ['package-lock.json', true],
    ['a/b/npm-shrinkwrap.json', true],
    ['a/package.json', true],
    ['node_modules/a/package.json', false],
    ['package.json5', false],
    ['src/requirements.ts', false],
    ['.github/dependabot.yml', false],
  ])('%s: %s', (path, expected) => expect(isDependencyFile(path)).toBe(expected));
});

describe('several ecosystems in one tree', () => {
  it('are one graph: packages, and the actions of every workflow and action', async () => {
    const graph = await readGraph(
      memoryTree({
        'package-lock.json': one('a'),
        '.github/workflows/ci.yml': 'jobs: {a: {steps: [{uses: o/b@v1}, {uses: ./.github/actions/own}]}}\n',
        '.github/actions/own/action.yml': 'runs: {steps: [{uses: o/c/sub@v2}]}\n',
        'src/Action.yml': 'label: Save\n',
      }),
    );
    expect(graph.problems).toEqual([]);
    expect([...graph.packages.keys()]).toEqual([
      'pkg:githubactions/o/b@v1',
      'pkg:githubactions/o/c@v2#sub',
      'pkg:npm/a@1.0.0',
    ]);
    expect(shortestPaths(graph, 'pkg:githubactions/o/b@v1')).toEqual([
      ['pkg:githubactions/.github/workflows/ci.yml', 'pkg:githubactions/o/b@v1'],
    ]);
  });
});

import { unreachable, shortestPaths } from '../../../src/domain/paths.ts';
import { readGraph } from '../../../src/ecosystems/read-graph.ts';
import { fixtureFiles, memoryTree } from '../../fakes/tree.ts';
import { at, messages, parse, v3 } from './lock.ts';

const REGISTRY = 'https://registry.npmjs.org';

describe('sigstore-js, a workspace monorepo of version 3', () => {
  const graph = readGraph(memoryTree(fixtureFiles('sigstore-js')));

  it('is read whole, with nothing left over', async () => {
    const { packages, problems, projects, files } = await graph;
    expect([...packages.values()].flatMap((one) => one.entries)).toHaveLength(1048);
    expect(packages.size).toBe(863);
    expect(problems).toEqual([]);
    expect(files).toEqual(['package-lock.json']);
    expect(projects.map((project) => project.purl)).toEqual(['pkg:npm/sigstore-monorepo@0.0.0']);
    expect(projects.flatMap((project) => project.declarations).filter((one) => one.mismatch !== null)).toEqual([]);
    expect(unreachable(await graph)).toEqual([]);
  });

  it('knows the line of every entry and the way to it', async () => {
    const lines = fixtureFiles('sigstore-js')['package-lock.json']!.split('\n');
    for (const one of (await graph).packages.values()) {
      for (const { key, location } of one.entries) {
        expect(lines[location.line - 1]).toContain(`"${key}": {`);
        expect(lines[location.line - 1]!.indexOf('"') + 1).toBe(location.column);
      }
    }
    const [path] = shortestPaths(await graph, 'pkg:npm/elliptic@6.6.1');
    expect(path?.[0]).toBe('pkg:npm/sigstore-monorepo@0.0.0');
    expect(path?.at(-1)).toBe('pkg:npm/elliptic@6.6.1');
  });

  it('has the workspaces once, at their folders, as their manifests have them', async () => {
    const own = [...(await graph).packages.values()].filter((one) =>
      one.entries.some((e) => e.source.type === 'workspace'),
    );
    expect(own).toHaveLength(14);
    const cli = own.find((one) => one.name === '@sigstore/cli');
    expect(cli).toMatchObject({ version: '0.10.3', direct: true, scope: 'runtime' });
    expect(cli?.entries.map((entry) => entry.key)).toEqual(['packages/cli']);
  });
});

describe('version 1', () => {
  it('reads a real project with its manifest', async () => {
    const graph = await readGraph(memoryTree(fixtureFiles('retirejs-v1')));
    expect(graph.packages.size).toBe(133);
    expect(graph.problems).toEqual([]);
    expect(unreachable(graph)).toEqual([]);
    expect([...graph.packages.values()].filter((one) => one.direct).map((one) => one.name)).toEqual([
      'ansi-colors',
      'chai',
      'commander',
      'https-proxy-agent',
      'jshint',
      'mocha',
      'read-installed',
      'walkdir',
    ]);
    expect(graph.packages.get('pkg:npm/fsevents@2.3.2')?.scope).toBe('development');
  });

  it('finds out what an entry is from its version, its URL and its path, as npm does', async () => {
    const graph = await readGraph(memoryTree(fixtureFiles('scalibr-v1-sample')));
    const found = [...graph.packages.values()].flatMap((one) =>
      one.entries.map((entry) => [
        entry.key.replaceAll('node_modules/', ''),
        `${one.name}@${one.version}`,
        entry.source.type,
      ]),
    );
    expect(found).toEqual(
      expect.arrayContaining([
        ['custom-package', 'custom-package@', 'git'],
        ['local-package', 'local-package@1.0.0', 'file'],
        ['supports-color', 'supports-color@1.2.3', 'registry'],
        ['string-width-cjs', 'string-width@4.2.0', 'registry'],
        ['fsevents/abbrev', 'abbrev@1.1.0', 'registry'],
      ]),
    );
    expect(graph.packages.get('pkg:npm/string-width@4.2.0')?.entries[0]?.alias).toBe('string-width-cjs');
    expect(graph.problems.map((problem) => [problem.location.line, problem.message])).toEqual([
      [22, expect.stringContaining('"babel-code-frame@7.0.0", but its URL is that of "@babel/code-frame@7.0.0"')],
    ]);
  });

  it('follows requires through nested dependencies, and takes what nobody requires for direct', () => {
    const part = parse({
      lockfileVersion: 1,
      requires: true,
      dependencies: {
        a: { version: '1.0.0', requires: { b: '^1.0.0' }, dependencies: { b: { version: '1.0.0' } } },
        b: { version: '2.0.0', dev: true },
        c: { version: '1.0.0', optional: true, requires: { b: '^2.0.0' } },
      },
    });
    expect(at(part, 'node_modules/a').dependencies).toEqual(['pkg:npm/b@1.0.0']);
    expect(part.projects[0]?.dependencies).toEqual(['pkg:npm/a@1.0.0', 'pkg:npm/c@1.0.0']);
    expect(at(part, 'node_modules/b')).toMatchObject({ direct: false, entry: { scope: 'optional' } });
    expect(at(part, 'node_modules/c')).toMatchObject({ direct: true, entry: { scope: 'optional' } });
    expect(at(part, 'node_modules/a/node_modules/b').entry.location.line).toBe(11);
  });

  it('takes a file: folder for what its own manifest says', () => {
    const part = parse(
      {
        lockfileVersion: 1,
        requires: true,
        dependencies: { lib: { version: 'file:packages/lib', requires: { x: '1' } }, x: { version: '1.0.0' } },
      },
      { beside: { 'packages/lib/package.json': { name: 'lib', version: '3.0.0', dependencies: { x: '1' } } } },
    );
    expect(at(part, 'packages/lib')).toMatchObject({
      purl: 'pkg:npm/lib@3.0.0',
      entry: { source: { type: 'file', url: 'packages/lib' } },
      dependencies: ['pkg:npm/x@1.0.0'],
    });
  });

  it('is what a shrinkwrap without a version is, and nesting serves where it has no requires', () => {
    const part = parse(
      { dependencies: { a: { version: '1.0.0', dependencies: { b: { version: '1.0.0', bundled: true } } } } },
      { file: 'npm-shrinkwrap.json' },
    );
    expect(messages(part)).toEqual([]);
    expect(at(part, 'node_modules/a').dependencies).toEqual(['pkg:npm/b@1.0.0']);
    expect(at(part, 'node_modules/a/node_modules/b').entry.bundled).toBe(true);
    expect(part.projects[0]?.dependencies).toEqual(['pkg:npm/a@1.0.0']);
  });
});

describe('npm-shrinkwrap.json', () => {
  const files = fixtureFiles('scalibr-shrinkwrap');
  const other = { json: v3({ '': {}, 'node_modules/z': { version: '1.0.0' } }) };

  it('wins over package-lock.json in its folder, and only there', async () => {
    const graph = await readGraph(memoryTree({ ...files, 'package-lock.json': other, 'sub/package-lock.json': other }));
    expect([...graph.packages.keys()]).toEqual([
      'pkg:npm/supports-color@5.5.0',
      'pkg:npm/wrappy@1.0.2',
      'pkg:npm/z@1.0.0',
    ]);
    expect(graph.packages.get('pkg:npm/z@1.0.0')?.entries.map((entry) => entry.location.file)).toEqual([
      'sub/package-lock.json',
    ]);
  });

  it('is passed over when empty, but not in silence', async () => {
    const graph = await readGraph(memoryTree({ 'npm-shrinkwrap.json': '', 'package-lock.json': other }));
    expect([...graph.packages.keys()]).toEqual(['pkg:npm/z@1.0.0']);
    expect(graph.problems.map((problem) => problem.location.file)).toEqual(['npm-shrinkwrap.json']);
    expect(graph.files).toEqual(['package-lock.json']);
  });
});

describe('entries', () => {
  it('report the real name of an alias, and split a hash of several', () => {
    const part = parse(
      v3({
        '': { dependencies: { 'lodash-old': 'npm:lodash@^3' } },
        'node_modules/lodash-old': {
          name: 'lodash',
          version: '3.10.1',
          resolved: `${REGISTRY}/lodash/-/lodash-3.10.1.tgz`,
          integrity: 'sha1-abc=  sha512-def==',
          hasInstallScript: true,
          license: { type: 'MIT' },
        },
      }),
    );
    expect(at(part, 'node_modules/lodash-old')).toMatchObject({
      purl: 'pkg:npm/lodash@3.10.1',
      direct: true,
      entry: { alias: 'lodash-old', integrity: ['sha1-abc=', 'sha512-def=='], installScript: true, license: 'MIT' },
    });
    expect(messages(part)).toEqual([]);
  });

  it.each([
    [`${REGISTRY}/@s/p/-/p-1.0.0.tgz`, '^1.0.0', 'registry'],
    ['https://npm.pkg.github.com/download/@s/p/1.0.0/abc', '^1.0.0', 'registry'],
    ['https://npm.pkg.github.com/download/@s/p/1.0.0/abc', 'https://npm.pkg.github.com/download/@s/p/1.0.0/abc', 'url'],
    ['https://codeload.github.com/s/p/tar.gz/abc', 'github:s/p', 'url'],
    ['git+ssh://git@github.com/s/p.git#abc', 'github:s/p', 'git'],
    ['file:p-1.0.0.tgz', 'file:p-1.0.0.tgz', 'file'],
    [undefined, '^1.0.0', 'registry'],
    [undefined, 'git+https://evil.example/p.git', 'git'],
  ])('from %s, asked for as %s, come from a %s', (resolved, spec, type) => {
    const part = parse(
      v3({ '': { dependencies: { '@s/p': spec } }, 'node_modules/@s/p': { version: '1.0.0', resolved } }),
    );
    expect(at(part, 'node_modules/@s/p').entry.source).toEqual({
      type,
      url: resolved ?? (type === 'registry' ? null : spec),
    });
  });

  it('are bundled only inside another package, and without an address of their own', () => {
    const bundled = { version: '1.0.0', inBundle: true };
    const part = parse(
      v3({
        '': { dependencies: { a: '1', top: '1' } },
        'node_modules/a': { version: '1.0.0', bundleDependencies: ['b', 'c'], dependencies: { b: '1', c: '1' } },
        'node_modules/a/node_modules/b': bundled,
        'node_modules/a/node_modules/c': { ...bundled, resolved: 'https://evil.example/c/-/c-1.0.0.tgz' },
        'node_modules/top': bundled,
      }),
    );
    expect(part.packages.map((one) => [one.name, one.entry.bundled])).toEqual([
      ['a', false],
      ['b', true],
      ['c', false],
      ['top', false],
    ]);
  });

  it('that say one thing while their URL says another are a problem', () => {
    const part = parse(
      v3({
        'node_modules/left-pad': { version: '1.3.0', resolved: `${REGISTRY}/@evil/left-pad/-/left-pad-1.3.0.tgz` },
        'node_modules/ok': { version: '1.0.0', resolved: `${REGISTRY}/ok/-/ok-1.0.1.tgz` },
      }),
    );
    expect(messages(part)).toEqual([
      expect.stringContaining('"left-pad@1.3.0", but its URL is that of "@evil/left-pad@1.3.0"'),
      expect.stringContaining('"ok@1.0.0", but its URL is that of "ok@1.0.1"'),
    ]);
  });
});

describe('edges and scopes', () => {
  it('go to the nearest node_modules, through links and folders', () => {
    const part = parse(
      v3({
        '': { dependencies: { a: '1' }, workspaces: ['packages/*'] },
        'node_modules/a': { version: '1.0.0', dependencies: { b: '1' } },
        'node_modules/a/node_modules/b': { version: '1.0.0', dependencies: { w: '*' } },
        'node_modules/b': { version: '2.0.0' },
        'node_modules/w': { resolved: 'packages/w', link: true },
        'packages/w': { version: '0.1.0', name: 'w', dependencies: { b: '2' }, devDependencies: { d: '1' } },
        'packages/w/node_modules/d': { version: '1.0.0', dev: true },
      }),
    );
    expect(messages(part)).toEqual([]);
    expect(at(part, 'node_modules/a').dependencies).toEqual(['pkg:npm/b@1.0.0']);
    expect(at(part, 'node_modules/a/node_modules/b').dependencies).toEqual(['pkg:npm/w@0.1.0']);
    expect(at(part, 'packages/w').dependencies).toEqual(['pkg:npm/b@2.0.0', 'pkg:npm/d@1.0.0']);
    expect(at(part, 'packages/w').entry.source.type).toBe('workspace');
    expect(at(part, 'packages/w/node_modules/d')).toMatchObject({ direct: true, entry: { scope: 'development' } });
    expect(part.projects[0]?.dependencies).toEqual(['pkg:npm/a@1.0.0', 'pkg:npm/w@0.1.0']);
  });

  it('a flag can make a package stricter than its ways, never looser', () => {
    const part = parse(
      v3({
        '': { dependencies: { a: '1' }, devDependencies: { d: '1' }, optionalDependencies: { o: '1' } },
        'node_modules/a': { version: '1.0.0', dev: true, dependencies: { hidden: '1' } },
        'node_modules/hidden': { version: '1.0.0', dev: true },
        'node_modules/d': { version: '1.0.0', dependencies: { both: '1' } },
        'node_modules/o': { version: '1.0.0', optional: true, dependencies: { both: '1' } },
        'node_modules/both': { version: '1.0.0', devOptional: true },
      }),
    );
    expect(Object.fromEntries(part.packages.map((one) => [one.name, one.entry.scope]))).toEqual({
      a: 'runtime',
      hidden: 'runtime',
      d: 'runtime',
      o: 'optional',
      both: 'optional',
    });
  });

  it('a requirement that nothing locked meets is a problem, unless it is optional', () => {
    const part = parse(
      v3({
        '': { dependencies: { a: '1' } },
        'node_modules/a': {
          version: '1.0.0',
          dependencies: { gone: '^1.0.0' },
          optionalDependencies: { maybe: '1' },
          peerDependencies: { peer: '1' },
        },
      }),
    );
    expect(messages(part)).toEqual(['"node_modules/a": it asks for "gone@^1.0.0", which the lockfile does not have.']);
  });

  it('a link outside, a folder that is no workspace and a link to the project itself are what they are', () => {
    const part = parse(
      v3({
        '': { dependencies: { out: 'file:../out', lib: 'file:lib' } },
        'node_modules/out': { resolved: '../out', link: true },
        '../out': { version: '1.0.0' },
        'node_modules/lib': { resolved: 'lib', link: true },
        lib: {},
        'node_modules/app': { resolved: '', link: true },
      }),
    );
    expect(messages(part)).toEqual([]);
    expect(at(part, '../out')).toMatchObject({ name: 'out', direct: true, entry: { source: { type: 'file' } } });
    expect(at(part, 'lib')).toMatchObject({ purl: 'pkg:npm/lib', version: '', entry: { source: { type: 'file' } } });
    expect(part.packages).toHaveLength(2);
  });
});

import { createHash } from 'node:crypto';
import * as fc from '../property.ts';
import type { Tree } from '../../src/domain/ports/tree.ts';
import { createPartMemory } from '../../src/ecosystems/part-memory.ts';
import { readGraph } from '../../src/ecosystems/read-graph.ts';

/** A tree with git's ids, which writes down what is read of it. */
function treeOf(files: Readonly<Record<string, string>>, read: string[] = []): Tree {
  const entries = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    list: () =>
      Promise.resolve(
        entries.map(([path, content]) => ({
          path,
          mode: '100644',
          id: createHash('sha1').update(content, 'latin1').digest('hex'),
        })),
      ),
    read: (path) => {
      read.push(path);
      return Promise.resolve(Buffer.from(files[path] ?? '', 'latin1'));
    },
  };
}

const lock = (version: string): string =>
  JSON.stringify({
    lockfileVersion: 3,
    packages: {
      '': { name: 'app', workspaces: ['packages/*'], dependencies: { a: '^1.0.0' } },
      'node_modules/a': { version, resolved: `https://registry.npmjs.org/a/-/a-${version}.tgz` },
      'node_modules/b': { resolved: 'packages/b', link: true },
      'packages/b': { name: 'b', version: '1.0.0', dependencies: { a: '^1.0.0' } },
    },
  });
const manifest = (name: string, range: string): string =>
  JSON.stringify({ name, version: '1.0.0', dependencies: { a: range } });
const uses = (ref: string): string => `jobs:\n  a:\n    steps:\n      - uses: acme/act@${ref}\n`;

/** What may stand at each path: nothing, something, something else, or what nobody can read. */
const FILES: Readonly<Record<string, readonly (string | null)[]>> = {
  'package-lock.json': [null, lock('1.0.0'), lock('1.0.1'), '{', '\xff'],
  'package.json': [null, manifest('app', '^1.0.0'), manifest('app', '^2.0.0'), '\xff'],
  'packages/b/package.json': [null, manifest('b', '^1.0.0'), manifest('b', '^3.0.0'), '\xff'],
  'packages/c/package.json': [null, manifest('c', '^1.0.0')],
  'requirements.txt': [null, '-r more.txt\n', 'x==1\n'],
  'more.txt': [null, 'y==1\n', 'y==2\n', '\xff'],
  '.github/workflows/ci.yml': [null, uses('v1'), uses('v2'), 'jobs: ['],
};

const trees = fc.record(
  Object.fromEntries(Object.entries(FILES).map(([path, contents]) => [path, fc.constantFrom(...contents)])),
);
const present = (files: Readonly<Record<string, string | null>>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).flatMap(([path, content]) => (content === null ? [] : [[path, content]])));

describe('a memory of parts', () => {
  it('changes nothing of any graph, whatever trees came before', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(trees, { minLength: 2, maxLength: 6 }), async (history) => {
        const memory = createPartMemory();
        for (const files of history.map(present)) {
          expect(await readGraph(treeOf(files), memory)).toEqual(await readGraph(treeOf(files)));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('does not parse again what did not change', async () => {
    const memory = createPartMemory();
    const files = { 'package-lock.json': lock('1.0.0'), 'package.json': manifest('app', '^1.0.0') };
    const first = await readGraph(treeOf(files), memory);
    const again = await readGraph(treeOf({ ...files, 'README.md': 'new' }), memory);
    expect(again.projects[0]).toBe(first.projects[0]);
    const other = await readGraph(treeOf({ ...files, 'package.json': manifest('app', '^2.0.0') }), memory);
    expect(other.projects[0]).not.toBe(first.projects[0]);
  });

  it('remembers nothing of a tree without ids', async () => {
    const memory = createPartMemory();
    const withoutIds = (content: string): Tree => ({
      list: () => Promise.resolve([{ path: 'requirements.txt', mode: '100644', id: null }]),
      read: () => Promise.resolve(Buffer.from(content)),
    });
    await readGraph(withoutIds('a==1'), memory);
    expect([...(await readGraph(withoutIds('a==2'), memory)).packages.keys()]).toEqual(['pkg:pypi/a@2']);
  });
});

import { bunLock } from '../../bench/generate/bun-lock.ts';
import { generateGraph } from '../../bench/generate/graph.ts';
import type { GeneratedGraph } from '../../bench/generate/graph.ts';
import { manifestOf } from '../../bench/generate/manifest.ts';
import { packageLock } from '../../bench/generate/package-lock.ts';
import { pnpmLock } from '../../bench/generate/pnpm-lock.ts';
import { yarnLock } from '../../bench/generate/yarn-lock.ts';
import { unreachable } from '../../src/domain/paths.ts';
import { readGraph } from '../../src/ecosystems/read-graph.ts';
import type { Tree } from '../../src/domain/ports/tree.ts';

function treeOf(files: Readonly<Record<string, string>>): Tree {
  return {
    list: async () =>
      Object.keys(files)
        .sort()
        .map((path) => ({ path, mode: '100644', id: null })),
    read: async (path) => Buffer.from(files[path] ?? ''),
  };
}

const read = (lockfile: string, text: string, graph: GeneratedGraph) =>
  readGraph(treeOf({ [lockfile]: text, 'package.json': JSON.stringify(manifestOf(graph)) }));

const WRITERS = [
  ['package-lock.json', packageLock],
  ['pnpm-lock.yaml', pnpmLock],
  ['yarn.lock', yarnLock],
  ['bun.lock', bunLock],
] as const;

describe('a generated project', () => {
  it.each([1, 9, 10, 100, 1_000])('locks exactly %i packages, all of them reachable', async (count) => {
    const generated = generateGraph(count);
    const graph = await read('package-lock.json', packageLock(generated), generated);
    expect(graph.problems).toEqual([]);
    expect(graph.packages.size).toBe(count);
    expect(unreachable(graph)).toEqual([]);
  });

  it.each(WRITERS)('is the same in %s as it was generated', async (lockfile, write) => {
    const generated = generateGraph(600);
    const graph = await read(lockfile, write(generated), generated);
    expect(graph.problems).toEqual([]);
    expect([...graph.packages.keys()].sort()).toEqual(
      generated.packages.map(({ name, version }) => `pkg:npm/${name}@${version}`).sort(),
    );
    expect(unreachable(graph)).toEqual([]);
    expect(graph.packages.has('pkg:npm/minimist@1.2.0')).toBe(true);
  });

  it('gives the same text for the same number', () => {
    expect(packageLock(generateGraph(50))).toBe(packageLock(generateGraph(50)));
  });
});

import { generateProject } from '../../bench/generate.ts';
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

describe('generateProject', () => {
  it.each([1, 9, 10, 100, 1_000])('locks exactly %i packages, all of them reachable', async (count) => {
    const { lockfile, manifest } = generateProject(count);
    const graph = await readGraph(treeOf({ 'package-lock.json': lockfile, 'package.json': manifest }));
    expect(graph.problems).toEqual([]);
    expect(graph.packages.size).toBe(count);
    expect(unreachable(graph)).toEqual([]);
  });

  it('gives the same text for the same number', () => {
    expect(generateProject(50)).toEqual(generateProject(50));
  });
});

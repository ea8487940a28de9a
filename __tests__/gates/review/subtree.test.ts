import type { Tree } from '../../../src/domain/ports/tree.ts';
import { prefixOf, requireDirectory, subtree } from '../../../src/gates/review/subtree.ts';

const files = ['a/package.json', 'ab/package.json', 'package.json'];
const tree: Tree = {
  list: async () => Promise.resolve(files.map((path) => ({ path, mode: '100644', id: path }))),
  read: async (path) => Promise.resolve(Buffer.from(path)),
};

describe('requireDirectory', () => {
  it.each(['.', './', 'a', './a/', 'ab'])('has %s', async (directory) => {
    await expect(requireDirectory(directory, tree)).resolves.toBeUndefined();
  });

  it('refuses what none of the trees has: nothing in it would pass', async () => {
    await expect(requireDirectory('b', tree)).rejects.toThrow('There is no directory "b" in what is judged.');
    const empty: Tree = { list: async () => Promise.resolve([]), read: (path) => tree.read(path) };
    await expect(requireDirectory('a', empty, tree)).resolves.toBeUndefined();
  });
});

describe('subtree', () => {
  it('is the whole for the root', () => expect(subtree(tree, '.')).toBe(tree));

  it('holds one directory alone, by relative paths', async () => {
    const sub = subtree(tree, './a/');
    expect(await sub.list()).toEqual([{ path: 'package.json', mode: '100644', id: 'a/package.json' }]);
    expect(String(await sub.read('package.json'))).toBe('a/package.json');
  });

  it.each([
    ['.', ''],
    ['./', ''],
    ['./a//b/', 'a/b/'],
    ['a', 'a/'],
  ])('%p has the prefix %p', (directory, prefix) => expect(prefixOf(directory)).toBe(prefix));
});

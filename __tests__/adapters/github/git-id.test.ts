import { blobId, treeId } from '../../../src/adapters/github/git-id.ts';

// The ids that git itself gives: `git hash-object`, `git mktree`.
describe('git object ids', () => {
  it('of an empty file and an empty tree', () => {
    expect(blobId(new Uint8Array())).toBe('e69de29bb2d1d6434b8b29ae775ad8c2e48c5391');
    expect(treeId([])).toBe('4b825dc642cb6eb9a060e54bf8d69288fbee4904');
  });

  it('of a directory whose name sorts as if it ended in a slash', () => {
    const blob = 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391';
    const rows = [
      { path: 'a', mode: '040000', type: 'tree' as const, sha: '496d6428b9cf92981dc9495211e6e1120fb6f2ba' },
      { path: 'a.txt', mode: '100644', type: 'blob' as const, sha: blob },
    ];
    expect(treeId(rows)).toBe('03c6ee2c9acd8a2aad8083a7f182cc7219ff4a5e');
    expect(treeId(rows.toReversed())).toBe('03c6ee2c9acd8a2aad8083a7f182cc7219ff4a5e');
  });
});

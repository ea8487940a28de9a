import type { Git } from './git.ts';

export interface DiffFile {
  readonly path: string;
  readonly previousPath: string | null;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'changed';
  readonly blob: string;
  readonly additions: number;
  readonly deletions: number;
  readonly patch: string | null;
}

const STATUS: Readonly<Record<string, DiffFile['status']>> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  T: 'changed',
};
const ABSENT = '0'.repeat(40);

/** The files that differ between two commits, with renames and patches, as GitHub lists them. */
export async function diff(git: Git, from: string, to: string): Promise<DiffFile[]> {
  const flags = ['-r', '-M', '--no-abbrev', '--full-index'];
  const raw = (await git.run(['diff-tree', ...flags, '--raw', '-z', from, to])).toString().split('\0');
  const counts = (await git.run(['diff-tree', ...flags, '--numstat', '-z', from, to])).toString().split('\0');
  const patches = (await git.run(['diff-tree', ...flags, '--patch', from, to]))
    .toString()
    .split(/^diff --git .*\n/m)
    .slice(1);
  const files: DiffFile[] = [];
  let count = 0;
  for (let index = 0; index + 1 < raw.length;) {
    const [, , before = '', after = '', letter = ''] = (raw[index] ?? '').split(' ');
    const renamed = letter.startsWith('R');
    const [additions, deletions] = (counts[count] ?? '').split('\t');
    const patch = patches[files.length] ?? '';
    const hunk = patch.indexOf('@@');
    files.push({
      path: raw[index + (renamed ? 2 : 1)] ?? '',
      previousPath: renamed ? (raw[index + 1] ?? '') : null,
      status: STATUS[letter.charAt(0)] ?? 'changed',
      blob: after === ABSENT ? before : after,
      additions: Number(additions) || 0,
      deletions: Number(deletions) || 0,
      patch: hunk === -1 ? null : patch.slice(hunk).trimEnd(),
    });
    index += renamed ? 3 : 2;
    count += renamed ? 3 : 1;
  }
  return files;
}

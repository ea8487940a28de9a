/** A kind of file that locks packages, and that no format reads. */
interface UnreadFile {
  readonly files: readonly string[];
  /** What to do about it. */
  readonly remedy: string;
}

/**
 * Files that lock packages and that no format reads. One is a problem, never passed over: what is in it would be installed
 * and judged by nobody. A format that comes to read one needs no change here.
 */
export const UNREAD_FILES: readonly UnreadFile[] = [
  { files: ['**/bun.lockb'], remedy: 'Run "bun install --save-text-lockfile" and commit bun.lock in its place.' },
  {
    files: ['**/pnpm-lock.*.yaml'],
    remedy: 'Run "pnpm install --merge-git-branch-lockfiles" and commit pnpm-lock.yaml in its place.',
  },
  { files: ['**/vlt-lock.json'], remedy: 'Lock the project with npm as well (package-lock.json), and commit both.' },
  {
    files: ['**/conda-lock.yml', '**/pixi.lock'],
    remedy: 'Lock what comes from PyPI as pylock.toml as well; check the rest by other means and waive this finding.',
  },
  {
    files: [
      '**/bom.xml',
      '**/*.cdx.xml',
      '**/*.spdx',
      '**/*.spdx.yml',
      '**/*.spdx.yaml',
      '**/*.spdx.xml',
      '**/*.spdx.rdf',
    ],
    remedy: 'Have the bill of materials written as JSON (bom.json, *.cdx.json, *.spdx.json) in its place.',
  },
];

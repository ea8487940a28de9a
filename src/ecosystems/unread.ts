/** A dependency file that we know of, whether or not one of our formats reads it. */
export interface KnownFile {
  readonly files: readonly string[];
  /** What to do while no format reads it. */
  readonly remedy: string;
}

const NPM = 'Lock the project with npm as well (package-lock.json), or remove the file if nothing uses it.';
const PYTHON = 'Remove the file if nothing uses it, or check its packages by other means and waive this finding.';

/**
 * Files that lock packages. One that no format reads is a problem, never passed over: what is in it
 * would be installed and judged by nobody. A format that comes to read one needs no change here.
 */
export const KNOWN_FILES: readonly KnownFile[] = [
  { files: ['**/yarn.lock', '**/pnpm-lock.yaml', '**/bun.lock', '**/deno.lock'], remedy: NPM },
  { files: ['**/bun.lockb'], remedy: 'Run "bun install --save-text-lockfile" and commit bun.lock in its place.' },
  {
    files: [
      '**/poetry.lock',
      '**/Pipfile.lock',
      '**/pdm.lock',
      '**/uv.lock',
      '**/pylock.toml',
      '**/pylock.*.toml',
      '**/requirements*.txt',
      '**/requirements/*.txt',
    ],
    remedy: PYTHON,
  },
];

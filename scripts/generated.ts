import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Brings generated files up to date: each path with the text that belongs there, or null where no file does. With
 * `--check` on the command line nothing is written, and the process fails and names each file that differs.
 */
export function keepCurrent(files: Iterable<readonly [file: string, wanted: string | null]>): void {
  for (const [file, wanted] of files) {
    const current = existsSync(file) ? readFileSync(file, 'utf8') : null;
    if (current === wanted) continue;
    if (process.argv.includes('--check')) {
      console.error(`${file} is stale: run "npm run generate".`);
      process.exitCode = 1;
    } else if (wanted === null) rmSync(file);
    else writeFileSync(file, wanted);
  }
}

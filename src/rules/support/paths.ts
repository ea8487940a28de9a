/** The folder of a `/`-separated path: `` for a file at the top. */
export const folderOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf('/'), 0));

/** The last part of a path. */
export const baseOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Joins a folder and a file of it. */
export const joined = (folder: string, file: string): string => (folder === '' ? file : `${folder}/${file}`);

/** Whether a path that a lockfile writes, relative to its own folder, leads out of the project. */
export function leavesProject(lockfile: string, written: string): boolean {
  const path = written.replace(/^(?:file|link|portal|exec):/, '').replaceAll('\\', '/');
  if (path.startsWith('/') || /^[A-Za-z]:/.test(path)) return true;
  let depth = 0;
  for (const part of joined(folderOf(lockfile), path).split('/')) {
    if (part === '..') depth -= 1;
    else if (part !== '' && part !== '.') depth += 1;
    if (depth < 0) return true;
  }
  return false;
}

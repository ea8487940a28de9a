/** The folder of a `/`-separated path, with its slash; empty at the top. */
export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** The folder of a path and all above it, each with its slash, the nearest first; the top is empty. */
export function foldersAbove(path: string): string[] {
  const folders = [folderOf(path)];
  for (let at = folders[0] ?? ''; at !== ''; folders.push(at)) at = folderOf(at.slice(0, -1));
  return folders;
}

/** A path as a file of this folder writes it, from the top of the tree; null where it leads out of the tree. */
export function pathFrom(folder: string, written: string): string | null {
  if (written.startsWith('/')) return null;
  const parts: string[] = [];
  for (const part of `${folder}${written}`.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join('/');
}

/** How a file of one folder names a path from the top of the tree. */
export const pathTo = (folder: string, path: string): string => '../'.repeat(folder.split('/').length - 1) + path;

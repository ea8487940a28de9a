import { Minimatch } from 'minimatch';

const ANYWHERE = /^\*\*\/([^*?[\]{}()!+@/\\]+)$/;

/** A test of paths against any of our own globs. Plain names at any depth, which nearly all are, cost one look-up. */
export function globTest(globs: readonly string[]): (path: string) => boolean {
  const names = new Set<string>();
  const others: Minimatch[] = [];
  for (const glob of globs) {
    const [, name] = ANYWHERE.exec(glob) ?? [];
    if (name === undefined) others.push(new Minimatch(glob, { dot: true }));
    else names.add(name);
  }
  return (path) => names.has(path.slice(path.lastIndexOf('/') + 1)) || others.some((one) => one.match(path));
}

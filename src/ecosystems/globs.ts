const ANYWHERE = /^\*\*\/([^*?/]+)$/;

/**
 * A test of paths against any of our own globs: `**` for any folders, `*` and `?` within a name, and nothing
 * else means anything but itself. Plain names at any depth, which nearly all are, cost one look-up. A library
 * of globs would take longer to load than all of this takes to run.
 */
export function globTest(globs: readonly string[]): (path: string) => boolean {
  const names = new Set<string>();
  const others: RegExp[] = [];
  for (const glob of globs) {
    const [, name] = ANYWHERE.exec(glob) ?? [];
    if (name === undefined) others.push(expressionOf(glob));
    else names.add(name);
  }
  return (path) => names.has(path.slice(path.lastIndexOf('/') + 1)) || others.some((one) => one.test(path));
}

const WILD: Readonly<Record<string, string>> = { '**/': '(?:.*/)?', '*': '[^/]*', '?': '[^/]' };

const expressionOf = (glob: string): RegExp =>
  new RegExp(`^${glob.replace(/\*\*\/|[\\^$.*+?()[\]{}|]/g, (part) => WILD[part] ?? `\\${part}`)}$`, 's');

/** What stands at a key of bun.lock: a package by its index, or code of the project itself, which is none. */
type Standing = number | 'own';

/**
 * A folder of the tree that the keys of a bun.lock describe: `a/@s/b` is what `a` finds as `@s/b` before anything
 * further up. Names are untrusted, so they are keys of Maps and nothing else.
 */
export class Folder {
  standing: Standing | null = null;
  readonly above: Folder | null;
  readonly #inside = new Map<string, Folder>();

  constructor(above: Folder | null = null) {
    this.above = above;
  }

  /** The folder of a key, made where it is not there yet. */
  at(names: readonly string[]): Folder {
    return Folder.#walk(this, names);
  }

  /** What a package in this folder finds under a name: inside, or in the nearest folder above that has it. */
  resolve(name: string): Standing | null {
    return Folder.#find(this, name);
  }

  static #walk(start: Folder, names: readonly string[]): Folder {
    let folder = start;
    for (const name of names) {
      let inside = folder.#inside.get(name);
      if (inside === undefined) folder.#inside.set(name, (inside = new Folder(folder)));
      folder = inside;
    }
    return folder;
  }

  static #find(start: Folder, name: string): Standing | null {
    for (let folder: Folder | null = start; folder !== null; folder = folder.above) {
      const standing = folder.#inside.get(name)?.standing;
      if (standing !== undefined && standing !== null) return standing;
    }
    return null;
  }
}

/** The names in a key: `a/@s/b` has two. */
export function namesIn(key: string): string[] {
  const names: string[] = [];
  for (let from = 0; from <= key.length;) {
    const slash = key.indexOf('/', from);
    const end = slash !== -1 && key[from] === '@' ? key.indexOf('/', slash + 1) : slash;
    names.push(key.slice(from, end === -1 ? key.length : end));
    if (end === -1) break;
    from = end + 1;
  }
  return names;
}

import type { LockNode } from './node.ts';

/** Most locations: a package at the top. */
const TOP = /^node_modules\/((?:@[^/]+\/)?[^@/][^/]*)$/;

/**
 * A folder of the tree that a lockfile describes, with what npm would find there. Names are
 * untrusted, so they are keys of Maps and nothing else.
 */
export class Folder {
  /** What is installed at exactly this folder; for a link, what it leads to. */
  node: LockNode | null = null;
  readonly #above: Folder | null;
  #modules: Map<string, Folder> | null = null;
  #folders: Map<string, Folder> | null = null;

  constructor(above: Folder | null = null) {
    this.#above = above;
  }

  /** The folder `node_modules/<name>` in this one. */
  module(name: string): Folder {
    this.#modules ??= new Map();
    return getOrAdd(this.#modules, name, this);
  }

  /** The folder at a location as lockfiles write it: `packages/a/node_modules/@scope/b`. */
  at(location: string): Folder {
    return Folder.#walk(this, location);
  }

  /** What `require(name)` finds from here: the nearest node_modules, going up (Node's resolution algorithm). */
  resolve(name: string): LockNode | null {
    return Folder.#find(this, name);
  }

  static #walk(start: Folder, location: string): Folder {
    const top = TOP.exec(location)?.[1];
    if (top !== undefined) return start.module(top);
    let folder = start;
    const segments = location.split('/');
    for (let index = 0; index < segments.length; index += 1) {
      const segment = segments[index] ?? '';
      if (segment === 'node_modules' && index + 1 < segments.length) {
        index += 1;
        let name = segments[index] ?? '';
        if (name.startsWith('@') && index + 1 < segments.length) {
          index += 1;
          name += `/${segments[index] ?? ''}`;
        }
        folder = folder.module(name);
      } else {
        folder.#folders ??= new Map();
        folder = getOrAdd(folder.#folders, segment, folder);
      }
    }
    return folder;
  }

  static #find(start: Folder, name: string): LockNode | null {
    for (let folder: Folder | null = start; folder !== null; folder = folder.#above) {
      const node = folder.#modules?.get(name)?.node;
      if (node) return node;
    }
    return null;
  }
}

function getOrAdd(folders: Map<string, Folder>, name: string, above: Folder): Folder {
  const found = folders.get(name);
  if (found !== undefined) return found;
  const added = new Folder(above);
  folders.set(name, added);
  return added;
}

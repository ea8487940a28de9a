import { quote } from '../../../domain/errors.ts';
import type { Problem } from '../../../domain/graph.ts';
import type { LockedPackage, Requirement } from '../../locked.ts';
import { Folder } from './folder.ts';
import type { BunPackage } from './packages.ts';
import { REMEDY } from './remedy.ts';

/** The packages of a bun.lock with their edges, and the tree in which a project finds what it asks for. */
export interface Joined {
  readonly root: Folder;
  readonly packages: readonly LockedPackage[];
}

/**
 * Joins packages as bun does when it reads the file: what a key's package asks for is the nearest entry of that name,
 * inside the key or further up. Entries that stand for the project or one of its workspaces are no packages.
 */
export function join(entries: readonly BunPackage[], problems: Problem[]): Joined {
  const root = new Folder();
  const kept: { readonly one: BunPackage; readonly folder: Folder }[] = [];
  for (const one of entries) {
    const folder = root.at(one.names);
    const isOwn = one.resolution.kind === 'workspace' || one.resolution.kind === 'root';
    folder.standing = isOwn ? 'own' : kept.length;
    if (!isOwn) kept.push({ one, folder });
  }
  const packages = kept.map(({ one, folder }): LockedPackage => {
    // What is code of the project ships nothing.
    const bundled = one.entry.bundled && typeof folder.above?.standing === 'number';
    const entry = bundled === one.entry.bundled ? one.entry : { ...one.entry, bundled };
    return { name: one.name, version: one.version, entry, requires: requiresOf(one, folder, problems) };
  });
  return { root, packages };
}

function requiresOf(one: BunPackage, folder: Folder, problems: Problem[]): Requirement[] {
  const requires: Requirement[] = [];
  for (const ask of one.asks) {
    const to = folder.resolve(ask.name);
    if (typeof to === 'number') requires.push({ to, optional: !ask.required, range: ask.spec });
    // A peer may stay away.
    else if (to === null && ask.required && ask.section !== 'peerDependencies') {
      const asks = `${quote(one.entry.key)}: it asks for ${quote(`${ask.name}@${ask.spec}`)}`;
      problems.push({
        location: one.entry.location,
        message: `${asks}, which the lockfile does not have.`,
        remedy: REMEDY,
      });
    }
  }
  return requires;
}

import type { Fields } from '../../json/fields.ts';
import { isRecord } from '../../json/record.ts';
import { stringsOf } from '../../toml/lists.ts';
import { normalizeName } from '../names.ts';
import type { LockEntry } from '../toml-lock/entries.ts';

const FOLDERS = ['editable', 'virtual', 'directory'] as const;

/** The folder that an entry is, relative to the lockfile's, `` being that itself; null: it is no folder. */
export function folderOf({ fields }: LockEntry): string | null {
  const source = fields.raw('source');
  if (!isRecord(source)) return null;
  for (const kind of FOLDERS) {
    const path = Object.hasOwn(source, kind) ? source[kind] : undefined;
    if (typeof path === 'string') return path === '.' ? '' : path;
  }
  return null;
}

/**
 * Which entries are projects of the workspace: those that the lockfile calls members, or, where it lists none, the
 * project in its own folder.
 */
export function membersOf(manifest: Fields | null): (entry: LockEntry) => boolean {
  const listed = manifest?.raw('members') === undefined ? null : stringsOf(manifest, 'members').map(normalizeName);
  const names = listed === null ? null : new Set(listed);
  return (entry) => {
    const folder = folderOf(entry);
    return folder !== null && (names === null ? folder === '' : names.has(entry.name));
  };
}

import { byCodeUnit } from '../../domain/canonical.ts';
import type { FileChange } from '../../domain/pull-request.ts';
import type { TreeEntry } from '../../domain/ports/tree.ts';

/** A change with the object ids on both sides, before texts were compared. */
export interface TreeChange extends Omit<FileChange, 'onlyUsesRefs' | 'onlyDependencies'> {
  readonly idBefore: string | null;
  readonly idAfter: string | null;
}

/**
 * Every path that differs between two trees, by mode and object id, sorted. Git stores no renames: a
 * new path with the very content of a removed one is reported as renamed, beside the removal.
 */
export function compareTrees(base: readonly TreeEntry[], head: readonly TreeEntry[]): TreeChange[] {
  const before = new Map(base.map((entry) => [entry.path, entry]));
  const after = new Map(head.map((entry) => [entry.path, entry]));
  const removed = base.filter((entry) => !after.has(entry.path));
  const removedIds = new Set(removed.map((entry) => entry.id));
  const changes: TreeChange[] = removed.map((entry) => change('removed', entry, null));
  for (const entry of head) {
    const old = before.get(entry.path) ?? null;
    if (old === null) changes.push(change(removedIds.has(entry.id) ? 'renamed' : 'added', null, entry));
    else if (old.id !== entry.id || old.mode !== entry.mode) changes.push(change('modified', old, entry));
  }
  return changes.sort((a, b) => byCodeUnit(a.path, b.path));
}

function change(status: FileChange['status'], before: TreeEntry | null, after: TreeEntry | null): TreeChange {
  return {
    path: (after ?? before)?.path ?? '',
    status,
    modeBefore: before?.mode ?? null,
    modeAfter: after?.mode ?? null,
    idBefore: before?.id ?? null,
    idAfter: after?.id ?? null,
  };
}

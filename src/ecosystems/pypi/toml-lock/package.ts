import type { Scope, Source } from '../../../domain/package.ts';
import type { LockedPackage, Requirement } from '../../locked.ts';
import { checkFiles, integrityOf, othersOf, type DistFile } from './dist-files.ts';
import type { LockEntry } from './entries.ts';

const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;

/** What is known of an entry besides its name and version. */
export interface Known {
  readonly source: Source;
  readonly files: readonly DistFile[];
  readonly requires: readonly Requirement[];
  readonly told?: Scope;
}

/** Makes the package of an entry, and tells what can't be right with it. */
export function packageOf(entry: LockEntry, { source, files, requires, told }: Known): LockedPackage {
  const { name, version, place, fields } = entry;
  checkFiles(entry, files);
  if (source.type === 'registry' && version === '') fields.problem('the entry has no version.');
  const others = source.type === 'registry' ? othersOf(source.url, files) : [];
  return {
    name,
    version,
    requires,
    ...(told === undefined ? {} : { told }),
    entry: {
      key: `${name}@${version}`,
      location: place,
      source: others.length === 0 ? source : { ...source, others: [...(source.others ?? []), ...others] },
      integrity: integrityOf(files),
      bundled: false,
      license: null,
      installScript: null,
      alias: null,
    },
  };
}

/** A repository at a commit. One that no commit is told of is a problem: its content changes with a branch. */
export function gitSource({ fields }: LockEntry, url: string, commit: string | null): Source {
  if (commit === null || !COMMIT.test(commit)) fields.problem('the entry comes from a repository, at no commit.');
  // A change of the commit alone is a change of what is installed.
  return { type: 'git', url: commit === null || url.endsWith(`#${commit}`) ? url : `${url}#${commit}` };
}

/** One requirement, answered by each of several entries; `range` is empty where the lockfile tells none that PEP 440 has. */
export const requirementsOf = (found: readonly number[], optional: boolean, range: string): Requirement[] =>
  found.map((to) => (range === '' ? { to, optional } : { to, optional, range }));

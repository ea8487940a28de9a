import { quote } from '../../../domain/errors.ts';
import type { YamlFields } from '../../yaml/fields.ts';
import { GROUPS } from './importers.ts';

const SECTIONS: ReadonlySet<string> = new Set([
  'catalogs',
  'ignoredOptionalDependencies',
  'importers',
  'neverBuiltDependencies',
  'onlyBuiltDependencies',
  'overrides',
  'packageExtensions',
  'packages',
  'patchedDependencies',
  'settings',
  'snapshots',
  'time',
]);

/** What a lockfile of a single project has at its top, in the place of `importers`. */
const OF_PROJECT: ReadonlySet<string> = new Set([...Object.keys(GROUPS), 'specifiers', 'dependenciesMeta']);

/** Tells of sections that we do not know: what a later pnpm installs from one would be judged by nobody. */
export function refuseUnknownSections(document: YamlFields): void {
  const isSingle = !document.has('importers');
  document.map.forEach((name, value, line) => {
    if (value === null || typeof value === 'string' || SECTIONS.has(name)) return;
    if (isSingle && OF_PROJECT.has(name)) return;
    document.problem(`${quote(name)} is none of the known sections: what it locks is not read.`, line);
  });
}

import { quote } from '../../domain/errors.ts';
import type { Subject } from '../../domain/outcome.ts';
import type { Entry, Location, Package } from '../../domain/package.ts';

/** The dependency graph as a whole. */
export const graphSubject: Subject = { kind: 'graph', name: 'dependency graph' };

export const packageSubject = (one: Package): Subject => ({ kind: 'package', name: one.purl });

/** The part of an outcome's key that stays the same when a package is updated: `npm:lodash`. */
export const nameKey = (one: { readonly ecosystem: string; readonly name: string }): string =>
  `${one.ecosystem}:${one.name}`;

/** A package for a reader: `"lodash@4.17.20"`. */
export const show = (one: { readonly name: string; readonly version: string }): string =>
  quote(one.version === '' ? one.name : `${one.name}@${one.version}`);

/** Where a package is first locked. */
export const placeOf = (one: Package): Location | null => one.entries[0]?.location ?? null;

/** Whether an entry is code that is built here, which no registry and no advisory speaks of. */
export const isOwn = (entry: Entry): boolean => entry.source.type === 'workspace';

/** The packages that come from elsewhere, in purl order. */
export function thirdParty(packages: Iterable<Package>): Package[] {
  return [...packages].filter((one) => !one.entries.every(isOwn));
}

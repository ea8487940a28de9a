import type { Ecosystem, Package, Scope } from './package.ts';
import type { UpdateLevel } from './version.ts';

/**
 * What a change does to one package name: versions that left and versions that came, by the
 * lockfiles alone. An update is one of each; titles and trailers are never asked.
 */
export interface Change {
  readonly ecosystem: Ecosystem;
  readonly name: string;
  readonly kind: 'added' | 'removed' | 'updated' | 'altered';
  /** Packages as they were; empty when added. */
  readonly before: readonly Package[];
  /** Packages as they are; empty when removed. */
  readonly after: readonly Package[];
  /** The largest step between the nearest versions; null where nothing was updated or the order can't be told. */
  readonly level: UpdateLevel | null;
  readonly scope: Scope;
  readonly direct: boolean;
}

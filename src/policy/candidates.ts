import { isGlob } from '../domain/patterns/glob.ts';
import { comparableNames, parsePackagePattern } from '../domain/patterns/pattern.ts';
import type { Package } from '../domain/package.ts';

/**
 * Things with package patterns, found by the packages that they could be about: hundreds of configs and
 * waivers must not be asked about each of ten thousand packages. Finds too many rather than too few.
 */
export interface Candidates<T> {
  /** `packages` as in a match; undefined: it is about every package. */
  add(item: T, packages: readonly string[] | undefined): void;
  /** In no particular order; each once. */
  about(one: Pick<Package, 'ecosystem' | 'name'>): readonly T[];
}

/** Exact names are looked up; a glob by the text before its first special character. */
export function candidates<T>(): Candidates<T> {
  const always: T[] = [];
  const exact = new Map<string, T[]>();
  const prefixed = new Map<string, T[]>();
  const lengths = new Set<number>();
  const into = (map: Map<string, T[]>, key: string, item: T): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [item]);
    else if (!list.includes(item)) list.push(item);
  };
  return {
    add(item, packages) {
      const patterns = packages?.map(parsePackagePattern);
      if (patterns === undefined || patterns.includes(null)) {
        always.push(item);
        return;
      }
      for (const pattern of patterns) {
        if (pattern === null) continue;
        const name = `${pattern.ecosystem}:${pattern.name}`;
        if (!isGlob(pattern.name)) {
          into(exact, name, item);
          continue;
        }
        const prefix = `${pattern.ecosystem}:${/^[^*?[\]{}\\]*/.exec(pattern.name)?.[0] ?? ''}`;
        lengths.add(prefix.length);
        into(prefixed, prefix, item);
      }
    },
    about({ ecosystem, name }) {
      const lists: (T[] | undefined)[] = [];
      for (const one of comparableNames(ecosystem, name)) {
        const full = `${ecosystem}:${one}`;
        lists.push(exact.get(full));
        for (const length of lengths) lists.push(prefixed.get(full.slice(0, length)));
      }
      const found = lists.filter((list) => list !== undefined);
      if (found.length === 0) return always;
      return [...new Set([...always, ...found.flat()])];
    },
  };
}

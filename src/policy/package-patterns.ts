import type { Ecosystem } from '../domain/package.ts';
import type { VersionScheme } from '../domain/version.ts';
import { comparableName, compileGlob, isGlob, parsePackagePattern } from './pattern.ts';

/** `unknown`: a range is asked of a version that the lockfile doesn't tell, or that is none. */
export type Answer = 'yes' | 'no' | 'unknown';

/** A package as a pattern sees it. */
export interface PatternSubject {
  readonly ecosystem: Ecosystem;
  readonly name: string;
  readonly version: string;
}

type Schemes = Readonly<Record<Ecosystem, VersionScheme>>;
type Ranges = readonly (string | null)[];

/**
 * Compiles a list of package patterns once, for very many packages: exact names are looked up, and
 * what the globs say of a name is remembered. A pattern that can't be read answers `unknown`, so
 * that it neither excepts nor waives anything.
 */
export function compilePackagePatterns(
  patterns: readonly string[],
  versions: Schemes,
): (subject: PatternSubject) => Answer {
  const exact = new Map<string, (string | null)[]>();
  const globs: { ecosystem: Ecosystem; matches: (name: string) => boolean; range: string | null }[] = [];
  let unreadable = false;
  for (const text of patterns) {
    const pattern = parsePackagePattern(text);
    if (pattern === null) {
      unreadable = true;
    } else if (isGlob(pattern.name)) {
      const matches = pattern.name === '*' ? () => true : compileGlob(pattern.name);
      globs.push({ ecosystem: pattern.ecosystem, matches, range: pattern.range });
    } else {
      const key = `${pattern.ecosystem}:${pattern.name}`;
      const ranges = exact.get(key);
      if (ranges === undefined) exact.set(key, [pattern.range]);
      else ranges.push(pattern.range);
    }
  }
  const rangesByName = new Map<string, Ranges>();
  const rangesOf = (ecosystem: Ecosystem, name: string): Ranges => {
    const key = `${ecosystem}:${name}`;
    let ranges = rangesByName.get(key);
    if (ranges === undefined) {
      const matching = globs.filter((glob) => glob.ecosystem === ecosystem && glob.matches(name));
      ranges = [...(exact.get(key) ?? []), ...matching.map((glob) => glob.range)];
      rangesByName.set(key, ranges);
    }
    return ranges;
  };
  return (subject) => {
    const ranges = rangesOf(subject.ecosystem, comparableName(subject.ecosystem, subject.name));
    if (ranges.includes(null)) return 'yes';
    if (ranges.length > 0) {
      const scheme = versions[subject.ecosystem];
      if (!scheme.valid(subject.version)) return 'unknown';
      if (ranges.some((range) => scheme.satisfies(subject.version, range ?? ''))) return 'yes';
    }
    return unreadable ? 'unknown' : 'no';
  };
}

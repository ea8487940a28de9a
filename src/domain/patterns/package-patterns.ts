import type { Ecosystem } from '../package.ts';
import type { VersionScheme } from '../version.ts';
import { compileGlob, isGlob } from './glob.ts';
import { comparableNames, parsePackagePattern, type PackagePattern } from './pattern.ts';

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

const NONE: Ranges = [];

/** The patterns of one ecosystem. */
interface Compiled {
  readonly exact: Map<string, (string | null)[]>;
  readonly globs: { matches: (name: string) => boolean; range: string | null }[];
}

/**
 * Compiles a list of package patterns once, for very many packages: exact names are looked up, and
 * only globs are asked one by one. A pattern that can't be read answers `unknown`, so that it
 * neither excepts nor waives anything.
 */
export function compilePackagePatterns(
  patterns: readonly string[],
  versions: Schemes,
): (subject: PatternSubject) => Answer {
  const compiled = new Map<Ecosystem, Compiled>();
  let otherwise: Answer = 'no';
  for (const text of patterns) {
    const pattern = parsePackagePattern(text);
    if (pattern === null) otherwise = 'unknown';
    else addPattern(compiled, pattern);
  }
  return (subject) => {
    const one = compiled.get(subject.ecosystem);
    const ranges =
      one === undefined
        ? NONE
        : comparableNames(subject.ecosystem, subject.name).flatMap((name) => rangesOf(one, name));
    if (ranges.length === 0) return otherwise;
    if (ranges.includes(null)) return 'yes';
    const scheme = versions[subject.ecosystem];
    if (!scheme.valid(subject.version)) return 'unknown';
    return ranges.some((range) => scheme.satisfies(subject.version, range ?? '')) ? 'yes' : otherwise;
  };
}

function addPattern(compiled: Map<Ecosystem, Compiled>, { ecosystem, name, range }: PackagePattern): void {
  let one = compiled.get(ecosystem);
  if (one === undefined) compiled.set(ecosystem, (one = { exact: new Map(), globs: [] }));
  if (isGlob(name)) {
    one.globs.push({ matches: name === '*' ? () => true : compileGlob(name), range });
    return;
  }
  const ranges = one.exact.get(name);
  if (ranges === undefined) one.exact.set(name, [range]);
  else ranges.push(range);
}

function rangesOf({ exact, globs }: Compiled, name: string): Ranges {
  const named = exact.get(name) ?? NONE;
  const matching = globs.filter((glob) => glob.matches(name));
  return matching.length === 0 ? named : [...named, ...matching.map((glob) => glob.range)];
}

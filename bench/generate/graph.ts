/** What a package or the project asks for: a range, and the version that the lockfile answers it with. */
export interface Need {
  readonly range: string;
  readonly version: string;
}

/** A package of a generated project. */
export interface Generated {
  readonly name: string;
  readonly version: string;
  /** The package in whose folder this one is nested; null: at the top. */
  readonly owner: string | null;
  readonly needs: Readonly<Record<string, Need>>;
}

/** A generated project: what it asks for itself, and every package, each reachable from there. */
export interface GeneratedGraph {
  readonly asked: Readonly<Record<string, Need>>;
  readonly packages: readonly Generated[];
}

const DIRECT = 10;
const BELOW_EACH = 3;
const GROUP = 10;
/** How far apart the packages stand that the advisory database knows. */
const KNOWN_STEP = 40;
const KNOWN = [
  ['minimist', '1.2.0'],
  ['lodash', '4.17.15'],
  ['ansi-regex', '5.0.0'],
  ['qs', '6.5.2'],
  ['json5', '1.0.1'],
  ['semver', '5.7.1'],
  ['minimatch', '3.0.4'],
  ['node-fetch', '2.6.0'],
  ['ws', '7.4.5'],
  ['path-parse', '1.0.6'],
  ['glob-parent', '5.1.0'],
  ['word-wrap', '1.2.3'],
] as const;

/**
 * Exactly `count` packages. The same number always gives the same project. Every tenth package is a further
 * version of the first one, nested in the folder of the package that wants it. A few are real ones with known
 * advisories, so that an auditor has something to report.
 */
export function generateGraph(count: number): GeneratedGraph {
  const top = count - Math.floor(count / GROUP);
  const packages = Array.from({ length: count }, (_, index) => packageAt(index, count, top));
  return { asked: wanted(0, Math.min(DIRECT, top)), packages };
}

function packageAt(index: number, count: number, top: number): Generated {
  const number = index - Math.floor(index / GROUP);
  if (isNested(index)) {
    return { name: nameOf(0), version: nestedVersion(index), owner: nameOf(number - 1), needs: {} };
  }
  const first = DIRECT + number * BELOW_EACH;
  const nested = index + 1 < count && isNested(index + 1) ? { [nameOf(0)]: exactly(nestedVersion(index + 1)) } : {};
  const needs = { ...wanted(first, Math.min(first + BELOW_EACH, top)), ...nested };
  return { name: nameOf(number), version: versionOf(number), owner: null, needs };
}

function wanted(from: number, to: number): Record<string, Need> {
  const needs: Record<string, Need> = {};
  for (let number = from; number < to; number += 1) {
    const version = versionOf(number);
    needs[nameOf(number)] = { range: `^${version}`, version };
  }
  return needs;
}

const isNested = (index: number): boolean => index % GROUP === GROUP - 1;
const nestedVersion = (index: number): string => `2.0.${index}`;
const exactly = (version: string): Need => ({ range: version, version });
const known = (number: number) =>
  number % KNOWN_STEP === KNOWN_STEP - 1 ? KNOWN[Math.floor(number / KNOWN_STEP)] : undefined;
const nameOf = (number: number): string => known(number)?.[0] ?? `generated-${number}`;
const versionOf = (number: number): string => known(number)?.[1] ?? '1.0.0';

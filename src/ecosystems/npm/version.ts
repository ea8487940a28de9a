import compare from 'semver/functions/compare.js';
import parse from 'semver/functions/parse.js';
import satisfies from 'semver/functions/satisfies.js';
import validRange from 'semver/ranges/valid.js';
import type { VersionScheme } from '../../domain/version.ts';
import { stepOf, type Release } from '../step.ts';
import { isPlainRange, satisfiesPlain } from './plain-range.ts';

const LOOSE = { loose: true, includePrerelease: true } as const;

type Parsed = ReturnType<typeof parse>;

// A look-up holds one version against bound after bound, and the same few bounds against many: each text is parsed
// once. Emptied when full, because a lockfile can hold any number of versions.
const MOST_KNOWN = 10_000;
const known = new Map<string, Parsed>();

function read(version: string): Parsed {
  let parsed = known.get(version);
  if (parsed === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(version, (parsed = parse(version, LOOSE)));
  }
  return parsed;
}

function releaseOf(version: string): Release | null {
  const parsed = read(version);
  if (parsed === null) return null;
  return { numbers: [parsed.major, parsed.minor, parsed.patch], prerelease: parsed.prerelease.length > 0 };
}

/** npm's versions: node-semver, as loose as npm itself reads them (`v20190909.0.0` is one). */
export const npmVersions: VersionScheme = {
  valid: (version) => read(version) !== null,
  compare: (a, b) => compare(read(a) ?? a, read(b) ?? b, LOOSE),
  satisfies: (version, range) => satisfiesPlain(version, range) ?? satisfies(version, range, LOOSE),
  validRange: (range) => isPlainRange(range) || validRange(range, LOOSE) !== null,
  level(a, b) {
    const [from, to] = [releaseOf(a), releaseOf(b)];
    return from === null || to === null ? null : stepOf(from, to);
  },
};

/** The words of a version's prerelease: `rc` and `1` of `2.0.0-rc.1`; none where it is no prerelease, or no version. */
export const prereleaseOf = (version: string): readonly string[] => read(version)?.prerelease.map(String) ?? [];

/** Whether a version is written exactly as npm's registry keeps it: strict, without build metadata. */
export const isExactVersion = (version: string): boolean => parse(version)?.version === version;

import compare from 'semver/functions/compare.js';
import parse from 'semver/functions/parse.js';
import satisfies from 'semver/functions/satisfies.js';
import validRange from 'semver/ranges/valid.js';
import type { VersionScheme } from '../../domain/version.ts';
import { stepOf, type Release } from '../step.ts';

const LOOSE = { loose: true, includePrerelease: true } as const;

function releaseOf(version: string): Release | null {
  const parsed = parse(version, LOOSE);
  if (parsed === null) return null;
  return { numbers: [parsed.major, parsed.minor, parsed.patch], prerelease: parsed.prerelease.length > 0 };
}

/** npm's versions: node-semver, as loose as npm itself reads them (`v20190909.0.0` is one). */
export const npmVersions: VersionScheme = {
  valid: (version) => parse(version, LOOSE) !== null,
  compare: (a, b) => compare(a, b, LOOSE),
  satisfies: (version, range) => satisfies(version, range, LOOSE),
  validRange: (range) => validRange(range, LOOSE) !== null,
  level(a, b) {
    const [from, to] = [releaseOf(a), releaseOf(b)];
    return from === null || to === null ? null : stepOf(from, to);
  },
};

/** Whether a version is written exactly as npm's registry keeps it: strict, without build metadata. */
export const isExactVersion = (version: string): boolean => parse(version)?.version === version;

import { npmVersions } from '../npm/version.ts';
import type { VersionScheme, VersionSpan } from '../../domain/version.ts';

// `v4-beta` and `v1-node20` are branches more often than prereleases, and move: only a whole version has one.
const TAG = /^v?(\d{1,15})(?:\.(\d{1,15})(?:\.(\d{1,15})(-[0-9A-Za-z.-]+)?)?)?$/;

/** A tag as a whole version: `v4` is 4.0.0. Null for a branch or a commit: what is no release has no order. */
function coerced(ref: string): string | null {
  const match = TAG.exec(ref);
  if (match === null) return null;
  const [, major = '0', minor = '0', patch = '0', prerelease = ''] = match;
  return `${BigInt(major)}.${BigInt(minor)}.${BigInt(patch)}${prerelease}`;
}

/** Larger than any number that a tag has, and still one that semver reads. */
const LAST = '999999999999999';

/** `v4` moves along 4.x.y, `v4.1` along 4.1.y, as GitHub asks of the owners of actions. */
function span(ref: string): VersionSpan | null {
  const [, major, minor, patch] = TAG.exec(ref) ?? [];
  if (major === undefined || patch !== undefined) return null;
  const line = `${BigInt(major)}`;
  if (minor === undefined) return { lowest: `${line}.0.0`, highest: `${line}.${LAST}.${LAST}` };
  return { lowest: `${line}.${BigInt(minor)}.0`, highest: `${line}.${BigInt(minor)}.${LAST}` };
}

const whole = (ref: string): string => coerced(ref) ?? ref;

/** Versions of actions: the tags by which `uses:` names them, ordered as semver. */
export const actionVersions: VersionScheme = {
  valid: (ref) => npmVersions.valid(whole(ref)),
  compare: (a, b) => npmVersions.compare(whole(a), whole(b)),
  satisfies: (ref, range) => npmVersions.satisfies(whole(ref), range),
  validRange: (range) => npmVersions.validRange(range),
  level(a, b) {
    const level = npmVersions.level(whole(a), whole(b));
    // Along 4.x, where v4 moves, a step can be larger than the numbers show.
    return level === 'patch' && [a, b].some((ref) => /^v?\d+$/.test(ref)) ? 'minor' : level;
  },
  span,
};

import { npmVersions } from '../npm/version.ts';
import type { VersionScheme } from '../../domain/version.ts';

const TAG = /^v?(\d{1,15})(?:\.(\d{1,15}))?(?:\.(\d{1,15}))?(-[0-9A-Za-z.-]+)?$/;

/** A tag as a whole version: `v4` is 4.0.0. Null for a branch or a commit: what is no release has no order. */
function coerced(ref: string): string | null {
  const match = TAG.exec(ref);
  if (match === null) return null;
  const [, major = '0', minor = '0', patch = '0', prerelease = ''] = match;
  return `${BigInt(major)}.${BigInt(minor)}.${BigInt(patch)}${prerelease}`;
}

const whole = (ref: string): string => coerced(ref) ?? ref;

/** Versions of actions: the tags by which `uses:` names them, ordered as semver. */
export const actionVersions: VersionScheme = {
  valid: (ref) => npmVersions.valid(whole(ref)),
  compare: (a, b) => npmVersions.compare(whole(a), whole(b)),
  satisfies: (ref, range) => npmVersions.satisfies(whole(ref), range),
  validRange: (range) => npmVersions.validRange(range),
  level: (a, b) => npmVersions.level(whole(a), whole(b)),
};

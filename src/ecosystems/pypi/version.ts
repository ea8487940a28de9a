import { compare, explain, valid, validRange } from '@renovatebot/pep440';
import type { VersionScheme } from '../../domain/version.ts';
import { stepOf } from '../step.ts';
import { satisfies } from './specifier.ts';

/** PyPI's versions: PEP 440. An epoch comes before the major number, so another epoch is a major step. */
export const pypiVersions: VersionScheme = {
  valid: (version) => valid(version) !== null,
  compare,
  compareBound: (bound, version) => compare(bound, bound.includes('+') ? version : publicVersion(version)),
  satisfies,
  validRange: (range) => validRange(range),
  level(a, b) {
    const [from, to] = [explain(a), explain(b)];
    if (from === null || to === null) return null;
    if (from.epoch !== to.epoch) return 'major';
    return stepOf(
      { numbers: from.release, prerelease: from.is_prerelease },
      { numbers: to.release, prerelease: to.is_prerelease },
    );
  },
};

/** A local version (`2.1.0+cu118`) is somebody's own build of the public one, which alone an index holds (PEP 440). */
const publicVersion = (version: string): string => version.split('+', 1)[0] ?? version;

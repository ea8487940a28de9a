import type { UpdateLevel } from '../domain/version.ts';

/** A version taken apart: `[major, minor, patch, …]`, what is missing being 0. */
export interface Release {
  readonly numbers: readonly number[];
  readonly prerelease: boolean;
}

/**
 * The level of a step between two releases. Where the numbers are equal and a prerelease differs,
 * the step is as large as the release that it leads to: from `2.0.0-rc.1` to `2.0.0` is `major`.
 */
export function stepOf(from: Release, to: Release): UpdateLevel {
  const differs = (index: number): boolean => (from.numbers[index] ?? 0) !== (to.numbers[index] ?? 0);
  const [, minor = 0, patch = 0] = to.numbers;
  const leading = from.prerelease || to.prerelease;
  const length = Math.max(from.numbers.length, to.numbers.length);
  const first = Array.from({ length }, (_, index) => index).find(differs);
  if (first === 0) return 'major';
  if (first === 1) return 'minor';
  if (first !== undefined || !leading) return 'patch';
  if (patch !== 0) return 'patch';
  return minor === 0 ? 'major' : 'minor';
}

import type { VersionScheme } from './version.ts';

const PARTIAL = /^[vV=]?(\d+)(?:\.(\d+))?([-+].+)?$/;

/**
 * A bound of a range as a version that can be compared; null where it can't be read. Databases also
 * write partial versions, such as `13.0` for npm, which are completed: `13.0.0`.
 */
export function readBound(bound: string, scheme: VersionScheme): string | null {
  if (scheme.valid(bound)) return bound;
  const [, major, minor = '0', rest = ''] = PARTIAL.exec(bound) ?? [];
  if (major === undefined) return null;
  const completed = `${major}.${minor}.0${rest}`;
  return scheme.valid(completed) ? completed : null;
}

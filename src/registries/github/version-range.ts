import { compareBound, type Affectedness } from '../../domain/affected.ts';
import { readBound } from '../../domain/bound.ts';
import { quote } from '../../domain/errors.ts';
import type { VersionScheme } from '../../domain/version.ts';

const COMPARATOR = /^(<=|>=|<|>|=)\s*(\S+)$/;
const HOLDS: Readonly<Record<string, (order: number) => boolean>> = {
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '=': (order) => order === 0,
  '>=': (order) => order >= 0,
  '>': (order) => order > 0,
};

const uncertain = (reason: string): Affectedness => ({ state: 'uncertain', reason });

/**
 * Whether a version lies in a range as GitHub's advisories write it: comparators with commas between
 * them, all of which hold (`>= 1.0.0, < 1.2.3`). What can't be read is `uncertain`, as is a tag that moves in and out of it.
 */
export function matchGitHubRange(version: string, range: string, scheme: VersionScheme): Affectedness {
  if (!scheme.valid(version)) {
    // All versions there are: no need to compare.
    if (/^>=\s*0(?:\.0)*$/.test(range.trim())) return { state: 'affected' };
    return uncertain(
      `the locked version ${quote(version)} can't be compared, so it can't be told whether it is affected`,
    );
  }
  const { lowest, highest } = scheme.span?.(version) ?? { lowest: version, highest: version };
  let inside = true;
  let turns = false;
  for (const part of range.split(',')) {
    const [, operator = '', written = ''] = COMPARATOR.exec(part.trim()) ?? [];
    const bound = readBound(written, scheme);
    const holds = HOLDS[operator];
    if (bound === null || holds === undefined) {
      return uncertain(`the range ${quote(range)} of the advisory can't be read`);
    }
    const [from, to] = [-compareBound(bound, lowest, scheme), -compareBound(bound, highest, scheme)];
    const within = operator === '=' && from <= 0 && to >= 0 && from !== to;
    if (within || holds(from) !== holds(to)) turns = true;
    else if (!holds(from)) inside = false;
  }
  if (!inside) return { state: 'unaffected' };
  if (turns)
    return uncertain(`${quote(version)} moves, and only some of the versions that it can stand for are affected`);
  return { state: 'affected' };
}

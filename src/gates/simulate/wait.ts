import type { PastChange } from '../../domain/ports/history.ts';

/**
 * How long a change really took from its first commit to the branch, in milliseconds. Null where the history does not
 * tell: a squash on GitHub bears one date for both, and a date that runs backwards is no duration.
 */
export function waitOf({ commit, commits }: Pick<PastChange, 'commit' | 'commits'>): number | null {
  const begun = Math.min(...commits.map(({ authored }) => Date.parse(authored)));
  const waited = Date.parse(commit.committed) - begun;
  return Number.isFinite(waited) && waited > 0 ? waited : null;
}

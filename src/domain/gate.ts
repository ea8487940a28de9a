export const GATES = ['review', 'merge', 'publish', 'audit'] as const;
export type Gate = (typeof GATES)[number];

/** Gates that judge a change against what the base already had. */
export const CHANGE_GATES: readonly Gate[] = ['review', 'merge'];

/** The strictest last, so that the largest index wins. */
export const VERDICTS = ['pass', 'hold', 'indeterminate', 'deny'] as const;
export type Verdict = (typeof VERDICTS)[number];

export function strictestVerdict(verdicts: Iterable<Verdict>): Verdict {
  let strictest = 0;
  for (const verdict of verdicts) strictest = Math.max(strictest, VERDICTS.indexOf(verdict));
  return VERDICTS[strictest] ?? 'deny';
}

import type { MergeResult } from '../../../src/gates/merge/merge.ts';
import { reasons, type Update } from './update.ts';

/** Asserts that the merge gate let nothing through, and gives its reasons. */
export async function refused(update: Update, result?: MergeResult): Promise<string[]> {
  const { decision, merged } = result ?? (await update.merge());
  expect(merged).toBe('no');
  expect(update.merged()).toBe(false);
  expect(update.armed()).toBe(false);
  expect(decision.verdict).not.toBe('pass');
  return reasons(decision.findings);
}

/** A reason that starts with the rule and says this. */
export const reason = (rule: string, said: RegExp): unknown =>
  expect.stringMatching(new RegExp(`^${rule}: .*${said.source}`, said.flags));

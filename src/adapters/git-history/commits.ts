import { LockgateError, quote } from '../../domain/errors.ts';
import type { PastCommit } from '../../domain/ports/history.ts';
import { runGit } from '../git-process.ts';

const HEADER = /^\n?commit ([0-9a-f]{40}|[0-9a-f]{64})\n$/;
const FORMAT = '%x00%P%x00%an%x00%ae%x00%at%x00%ct%x00%B%x00';
const FIELDS = FORMAT.split('%x00').length - 1;
// The year 9999: what JavaScript's dates and ISO 8601 can both write.
const LAST_SECOND = 253_402_300_799;

/**
 * The commits that `git rev-list` lists, in its order. It reads objects alone: no signature is checked, no
 * name mapped, and what a message holds can't be taken for another commit, for it can't hold a NUL.
 */
export async function listCommits(directory: string, args: readonly string[]): Promise<PastCommit[]> {
  const { stdout } = await runGit(directory, ['rev-list', '--encoding=UTF-8', `--format=${FORMAT}`, ...args]);
  const tokens = stdout.toString('utf8').split('\0');
  const commits: PastCommit[] = [];
  for (let at = 0; at + FIELDS <= tokens.length; at += FIELDS) {
    const [header = '', parents = '', authorName = '', authorEmail = '', authored = '', committed = '', message = ''] =
      tokens.slice(at, at + FIELDS);
    const sha = HEADER.exec(header)?.[1];
    if (sha === undefined)
      throw new LockgateError('UNREADABLE', `git rev-list printed a line it should not: ${quote(header)}`);
    commits.push({
      sha,
      parents: parents.split(' ').filter((parent) => parent !== ''),
      authorName,
      authorEmail,
      authored: isoOf(authored),
      committed: isoOf(committed),
      message: message.trimEnd(),
    });
  }
  return commits;
}

/** A date is whatever the writer of a commit typed: one that no calendar has becomes the nearest that one has. */
function isoOf(seconds: string): string {
  const number = Number(seconds);
  const within = Number.isFinite(number) ? Math.min(Math.max(number, 0), LAST_SECOND) : 0;
  return new Date(within * 1000).toISOString();
}

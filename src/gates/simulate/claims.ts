import { available } from '../../domain/evidence.ts';
import type { PastChange, PastCommit } from '../../domain/ports/history.ts';
import type { Account, FileChange, PullRequest, PullRequestCommit } from '../../domain/pull-request.ts';

/** GitHub's address of an account that shows none: `<id>+<login>@users.noreply.github.com`. */
const NOREPLY = /^(\d{1,15})\+([\w.-]+(?:\[bot\])?)@users\.noreply\.github\.com$/;
const CO_AUTHOR = /^Co-authored-by:[^<>\n]*<([^<>\n]*)>[ \t]*$/gim;
/** What GitHub puts behind the title when it squashes, and before it when it merges. */
const SQUASHED = / \(#(\d{1,15})\)$/;
const MERGED = /^Merge pull request #(\d{1,15}) /;
const ASSUMED_CHECK = 'a check that ran then';

/** The account that an address claims; null: it claims none. Anyone can write it: in a replay that is all there is. */
export function accountOf(email: string): Account | null {
  const [, id = '', login = ''] = NOREPLY.exec(email) ?? [];
  return login === '' ? null : { login, id: Number(id), type: login.endsWith('[bot]') ? 'Bot' : 'User' };
}

/** The account of who wrote a change, by the oldest of its commits. */
export function authorOf({ commits }: Pick<PastChange, 'commits'>): Account | null {
  const oldest = commits.at(-1);
  return oldest === undefined ? null : accountOf(oldest.authorEmail);
}

/**
 * The pull request that a past change may have come from. What no history keeps is filled in as it would be for an
 * update that may merge: open, signed by GitHub, pushed by its author, every check succeeded. Who reports a merge of it
 * reports these assumptions beside it.
 */
export function pullRequestOf(change: PastChange, files: readonly FileChange[]): PullRequest {
  const { commit, commits } = change;
  const subject = subjectOf(commit);
  const author = authorOf(change);
  const head = commits[0]?.sha ?? commit.sha;
  const base = commit.parents[0] ?? '';
  return {
    number: Number(SQUASHED.exec(subject)?.[1] ?? MERGED.exec(subject)?.[1] ?? 0),
    nodeId: '',
    state: 'open',
    draft: false,
    title: subjectOf(commits.at(-1) ?? commit).replace(SQUASHED, ''),
    author,
    head: { sha: head, ref: '', repoId: 0 },
    base: { sha: base, ref: '', repoId: 0 },
    commits: available(commits.flatMap(commitsOf)),
    pushes: available([{ actor: author, before: base, after: head, type: 'push' }]),
    files: available(files),
    requiredChecks: available([{ context: ASSUMED_CHECK, appId: null }]),
    checks: available([{ name: ASSUMED_CHECK, appId: null, conclusion: 'success' }]),
  };
}

/** The first line of a message. */
export const subjectOf = ({ message }: PastCommit): string => message.split('\n', 1)[0] ?? '';

/** A squash hides who else committed, but for the trailers that GitHub adds in their names. */
function commitsOf({ sha, authorEmail, message }: PastCommit): PullRequestCommit[] {
  const own = accountOf(authorEmail);
  const others = Array.from(message.matchAll(CO_AUTHOR), ([, email = '']) => accountOf(email.trim()));
  return [own, ...others.filter((one) => one?.id !== own?.id)].map((author) => ({
    sha,
    author,
    message,
    signedByGitHub: true,
  }));
}

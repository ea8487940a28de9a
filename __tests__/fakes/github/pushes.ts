import { accounts, signatureLine } from './accounts.ts';
import type { NewCommit } from './git.ts';
import type { Account, Activity, Actor, CommitFacts, Issue, Pull, Repository, Signature } from './model.ts';
import type { State } from './state.ts';

const NOTHING = '0'.repeat(40);

/** Moves a branch, as a push or a merge does: activity, the pull requests it feeds, the events. */
export async function push(
  state: State,
  repository: Repository,
  branch: string,
  sha: string,
  actor: Actor,
  kind?: Activity['type'],
): Promise<void> {
  const ref = `refs/heads/${branch}`;
  const before = await repository.git.resolve(ref);
  if (before === sha) return;
  const forward = before !== null && (await repository.git.isAncestor(before, sha));
  await repository.git.updateRef(ref, sha);
  repository.activity.push({
    id: state.nextId(),
    actor: actor.account,
    before: before ?? NOTHING,
    after: sha,
    ref,
    type: kind ?? (before === null ? 'branch_creation' : forward ? 'push' : 'force_push'),
    timestamp: state.now(),
  });
  state.emit(actor, repository, 'push', { ref });
  for (const { base, issue, pull } of pullsFrom(state, repository, branch)) {
    if (base !== repository) await base.git.run(['fetch', '--quiet', repository.git.directory, sha]);
    await base.git.updateRef(`refs/pull/${pull.number}/head`, sha);
    pull.head.sha = sha;
    pull.base.sha = (await base.git.resolve(`refs/heads/${pull.base.ref}`)) ?? pull.base.sha;
    pull.queued = null;
    issue.updatedAt = state.now();
    state.emit(actor, base, 'pull_request', { action: 'synchronize', number: pull.number });
  }
}

export async function deleteBranch(state: State, repository: Repository, branch: string, actor: Actor): Promise<void> {
  const ref = `refs/heads/${branch}`;
  const before = (await repository.git.resolve(ref)) ?? NOTHING;
  await repository.git.run(['update-ref', '-d', ref]);
  const type = 'branch_deletion';
  const timestamp = state.now();
  repository.activity.push({ id: state.nextId(), actor: actor.account, before, after: NOTHING, ref, type, timestamp });
  for (const { base, issue } of pullsFrom(state, repository, branch)) {
    issue.state = 'closed';
    issue.closedAt = timestamp;
    state.emit(actor, base, 'pull_request', { action: 'closed', number: issue.number });
  }
}

/** The open pull requests whose head is this branch, in whatever repository they are. */
function pullsFrom(state: State, head: Repository, branch: string): { base: Repository; issue: Issue; pull: Pull }[] {
  return [...state.repositories.values()].flatMap((base) =>
    [...base.issues.values()].flatMap((issue) => {
      const { pull } = issue;
      if (pull === null || issue.state === 'closed') return [];
      return pull.head.repository === head && pull.head.ref === branch ? [{ base, issue, pull }] : [];
    }),
  );
}

interface CommitOptions {
  readonly author: Account;
  readonly committer: Account;
  readonly signature: Signature | null;
  readonly message: string;
  readonly parents: readonly string[];
  readonly date: Date;
}

/** Writes a commit and remembers whose it is. */
export async function writeCommit(
  repository: Repository,
  files: NewCommit['files'],
  options: CommitOptions,
): Promise<string> {
  const sha = await repository.git.commit({
    files,
    parents: options.parents,
    message: options.message,
    author: signatureLine(options.author),
    committer: signatureLine(options.committer),
    date: options.date,
  });
  const facts: CommitFacts = { author: options.author, committer: options.committer, signature: options.signature };
  repository.facts.set(sha, facts);
  return sha;
}

/** GitHub's own signature, which it puts under what it commits for `signer`. */
export const signedByGitHub = (signer: Account = accounts.webFlow): Signature => ({
  isValid: true,
  state: 'VALID',
  wasSignedByGitHub: true,
  signer,
});

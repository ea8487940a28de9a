import type { Actor, Issue, MergeMethod, Pull, Repository } from './model.ts';
import { land, mergeability, mergeCommit, missingChecks } from './merging.ts';
import type { State } from './state.ts';

/** GitHub's words for why native auto-merge can't be armed; null when it can. */
export async function armingRefusal(repository: Repository, pull: Pull): Promise<string | null> {
  if (!repository.allowAutoMerge) return 'Auto merge is not allowed for this repository';
  if (pull.draft) return 'Pull request is in draft state';
  const { state } = await mergeability(repository, pull);
  if (state === 'clean') return 'Pull request Pull request is in clean status';
  if (state === 'dirty') return 'Pull request Pull request is in dirty status';
  return null;
}

/** Puts a pull request into the merge queue: its merge group gets a commit of its own to be checked. */
export async function enqueue(
  state: State,
  repository: Repository,
  issue: Issue,
  pull: Pull,
  by: Actor,
  method: MergeMethod = 'merge',
): Promise<void> {
  const sha = await mergeCommit(state, repository, issue, pull, by, method);
  const ref = `refs/heads/gh-readonly-queue/${pull.base.ref}/pr-${pull.number}-${pull.base.sha}`;
  await repository.git.updateRef(ref, sha);
  pull.queued = { by, sha, ref };
  // The queue is GitHub's own, so its event starts workflows whoever asked for it.
  state.emit({ account: by.account, kind: 'app' }, repository, 'merge_group', { action: 'checks_requested', ref });
}

/** Merges whatever was waiting for this: armed pull requests that became clean, merge groups that became green. */
export async function settle(state: State, repository: Repository): Promise<void> {
  for (const issue of repository.issues.values()) {
    const { pull } = issue;
    if (pull === null || issue.state === 'closed') continue;
    const { autoMerge, queued } = pull;
    if (queued !== null) {
      if (missingChecks(repository, pull.base.ref, queued.sha).length > 0) continue;
      await repository.git.run(['update-ref', '-d', queued.ref]);
      await land(state, repository, issue, pull, queued.sha, queued.by, 'merge_queue_merge');
    } else if (autoMerge !== null && (await mergeability(repository, pull)).state === 'clean') {
      const sha = await mergeCommit(state, repository, issue, pull, autoMerge.by, autoMerge.method);
      await land(state, repository, issue, pull, sha, autoMerge.by);
    }
  }
}

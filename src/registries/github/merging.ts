import type { MergePolicy } from '../../domain/policy.ts';
import { child, flag, nullableChild, object, text } from './decode.ts';
import { ignore, path, write, type GitHubRequest, type GraphqlRequest, type Repository } from './request.ts';

type Method = MergePolicy['method'];
const permission = 'contents: write';

/**
 * Merges exactly one commit; another head is a 409. Never sent twice: a lost answer may be a merge.
 * https://docs.github.com/rest/pulls/pulls#merge-a-pull-request
 */
export function mergePullRequest(
  { owner, repo }: Repository,
  number: number,
  commit: string,
  method: Method,
): GitHubRequest<boolean> {
  return write({
    method: 'PUT',
    path: path`/repos/${owner}/${repo}/pulls/${number}/merge`,
    body: { sha: commit, merge_method: method },
    asks: `the merge of pull request #${number}`,
    permission,
    repeat: 'never',
    read: (body) => flag(object(body, 'merge'), 'merged'),
  });
}

/** Arms native auto-merge for exactly one head commit; false where GitHub did not arm it. */
export function enableAutoMerge(pullRequestId: string, commit: string, method: Method): GraphqlRequest<boolean> {
  return {
    kind: 'mutation',
    document: `mutation ($pullRequestId: ID!, $commit: GitObjectID!, $method: PullRequestMergeMethod!) {
  enablePullRequestAutoMerge(
    input: { pullRequestId: $pullRequestId, expectedHeadOid: $commit, mergeMethod: $method }
  ) {
    pullRequest { autoMergeRequest { enabledAt } }
  }
}`,
    variables: { pullRequestId, commit, method: method.toUpperCase() },
    asks: 'auto-merge of the pull request',
    permission,
    read: (data) => {
      const pullRequest = child(child(object(data, 'data'), 'enablePullRequestAutoMerge'), 'pullRequest');
      return nullableChild(pullRequest, 'autoMergeRequest') !== null;
    },
  };
}

/** Takes native auto-merge back. */
export function disableAutoMerge(pullRequestId: string): GraphqlRequest<void> {
  return {
    kind: 'mutation',
    document: `mutation ($pullRequestId: ID!) {
  disablePullRequestAutoMerge(input: { pullRequestId: $pullRequestId }) {
    pullRequest { id }
  }
}`,
    variables: { pullRequestId },
    asks: 'an end to auto-merge of the pull request',
    permission,
    read: ignore,
  };
}

/** Puts exactly one head commit into the branch's merge queue. */
export function enqueue(pullRequestId: string, commit: string): GraphqlRequest<void> {
  return {
    kind: 'mutation',
    document: `mutation ($pullRequestId: ID!, $commit: GitObjectID!) {
  enqueuePullRequest(input: { pullRequestId: $pullRequestId, expectedHeadOid: $commit }) {
    mergeQueueEntry { id }
  }
}`,
    variables: { pullRequestId, commit },
    asks: 'a place in the merge queue',
    permission,
    read: (data) => {
      text(child(child(object(data, 'data'), 'enqueuePullRequest'), 'mergeQueueEntry'), 'id');
    },
  };
}

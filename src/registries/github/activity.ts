import { unavailable, available, type Evidence } from '../../domain/evidence.ts';
import type { Push } from '../../domain/pull-request.ts';
import { nullableAccount } from './account.ts';
import { list, sha, text } from './decode.ts';
import { get, path, type GitHubRequest, type Page, type Repository } from './request.ts';

/** https://docs.github.com/rest/repos/repos#list-repository-activities, newest first. */
export function listActivity({ owner, repo }: Repository, branch: string): GitHubRequest<Page<Push>> {
  return get({
    path: path`/repos/${owner}/${repo}/activity?ref=${`refs/heads/${branch}`}&per_page=100`,
    asks: `the pushes to the branch of the pull request`,
    permission: 'contents: read',
    read: (body) => ({
      total: null,
      items: list(body, 'activities', (json) => ({
        actor: nullableAccount(json, 'actor'),
        before: sha(json, 'before'),
        after: sha(json, 'after'),
        type: text(json, 'activity_type'),
      })),
    }),
  });
}

/**
 * The pushes that made a branch what it is, from the judged commit back to the branch's creation,
 * newest first. Each must start where the one before it ended: a gap is a push that nobody told of.
 */
export function pushChain(activity: readonly Push[], head: string): Evidence<readonly Push[]> {
  const chain: Push[] = [];
  let expected = head;
  for (const push of activity) {
    if (push.after !== expected) break;
    chain.push(push);
    if (push.type === 'branch_creation') return available(chain);
    expected = push.before;
  }
  return unavailable(`GitHub's activity has no record of the push that ended at ${expected}`);
}

import type { CheckReport } from '../../domain/pull-request.ts';
import { count, listAt, object, oneOf, text } from './decode.ts';
import { get, path, type GitHubRequest, type Page, type Repository } from './request.ts';

/**
 * Commit statuses, the newest of each context: https://docs.github.com/rest/commits/statuses#get-the-combined-status-for-a-specific-reference.
 * A status names no app, so it never satisfies a check that is required of one.
 */
export function listStatuses({ owner, repo }: Repository, commit: string): GitHubRequest<Page<CheckReport>> {
  return get({
    path: path`/repos/${owner}/${repo}/commits/${commit}/status?per_page=100`,
    asks: `the statuses at ${commit}`,
    permission: 'statuses: read',
    read: (body) => {
      const json = object(body, 'combined status');
      return {
        total: count(json, 'total_count'),
        items: listAt(json, 'statuses', (status) => {
          const state = oneOf(status, 'state', ['error', 'failure', 'pending', 'success']);
          return { name: text(status, 'context'), appId: null, conclusion: state === 'pending' ? null : state };
        }),
      };
    },
  });
}

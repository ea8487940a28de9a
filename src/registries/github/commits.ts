import type { PullRequestCommit } from '../../domain/pull-request.ts';
import { nullableAccount } from './account.ts';
import { child, list, sha, text } from './decode.ts';
import { get, path, type GitHubRequest, type Page, type Repository } from './request.ts';

/** Beyond this many commits of a pull request GitHub's list stops without saying so. */
export const MAX_LISTED_COMMITS = 250;

/** https://docs.github.com/rest/pulls/pulls#list-commits-on-a-pull-request; signatures come from GraphQL. */
export function listCommits(
  { owner, repo }: Repository,
  number: number,
): GitHubRequest<Page<Omit<PullRequestCommit, 'signedByGitHub'>>> {
  return get({
    path: path`/repos/${owner}/${repo}/pulls/${number}/commits?per_page=100`,
    asks: `the commits of pull request #${number}`,
    permission: 'pull-requests: read',
    read: (body) => ({
      total: null,
      items: list(body, 'commits', (json) => ({
        sha: sha(json, 'sha'),
        author: nullableAccount(json, 'author'),
        message: text(child(json, 'commit'), 'message'),
      })),
    }),
  });
}

import type { Account } from '../../domain/pull-request.ts';
import { nullableAccount } from './account.ts';
import { count, list, nullableText, text } from './decode.ts';
import { get, ignore, path, write, type GitHubRequest, type Page, type Repository } from './request.ts';

export interface Review {
  readonly id: number;
  readonly author: Account | null;
  /** `APPROVED`, `DISMISSED`, … */
  readonly state: string;
  /** Null once GitHub has lost the commit. */
  readonly commit: string | null;
}

const permission = 'pull-requests: write';

/** https://docs.github.com/rest/pulls/reviews#list-reviews-for-a-pull-request */
export function listReviews({ owner, repo }: Repository, number: number): GitHubRequest<Page<Review>> {
  return get({
    path: path`/repos/${owner}/${repo}/pulls/${number}/reviews?per_page=100`,
    asks: `the reviews of pull request #${number}`,
    permission: 'pull-requests: read',
    read: (body) => ({
      total: null,
      items: list(body, 'reviews', (json) => ({
        id: count(json, 'id'),
        author: nullableAccount(json, 'user'),
        state: text(json, 'state'),
        commit: nullableText(json, 'commit_id'),
      })),
    }),
  });
}

/** An approval bound to the judged commit: https://docs.github.com/rest/pulls/reviews#create-a-review-for-a-pull-request */
export function createApproval(
  { owner, repo }: Repository,
  number: number,
  commit: string,
  body: string,
): GitHubRequest<void> {
  return write({
    method: 'POST',
    path: path`/repos/${owner}/${repo}/pulls/${number}/reviews`,
    body: { commit_id: commit, event: 'APPROVE', body },
    asks: `an approval of pull request #${number}`,
    permission,
    read: ignore,
  });
}

/** https://docs.github.com/rest/pulls/reviews#dismiss-a-review-for-a-pull-request */
export function dismissReview(
  { owner, repo }: Repository,
  number: number,
  review: number,
  message: string,
): GitHubRequest<void> {
  return write({
    method: 'PUT',
    path: path`/repos/${owner}/${repo}/pulls/${number}/reviews/${review}/dismissals`,
    body: { message, event: 'DISMISS' },
    asks: `the dismissal of our approval of pull request #${number}`,
    permission,
    repeat: 'always',
    read: ignore,
  });
}

import type { Account } from '../../domain/pull-request.ts';
import { nullableAccount } from './account.ts';
import { count, list, nullableText } from './decode.ts';
import { get, ignore, path, write, type GitHubRequest, type Page, type Repository } from './request.ts';

export interface Comment {
  readonly id: number;
  readonly author: Account | null;
  readonly body: string;
}

const permission = 'pull-requests: write';

/** https://docs.github.com/rest/issues/comments#list-issue-comments; pull requests have issue comments too. */
export function listComments({ owner, repo }: Repository, number: number): GitHubRequest<Page<Comment>> {
  return get({
    path: path`/repos/${owner}/${repo}/issues/${number}/comments?per_page=100`,
    asks: `the comments of #${number}`,
    permission: 'pull-requests: read',
    read: (body) => ({
      total: null,
      items: list(body, 'comments', (json) => ({
        id: count(json, 'id'),
        author: nullableAccount(json, 'user'),
        body: nullableText(json, 'body') ?? '',
      })),
    }),
  });
}

export function createComment({ owner, repo }: Repository, number: number, body: string): GitHubRequest<void> {
  return write({
    method: 'POST',
    path: path`/repos/${owner}/${repo}/issues/${number}/comments`,
    body: { body },
    asks: `a comment on #${number}`,
    permission,
    read: ignore,
  });
}

export function updateComment({ owner, repo }: Repository, id: number, body: string): GitHubRequest<void> {
  return write({
    method: 'PATCH',
    path: path`/repos/${owner}/${repo}/issues/comments/${id}`,
    body: { body },
    asks: `our comment ${id}`,
    permission,
    repeat: 'always',
    read: ignore,
  });
}

export function deleteComment({ owner, repo }: Repository, id: number): GitHubRequest<void> {
  return write({
    method: 'DELETE',
    path: path`/repos/${owner}/${repo}/issues/comments/${id}`,
    asks: `our comment ${id}`,
    permission,
    read: ignore,
  });
}

import type { Account } from '../../domain/pull-request.ts';
import { nullableAccount } from './account.ts';
import { count, field, list, nullableText, text } from './decode.ts';
import { get, ignore, path, write, type GitHubRequest, type Page, type Repository } from './request.ts';

interface Issue {
  readonly number: number;
  readonly author: Account | null;
  readonly title: string;
  readonly body: string;
  /** GitHub lists pull requests among the issues. */
  readonly isPullRequest: boolean;
}

/** Open issues of one author: https://docs.github.com/rest/issues/issues#list-repository-issues */
export function listOpenIssues({ owner, repo }: Repository, creator: string): GitHubRequest<Page<Issue>> {
  return get({
    path: path`/repos/${owner}/${repo}/issues?state=open&creator=${creator}&per_page=100`,
    asks: 'the open issues',
    permission: 'issues: read',
    read: (body) => ({
      total: null,
      items: list(body, 'issues', (json) => ({
        number: count(json, 'number'),
        author: nullableAccount(json, 'user'),
        title: text(json, 'title'),
        body: nullableText(json, 'body') ?? '',
        isPullRequest: field(json, 'pull_request') !== undefined,
      })),
    }),
  });
}

export function createIssue({ owner, repo }: Repository, title: string, body: string): GitHubRequest<void> {
  return write({
    method: 'POST',
    path: path`/repos/${owner}/${repo}/issues`,
    body: { title, body },
    asks: 'an issue',
    permission: 'issues: write',
    read: ignore,
  });
}

type IssueUpdate =
  { readonly title: string; readonly body: string } | { readonly state: 'closed'; readonly state_reason: 'completed' };

export function updateIssue({ owner, repo }: Repository, number: number, body: IssueUpdate): GitHubRequest<void> {
  return write({
    method: 'PATCH',
    path: path`/repos/${owner}/${repo}/issues/${number}`,
    body,
    asks: `our issue #${number}`,
    permission: 'issues: write',
    repeat: 'always',
    read: ignore,
  });
}

import type { PullRequest } from '../../domain/pull-request.ts';
import { nullableAccount } from './account.ts';
import { child, count, field, flag, nullableChild, object, oneOf, sha, text, type Json } from './decode.ts';
import { get, path, type GitHubRequest, type Repository } from './request.ts';

type Read = Omit<PullRequest, 'commits' | 'pushes' | 'files' | 'requiredChecks' | 'checks'>;

/** The pull request itself, with what GitHub counts in it. */
export interface PullRequestRecord extends Read {
  readonly merged: boolean;
  readonly commitCount: number;
  /** Who armed auto-merge; null: it is not armed. */
  readonly armedBy: number | null;
}

/** https://docs.github.com/rest/pulls/pulls#get-a-pull-request */
export function getPullRequest({ owner, repo }: Repository, number: number): GitHubRequest<PullRequestRecord> {
  return get({
    path: path`/repos/${owner}/${repo}/pulls/${number}`,
    asks: `pull request #${number}`,
    permission: 'pull-requests: read',
    read: (body) => readPullRequest(object(body, 'pull request')),
  });
}

function readPullRequest(json: Json): PullRequestRecord {
  const head = child(json, 'head');
  const base = child(json, 'base');
  // Null once the fork is deleted; never the same as our own repository.
  const headRepo = nullableChild(head, 'repo');
  return {
    number: count(json, 'number'),
    nodeId: text(json, 'node_id'),
    state: oneOf(json, 'state', ['open', 'closed']),
    draft: flag(json, 'draft'),
    title: text(json, 'title'),
    author: nullableAccount(json, 'user'),
    head: { sha: sha(head, 'sha'), ref: text(head, 'ref'), repoId: headRepo === null ? null : count(headRepo, 'id') },
    base: { sha: sha(base, 'sha'), ref: text(base, 'ref'), repoId: count(child(base, 'repo'), 'id') },
    merged: flag(json, 'merged'),
    commitCount: count(json, 'commits'),
    armedBy: readArmedBy(json),
  };
}

function readArmedBy(json: Json): number | null {
  if (field(json, 'auto_merge') === null) return null;
  return count(child(child(json, 'auto_merge'), 'enabled_by'), 'id');
}

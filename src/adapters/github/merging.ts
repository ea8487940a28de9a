import { messageOf } from '../../domain/errors.ts';
import type { MergePolicy } from '../../domain/policy.ts';
import type { MergeResult } from '../../domain/ports/github.ts';
import type { PullRequest } from '../../domain/pull-request.ts';
import { GitHubError } from '../../registries/github/error.ts';
import { disableAutoMerge, enableAutoMerge, enqueue, mergePullRequest } from '../../registries/github/merging.ts';
import { getPullRequest } from '../../registries/github/pull-request.ts';
import { createApproval, dismissReview, listReviews } from '../../registries/github/reviews.ts';
import type { Repository } from '../../registries/github/request.ts';
import { listBranchRules } from '../../registries/github/rules.ts';
import type { Transport } from './transport.ts';

interface Parts {
  readonly transport: Transport;
  readonly repository: Repository;
  readonly account: () => Promise<{ readonly id: number }>;
}

type Method = MergePolicy['method'];

/** Merges exactly the judged commit, or puts it into the branch's queue where it has one. */
export async function merge(parts: Parts, number: number, commit: string, method: Method): Promise<MergeResult> {
  const { transport, repository } = parts;
  const { nodeId, base } = await transport.send(getPullRequest(repository, number));
  const rules = await transport.pages(listBranchRules(repository, base.ref));
  const queued = rules.some((rule) => rule.type === 'merge_queue');
  try {
    if (queued) {
      await transport.graphql(enqueue(nodeId, commit));
      return { state: 'queued' };
    }
    const merged = await transport.send(mergePullRequest(repository, number, commit, method));
    return merged ? { state: 'merged' } : refused('GitHub did not merge it and did not say why');
  } catch (error) {
    return settle(parts, number, commit, error);
  }
}

/** Arms native auto-merge; where nothing is left to wait for, GitHub refuses to arm, and the merge is direct. */
export async function arm(parts: Parts, pullRequest: PullRequest, method: Method): Promise<MergeResult> {
  const { number, nodeId, head } = pullRequest;
  try {
    const armed = await parts.transport.graphql(enableAutoMerge(nodeId, head.sha, method));
    return armed ? { state: 'armed' } : refused('GitHub did not arm auto-merge and did not say why');
  } catch (error) {
    if (/clean status/i.test(messageOf(error))) return merge(parts, number, head.sha, method);
    return settle(parts, number, head.sha, error);
  }
}

/**
 * What became of a merge that brought no success. A refusal is final. After a server error or a lost
 * answer nobody knows, so the state is read; nothing is sent again.
 */
async function settle(
  { transport, repository }: Parts,
  number: number,
  commit: string,
  error: unknown,
): Promise<MergeResult> {
  if (!(error instanceof GitHubError)) throw error;
  if (!error.uncertain) return refused(error.message);
  const now = await transport.send(getPullRequest(repository, number));
  if (now.head.sha !== commit) return refused('the head of the pull request moved');
  if (now.merged) return { state: 'merged' };
  return now.armedBy === null ? refused(error.message) : { state: 'armed' };
}

const refused = (reason: string): MergeResult => ({ state: 'refused', reason });

/** Takes auto-merge back where this account armed it; a person's own decision is left alone. */
export async function disarm({ transport, repository, account }: Parts, number: number, nodeId: string): Promise<void> {
  const { armedBy } = await transport.send(getPullRequest(repository, number));
  if (armedBy !== null && armedBy === (await account()).id) await transport.graphql(disableAutoMerge(nodeId));
}

/** Approves exactly one commit, once. */
export async function approve(parts: Parts, number: number, commit: string, body: string): Promise<void> {
  const approvals = await ownApprovals(parts, number);
  if (approvals.some((review) => review.commit === commit)) return;
  await parts.transport.send(createApproval(parts.repository, number, commit, body));
}

export async function dismissOwnApprovals(parts: Parts, number: number, message: string): Promise<void> {
  for (const { id } of await ownApprovals(parts, number)) {
    await parts.transport.send(dismissReview(parts.repository, number, id, message));
  }
}

async function ownApprovals(
  { transport, repository, account }: Parts,
  number: number,
): Promise<{ id: number; commit: string | null }[]> {
  const [reviews, { id }] = await Promise.all([transport.pages(listReviews(repository, number)), account()]);
  return reviews.filter((review) => review.author?.id === id && review.state === 'APPROVED');
}

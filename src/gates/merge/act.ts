import { assertNever } from '../../domain/errors.ts';
import type { GitHub } from '../../domain/ports/github.ts';
import type { PullRequest } from '../../domain/pull-request.ts';
import { GitHubError } from '../../registries/github/error.ts';
import type { MergeStep } from './plan.ts';

/** How acting ended. `refused`: nothing was merged, and why. */
export type ActResult =
  | { readonly state: 'merged' | 'armed' | 'queued' | 'withdrawn' }
  | { readonly state: 'refused'; readonly reason: string; readonly remedy: string };

/**
 * Executes the steps in order. What can move is read again before each step that lets something
 * through, and the first refusal ends it: a refused merge is never tried another way.
 */
export async function actMerge(
  steps: readonly MergeStep[],
  pullRequest: PullRequest,
  github: GitHub,
): Promise<ActResult> {
  let result: ActResult = { state: 'withdrawn' };
  for (const step of steps) {
    result = await execute(step, pullRequest, github);
    if (result.state === 'refused') break;
  }
  return result;
}

async function execute(step: MergeStep, pullRequest: PullRequest, github: GitHub): Promise<ActResult> {
  switch (step.kind) {
    case 'disarm':
      await github.disarm(pullRequest);
      return { state: 'withdrawn' };
    case 'dismiss':
      await github.dismissOwnApprovals(step.number, step.message);
      return { state: 'withdrawn' };
    case 'approve':
    case 'arm':
    case 'merge': {
      const moved = await movedSince(pullRequest, github);
      if (moved !== null) return { state: 'refused', reason: moved, remedy: 'The next run judges it as it is now.' };
      return allow(step, pullRequest, github);
    }
    default:
      return assertNever(step);
  }
}

async function allow(
  step: Extract<MergeStep, { kind: 'approve' | 'arm' | 'merge' }>,
  pullRequest: PullRequest,
  github: GitHub,
): Promise<ActResult> {
  if (step.kind === 'approve') return approve(step, github);
  const result =
    step.kind === 'arm'
      ? await github.arm(pullRequest, step.method)
      : await github.merge(step.number, step.commit, step.method);
  return result.state === 'refused'
    ? { ...result, remedy: 'Merge it by hand, or run again once the cause is gone.' }
    : result;
}

async function approve(step: Extract<MergeStep, { kind: 'approve' }>, github: GitHub): Promise<ActResult> {
  try {
    await github.approve(step.number, step.commit, step.body);
    return { state: 'withdrawn' };
  } catch (error) {
    // A plain no is an answer; an outage is not.
    if (!(error instanceof GitHubError) || error.uncertain) throw error;
    return {
      state: 'refused',
      reason: error.message,
      remedy:
        'Allow GitHub Actions to approve pull requests (Settings, Actions, General), and grant pull-requests: write.',
    };
  }
}

/** Why the pull request is no longer the one that was judged; null: it is. */
async function movedSince({ number, head, base }: PullRequest, github: GitHub): Promise<string | null> {
  const now = await github.pullRequestHeads(number);
  if (!now.open) return 'The pull request was closed while it was judged.';
  if (now.headSha !== head.sha) return `The head moved from ${head.sha} to ${now.headSha} while it was judged.`;
  if (now.baseRef !== base.ref) return 'The pull request was pointed at another base branch while it was judged.';
  return now.baseSha === base.sha ? null : `The base moved from ${base.sha} to ${now.baseSha} while it was judged.`;
}

import type { Decision } from '../../domain/decision.ts';
import { absent, available } from '../../domain/evidence.ts';
import type { Policy } from '../../domain/policy.ts';
import type { GitHub } from '../../domain/ports/github.ts';
import type { PullRequest } from '../../domain/pull-request.ts';
import { judge, type Judgement } from '../judge.ts';
import { gateFinding, withFindings } from '../refusal.ts';
import { collectChange, type CollectedChange } from '../review/collect.ts';
import type { JudgingPorts } from '../review/ports.ts';
import { actMerge, type ActResult } from './act.ts';
import { planMerge, withdraw, type MergePlan, type MergeStep } from './plan.ts';
import { refusalsOf } from './refusals.ts';
import { relativeTo } from './relative.ts';
import { missingSafeguards } from './safeguards.ts';
import { selfUpdates, type Self } from './self-update.ts';

export interface MergeInput {
  readonly number: number;
  /** The commit that the event named; null: none. */
  readonly head: string | null;
  /** ISO 8601, UTC. */
  readonly now: string;
  readonly directory: string;
  /** Our own check as the branch's rules would name it. */
  readonly own: { readonly name: string; readonly appId: number | null };
  readonly self: Self;
  readonly mayWriteWorkflows: boolean;
  readonly dryRun: boolean;
}

interface MergePorts extends JudgingPorts {
  readonly github: GitHub;
}

export interface MergeResult {
  readonly decision: Decision;
  readonly policy: Policy;
  /** The facts of this gate, and what the policy alone makes of them. */
  readonly judged: Judgement;
  readonly merged: 'merged' | 'armed' | 'queued' | 'no';
  /** Why, in one sentence. */
  readonly reason: string;
  /** What was planned; in a dry run nothing else happened. */
  readonly steps: readonly MergeStep[];
}

/**
 * The merge gate: approves and merges exactly the judged commit of a bot's pull request, if the policy
 * has a `merge` section, the review passes, and the rules of this gate pass. Whatever else comes out,
 * an earlier approval and an armed auto-merge of ours are taken back. Rejects where GitHub can't be
 * asked or the policy can't be read; then nothing was merged, or GitHub could not say so.
 */
export async function merge(input: MergeInput, ports: MergePorts): Promise<MergeResult> {
  const { github } = ports;
  const pullRequest = await github.pullRequest(input.number);
  const { decision, policy, judged } = await judgedOnce(input, pullRequest, ports);
  const required = await github.requiredChecks(pullRequest.base.ref);
  const plan = planMerge({ decision, pullRequest, merge: policy.merge, required, own: input.own });
  if (input.dryRun)
    return { decision, policy, judged, merged: 'no', reason: `Dry run. ${plan.reason}`, steps: plan.steps };
  const result = await actMerge(plan.steps, pullRequest, github);
  if (result.state !== 'refused') return { decision, policy, judged, ...outcomeOf(result, plan), steps: plan.steps };
  // What was approved a moment ago must not count for whatever the pull request is now.
  await actMerge(withdraw(input.number), pullRequest, github);
  const { reason, remedy } = result;
  const refusal = gateFinding({ subject: `#${input.number}`, message: reason, remedy });
  return { decision: withFindings(decision, [refusal]), policy, judged, merged: 'no', reason, steps: plan.steps };
}

/** The decision. A push that can't be judged must not merge on what was judged before it, so all is taken back first. */
async function judgedOnce(
  input: MergeInput,
  pullRequest: PullRequest,
  ports: MergePorts,
): Promise<Pick<MergeResult, 'decision' | 'policy' | 'judged'>> {
  const commits = { base: pullRequest.base.sha, head: pullRequest.head.sha };
  try {
    const change = await collectChange(commits, input.directory, ports.github, ports);
    return { policy: change.policy, ...(await decide(input, pullRequest, change, ports)) };
  } catch (error) {
    // Where that fails too, the first error is the one to tell.
    if (!input.dryRun) await actMerge(withdraw(input.number), pullRequest, ports.github).catch(() => undefined);
    throw error;
  }
}

function outcomeOf(
  result: Exclude<ActResult, { state: 'refused' }>,
  plan: MergePlan,
): Pick<MergeResult, 'merged' | 'reason'> {
  return { merged: result.state === 'withdrawn' ? 'no' : result.state, reason: plan.reason };
}

/** Both gates' judgement of the same facts, with what the gate itself refuses. */
async function decide(
  input: MergeInput,
  pullRequest: PullRequest,
  change: CollectedChange,
  ports: MergePorts,
): Promise<Pick<MergeResult, 'decision' | 'judged'>> {
  const { policy, base, graph, vex, policyEdits, trees } = change;
  const facts = { now: input.now, policy, graph, base, vex, release: absent, artifacts: absent };
  const judging = await ports.judging(policy);
  const review = await judge({ ...facts, gate: 'review', pullRequest: absent }, judging);
  const own = await judge(
    { ...facts, gate: 'merge', pullRequest: available(relativeTo(pullRequest, input.directory)) },
    judging,
  );
  const files = pullRequest.files.state === 'available' ? pullRequest.files.value : [];
  const refusals = refusalsOf({
    pullRequest,
    expectedHead: input.head,
    policyEdits,
    selfUpdates: await selfUpdates(own.facts.changes, files, trees, input.self),
    missingSafeguards: policy.merge === null ? [] : missingSafeguards(policy),
    mayWriteWorkflows: input.mayWriteWorkflows,
  });
  const added = [...onlyInReview(review, own), ...refusals.map(gateFinding)];
  return { decision: withFindings(own.decision, added), judged: own };
}

/** What a rule says in the review gate alone; nothing merges that could not pass a review. */
function onlyInReview({ decision: review }: Judgement, { decision: own }: Judgement): Decision['findings'] {
  const told = new Set(own.findings.map((finding) => JSON.stringify(finding)));
  return review.findings.filter((finding) => !told.has(JSON.stringify(finding)));
}

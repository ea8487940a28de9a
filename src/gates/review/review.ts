import type { Decision } from '../../domain/decision.ts';
import { absent } from '../../domain/evidence.ts';
import type { Policy } from '../../domain/policy.ts';
import type { PolicyChange } from '../../domain/policy-change.ts';
import { readVex } from '../../ecosystems/vex/read.ts';
import { judge, type Judgement } from '../judge.ts';
import { withFindings } from '../refusal.ts';
import { collectChange, type CollectedChange, type Commits } from './collect.ts';
import { proposalOf, type Proposal } from './policy-change.ts';
import { planReview, type ReviewSettings, type ReviewStep } from './plan.ts';
import type { ReviewPorts } from './ports.ts';
import { showReview, type Shown } from './show.ts';
import { subtree } from './subtree.ts';

export interface ReviewInput extends Omit<ReviewSettings, 'head' | 'pullRequest'> {
  /** A pull request, judged at `head` where the event names one, else at its newest commit; or a merge group. */
  readonly change:
    | { readonly kind: 'pull-request'; readonly number: number; readonly head: string | null }
    | ({ readonly kind: 'merge-group' } & Commits);
  /** ISO 8601, UTC. */
  readonly now: string;
  /** Plans and writes nothing. */
  readonly dryRun: boolean;
}

export interface ReviewResult {
  readonly decision: Decision;
  readonly policy: Policy;
  /** The facts, and what the policy alone makes of them. */
  readonly judged: Judgement;
  /** The judged commits. */
  readonly commits: Commits;
  /** Files of the policy that the change edits: it was judged by the policy before the edit. */
  readonly policyEdits: readonly string[];
  /** What the edited policy would change; null: no file of the policy is edited. */
  readonly policyChange: PolicyChange | null;
  readonly steps: readonly ReviewStep[];
  /** What could be shown; all false in a dry run. */
  readonly shown: Shown;
}

/**
 * The review gate: what a change adds to the dependency graph, judged by the base's policy and shown
 * on GitHub. Nothing of the change is executed. Rejects where it can't be judged or, other than for
 * want of permission, shown: a review that nobody can see must not look like one that passed.
 */
export async function review(input: ReviewInput, ports: ReviewPorts): Promise<ReviewResult> {
  const { change, now, directory } = input;
  const commits = await commitsOf(change, ports);
  const collected = await collectChange(commits, directory, ports.github, ports);
  const { policy, policyEdits, base, graph, vex } = collected;
  const facts = { now, policy, graph, base, vex, pullRequest: absent, release: absent, artifacts: absent } as const;
  const judging = await ports.judging(policy);
  const judged = await judge({ gate: 'review', ...facts }, judging);
  const proposal = proposed(collected, directory, ports);
  const told = proposal && (await proposalOf(proposal, judged, { gate: 'review', ...facts }, judging, directory));
  const decision = withFindings(judged.decision, told?.findings ?? []);
  const policyChange = told?.change ?? null;
  const pullRequest = change.kind === 'pull-request' ? change.number : null;
  const steps = planReview(decision, { ...input, head: commits.head, pullRequest, policyChange }, ports.render);
  const shown = await showReview(input.dryRun ? [] : steps, ports.github);
  return { decision, policy, judged, commits, policyEdits, policyChange, steps, shown };
}

/** The policy of the head, where the change edits the policy; null: it does not. */
function proposed(
  { policyEdits, commits, trees }: CollectedChange,
  directory: string,
  ports: ReviewPorts,
): Proposal | null {
  if (policyEdits.length === 0) return null;
  const read = (path: string): Promise<Uint8Array | null> => ports.github.file(path, commits.head);
  return {
    files: policyEdits,
    policy: () => (ports.proposedPolicy === undefined ? ports.policy(read) : ports.proposedPolicy(read)),
    vex: () => readVex(subtree(trees.after, directory)),
  };
}

async function commitsOf(change: ReviewInput['change'], { github }: ReviewPorts): Promise<Commits> {
  if (change.kind === 'merge-group') return { base: change.base, head: change.head };
  const heads = await github.pullRequestHeads(change.number);
  return { base: heads.baseSha, head: change.head ?? heads.headSha };
}

import type { Decision, Finding } from '../../domain/decision.ts';
import { assertNever } from '../../domain/errors.ts';
import type { Evidence } from '../../domain/evidence.ts';
import type { MergePolicy } from '../../domain/policy.ts';
import type { PullRequest, RequiredCheck } from '../../domain/pull-request.ts';

/** One effect of the merge gate, as data: what a dry run prints is what the real run executes. */
export type MergeStep =
  | { readonly kind: 'approve'; readonly number: number; readonly commit: string; readonly body: string }
  | {
      readonly kind: 'arm' | 'merge';
      readonly number: number;
      readonly commit: string;
      readonly method: MergePolicy['method'];
    }
  | { readonly kind: 'disarm'; readonly number: number }
  | { readonly kind: 'dismiss'; readonly number: number; readonly message: string };

export interface MergePlan {
  readonly steps: readonly MergeStep[];
  /** Why these, in one sentence. */
  readonly reason: string;
}

export interface MergePlanInput {
  readonly decision: Decision;
  readonly pullRequest: PullRequest;
  /** Null: the policy has no `merge` section. */
  readonly merge: MergePolicy | null;
  /** What the base branch requires, our own check included. */
  readonly required: Evidence<readonly RequiredCheck[]>;
  /** Our own check as the branch would name it; `appId` null: it can't be told from a forged one. */
  readonly own: { readonly name: string; readonly appId: number | null };
}

/**
 * What to do about a judged pull request. Arming is safe only where our own check is required by app:
 * it runs again on the next push and blocks it, while GitHub itself would merge whatever is pushed
 * later. Elsewhere exactly the judged commit is merged, or nothing.
 */
export function planMerge({ decision, pullRequest, merge, required, own }: MergePlanInput): MergePlan {
  const { number, head } = pullRequest;
  if (merge === null) return { steps: withdraw(number), reason: 'The policy has no merge section.' };
  const approve: MergeStep = {
    kind: 'approve',
    number,
    commit: head.sha,
    body: `Lockgate judged ${head.sha} by ${decision.policy.uri} (sha256 ${decision.policy.digest.sha256}): it may merge by itself.`,
  };
  const act = (kind: 'arm' | 'merge'): MergeStep => ({ kind, number, commit: head.sha, method: merge.method });
  const passed = decision.verdict === 'pass';
  // A check that only reports never keeps a later push from merging.
  const guarded = decision.mode === 'enforce' && requiresOwn(required, own);
  if ((passed || onlyWaits(decision)) && guarded) {
    return { steps: [approve, act('arm')], reason: passed ? 'It passes.' : 'It passes once the required checks do.' };
  }
  if (passed) return { steps: [approve, act('merge')], reason: 'It passes, and every required check succeeded.' };
  return { steps: withdraw(number), reason: `The verdict is ${decision.verdict}.` };
}

/** What an earlier pass may have left behind: a later push must not merge on it. */
export function withdraw(number: number): MergeStep[] {
  return [
    { kind: 'disarm', number },
    { kind: 'dismiss', number, message: 'Lockgate no longer lets this pull request merge by itself.' },
  ];
}

/** Whether nothing is missing but required checks that have not ended. */
export function onlyWaits({ verdict, findings }: Decision): boolean {
  const blocking = findings.filter((finding) => finding.waiver === null && blocks(finding));
  return verdict === 'hold' && blocking.length > 0 && blocking.every(waits);
}

const blocks = ({ effect }: Finding): boolean => effect !== 'warn' && effect !== 'note';
const waits = ({ rule, effect, evidence }: Finding): boolean =>
  rule === 'checks' && effect === 'hold' && evidence['pending'] === true;

function requiresOwn(required: MergePlanInput['required'], own: MergePlanInput['own']): boolean {
  if (required.state !== 'available' || own.appId === null) return false;
  return required.value.some((check) => check.context === own.name && check.appId === own.appId);
}

/** A step as one line for a person. */
export function mergeStepLine(step: MergeStep): string {
  switch (step.kind) {
    case 'approve':
      return `approve #${step.number} at ${step.commit}`;
    case 'arm':
      return `arm auto-merge (${step.method}) of #${step.number} for ${step.commit}`;
    case 'merge':
      return `merge (${step.method}) #${step.number} at exactly ${step.commit}`;
    case 'disarm':
      return `take back auto-merge of #${step.number}, if we armed it`;
    case 'dismiss':
      return `dismiss our own approvals of #${step.number}`;
    default:
      return assertNever(step);
  }
}

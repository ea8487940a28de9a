import { quote } from '../../domain/errors.ts';
import type { Evidence } from '../../domain/evidence.ts';
import type { Facts } from '../../domain/facts.ts';
import { fail, indeterminate, pass, type Failure, type Outcome, type Subject } from '../../domain/outcome.ts';
import type { MergePolicy } from '../../domain/policy.ts';
import type { PullRequest } from '../../domain/pull-request.ts';

/** What a merge rule speaks about, with the shape of its outcomes. */
export interface Judging {
  readonly pullRequest: PullRequest;
  readonly merge: MergePolicy;
  readonly subject: Subject;
  /** A failure about the pull request as a whole. */
  readonly refuse: (refusal: Refusal) => Outcome;
  /** Judges evidence if it was had; else says that it was not. */
  readonly known: <T>(
    what: string,
    evidence: Evidence<T>,
    judge: (value: T) => readonly Outcome[],
  ) => readonly Outcome[];
}

export type Refusal = Pick<Failure, 'key' | 'message' | 'remedy' | 'evidence'> &
  Partial<Pick<Failure, 'effect' | 'location'>>;

/**
 * Judges the pull request of the merge gate: evidence that is missing is indeterminate, a policy without a `merge`
 * section merges nothing, and no word against it is a pass.
 */
export function judgePullRequest(facts: Facts, judge: (judging: Judging) => readonly Outcome[]): readonly Outcome[] {
  const unnamed: Subject = { kind: 'pull-request', name: 'pull request' };
  if (facts.pullRequest.state !== 'available') return [unread(unnamed, 'the pull request', facts.pullRequest)];
  const pullRequest = facts.pullRequest.value;
  const { merge } = facts.policy;
  const subject: Subject = { kind: 'pull-request', name: `#${pullRequest.number}` };
  const refuse = (refusal: Refusal): Outcome => fail({ subject, location: null, ...refusal });
  if (merge === null) {
    return [
      refuse({
        key: 'no-merge-section',
        message: 'The policy has no "merge" section, so nothing merges by itself.',
        remedy: 'Merge it by hand, or add "merge" with "authors" and "allow" to the policy on the base branch.',
        effect: 'hold',
        evidence: {},
      }),
    ];
  }
  const known: Judging['known'] = (what, evidence, then) =>
    evidence.state === 'available' ? then(evidence.value) : [unread(subject, what, evidence)];
  const outcomes = judge({ pullRequest, merge, subject, refuse, known });
  return outcomes.length === 0 ? [pass(subject)] : outcomes;
}

function unread(subject: Subject, what: string, evidence: Exclude<Evidence<unknown>, { state: 'available' }>): Outcome {
  const cause = evidence.state === 'absent' ? 'it was not asked for' : quote(evidence.reason);
  return indeterminate({
    subject,
    key: `unavailable:${what}`,
    message: `Reading ${what} from GitHub gave nothing to judge: ${cause}.`,
    remedy: 'Run it again; if it stays so, see whether the token may read pull requests, checks and contents.',
    location: null,
  });
}

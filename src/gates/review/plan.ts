import { exitStatus, type Decision, type Finding } from '../../domain/decision.ts';
import { assertNever } from '../../domain/errors.ts';
import type { PolicyChange } from '../../domain/policy-change.ts';
import type { Annotation, CheckOutput } from '../../domain/ports/github.ts';
import { strictness } from '../../policy/effects.ts';
import type { Render } from './ports.ts';
import { prefixOf } from './subtree.ts';

/** One thing that a review shows on GitHub. */
export type ReviewStep =
  | { readonly kind: 'check'; readonly output: CheckOutput }
  | { readonly kind: 'comment'; readonly number: number; readonly body: string; readonly onlyUpdate: boolean }
  | { readonly kind: 'sarif'; readonly commit: string; readonly ref: string; readonly sarif: string };

/** `auto`: a comment where there is something to say or an earlier one to update; SARIF where the token may. */
type Showing = 'always' | 'never' | 'auto';

export interface ReviewSettings {
  /** The commit that was judged. */
  readonly head: string;
  /** Null in a merge queue, which has no place for a comment. */
  readonly pullRequest: number | null;
  /** The name of our own check; null: the job's own conclusion is the check. */
  readonly checkName: string | null;
  readonly comment: Showing;
  readonly sarif: Showing;
  /** The ref that code scanning files the findings under. */
  readonly ref: string;
  /** The directory that findings' paths are relative to. */
  readonly directory: string;
  /** What a new policy would change; null or absent: the change edits none. */
  readonly policyChange?: PolicyChange | null;
}

/** What a decision makes visible, in the order in which it is shown: the check that blocks comes first. */
export function planReview(decision: Decision, settings: ReviewSettings, render: Render): ReviewStep[] {
  const steps: ReviewStep[] = [];
  const { head, pullRequest, policyChange = null } = settings;
  if (settings.checkName !== null)
    steps.push({ kind: 'check', output: checkOutput(decision, settings.checkName, settings, render) });
  if (pullRequest !== null && settings.comment !== 'never') {
    const isSilent = policyChange === null && !decision.findings.some(speaks);
    const onlyUpdate = settings.comment === 'auto' && isSilent;
    steps.push({ kind: 'comment', number: pullRequest, body: render.comment(decision, policyChange), onlyUpdate });
  }
  if (settings.sarif !== 'never') {
    steps.push({ kind: 'sarif', commit: head, ref: settings.ref, sarif: render.sarif(decision) });
  }
  return steps;
}

/** A step as one line for a person. */
export function reviewStepLine(step: ReviewStep): string {
  switch (step.kind) {
    case 'check':
      return `report the check ${step.output.name} at ${step.output.headSha}: ${step.output.conclusion}`;
    case 'comment':
      return `${step.onlyUpdate ? 'update an earlier' : 'write or update our'} comment on #${step.number}`;
    case 'sarif':
      return `upload SARIF for ${step.commit}`;
    default:
      return assertNever(step);
  }
}

/** Whether a reader has to know: not what the base had already, nor what was waived. */
const speaks = (finding: Finding): boolean =>
  !finding.preexisting && finding.waiver === null && finding.effect !== 'note';

function checkOutput(decision: Decision, name: string, settings: ReviewSettings, render: Render): CheckOutput {
  return {
    name,
    headSha: settings.head,
    conclusion: conclusionOf(decision),
    title: titleOf(decision),
    summary: render.summary(decision, settings.policyChange ?? null),
    annotations: annotationsOf(decision, settings.directory),
  };
}

/** Neutral satisfies a required check, so only a policy that never blocks may end in it: a hold is a failure. */
function conclusionOf(decision: Decision): CheckOutput['conclusion'] {
  if (decision.mode === 'report') return 'neutral';
  return exitStatus(decision) === 0 ? 'success' : 'failure';
}

function titleOf({ verdict, findings }: Decision): string {
  const count = findings.filter(speaks).length;
  return `${verdict}: ${count === 0 ? 'nothing to report' : `${count} finding${count === 1 ? '' : 's'}`}`;
}

/** One for each finding that has a line, the strictest first. */
export function annotationsOf(decision: Decision, directory: string): Annotation[] {
  return decision.findings
    .filter(speaks)
    .toSorted((a, b) => strictness(a.effect) - strictness(b.effect))
    .flatMap(({ location, effect, rule, message, remedy, advisory }) => {
      if (location === null) return [];
      return {
        path: prefixOf(directory) + location.file,
        line: location.line,
        level: levelOf(effect),
        title: advisory === null ? rule : `${rule}: ${advisory.id}`,
        message: `${message}\n${remedy}`,
      };
    });
}

function levelOf(effect: Finding['effect']): Annotation['level'] {
  switch (effect) {
    case 'deny':
    case 'hold':
    case 'indeterminate':
      return 'failure';
    case 'warn':
      return 'warning';
    case 'note':
      return 'notice';
    default:
      return assertNever(effect);
  }
}

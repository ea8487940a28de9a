import { assertNever } from '../../domain/errors.ts';
import type { GitHub } from '../../domain/ports/github.ts';
import { isForbidden } from '../../registries/github/error.ts';
import type { ReviewStep } from './plan.ts';

/** What of a review the token was allowed to write. */
export interface Shown {
  readonly check: boolean;
  readonly comment: boolean;
  readonly sarif: boolean;
}

/** The marker by which our comment on a pull request is found again. */
export const COMMENT_MARKER = 'lockgate:review';

/** Executes the steps. A token that may only read (a fork's, Dependabot's) shows nothing, which is no error. */
export async function showReview(steps: readonly ReviewStep[], github: GitHub): Promise<Shown> {
  const shown = { check: false, comment: false, sarif: false };
  for (const step of steps) shown[step.kind] = await show(step, github);
  return shown;
}

async function show(step: ReviewStep, github: GitHub): Promise<boolean> {
  switch (step.kind) {
    case 'check':
      return github.check(step.output);
    case 'comment':
      return permitted(() => github.stickyComment(step.number, COMMENT_MARKER, step.body, step.onlyUpdate));
    case 'sarif':
      return github.uploadSarif(step.sarif, step.commit, step.ref);
    default:
      return assertNever(step);
  }
}

async function permitted(write: () => Promise<void>): Promise<boolean> {
  try {
    await write();
    return true;
  } catch (error) {
    if (isForbidden(error)) return false;
    throw error;
  }
}

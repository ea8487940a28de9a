import { LockgateError, quote } from '../domain/errors.ts';
import { repositoryUrl } from '../domain/run.ts';
import type { RunContext } from '../domain/run.ts';

/** The issuer of GitHub's identity tokens, as Fulcio writes it into certificates. */
export const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';

interface Workflow {
  readonly ref: string;
  readonly repository: string;
  readonly path: string;
}

/** The workflow of a run, out of `owner/repo/path@ref`. Throws `LockgateError<'PROVENANCE'>` where it is not of that form. */
export function workflowOf(run: RunContext): Workflow {
  const prefix = `${run.repository}/`;
  const at = run.workflowRef.indexOf('@');
  if (!run.workflowRef.startsWith(prefix) || at <= prefix.length || at === run.workflowRef.length - 1)
    throw new LockgateError(
      'PROVENANCE',
      `The workflow of this run is ${quote(run.workflowRef)}, which is no workflow file of ${quote(run.repository)}. ` +
        'Run Lockgate as a step of a GitHub Actions workflow of that repository.',
    );
  return {
    ref: run.workflowRef.slice(at + 1),
    repository: repositoryUrl(run),
    path: run.workflowRef.slice(prefix.length, at),
  };
}

/** The address of one attempt of a run. */
export const invocationOf = (run: RunContext): string =>
  `${repositoryUrl(run)}/actions/runs/${run.runId}/attempts/${run.runAttempt}`;

/** The commit as in-toto's resource descriptor. */
export const sourceOf = (run: RunContext): { uri: string; digest: { gitCommit: string } } => ({
  uri: `git+${repositoryUrl(run)}@${run.ref}`,
  digest: { gitCommit: run.commit },
});

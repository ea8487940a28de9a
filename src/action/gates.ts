import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ACTIONS_ACCOUNT } from '../adapters/github/options.ts';
import { directoryTree } from '../adapters/files.ts';
import { nodeHasher } from '../adapters/platform.ts';
import { UsageError, assertNever, quote } from '../domain/errors.ts';
import type { Policy } from '../domain/policy.ts';
import { writeRecord } from '../domain/record/record.ts';
import { audit } from '../gates/audit/audit.ts';
import { auditStepLine } from '../gates/audit/plan.ts';
import { merge } from '../gates/merge/merge.ts';
import { mergeStepLine } from '../gates/merge/plan.ts';
import { LOCKGATE } from '../gates/merge/self-update.ts';
import { recordOf } from '../gates/replay.ts';
import { reviewStepLine } from '../gates/review/plan.ts';
import { review } from '../gates/review/review.ts';
import { escapeLog } from '../reports/escape.ts';
import type { Work } from './event.ts';
import { OWN_CHECK } from './ports.ts';
import { shown, type Ran, type Run } from './run.ts';

/** Runs the gates that the event asks for, one after another. */
export async function runWork(work: Work, run: Run): Promise<readonly Ran[]> {
  switch (work.kind) {
    case 'pull-request': {
      const ran: Ran[] = [];
      if (work.review) ran.push(await runReview({ kind: 'pull-request', number: work.number, head: work.head }, run));
      if (work.merge) ran.push(await runMerge(work, run));
      return ran;
    }
    case 'merge-group':
      return [await runReview(work, run)];
    case 'publish': {
      // Signing and packing are heavy, and only this gate needs them.
      const { runPublish } = await import('./publish.ts');
      return [await runPublish(work.tag, run)];
    }
    case 'audit':
      return [await runAudit(work, run)];
    default:
      return assertNever(work);
  }
}

async function runReview(change: Parameters<typeof review>[0]['change'], run: Run): Promise<Ran> {
  const { inputs, ports, now } = run;
  const result = await review(
    {
      change,
      now,
      directory: inputs.workingDirectory,
      checkName: null,
      comment: inputs.comment,
      sarif: inputs.sarif,
      ref: change.kind === 'pull-request' ? `refs/pull/${change.number}/head` : run.context.ref,
      dryRun: inputs.dryRun,
    },
    ports,
  );
  const edits = result.policyEdits.map(
    (file) => `The change edits ${quote(file)}; it was judged by the policy before the edit.`,
  );
  return { ...told(result, reviewStepLine, run, edits), policyChange: result.policyChange };
}

/**
 * Auto-merge is armed only by the job that is itself the required check: it reviews, and ends no sooner than
 * the merge gate has taken back what an earlier run armed. In a job of its own the merge gate comes after the
 * check is green, so that a later push could be merged before it is judged.
 */
async function runMerge(work: Extract<Work, { kind: 'pull-request' }>, run: Run): Promise<Ran> {
  const { inputs, ports, now } = run;
  const { number, head } = work;
  const result = await merge(
    {
      number,
      head,
      now,
      directory: inputs.workingDirectory,
      own: work.review ? OWN_CHECK : { ...OWN_CHECK, appId: null },
      self: LOCKGATE,
      // GitHub never lets the token of a workflow change workflows; an App's may.
      mayWriteWorkflows: (await ports.github.account()).id !== ACTIONS_ACCOUNT.id,
      dryRun: inputs.dryRun,
    },
    ports,
  );
  return {
    ...told(result, mergeStepLine, run, [`merged: ${result.merged}. ${result.reason}`]),
    outputs: { merged: result.merged },
    // A hold merges nothing, which is no failure: the review gate's check is what blocks.
    status: 0,
  };
}

async function runAudit(work: Extract<Work, { kind: 'audit' }>, run: Run): Promise<Ran> {
  const { inputs, ports, now, context } = run;
  const result = await audit(
    {
      commit: work.commit,
      ref: work.ref,
      directory: inputs.workingDirectory,
      now,
      sarif: inputs.sarif,
      issue: inputs.comment !== 'never',
      dryRun: inputs.dryRun,
    },
    { ...ports, tree: directoryTree(context.workspace), read: (file) => workspaceFile(context.workspace, file) },
  );
  return told(result, auditStepLine, run);
}

/** What a gate tells of its run; `first` stands before what every gate has to say. */
function told<Step>(
  result: Recordable & { readonly steps: readonly Step[] },
  lineOf: (step: Step) => string,
  run: Run,
  first: readonly string[] = [],
): Ran {
  const plan = result.steps.map((step) => `plan: ${lineOf(step)}`);
  return {
    ...shown(result.decision, run),
    files: recordFile(result),
    // In a dry run, what the real run would do.
    lines: [...first, ...overruled(result.policy), ...(run.inputs.dryRun ? plan : [])],
  };
}

type Recordable = Parameters<typeof recordOf>[0];

/** What the gate decided with all that it was decided from, to be kept. */
const recordFile = (result: Recordable): Ran['files'] => ({
  decision: {
    name: 'decision.json',
    bytes: new TextEncoder().encode(writeRecord(recordOf(result), nodeHasher)),
  },
});

/** What of the repository's policy the floor does not let count: its author is to learn it. */
const overruled = ({ floor }: Policy): string[] =>
  (floor?.overruled ?? []).map(({ origin, message }) => escapeLog(`${origin.uri}:${origin.line}: ${message}`));

async function workspaceFile(workspace: string, file: string): Promise<Uint8Array | null> {
  const resolved = path.resolve(workspace, file);
  if (resolved !== workspace && !resolved.startsWith(workspace + path.sep))
    throw new UsageError(`The policy ${quote(file)} lies outside of the workspace. Keep it in the repository.`);
  try {
    return await readFile(resolved);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

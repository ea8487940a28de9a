import { quote } from '../../domain/errors.ts';
import type { PullRequest } from '../../domain/pull-request.ts';
import { isWorkflowFile } from '../../ecosystems/github-actions/uses-lines.ts';
import type { Refusal } from '../refusal.ts';

export interface RefusalFacts {
  readonly pullRequest: PullRequest;
  /** The commit that the event named; null: none. */
  readonly expectedHead: string | null;
  readonly policyEdits: readonly string[];
  readonly selfUpdates: readonly string[];
  /** Rules that a merge rests on, and that the policy keeps from blocking. */
  readonly missingSafeguards: readonly string[];
  /** Whether the token may change workflow files; `GITHUB_TOKEN` never may. */
  readonly mayWriteWorkflows: boolean;
}

/** Why this pull request never merges by itself, whatever the policy says. */
export function refusalsOf(facts: RefusalFacts): Refusal[] {
  const { pullRequest, expectedHead, policyEdits, selfUpdates } = facts;
  const subject = `#${pullRequest.number}`;
  const refusals: Refusal[] = [];
  if (expectedHead !== null && expectedHead !== pullRequest.head.sha) {
    refusals.push({
      subject,
      message: `The pull request moved to ${pullRequest.head.sha} after the event for ${quote(expectedHead)}.`,
      remedy: 'The run for the newer commit judges it.',
    });
  }
  for (const file of policyEdits) {
    refusals.push({
      subject: file,
      message: `The pull request edits ${quote(file)}, a file of the policy that judges it.`,
      remedy: 'Review and merge it by hand.',
    });
  }
  for (const name of selfUpdates) {
    refusals.push({
      subject: name,
      message: `The pull request updates ${quote(name)}, which is Lockgate itself: a guard must not replace itself.`,
      remedy: 'Review and merge it by hand.',
    });
  }
  for (const rule of facts.missingSafeguards) {
    refusals.push({
      subject: rule,
      message: `The policy keeps the rule ${rule} from blocking in the merge gate, and what "merge" says rests on it.`,
      remedy: `Leave ${rule} as "lockgate:recommended" has it, or take "merge" out and merge by hand.`,
    });
  }
  if (!facts.mayWriteWorkflows && changesWorkflows(pullRequest)) {
    refusals.push({
      subject,
      message: 'The pull request changes workflow files, which GITHUB_TOKEN can not merge.',
      remedy: "Merge it by hand, or give github-token a GitHub App's token with the permission workflows: write.",
    });
  }
  return refusals;
}

function changesWorkflows({ files }: PullRequest): boolean {
  return files.state === 'available' && files.value.some((file) => inWorkflows(file.path));
}

const inWorkflows = (path: string): boolean => path.startsWith('.github/workflows/') && isWorkflowFile(path);

import type { Decision } from '../../domain/decision.ts';
import { absent } from '../../domain/evidence.ts';
import type { Policy } from '../../domain/policy.ts';
import type { GitHub } from '../../domain/ports/github.ts';
import type { Tree } from '../../domain/ports/tree.ts';
import { readGraph } from '../../ecosystems/read-graph.ts';
import { readVex } from '../../ecosystems/vex/read.ts';
import { judge, type Judgement } from '../judge.ts';
import type { JudgingPorts, ReadFile, Render } from '../review/ports.ts';
import { requireDirectory, subtree } from '../review/subtree.ts';
import { planAudit, type AuditStep } from './plan.ts';

export interface AuditInput {
  /** The commit behind the tree. */
  readonly commit: string;
  /** The ref that code scanning files the findings under. */
  readonly ref: string;
  readonly directory: string;
  /** ISO 8601, UTC. */
  readonly now: string;
  readonly sarif: 'always' | 'never' | 'auto';
  /** Whether the one issue is kept; it is for the default branch alone. */
  readonly issue: boolean;
  readonly dryRun: boolean;
}

interface AuditPorts extends JudgingPorts {
  readonly github: GitHub;
  /** The workspace, or the commit by {@link GitHub.tree}. */
  readonly tree: Tree;
  /** Reads the repository's own files of the policy. */
  readonly read: ReadFile;
  readonly render: Pick<Render, 'sarif'> & { issue(decision: Decision): string };
}

export interface AuditResult {
  readonly decision: Decision;
  readonly policy: Policy;
  /** The facts, and what the policy makes of them. */
  readonly judged: Judgement;
  readonly steps: readonly AuditStep[];
  /** Whether the issue was opened, updated or closed. */
  readonly issueChanged: boolean;
  readonly uploaded: boolean;
}

/** The marker and the title by which our issue is found again. */
const ISSUE_MARKER = 'lockgate:audit';
const ISSUE_TITLE = 'Lockgate: the dependency audit found problems';

/**
 * The audit gate: the whole graph against today's advisories, kept in one issue that closes itself.
 * A clean audit of a repository that was clean before only reads.
 */
export async function audit(input: AuditInput, ports: AuditPorts): Promise<AuditResult> {
  const policy = await ports.policy(ports.read);
  await requireDirectory(input.directory, ports.tree);
  const tree = subtree(ports.tree, input.directory);
  const [graph, vex] = await Promise.all([readGraph(tree), readVex(tree)]);
  const judged = await judge(
    {
      gate: 'audit',
      now: input.now,
      policy,
      graph,
      base: null,
      vex,
      pullRequest: absent,
      release: absent,
      artifacts: absent,
    },
    await ports.judging(policy),
  );
  const { decision } = judged;
  const steps = planAudit(decision, { ...input, issue: input.issue && (await isDefault(input, ports)) }, ports.render);
  const result = { decision, policy, judged, steps };
  if (input.dryRun) return { ...result, issueChanged: false, uploaded: false };
  return { ...result, ...(await act(steps, ports.github)) };
}

/** The one issue is about the default branch: else whoever may push any branch could close it with a clean one. */
async function isDefault({ ref }: AuditInput, { github }: AuditPorts): Promise<boolean> {
  return ref === `refs/heads/${await github.defaultBranch()}`;
}

async function act(
  steps: readonly AuditStep[],
  github: GitHub,
): Promise<Pick<AuditResult, 'issueChanged' | 'uploaded'>> {
  let issueChanged = false;
  let uploaded = false;
  for (const step of steps) {
    if (step.kind === 'issue') issueChanged = await github.stickyIssue(ISSUE_MARKER, ISSUE_TITLE, step.body);
    // Code scanning learns that all is well when the issue closes; before and after that there is nothing to tell.
    else if (!step.onlyOnChange || issueChanged) uploaded = await github.uploadSarif(step.sarif, step.commit, step.ref);
  }
  return { issueChanged, uploaded };
}

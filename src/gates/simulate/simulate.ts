import { byCodeUnit } from '../../domain/canonical.ts';
import type { AdvisorySourceInfo } from '../../domain/advisory.ts';
import type { Change } from '../../domain/change.ts';
import type { Decision } from '../../domain/decision.ts';
import { UsageError, messageOf } from '../../domain/errors.ts';
import type { Facts } from '../../domain/facts.ts';
import type { Policy } from '../../domain/policy.ts';
import type { AdvisorySource } from '../../domain/ports/advisories.ts';
import type { History, PastChange } from '../../domain/ports/history.ts';
import type { Progress } from '../../domain/ports/platform.ts';
import type { FileChange, PullRequest } from '../../domain/pull-request.ts';
import type { Replay, SimulatedChange, Simulation } from '../../domain/simulation.ts';
import { isDependencyFile } from '../../ecosystems/read-graph.ts';
import { readVex } from '../../ecosystems/vex/read.ts';
import { authorFor } from '../../rules/support/bots.ts';
import { refusalsOf } from '../merge/refusals.ts';
import { missingSafeguards } from '../merge/safeguards.ts';
import { selfUpdates, type Self } from '../merge/self-update.ts';
import type { Refusal } from '../refusal.ts';
import { prefixOf, subtree } from '../review/subtree.ts';
import { assumptionsOf } from './assumed.ts';
import { authorOf, subjectOf } from './claims.ts';
import { factsOf } from './facts.ts';
import { filesOf } from './files.ts';
import { sidesReader, type ReadSides } from './graphs.ts';
import { remembering } from './remembering.ts';
import { replayable, type Replayable } from './replayable.ts';
import { replay } from './replay.ts';
import { runOf } from './run.ts';
import { waitOf } from './wait.ts';

interface SimulateInput {
  /** One, or two to compare. */
  readonly policies: readonly Policy[];
  /** The directory whose dependencies are looked at, from the root of the repository. */
  readonly directory: string;
  /** ISO 8601, UTC. */
  readonly now: string;
  readonly self: Self;
  readonly tool: Decision['tool'];
}

interface SimulatePorts {
  readonly history: History;
  /** One source for all policies: what differs between them is the policies. */
  readonly advisories: AdvisorySource;
  readonly progress: Progress;
}

/**
 * Replays every past change of dependency files through policies: what the review gate and, for bots that may merge,
 * the merge gate would have said. Nothing is executed and nothing of a change is trusted that its writer could choose,
 * but for what is listed as assumed. A change that can't be replayed is undecided, and the rest is replayed all the same.
 * Rejects with `UsageError` where what was handed in can't be used, such as a file of advisories.
 */
export async function simulate(input: SimulateInput, ports: SimulatePorts): Promise<Simulation> {
  const { history, progress } = ports;
  const policies = input.policies.map(replayable);
  const context: Context = {
    ...input,
    policies,
    read: sidesReader(),
    advisories: remembering(ports.advisories),
    sources: [],
  };
  const changes: SimulatedChange[] = [];
  for await (const past of history.changes()) {
    if (changes.length % STEP === 0) progress.step(`Replaying change ${changes.length + 1} of ${history.count}`);
    changes.push(await replayChange(past, context));
  }
  return {
    schemaVersion: 1,
    tool: input.tool,
    now: input.now,
    history: { head: history.head, commits: history.commits, shallowAt: history.shallowAt },
    advisories: { sources: context.sources },
    assumed: assumptionsOf(changes, policies),
    runs: policies.map((one, index) => runOf(one, index, changes)),
    changes,
  };
}

const STEP = 50;

interface Context extends Omit<SimulateInput, 'policies'> {
  readonly policies: readonly Replayable[];
  readonly read: ReadSides;
  readonly advisories: ReturnType<typeof remembering>;
  sources: readonly AdvisorySourceInfo[];
}

async function replayChange(past: PastChange, context: Context): Promise<SimulatedChange> {
  const { commit } = past;
  const prefix = prefixOf(context.directory);
  const paths = past.files.map(({ path }) => path).filter((path) => path.startsWith(prefix));
  const about = {
    commit: commit.sha,
    date: commit.committed,
    author: commit.authorName,
    subject: subjectOf(commit),
    files: paths
      .map((path) => path.slice(prefix.length))
      .filter(isDependencyFile)
      .sort(byCodeUnit),
    waited: waitOf(past),
  };
  try {
    const files = await filesOf(past);
    const facts = await factsOf(past, files, context.directory, context);
    context.sources = facts.advisories.sources;
    const vex = await readVex(subtree(past.before, context.directory));
    const replays: Replay[] = [];
    for (const one of context.policies) {
      replays.push(replay(one, { facts, vex, refusals: await refusals(past, files, facts, one, context) }));
    }
    return { ...about, packages: countsOf(facts.changes), problem: null, replays };
  } catch (error) {
    // What a person gave us is wrong for every change alike.
    if (error instanceof UsageError) throw error;
    const replays = context.policies.map(() => UNDECIDED);
    return { ...about, packages: countsOf([]), problem: messageOf(error), replays };
  }
}

const UNDECIDED: Replay = {
  outcome: 'undecided',
  review: 'indeterminate',
  merge: null,
  spoken: [],
  waived: 0,
  hindsight: false,
};

const countsOf = (changes: readonly Change[]): SimulatedChange['packages'] => {
  const count = (kind: Change['kind']): number => changes.filter((change) => change.kind === kind).length;
  return { added: count('added'), removed: count('removed'), updated: count('updated'), altered: count('altered') };
};

/** What the merge gate itself would refuse; null: the author is none that the policy lets merge, so it would not run. */
async function refusals(
  past: PastChange,
  files: readonly FileChange[],
  facts: Omit<Facts, 'gate' | 'policy' | 'vex'>,
  { policy }: Replayable,
  { self }: Context,
): Promise<readonly Refusal[] | null> {
  if (policy.merge === null || authorFor(authorOf(past), policy.merge) === null) return null;
  if (facts.pullRequest.state !== 'available') return null;
  const pullRequest: PullRequest = facts.pullRequest.value;
  const trees = { before: past.before, after: past.after };
  return refusalsOf({
    pullRequest,
    expectedHead: null,
    policyEdits: [],
    selfUpdates: await selfUpdates(facts.changes, files, trees, self),
    missingSafeguards: missingSafeguards(policy),
    mayWriteWorkflows: true,
  });
}

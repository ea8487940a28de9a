import { byCodeUnit } from '../../domain/canonical.ts';
import type { Graph } from '../../domain/graph.ts';
import type { Policy } from '../../domain/policy.ts';
import type { GitHub } from '../../domain/ports/github.ts';
import type { Tree } from '../../domain/ports/tree.ts';
import type { VexDocuments } from '../../domain/vex.ts';
import { readGraph } from '../../ecosystems/read-graph.ts';
import { readVex } from '../../ecosystems/vex/read.ts';
import { withForsaken } from './forsaken.ts';
import type { JudgingPorts, ReadFile } from './ports.ts';
import { requireDirectory, subtree } from './subtree.ts';

/** A change as two commits: the base branch's, and the one that would be merged. */
export interface Commits {
  readonly base: string;
  readonly head: string;
}

/** What a change is judged from: data of three commits, none of it executed. */
export interface CollectedChange {
  readonly commits: Commits & {
    /** Where the head left the base branch. */
    readonly mergeBase: string;
  };
  readonly policy: Policy;
  /** Files of the effective policy that the change edits, sorted. They were read before the edit. */
  readonly policyEdits: readonly string[];
  readonly base: Graph;
  readonly graph: Graph;
  /** Of the commit that the policy is of. */
  readonly vex: VexDocuments;
  /** The trees behind both graphs, from the repository's root. */
  readonly trees: { readonly before: Tree; readonly after: Tree };
}

/**
 * Reads both dependency graphs and the policy of a change.
 *
 * The graphs are compared from the merge base: compared with the newest base commit, whatever others
 * merged since would read as removed by this change. The policy is that of the base commit itself: a
 * branch that started before a rule was added must still obey it, and one that edits the policy is
 * judged by the policy it edits.
 */
export async function collectChange(
  { base, head }: Commits,
  directory: string,
  github: GitHub,
  ports: JudgingPorts,
): Promise<CollectedChange> {
  const mergeBase = await github.mergeBase(base, head);
  const [before, after, policyTree] = await Promise.all([github.tree(mergeBase), github.tree(head), github.tree(base)]);
  await requireDirectory(directory, after, before);
  const files: string[] = [];
  const read: ReadFile = (path) => {
    files.push(path);
    return github.file(path, base);
  };
  const [policy, vex, baseGraph, headGraph] = await Promise.all([
    ports.policy(read),
    readVex(subtree(policyTree, directory)),
    readGraph(subtree(before, directory)),
    readGraph(subtree(after, directory)),
  ]);
  const policyEdits = await editsOf(files, policyTree, before, after);
  return {
    commits: { base, head, mergeBase },
    policy,
    vex,
    policyEdits,
    base: baseGraph,
    graph: withForsaken(baseGraph, headGraph),
    trees: { before, after },
  };
}

/** Which of the files differ between the head and where it started, and from what the base has now. */
async function editsOf(files: readonly string[], base: Tree, before: Tree, after: Tree): Promise<string[]> {
  const [inBase, was, is] = await Promise.all([base, before, after].map(idsOf));
  return [...new Set(files)]
    .filter((file) => is?.get(file) !== was?.get(file) && is?.get(file) !== inBase?.get(file))
    .sort(byCodeUnit);
}

async function idsOf(tree: Tree): Promise<ReadonlyMap<string, string>> {
  return new Map((await tree.list()).map(({ path, mode, id }) => [path, `${mode} ${id}`]));
}

import path from 'node:path';
import { directoryTree } from '../adapters/files.ts';
import { judging, type Judging } from '../adapters/judging.ts';
import { toolVersion } from '../adapters/package-root.ts';
import { PUBLIC } from '../adapters/services.ts';
import { LockgateError, UsageError, quote } from '../domain/errors.ts';
import { absent, unavailable, type Evidence } from '../domain/evidence.ts';
import { CHANGE_GATES, GATES, type Gate } from '../domain/gate.ts';
import type { Graph } from '../domain/graph.ts';
import type { Policy } from '../domain/policy.ts';
import type { PolicyChange } from '../domain/policy-change.ts';
import type { Http } from '../domain/ports/http.ts';
import { readGraph } from '../ecosystems/read-graph.ts';
import { readVex } from '../ecosystems/vex/read.ts';
import { judge, type Judgement } from '../gates/judge.ts';
import { withFindings } from '../gates/refusal.ts';
import { didYouMean } from '../policy/suggest.ts';
import type { Invocation } from './command.ts';
import { baseTree, cacheOf, policyOf, projectGraph, servicesOf } from './project.ts';

/** A fact that stays unknown here, and never reads as a pass. */
export const GITHUB_ONLY = unavailable('only GitHub knows it, and the command line asks nothing there');

export interface Checked extends Judgement {
  readonly graph: Graph;
  readonly policy: Policy;
  /** What the policy alone makes of the facts: without what a change of the policy adds. */
  readonly judged: Judgement;
  /** What the policy of the change would change; null: it is the one that judges. */
  readonly policyChange: PolicyChange | null;
}

/** Judges a directory in the gate that was asked for. */
export async function judgeDirectory(directory: string, invocation: Invocation): Promise<Checked> {
  const { options, terminal, now, progress } = invocation;
  const gate = gateOf(options.gate);
  const isChange = CHANGE_GATES.includes(gate);
  if (isChange && options.base === null)
    throw new UsageError(`Gate ${gate} judges a change. Give what it starts from: --base <git ref or directory>.`);
  if (!isChange && options.base !== null)
    throw new UsageError(`Gate ${gate} judges the whole tree. Take --base out, or give --gate review.`);
  // Git lists the files while the policy is read; a failure is told when the list is needed.
  const tree = directoryTree(directory);
  tree.list().catch(() => undefined);
  const before = options.base === null ? null : await baseTree(options.base, directory, terminal.cwd);
  const { policy, proposal } =
    before === null
      ? { policy: await policyOf(directory, invocation), proposal: null }
      : await (await import('./change-policies.ts')).changePolicies(directory, { before, after: tree }, invocation);
  const judges = await judgingOf(policy, invocation);
  progress.step('Reading dependency files');
  const base = before === null ? null : await readGraph(before);
  const vex = await readVex(before ?? tree);
  const head = await projectGraph(directory, tree);
  const graph = base === null ? head : (await import('../gates/review/forsaken.ts')).withForsaken(base, head);
  progress.step(`Judging ${graph.packages.size} packages`);
  const onGitHub = (...gates: readonly Gate[]): Evidence<never> => (gates.includes(gate) ? GITHUB_ONLY : absent);
  const github = { pullRequest: onGitHub('merge'), release: onGitHub('publish'), artifacts: onGitHub('publish') };
  const input = { gate, now: now.toISOString(), policy, graph, base, vex, ...github };
  const judged = await judge(input, judges);
  if (proposal === null) return { ...judged, judged, graph, policy, policyChange: null };
  const { proposalOf } = await import('../gates/review/policy-change.ts');
  const { change, findings } = await proposalOf(proposal, judged, input, judges, '.');
  return { ...judged, judged, decision: withFindings(judged.decision, findings), graph, policy, policyChange: change };
}

/** Offline nothing is asked; whatever tries all the same is told so. */
const REFUSING: Http = { send: () => Promise.reject(new LockgateError('NETWORK', 'nothing is asked with --offline')) };

export async function onlineHttp(): Promise<Http> {
  const { createHttp } = await import('../adapters/http.ts');
  return createHttp({ userAgent: `lockgate/${toolVersion()}` });
}

/** The sources of facts that the options and the policy name. */
export async function judgingOf(policy: Policy, invocation: Invocation): Promise<Judging> {
  const { options, terminal, now } = invocation;
  return judging(policy, {
    http: options.offline ? REFUSING : await onlineHttp(),
    offline: options.offline,
    advisories: options.advisories.map((file) => path.resolve(terminal.cwd, file)),
    cache: cacheOf(invocation),
    github: { apiUrl: terminal.env['GITHUB_API_URL'] || PUBLIC.github, token: terminal.env['GITHUB_TOKEN'] || null },
    services: await servicesOf(invocation),
    now,
  });
}

function gateOf(text: string | null): Gate {
  if (text === null) return 'audit';
  const gate = GATES.find((one) => one === text);
  if (gate === undefined) throw new UsageError(`Unknown gate ${quote(text)}. ${didYouMean(text, GATES)}`);
  return gate;
}

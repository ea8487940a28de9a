import type { AdvisoryFacts, AdvisoryQuery } from '../domain/advisory.ts';
import type { Decision } from '../domain/decision.ts';
import { diffGraphs } from '../domain/diff.ts';
import type { Change } from '../domain/change.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { FactName, Facts, RegistryVersion } from '../domain/facts.ts';
import type { Gate } from '../domain/gate.ts';
import { graphText, type Graph } from '../domain/graph.ts';
import { comparedVersion, type Package } from '../domain/package.ts';
import type { Policy } from '../domain/policy.ts';
import type { AdvisorySource } from '../domain/ports/advisories.ts';
import type { Hasher } from '../domain/ports/platform.ts';
import type { PullRequest } from '../domain/pull-request.ts';
import type { Artifact, Release } from '../domain/release.ts';
import type { VexDocuments } from '../domain/vex.ts';
import { versionSchemes } from '../ecosystems/versions.ts';
import { vexFacts } from '../ecosystems/vex/facts.ts';
import { evaluate } from '../policy/evaluate.ts';
import { rules } from '../rules/index.ts';

/** What a gate has read already; what it has no use for is `absent`. */
export interface JudgeInput {
  readonly gate: Gate;
  /** ISO 8601, UTC. */
  readonly now: string;
  readonly policy: Policy;
  readonly graph: Graph;
  /** Null outside the gates that judge a change. */
  readonly base: Graph | null;
  readonly pullRequest: Evidence<PullRequest>;
  readonly release: Evidence<Release>;
  readonly artifacts: Evidence<readonly Artifact[]>;
  /** VEX documents from where the policy was read, so that no change excuses itself; absent: none. */
  readonly vex?: VexDocuments;
}

/** Where `judge` asks for what a gate does not read itself. */
export interface JudgePorts {
  readonly advisories: AdvisorySource;
  /** What the registry serves for locked versions; a version it could not be asked about is `unavailable`. */
  registry(packages: readonly Package[]): Promise<ReadonlyMap<string, Evidence<RegistryVersion>>>;
  readonly hasher: Hasher;
  readonly tool: Decision['tool'];
}

export interface Judgement {
  readonly decision: Decision;
  readonly facts: Facts;
}

const NO_ADVISORIES: AdvisoryFacts = { matches: new Map(), sources: [], unavailable: [] };

/** Collects the facts that the rules enabled in this gate need, and judges them: collect → evaluate. */
export async function judge(input: JudgeInput, ports: JudgePorts): Promise<Judgement> {
  const { gate, now, policy, graph, base } = input;
  const needed = neededFacts(policy, gate);
  const changes = base === null ? [] : diffGraphs(base, graph, versionSchemes);
  const [advisories, registry] = await Promise.all([
    needed.has('advisories')
      ? ports.advisories.lookup(queriesOf(base === null ? [graph] : [base, graph]))
      : NO_ADVISORIES,
    needed.has('registry') ? ports.registry(arriving(changes)) : new Map<string, Evidence<RegistryVersion>>(),
  ]);
  const facts: Facts = {
    gate,
    now,
    graph,
    base,
    changes,
    advisories,
    registry,
    pullRequest: input.pullRequest,
    release: input.release,
    artifacts: input.artifacts,
    ...(input.vex === undefined ? {} : { vex: vexFacts(input.vex, input) }),
    waivers: [],
    policy: sectionsOf(policy),
    versions: versionSchemes,
  };
  return decide(facts, policy, ports);
}

function decide(facts: Facts, policy: Policy, { hasher, tool }: Pick<JudgePorts, 'hasher' | 'tool'>): Judgement {
  const graphDigest = hasher.sha256(graphText(facts.graph));
  return { decision: evaluate(facts, policy, { rules, tool, graphDigest }), facts };
}

/**
 * Judges what was judged already by another policy. The facts stay the same; only kinds of facts that the
 * first policy had no use for are asked for now, through the ports of the first: what the other policy
 * says of sources and services is followed by nobody.
 */
export async function judgeAgain(
  { facts }: Judgement,
  first: JudgeInput,
  other: Pick<JudgeInput, 'policy' | 'vex'>,
  ports: JudgePorts,
): Promise<Judgement> {
  const { policy, vex } = other;
  const [had, needed] = [neededFacts(first.policy, facts.gate), neededFacts(policy, facts.gate)];
  const lacks = (name: FactName): boolean => needed.has(name) && !had.has(name);
  const { graph, base } = facts;
  const [advisories, registry] = await Promise.all([
    lacks('advisories')
      ? ports.advisories.lookup(queriesOf(base === null ? [graph] : [base, graph]))
      : facts.advisories,
    lacks('registry') ? ports.registry(arriving(facts.changes)) : facts.registry,
  ]);
  const { vex: _, ...rest } = facts;
  const own = vex === undefined ? {} : { vex: vexFacts(vex, { ...first, policy }) };
  return decide({ ...rest, ...own, advisories, registry, policy: sectionsOf(policy) }, policy, ports);
}

/** What of a policy is a fact to its rules. */
export const sectionsOf = ({ merge, publish, mode, advisories }: Policy): Facts['policy'] => ({
  merge,
  publish,
  mode,
  advisories,
});

/** What the rules that speak in a gate need to know. */
export function neededFacts(policy: Policy, gate: Gate): ReadonlySet<FactName> {
  const enabled = rules.filter(
    (rule) =>
      rule.gates.includes(gate) && policy.rules.get(rule.id)?.configs.some((config) => config.gates.includes(gate)),
  );
  return new Set(enabled.flatMap((rule) => rule.needs));
}

/** Every package once, those of the project itself left out: no advisory speaks of code that is built here. */
export function queriesOf(graphs: readonly Graph[]): AdvisoryQuery[] {
  const queries: AdvisoryQuery[] = [];
  for (const [index, { packages }] of graphs.entries()) {
    const later = graphs.slice(index + 1);
    for (const one of packages.values()) {
      // Of one that several graphs have the last tells, as it claims versions by its own comments.
      if (later.some((graph) => graph.packages.has(one.purl))) continue;
      if (one.entries.every((entry) => entry.source.type === 'workspace')) continue;
      queries.push({ ecosystem: one.ecosystem, name: one.name, version: comparedVersion(one), purl: one.purl });
    }
  }
  return queries;
}

function arriving(changes: readonly Change[]): Package[] {
  return changes.flatMap((change) => change.after);
}

import { byCodeUnit, canonicalJson } from '../domain/canonical.ts';
import type { Decision, Finding } from '../domain/decision.ts';
import { unavailable } from '../domain/evidence.ts';
import type { Facts } from '../domain/facts.ts';
import { graphText } from '../domain/graph.ts';
import type { Policy } from '../domain/policy.ts';
import { decisionShape, finding } from '../domain/record/decision.ts';
import type { DecisionRecord, RecordedFacts } from '../domain/record/record.ts';
import { versionSchemes } from '../ecosystems/versions.ts';
import { policyDigest } from '../policy/effective.ts';
import { evaluate } from '../policy/evaluate.ts';
import { rules } from '../rules/index.ts';
import { neededFacts, sectionsOf, type JudgePorts, type Judgement } from './judge.ts';
import { withFindings } from './refusal.ts';

/** One finding that a replay has and the record has not, or the other way round. */
export interface FindingDifference {
  readonly recorded: Finding | null;
  readonly replayed: Finding | null;
}

export interface Replay {
  readonly decision: Decision;
  /** Names of the decision's values that are others now: `verdict`, `graph`. */
  readonly values: readonly string[];
  readonly findings: readonly FindingDifference[];
}

/** The record of what a gate decided. */
export function recordOf(result: {
  readonly judged: Judgement;
  readonly policy: Policy;
  readonly decision: Decision;
}): DecisionRecord {
  const { judged, policy, decision } = result;
  const own = new Set(judged.decision.findings);
  const { waivers: _waivers, policy: _policy, versions: _versions, ...facts } = judged.facts;
  return { facts, policy, decision, added: decision.findings.filter((one) => !own.has(one)) };
}

/**
 * Judges recorded facts again, by the recorded policy or by another one. What only the other policy asks for
 * was never collected, and is told as evidence that could not be had.
 */
export function replay(
  { facts, policy, decision, added }: DecisionRecord,
  { hasher, tool }: Pick<JudgePorts, 'hasher' | 'tool'>,
  other: Policy | null = null,
): Replay {
  // What the record says of its policy's digest is no proof that it is the digest of this policy.
  const by = other ?? { ...policy, digest: policyDigest(policy, (text) => hasher.sha256(text)) };
  const known = other === null ? facts : withUnknown(facts, policy, other);
  const whole: Facts = { ...known, waivers: [], policy: sectionsOf(by), versions: versionSchemes };
  const graphDigest = hasher.sha256(graphText(facts.graph));
  const judged = withFindings(evaluate(whole, by, { rules, tool, graphDigest }), added);
  // A gate that refuses to publish refuses whatever the policy's mode is.
  const refused = facts.gate === 'publish' && added.length > 0;
  const again: Decision = refused ? { ...judged, mode: 'enforce' } : judged;
  const findings = changedFindings(decision, again);
  const values = changedValues(decision, again);
  // Each is there, and one of them more often than it should be.
  const odd = findings.length === 0 && listOf(decision) !== listOf(again);
  return { decision: again, values: odd ? [...values, 'findings'] : values, findings };
}

function withUnknown(facts: RecordedFacts, before: Policy, other: Policy): RecordedFacts {
  const [had, needed] = [neededFacts(before, facts.gate), neededFacts(other, facts.gate)];
  const reason = 'the recorded policy had no use for it, so it was not collected';
  const lacks = (name: 'advisories' | 'registry'): boolean => needed.has(name) && !had.has(name);
  const arriving = facts.changes.flatMap(({ after }) => after);
  return {
    ...facts,
    ...(lacks('advisories') && {
      advisories: { ...facts.advisories, unavailable: [{ source: 'the record', reason }] },
    }),
    ...(lacks('registry') && { registry: new Map(arriving.map(({ purl }) => [purl, unavailable(reason)])) }),
  };
}

/** The tool's version is told by itself: another one may well say the same. */
function changedValues(before: Decision, after: Decision): string[] {
  const [was, is] = [valuesOf(before), valuesOf(after)];
  return [...was.keys()].filter((name) => was.get(name) !== is.get(name));
}

function valuesOf(decision: Decision): ReadonlyMap<string, string> {
  const { findings: _findings, tool: _tool, ...values } = decisionShape.write(decision) as Record<string, unknown>;
  return new Map(Object.entries(values).map(([name, value]) => [name, canonicalJson(value)]));
}

function changedFindings(before: Decision, after: Decision): FindingDifference[] {
  const [was, is] = [byContent(before.findings), byContent(after.findings)];
  const gone = before.findings.filter((one) => !is.has(contentOf(one)));
  const come = after.findings.filter((one) => !was.has(contentOf(one)));
  const pairs = gone.map((recorded) => {
    const at = come.findIndex((one) => subjectOf(one) === subjectOf(recorded));
    return { recorded, replayed: at === -1 ? null : (come.splice(at, 1)[0] ?? null) };
  });
  return [...pairs, ...come.map((replayed) => ({ recorded: null, replayed }))];
}

const byContent = (findings: readonly Finding[]): ReadonlySet<string> => new Set(findings.map(contentOf));
const contentOf = (one: Finding): string => canonicalJson(finding.write(one));
const listOf = ({ findings }: Decision): string => canonicalJson(findings.map(contentOf).toSorted(byCodeUnit));
const subjectOf = ({ rule, subject, advisory }: Finding): string =>
  canonicalJson([rule, subject, advisory?.id ?? null]);

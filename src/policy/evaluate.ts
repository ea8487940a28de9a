import type { Decision } from '../domain/decision.ts';
import { UsageError } from '../domain/errors.ts';
import type { Facts } from '../domain/facts.ts';
import { GATES, strictestVerdict } from '../domain/gate.ts';
import type { Policy } from '../domain/policy.ts';
import type { Rule } from '../domain/rule.ts';
import { baselineOf } from './baseline.ts';
import { verdictOf } from './effects.ts';
import { byStrictness, findingOf, type Keyed } from './finding.ts';
import { enable, judgeRule, type EnabledRule } from './judge-rule.ts';
import { waiversOf } from './waive.ts';

/** What a decision names besides facts and policy. */
export interface EvaluationContext {
  readonly rules: readonly Rule[];
  readonly tool: Decision['tool'];
  /** sha256 of `graphText`, lower-case hex. */
  readonly graphDigest: string;
}

/**
 * Judges facts by a policy. Pure: the same facts, policy and context give the same decision, whatever
 * the order of rules, configs and waivers.
 *
 * Each enabled rule is run and every config of it asked; the strictest that matches wins. What the
 * base of a change had already becomes a note, and what a waiver excuses keeps its effect but no
 * longer counts. Rules that look at the waivers run last, when it is known which were used.
 */
export function evaluate(facts: Facts, policy: Policy, context: EvaluationContext): Decision {
  const enabled = [...context.rules, ...missingRules(policy, context.rules)].flatMap(
    (rule) => enable(rule, policy, facts) ?? [],
  );
  const waivers = waiversOf([...policy.waivers, ...(facts.vex?.waivers ?? [])], facts);
  const findings: Keyed[] = [];
  const judge = (one: EnabledRule, given: Facts): void => {
    for (const judged of judgeRule(one, given, baselineOf(one, given))) {
      findings.push(findingOf(judged, waivers.waive(judged), facts.graph));
    }
  };
  const first = enabled.filter(({ rule }) => !needsWaivers(rule));
  for (const one of first) judge(one, facts);
  const uses = waivers.uses(first.map(({ rule }) => rule));
  for (const one of enabled) if (needsWaivers(one.rule)) judge(one, { ...facts, waivers: uses });
  findings.sort(byStrictness);
  const counting = findings.filter(({ finding }) => finding.waiver === null);
  return {
    schemaVersion: 1,
    tool: context.tool,
    gate: facts.gate,
    verdict: strictestVerdict(counting.map(({ finding }) => verdictOf(finding.effect))),
    mode: policy.mode,
    now: facts.now,
    policy: { uri: policy.uri, digest: policy.digest },
    advisories: { sources: facts.advisories.sources },
    graph: {
      packages: facts.graph.packages.size,
      manifests: facts.graph.files,
      digest: { sha256: context.graphDigest },
    },
    findings: findings.map(({ finding }) => finding),
  };
}

const needsWaivers = (rule: Rule): boolean => rule.needs.includes('waivers');

/** Stand-ins for rules that the policy asks for and this version lacks: a stored policy must not pass unjudged. */
function missingRules(policy: Policy, rules: readonly Rule[]): Rule[] {
  const known = new Set(rules.map((rule) => rule.id));
  return [...policy.rules.keys()]
    .filter((id) => !known.has(id))
    .map((id) => ({
      id,
      summary: '',
      rationale: '',
      gates: GATES,
      needs: [],
      effect: 'deny',
      options: {},
      examples: [],
      check: () => {
        throw new UsageError('this version of Lockgate has no such rule');
      },
    }));
}

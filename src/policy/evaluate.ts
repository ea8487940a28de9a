import type { Decision } from '../domain/decision.ts';
import { UsageError } from '../domain/errors.ts';
import type { Facts } from '../domain/facts.ts';
import { GATES, strictestVerdict } from '../domain/gate.ts';
import type { Policy, Waiver } from '../domain/policy.ts';
import type { Rule } from '../domain/rule.ts';
import { baselineOf } from './baseline.ts';
import { verdictOf } from './effects.ts';
import { byStrictness, findingOf } from './finding.ts';
import { enable, judgeRule, type Baseline, type EnabledRule, type Judged } from './judge-rule.ts';
import { waiversOf } from './waive.ts';

/** What a decision names besides facts and policy. */
interface EvaluationContext {
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
  const findings = judgeAll(facts, policy, context.rules).map(({ judged, waiver }) =>
    findingOf(judged, waiver, facts.graph),
  );
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

/** What was judged, with the waiver that excuses it and what it was judged by. */
export interface JudgedBy {
  readonly judged: Judged;
  readonly waiver: Waiver | null;
  readonly enabled: EnabledRule;
  readonly wasThere: Baseline;
}

/** Everything that the enabled rules find and a config speaks of, in no particular order. */
export function judgeAll(facts: Facts, policy: Policy, rules: readonly Rule[]): JudgedBy[] {
  const enabled = [...rules, ...missingRules(policy, rules)].flatMap((rule) => enable(rule, policy, facts) ?? []);
  const waivers = waiversOf(waiversIn(facts, policy), facts);
  const found: JudgedBy[] = [];
  const judge = (one: EnabledRule, given: Facts): void => {
    const wasThere = baselineOf(one, given);
    for (const judged of judgeRule(one, given, wasThere)) {
      found.push({ judged, waiver: waivers.waive(judged), enabled: one, wasThere });
    }
  };
  const first = enabled.filter(({ rule }) => !needsWaivers(rule));
  for (const one of first) judge(one, facts);
  const uses = waivers.uses(first.map(({ rule }) => rule));
  for (const one of enabled) if (needsWaivers(one.rule)) judge(one, { ...facts, waivers: uses });
  return found;
}

/** Those of the policy, and what VEX documents excuse. */
export const waiversIn = (facts: Facts, policy: Policy): Waiver[] => [...policy.waivers, ...(facts.vex?.waivers ?? [])];

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

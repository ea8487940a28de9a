import type { Decision, Finding } from '../../domain/decision.ts';
import { quote } from '../../domain/errors.ts';
import { GATES, strictestVerdict, type Gate, type Verdict } from '../../domain/gate.ts';
import type { Policy } from '../../domain/policy.ts';
import type { Rule } from '../../domain/rule.ts';
import { strictness, verdictOf } from '../effects.ts';
import { evaluate } from '../evaluate.ts';
import { inexpressible, type PolicyCase } from './case.ts';
import { mismatchesOf, type Mismatch } from './compare.ts';
import { factsOf, type CaseWorld } from './facts.ts';
import { PERSON } from './pull-request.ts';

/** What running cases needs besides the policy. */
export interface CaseContext extends CaseWorld {
  readonly rules: readonly Rule[];
  readonly tool: Decision['tool'];
  /** Why a gate itself refuses whatever the policy's rules say, one sentence each; empty: it does not. */
  refusals(gate: Gate, policy: Policy): readonly string[];
}

/** A rule that the policy has and a case can't ask. */
interface NotJudged {
  readonly rule: string;
  readonly why: string;
}

/** What came of a case in one gate. */
export interface GateOutcome {
  readonly gate: Gate;
  readonly expected: Verdict;
  readonly got: Verdict;
  /** The rules behind the verdict, sorted; `gate` where the gate itself refuses. Of a pass: those that said the most. */
  readonly by: readonly string[];
  /** The strictest effect that counts; `off`: nothing was found. */
  readonly effect: Finding['effect'] | 'off';
  /** Rules of which a finding is waived, sorted. */
  readonly waived: readonly string[];
  readonly findings: readonly Finding[];
  readonly refusals: readonly string[];
  readonly notJudged: readonly NotJudged[];
}

export interface CaseOutcome {
  readonly case: PolicyCase;
  readonly gates: readonly GateOutcome[];
  /** Empty: the case passed. */
  readonly mismatches: readonly Mismatch[];
}

/** Judges a case in every gate that it expects something of. Pure: the same case, policy and context give the same. */
export function runCase(one: PolicyCase, policy: Policy, context: CaseContext): CaseOutcome {
  const gates = GATES.flatMap((gate) => {
    const expected = one.expect.verdicts.get(gate);
    return expected === undefined ? [] : [outcomeOf(one, gate, expected, policy, context)];
  });
  const mismatches = [...strangers(one, policy, context), ...mismatchesOf(one.expect, gates, policy)];
  return { case: one, gates, mismatches };
}

/** An author that the policy does not name is more likely a slip than somebody else: the case would pass for the wrong reason. */
function strangers({ pullRequest: { author }, expect }: PolicyCase, policy: Policy, context: CaseContext): Mismatch[] {
  if (author === null || author === PERSON.login || !expect.verdicts.has('merge')) return [];
  if (context.account(author, policy) !== null) return [];
  return [
    {
      gate: 'merge',
      expected: 'an author of the policy',
      got: quote(author),
      because: ['none of "merge.authors" has that name'],
      remedy: `Name one of them, or write "author: ${PERSON.login}" for somebody else.`,
    },
  ];
}

function outcomeOf(one: PolicyCase, gate: Gate, expected: Verdict, policy: Policy, context: CaseContext): GateOutcome {
  const { findings, verdict } = judge(one, gate, policy, context);
  const refusals = context.refusals(gate, policy);
  const got = refusals.length > 0 ? 'deny' : verdict;
  const counting = findings.filter(({ waiver }) => waiver === null);
  const rank = Math.min(...counting.map(({ effect }) => strictness(effect)));
  const deciding = counting.filter(({ effect }) =>
    got === 'pass' ? strictness(effect) === rank : verdictOf(effect) === got,
  );
  return {
    gate,
    expected,
    got,
    by: namesOf([...deciding.map(({ rule }) => rule), ...(refusals.length > 0 ? ['gate'] : [])]),
    effect: counting.find(({ effect }) => strictness(effect) === rank)?.effect ?? 'off',
    waived: namesOf(findings.flatMap(({ rule, waiver }) => (waiver === null ? [] : [rule]))),
    findings,
    refusals,
    notJudged: [...notJudgedIn(gate, policy, context.rules), ...unread(one, context.rules)],
  };
}

const namesOf = (rules: readonly string[]): string[] => [...new Set(rules)].sort();

/** The merge gate takes nothing that could not pass a review, so it is judged with the review's rules too. */
function judge(
  one: PolicyCase,
  gate: Gate,
  policy: Policy,
  context: CaseContext,
): Pick<Decision, 'findings' | 'verdict'> {
  const own = judgeIn(one, gate, policy, context);
  if (gate !== 'merge') return own;
  const told = new Set(own.findings.map((finding) => JSON.stringify(finding)));
  const review = judgeIn(one, 'review', policy, context);
  const added = review.findings.filter((finding) => !told.has(JSON.stringify(finding)));
  return { findings: [...own.findings, ...added], verdict: strictestVerdict([own.verdict, review.verdict]) };
}

function judgeIn(one: PolicyCase, gate: Gate, policy: Policy, context: CaseContext): Decision {
  const asked = context.rules.filter((rule) => inexpressible(rule) === null);
  const left = new Set(context.rules.filter((rule) => inexpressible(rule) !== null).map(({ id }) => id));
  const rules = new Map([...policy.rules].filter(([id]) => !left.has(id)));
  const facts = factsOf(one, gate, policy, context);
  return evaluate(facts, { ...policy, rules }, { rules: asked, tool: context.tool, graphDigest: '' });
}

function notJudgedIn(gate: Gate, policy: Policy, rules: readonly Rule[]): NotJudged[] {
  return rules.flatMap((rule) => {
    const why = inexpressible(rule);
    const configs = policy.rules.get(rule.id)?.configs ?? [];
    const speaks = rule.gates.includes(gate) && configs.some((config) => config.gates.includes(gate));
    return why === null || !speaks ? [] : [{ rule: rule.id, why }];
  });
}

/** What a case says and no rule of this version reads. */
function unread({ packages }: PolicyCase, rules: readonly Rule[]): NotJudged[] {
  const known = rules.some(({ id }) => id === 'release-age');
  if (known || packages.every(({ released }) => released === null)) return [];
  return [{ rule: 'release-age', why: 'this version has no such rule, so "released" says nothing' }];
}

import type { Decision, Finding } from '../../domain/decision.ts';
import type { Facts } from '../../domain/facts.ts';
import { strictestVerdict, type Verdict } from '../../domain/gate.ts';
import type { PastOutcome, Replay } from '../../domain/simulation.ts';
import type { VexDocuments } from '../../domain/vex.ts';
import { vexFacts } from '../../ecosystems/vex/facts.ts';
import { verdictOf } from '../../policy/effects.ts';
import { evaluate } from '../../policy/evaluate.ts';
import { rules } from '../../rules/index.ts';
import { gateFinding, type Refusal } from '../refusal.ts';
import { isLater } from './later.ts';
import { isAssumed, type Replayable } from './replayable.ts';
import { spokenOf } from './spoken.ts';

/** What one past change is judged from. */
interface ReplayFacts {
  readonly facts: Omit<Facts, 'gate' | 'policy' | 'vex'>;
  readonly vex: VexDocuments;
  /** What the merge gate itself refuses; null: it would not have run. */
  readonly refusals: readonly Refusal[] | null;
}

/** What both gates find, of which nothing is left out that counts. */
interface Found {
  readonly review: readonly Finding[];
  /** Null: the gate would not have run. */
  readonly merge: readonly Finding[] | null;
}

/** One change under one policy: by the review gate and, for a bot that may merge, by the merge gate. */
export function replay({ policy }: Replayable, { facts, vex, refusals }: ReplayFacts): Replay {
  const findingsOf = (gate: 'review' | 'merge'): readonly Finding[] => {
    const { merge, publish, mode, advisories } = policy;
    const given: Facts = {
      ...facts,
      gate,
      vex: vexFacts(vex, { policy, graph: facts.graph, now: facts.now }),
      policy: { merge, publish, mode, advisories },
    };
    return evaluate(given, policy, { rules, tool: TOOL, graphDigest: '' }).findings.filter((one) => !isAssumed(one));
  };
  const review = findingsOf('review');
  const merge = refusals === null ? null : [...findingsOf('merge'), ...refusals.map(gateFinding)];
  const found = { review: review.filter(speaks), merge: merge?.filter(speaks) ?? null };
  const outcome = outcomeOf(found);
  const known = { review: found.review.filter(notLater), merge: found.merge?.filter(notLater) ?? null };
  function notLater(finding: Finding): boolean {
    return !isLater(finding, facts.now);
  }
  return {
    outcome,
    review: verdict(found.review),
    merge: found.merge === null ? null : verdict(found.merge),
    spoken: spokenOf(found.review, found.merge ?? []),
    waived: review.filter(({ waiver }) => waiver !== null).length,
    hindsight: outcomeOf(known) !== outcome,
  };
}

// Decisions of the past are counted, never stored: nobody reads who made them, nor the digest of their graph.
const TOOL: Decision['tool'] = { name: 'lockgate', version: '' };

/** What was there before the change is none of its doing, and somebody answers for what is waived. */
const speaks = ({ preexisting, waiver }: Finding): boolean => !preexisting && waiver === null;

const verdict = (findings: readonly Finding[]): Verdict =>
  strictestVerdict(findings.map(({ effect }) => verdictOf(effect)));

const BLOCKED: Readonly<Record<Exclude<Verdict, 'pass'>, PastOutcome>> = {
  deny: 'denied',
  indeterminate: 'undecided',
  hold: 'held',
};

function outcomeOf({ review, merge }: Found): PastOutcome {
  const reviewed = verdict(review);
  if (reviewed !== 'pass') return BLOCKED[reviewed];
  if (merge !== null) return verdict(merge) === 'pass' ? 'merged' : 'by-hand';
  return review.some(({ effect }) => effect === 'warn') ? 'warned' : 'passed';
}

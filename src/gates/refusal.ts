import { byCodeUnit } from '../domain/canonical.ts';
import type { Decision, Finding } from '../domain/decision.ts';
import { strictestVerdict } from '../domain/gate.ts';
import { strictness, verdictOf } from '../policy/effects.ts';

/** Why a gate itself refuses, where no rule of the policy speaks of it. */
export interface Refusal {
  /** As in {@link Finding}: a purl, a path, `#7`. */
  readonly subject: string;
  /** Fact and cause. */
  readonly message: string;
  readonly remedy: string;
}

/** A refusal as a finding of the rule id `gate`; it holds, because a person may well decide otherwise. */
export const gateFinding = ({ subject, message, remedy }: Refusal): Finding => ({
  rule: 'gate',
  state: 'fail',
  effect: 'hold',
  subject,
  package: null,
  advisory: null,
  message,
  remedy,
  paths: [],
  location: null,
  preexisting: false,
  waiver: null,
  evidence: {},
});

/** The decision with further findings, in the order of every report; the verdict can only become stricter. */
export function withFindings(decision: Decision, further: readonly Finding[]): Decision {
  if (further.length === 0) return decision;
  const findings = [...decision.findings, ...further].sort(
    (a, b) =>
      strictness(a.effect) - strictness(b.effect) || byCodeUnit(a.rule, b.rule) || byCodeUnit(a.subject, b.subject),
  );
  const counting = further.filter((finding) => finding.waiver === null);
  return {
    ...decision,
    verdict: strictestVerdict([decision.verdict, ...counting.map((finding) => verdictOf(finding.effect))]),
    findings,
  };
}

import type { Decision } from '../../domain/decision.ts';
import { gateFinding, withFindings } from '../refusal.ts';
import type { Refusal } from '../refusal.ts';

/** A refusal of this gate; `unknown` where the evidence could not be had. */
export interface PublishRefusal extends Refusal {
  readonly unknown?: boolean;
}

/** Stops a release in the midst of it; the gate turns it into its decision. */
export class Refused extends Error {
  readonly refusal: PublishRefusal;

  constructor(refusal: PublishRefusal) {
    super(refusal.message);
    this.refusal = refusal;
  }
}

/** The decision with refusals that no policy decides: not even a policy that only reports lets them pass. */
export function refuse(decision: Decision, refusals: readonly PublishRefusal[]): Decision {
  if (refusals.length === 0) return decision;
  const findings = refusals.map((refusal) => {
    const finding = gateFinding(refusal);
    return refusal.unknown === true
      ? { ...finding, state: 'indeterminate' as const, effect: 'indeterminate' as const }
      : { ...finding, effect: 'deny' as const };
  });
  return { ...withFindings(decision, findings), mode: 'enforce' };
}

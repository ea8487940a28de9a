import { byCodeUnit } from '../../domain/canonical.ts';
import type { Finding } from '../../domain/decision.ts';
import type { Policy } from '../../domain/policy.ts';
import type { Rule } from '../../domain/rule.ts';
import { rules } from '../../rules/index.ts';

/** A policy made ready for the past. */
export interface Replayable {
  readonly policy: Policy;
  /** Rules that it asks for and no history can answer, sorted. */
  readonly notReplayed: readonly string[];
}

// Waivers are judged as lines of today's policy; a registry tells what it serves today.
const isOfToday = ({ needs }: Rule): boolean =>
  needs.includes('waivers') || (needs.includes('registry') && !needs.includes('graph'));

/**
 * A policy as it can be replayed. Rules that rest wholly on what no history tells are taken out and named; how old the
 * advisories are is a matter of today.
 */
export function replayable(policy: Policy): Replayable {
  const enabled = rules.filter(({ id, gates }) =>
    policy.rules
      .get(id)
      ?.configs.some((config) => gates.some((gate) => isReplayed(gate) && config.gates.includes(gate))),
  );
  const without = new Set(enabled.filter(isOfToday).map(({ id }) => id));
  return {
    notReplayed: [...without].sort(byCodeUnit),
    policy: {
      ...policy,
      advisories: { ...policy.advisories, maxAge: null },
      rules: new Map([...policy.rules].filter(([id]) => !without.has(id))),
    },
  };
}

const isReplayed = (gate: string): boolean => gate === 'review' || gate === 'merge';

const askRegistry = new Set(rules.filter(({ needs }) => needs.includes('registry')).map(({ id }) => id));

/** A registry's word that is missing: assumed to be good, and told as an assumption. A fault of the rule itself stays. */
export const isAssumed = ({ rule, state, subject }: Finding): boolean =>
  state === 'indeterminate' && askRegistry.has(rule) && subject !== rule;

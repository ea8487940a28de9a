import { FINDING_EFFECTS, type FindingEffect } from '../domain/decision.ts';
import type { Verdict } from '../domain/gate.ts';
import type { Failure, Indeterminate } from '../domain/outcome.ts';
import { EFFECTS, type Effect, type RuleConfig, type SeverityEffects } from '../domain/policy.ts';

/** The smaller, the stricter. */
export const strictness = (effect: FindingEffect): number => FINDING_EFFECTS.indexOf(effect);

/** What one config makes of an outcome; null: the config is silent about it. */
export function effectOf(config: RuleConfig, outcome: Failure | Indeterminate): FindingEffect | null {
  if (config.effect === 'off') return null;
  const decided =
    outcome.effect ??
    (outcome.state === 'indeterminate'
      ? (config.unavailable ?? 'indeterminate')
      : // A record without a severity is the map's own case; it never takes the mildest one.
        typeof config.effect === 'string'
        ? config.effect
        : config.effect[outcome.level ?? 'unknown']);
  return decided === 'off' ? null : decided;
}

/** Whether the first is at least as strict as the second at every severity. */
export function atLeastAsStrict(one: Effect | SeverityEffects, other: Effect | SeverityEffects): boolean {
  return (['critical', 'high', 'moderate', 'low', 'unknown'] as const).every(
    (severity) => EFFECTS.indexOf(effectAt(one, severity)) <= EFFECTS.indexOf(effectAt(other, severity)),
  );
}

function effectAt(effect: Effect | SeverityEffects, severity: keyof SeverityEffects): Effect {
  return typeof effect === 'string' ? effect : effect[severity];
}

/** The verdict that one finding alone would give. */
export function verdictOf(effect: FindingEffect): Verdict {
  return effect === 'warn' || effect === 'note' ? 'pass' : effect;
}

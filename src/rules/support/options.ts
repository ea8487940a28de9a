import { EFFECTS } from '../../domain/policy.ts';
import type { OptionSchema } from '../../domain/rule.ts';

/** An option that decides the effect of one case. */
export const effectOption = (value: string, description: string): OptionSchema => ({
  schema: { enum: EFFECTS },
  description,
  default: value,
  stricter: 'effect',
});

/** A list of package patterns: `npm:name`, `npm:@scope/*`, `npm:lodash@<4.17.21`. */
export const patternsOption = (stricter: 'shorter' | 'longer', description: string): OptionSchema => ({
  schema: { type: 'array', items: { type: 'string', format: 'package-pattern' } },
  description,
  default: [],
  stricter,
});

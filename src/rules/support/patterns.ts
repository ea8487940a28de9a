import type { Facts } from '../../domain/facts.ts';
import { compilePackagePatterns, type Answer, type PatternSubject } from '../../domain/patterns/package-patterns.ts';

export type { Answer, PatternSubject };

/** Compiles package patterns as the policy language reads them, with the facts' version orders. */
export const matcherOf = (patterns: readonly string[], facts: Facts): ((one: PatternSubject) => Answer) =>
  compilePackagePatterns(patterns, facts.versions);

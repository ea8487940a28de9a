import { quote } from '../domain/errors.ts';
import { fail, indeterminate, notApplicable, pass, type Outcome } from '../domain/outcome.ts';
import type { Package } from '../domain/package.ts';
import { defineRule } from '../domain/rule.ts';
import { patternsOption } from './support/options.ts';
import { matcherOf } from './support/patterns.ts';
import { graphSubject, nameKey, packageSubject, placeOf, show } from './support/subjects.ts';

interface Options {
  readonly packages: readonly string[];
}

const denied = (one: Package): Outcome =>
  fail({
    subject: packageSubject(one),
    key: nameKey(one),
    message: `${show(one)} is a package that the policy lets nobody use.`,
    remedy: `Remove or replace ${quote(one.name)}, or use a version that "denied-packages.packages" does not name.`,
    location: placeOf(one),
    evidence: { name: one.name, version: one.version },
  });

const undecided = (one: Package): Outcome =>
  indeterminate({
    subject: packageSubject(one),
    key: nameKey(one),
    message: `Whether the policy denies ${show(one)} can't be told: it is locked without a version that can be ordered.`,
    remedy: `Lock a released version of ${quote(one.name)}, or deny the name without a range.`,
    location: placeOf(one),
  });

export default defineRule<Options>({
  id: 'denied-packages',
  summary: 'Finds packages and versions that the policy lets nobody use.',
  rationale: `Some packages are unwanted for reasons no database knows: abandoned, replaced by the platform, once compromised,
against a house rule. A pattern may name versions, so that one bad release is kept out without losing the package:
\`npm:event-stream@3.3.6\`. Names are compared as the registry compares them, not by their alias.`,
  gates: ['review', 'merge', 'publish', 'audit'],
  needs: ['graph'],
  effect: 'deny',
  options: { packages: patternsOption('longer', 'Patterns of the packages that nobody may use.') },
  check(facts, options) {
    if (options.packages.length === 0) return [notApplicable(graphSubject, 'the policy denies no package by name')];
    const matches = matcherOf(options.packages, facts);
    const outcomes: Outcome[] = [];
    for (const one of facts.graph.packages.values()) {
      const answer = matches(one);
      if (answer !== 'no') outcomes.push(answer === 'yes' ? denied(one) : undecided(one));
    }
    return outcomes.length === 0 ? [pass(graphSubject)] : outcomes;
  },
  examples: [
    { name: 'Nothing is denied', fixture: 'event-stream', expect: ['not-applicable'] },
    {
      name: 'One bad release, and a whole scope',
      fixture: 'event-stream',
      options: { packages: ['npm:event-stream@3.3.6', 'npm:@evil/*'] },
      expect: ['fail', 'fail'],
    },
    {
      name: 'Another version of the same package',
      fixture: 'event-stream',
      options: { packages: ['npm:event-stream@>=4'] },
      expect: ['pass'],
    },
    {
      name: 'A range is asked of a package that has no version',
      fixture: 'unversioned',
      options: { packages: ['npm:event-stream@3.3.6'] },
      expect: ['indeterminate'],
    },
  ],
});

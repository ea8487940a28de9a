import type { Facts } from '../domain/facts.ts';
import { quote } from '../domain/errors.ts';
import { fail, notApplicable, pass, type Outcome } from '../domain/outcome.ts';
import type { Package } from '../domain/package.ts';
import type { Effect } from '../domain/policy.ts';
import { defineRule } from '../domain/rule.ts';
import { effectOption } from './support/options.ts';
import { matcherOf } from './support/patterns.ts';
import { covered, parseAllowed, parseExpression } from './support/spdx.ts';
import { graphSubject, isOwn, nameKey, packageSubject, placeOf, show, thirdParty } from './support/subjects.ts';

interface Options {
  readonly allow: readonly string[] | null;
  readonly unknown: Effect;
  readonly packages: Readonly<Record<string, string>>;
}

/** The licences that a package is judged by: the policy's word for it, else what each of its entries says. */
function licensesOf(one: Package, overrides: readonly Override[]): (string | null)[] {
  const told = overrides.filter(({ matches }) => matches(one) === 'yes').map(({ license }) => license);
  if (told.length > 0) return told;
  const entries = one.entries.filter((entry) => !isOwn(entry));
  // Of one version in several lockfiles, those whose format tells no licences add no doubt.
  const telling = new Set(entries.filter(({ license }) => license !== null).map(({ source }) => source.type));
  const speaking = entries.filter(({ license, source }) => license !== null || !telling.has(source.type));
  return [...new Set(speaking.map(({ license }) => license))];
}

interface Override {
  readonly matches: ReturnType<typeof matcherOf>;
  readonly license: string;
}

const unknown = (one: Package, license: string | null, effect: Effect): Outcome =>
  fail({
    subject: packageSubject(one),
    key: `unknown:${nameKey(one)}:${license ?? ''}`,
    message:
      license === null
        ? `The licence of ${show(one)} is unknown: the lockfile does not tell it.`
        : `The licence of ${show(one)} is unknown: ${quote(license)} is no SPDX expression.`,
    remedy: `Read its licence and write it down: licenses: { packages: { "${nameKey(one)}": <SPDX expression> } }.`,
    location: placeOf(one),
    effect,
    evidence: { reason: 'unknown', license },
  });

const refused = (one: Package, license: string): Outcome =>
  fail({
    subject: packageSubject(one),
    key: `refused:${nameKey(one)}:${license}`,
    message: `${show(one)} is licensed under ${quote(license)}, which the allowed licences do not cover.`,
    remedy: `Replace ${quote(one.name)}, or allow the licence in "licenses.allow".`,
    location: placeOf(one),
    evidence: { reason: 'refused', license },
  });

function judge(facts: Facts, options: Options & { readonly allow: readonly string[] }): Outcome[] {
  const allowed = parseAllowed(options.allow);
  const overrides = Object.entries(options.packages).map(([pattern, license]) => ({
    matches: matcherOf([pattern], facts),
    license,
  }));
  return thirdParty(facts.graph.packages.values())
    .filter((one) => one.ecosystem !== 'github-actions')
    .flatMap((one) =>
      licensesOf(one, overrides).flatMap((license) => {
        const expression = license === null ? null : parseExpression(license);
        if (license === null || expression === null) return unknown(one, license, options.unknown);
        return covered(expression, allowed) ? [] : refused(one, license);
      }),
    );
}

export default defineRule<Options>({
  id: 'licenses',
  summary: 'Finds packages whose licence the allowed SPDX licences do not cover, and those whose licence is unknown.',
  rationale: `A licence is a condition of use, and one that nobody read is no permission. Expressions are judged as SPDX means
them: of \`MIT OR GPL-3.0-only\` one side is enough, of \`MIT AND GPL-3.0-only\` both must be allowed, \`X WITH exception\` is
allowed where \`X\` is, and \`GPL-2.0-or-later\` may be used as GPL-3.0.

What is no SPDX expression (\`MIT/X11\`, \`SEE LICENSE IN LICENSE\`, \`UNLICENSED\`), and what no lockfile tells, is
unknown: a case of its own, never allowed silently. Of lockfiles only npm's own tell licences; bills of materials do too.
Without an \`allow\` list the rule has no opinion. Code that is built here is not judged, and actions have no licence in a
workflow.`,
  gates: ['review', 'merge', 'publish', 'audit'],
  needs: ['graph'],
  effect: 'deny',
  options: {
    allow: {
      schema: { type: 'array', items: { type: 'string', format: 'spdx-license' } },
      description:
        'Allowed licences, each a single SPDX licence, with an exception or `+` if need be. Without it nothing is judged; an empty list allows none.',
      default: null,
      stricter: 'shorter',
    },
    unknown: effectOption('deny', 'The effect of a licence that nobody tells, or that is no SPDX expression.'),
    packages: {
      schema: {
        type: 'object',
        propertyNames: { type: 'string', format: 'package-pattern' },
        additionalProperties: { type: 'string', format: 'spdx-expression' },
      },
      description:
        'The licence of packages, by package pattern, where it was read by a person: it replaces the lockfile’s word.',
      default: {},
      stricter: 'fixed',
    },
  },
  check(facts, options) {
    const { allow } = options;
    if (allow === null) return [notApplicable(graphSubject, 'the policy lists no allowed licences')];
    const outcomes = judge(facts, { ...options, allow });
    return outcomes.length === 0 ? [pass(graphSubject)] : outcomes;
  },
  examples: [
    { name: 'No list: no opinion', fixture: 'mixed', expect: ['not-applicable'] },
    {
      name: 'Allowed licences, OR, WITH and "or later"',
      fixture: 'allowed',
      options: { allow: ['MIT', 'Apache-2.0', 'GPL-3.0-only'] },
      expect: ['pass'],
    },
    {
      name: 'A copyleft licence that is not allowed, alone and behind an AND',
      fixture: 'mixed',
      options: { allow: ['MIT'] },
      expect: ['fail', 'fail'],
    },
    {
      name: 'Unknown: not told, not SPDX, unlicensed',
      fixture: 'unknown',
      options: { allow: ['MIT'] },
      expect: ['fail', 'fail', 'fail'],
    },
    {
      name: 'A licence that a person read',
      fixture: 'told',
      options: { allow: ['MIT'], packages: { 'npm:old-thing': 'MIT' } },
      expect: ['pass'],
    },
  ],
});

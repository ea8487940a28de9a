import type { Facts } from '../domain/facts.ts';
import { quote } from '../domain/errors.ts';
import { lockToolOf } from '../domain/lock-tools.ts';
import { fail, indeterminate, pass, type Outcome } from '../domain/outcome.ts';
import type { Package } from '../domain/package.ts';
import type { Effect } from '../domain/policy.ts';
import { defineRule } from '../domain/rule.ts';
import { effectOption, patternsOption } from './support/options.ts';
import { matcherOf } from './support/patterns.ts';
import { graphSubject, isOwn, nameKey, packageSubject, show, thirdParty } from './support/subjects.ts';

interface Options {
  readonly allow: readonly string[];
  readonly unknown: Effect;
}

function scripted(facts: Facts, allow: readonly string[]): Outcome[] {
  const allowed = matcherOf(allow, facts);
  return npmPackages(facts).flatMap((one) => {
    const entry = one.entries.find(({ installScript }) => installScript === true);
    if (entry === undefined || allowed(one) === 'yes') return [];
    return fail({
      subject: packageSubject(one),
      key: nameKey(one),
      message: `${show(one)} runs a script of its own when it is installed, and the policy does not allow it to.`,
      remedy: `Read the script; then add "${nameKey(one)}" to "install-scripts.allow", or do without ${quote(one.name)}.`,
      location: entry.location,
      evidence: { name: one.name, version: one.version },
    });
  });
}

/** One outcome for each lockfile whose format can't tell: a line for every package of it would drown the rest. */
function untold(facts: Facts, effect: Effect): Outcome[] {
  const counts = new Map<string, number>();
  for (const one of npmPackages(facts)) {
    for (const entry of one.entries) {
      if (entry.installScript !== null || isOwn(entry)) continue;
      counts.set(entry.location.file, (counts.get(entry.location.file) ?? 0) + 1);
    }
  }
  return [...counts].map(([file, count]) =>
    indeterminate({
      subject: { kind: 'file', name: file },
      key: `untold:${file}`,
      message: `${quote(file)} does not tell which of its packages run scripts when they are installed (${count} entries).`,
      remedy: lockToolOf(file)?.scripts ?? 'Read the lockfiles of the project in its place, which tell it.',
      location: { file, line: 1 },
      effect,
    }),
  );
}

const npmPackages = (facts: Facts): Package[] =>
  thirdParty(facts.graph.packages.values()).filter(({ ecosystem }) => ecosystem === 'npm');

export default defineRule<Options>({
  id: 'install-scripts',
  summary: 'Finds packages that run lifecycle scripts when they are installed, and that the policy does not allow to.',
  rationale: `A lifecycle script runs with everything the installing machine has, before anyone has called a line of the
package. Both Shai-Hulud waves (2025-09, 2025-11) and nx s1ngularity (2025-08) came that way. Few packages need one, so the
list of those that may is short, and a new one in a change is a finding.

Many lockfiles do not tell which packages have scripts: version 1 of npm's, those of yarn and Bun, recent ones of pnpm.
That is one indeterminate outcome for the file, whose remedy says how its tool is kept from running any; the option
\`unknown\` decides its effect.`,
  gates: ['review', 'merge', 'publish', 'audit'],
  needs: ['graph'],
  effect: 'warn',
  options: {
    allow: patternsOption('shorter', 'Patterns of the packages that may run scripts when they are installed.'),
    unknown: effectOption('note', 'The effect of a lockfile whose format does not tell which packages have scripts.'),
  },
  check(facts, options) {
    const outcomes = [...scripted(facts, options.allow), ...untold(facts, options.unknown)];
    return outcomes.length === 0 ? [pass(graphSubject)] : outcomes;
  },
  examples: [
    { name: 'A package with a script that nobody allowed', fixture: 'esbuild', expect: ['fail'] },
    { name: 'The same one, allowed', fixture: 'esbuild', options: { allow: ['npm:esbuild'] }, expect: ['pass'] },
    { name: 'A lockfile of npm 6 does not tell', fixture: 'version-1', expect: ['indeterminate'] },
  ],
});

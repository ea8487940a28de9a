import { quote } from '../domain/errors.ts';
import { pass, type Failure } from '../domain/outcome.ts';
import type { Facts } from '../domain/facts.ts';
import { comparedVersion, type Package } from '../domain/package.ts';
import { defineRule } from '../domain/rule.ts';
import { judgeAffected, unasked, type Affected } from './support/advisories.ts';
import { broughtIn, updateText } from './support/fixes.ts';
import { stale } from './support/stale.ts';
import { graphSubject, show } from './support/subjects.ts';

function say(facts: Facts, found: Affected): Pick<Failure, 'level' | 'message' | 'remedy'> {
  const { one, advisory } = found;
  const update = updateText(facts, found);
  return {
    level: advisory.severity,
    message: `${show(one)}${claimOf(one)} is affected by ${quote(advisory.id)} (severity ${advisory.severity}).`,
    remedy:
      update === null
        ? `No fixed version is known: replace ${quote(one.name)}${broughtIn(facts.graph, one)}, or waive ${quote(advisory.id)} with a reason and an end.`
        : `Update ${quote(one.name)} ${update}.`,
  };
}

/** What a comment says that a pinned commit is, for that is what was compared. */
function claimOf(one: Package): string {
  const version = comparedVersion(one);
  return version === one.version ? '' : `, by its comment ${quote(version)},`;
}

export default defineRule({
  id: 'known-advisories',
  summary: 'Finds locked versions that a published advisory (GHSA, CVE, PYSEC, OSV) affects.',
  rationale: `A known vulnerability is the cheapest one to attack: its description is public and often comes with an
exploit. Records of several databases that speak of the same flaw are one finding, with every id as an alias and the
highest severity that any of them tells. Where sources disagree whether a version is affected, or how severely, the finding
says so, and the stricter answer counts. A record without a severity is \`unknown\`, its own level of the effect map: it is
never taken for a low one. Malicious packages have a [rule of their own](malware.md), because their records carry no
severity.

A database that could not be asked, and a record whose version bounds can't be read, are indeterminate: the message says
so, and never "no advisories found". An action that is pinned to a commit is compared by the version in the comment
behind it; a commit without one, a branch, and a moving tag (\`v4\`) of which only some versions are affected are
indeterminate, where there is an advisory about the action at all.

An embedded snapshot older than the policy's \`advisories.max-age\` warns in review and audit, and is indeterminate in
merge and publish.`,
  gates: ['review', 'merge', 'publish', 'audit'],
  needs: ['graph', 'advisories'],
  effect: { critical: 'deny', high: 'deny', moderate: 'warn', low: 'note', unknown: 'deny' },
  options: {},
  check(facts) {
    const found = judgeAffected(
      facts,
      ({ malware }) => !malware,
      (one) => say(facts, one),
    );
    const outcomes = [...found, ...unasked(facts), ...stale(facts)];
    return outcomes.length === 0 ? [pass(graphSubject)] : outcomes;
  },
  examples: [
    { name: 'A locked version that an advisory affects, with a fix', fixture: 'vulnerable', expect: ['fail'] },
    { name: 'An advisory without any fixed version', fixture: 'no-fix', expect: ['fail'] },
    { name: 'Nothing known about any locked version', fixture: 'clean', expect: ['pass'] },
    { name: 'The database does not answer', fixture: 'unavailable', expect: ['indeterminate'] },
    { name: 'A snapshot older than max-age allows', fixture: 'stale', expect: ['fail'] },
    { name: 'A record whose bounds do not parse', fixture: 'uncertain', expect: ['indeterminate'] },
  ],
});

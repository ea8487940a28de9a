import { canonicalJson } from '../domain/canonical.ts';
import { quote } from '../domain/errors.ts';
import { field } from '../domain/json.ts';
import type { Statement } from '../domain/ports/sigstore.ts';

/** The parts of SLSA provenance that must be equal; the run's own number differs when a second attempt finishes a first. */
const BOUND = ['buildType', 'externalParameters', 'resolvedDependencies'] as const;

/**
 * Whether SLSA provenance, already verified as signed, says what this release would say itself: these
 * bytes, this repository, workflow and commit, these dependencies. Returns what is wrong, empty when
 * nothing is.
 */
export function provenanceProblems(statement: Statement, expected: Statement): string[] {
  const problems = subjectProblems(statement, expected);
  if (statement.predicateType !== expected.predicateType)
    problems.push(`its predicate is ${quote(statement.predicateType)} instead of ${quote(expected.predicateType)}`);
  const told = field(statement.predicate, 'buildDefinition');
  const meant = field(expected.predicate, 'buildDefinition');
  for (const part of BOUND)
    if (!same(field(told, part), field(meant, part))) problems.push(`its ${part} is not that of this release`);
  return problems;
}

/** Whether a statement is about exactly these subjects: the same names with the same digests, none more and none less. */
function subjectProblems(statement: Statement, expected: Statement): string[] {
  return same(statement.subject, expected.subject)
    ? []
    : [`it is not about ${expected.subject.map(({ name }) => quote(name)).join(', ')} with these bytes`];
}

/** Whether two JSON values are the same, whatever the order of their keys. */
export const same = (a: unknown, b: unknown): boolean => canonicalJson(a ?? null) === canonicalJson(b ?? null);

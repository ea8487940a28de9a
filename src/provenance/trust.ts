import { canonicalJson } from '../domain/canonical.ts';
import { quote } from '../domain/errors.ts';
import { field } from '../domain/json.ts';
import type { Statement } from '../domain/ports/sigstore.ts';
import type { RunContext } from '../domain/run.ts';
import { SLSA_PROVENANCE } from './npm-provenance.ts';
import { sourceOf, workflowOf } from './workflow.ts';

/** What a statement must be about. Digests in hex. */
export interface ExpectedSubject {
  readonly name: string;
  readonly digest: Readonly<Record<string, string>>;
}

/**
 * Whether a statement, already verified as signed, is about exactly these bytes: one subject, this
 * name, exactly these digests. Returns what is wrong, empty when nothing is.
 */
export function subjectProblems(statement: Statement, expected: ExpectedSubject): string[] {
  const [subject, ...others] = statement.subject;
  if (subject === undefined || others.length > 0) return [`it has ${statement.subject.length} subjects instead of one`];
  const problems: string[] = [];
  if (subject.name !== expected.name)
    problems.push(`it is about ${quote(subject.name)} instead of ${quote(expected.name)}`);
  if (canonicalJson(subject.digest) !== canonicalJson(expected.digest))
    problems.push(`its digests are not those of ${quote(expected.name)}`);
  return problems;
}

/**
 * Whether SLSA provenance, already verified as signed, tells of this repository, workflow and commit
 * and of these bytes. The run's own number may differ: a second attempt finishes what a first one began.
 */
export function provenanceProblems(statement: Statement, run: RunContext, expected: ExpectedSubject): string[] {
  const problems = subjectProblems(statement, expected);
  if (statement.predicateType !== SLSA_PROVENANCE)
    problems.push(`its predicate is ${quote(statement.predicateType)} instead of SLSA provenance v1`);
  const definition = field(statement.predicate, 'buildDefinition');
  const workflow = field(field(definition, 'externalParameters'), 'workflow');
  if (canonicalJson(workflow) !== canonicalJson(workflowOf(run)))
    problems.push(`its workflow is not ${quote(run.workflowRef)}`);
  const dependencies = field(definition, 'resolvedDependencies');
  const source: unknown = Array.isArray(dependencies) ? dependencies[0] : undefined;
  if (canonicalJson(source) !== canonicalJson(sourceOf(run)))
    problems.push(`its source is not commit ${run.commit} of ${quote(run.repository)}`);
  return problems;
}

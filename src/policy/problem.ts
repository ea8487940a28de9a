import { byCodeUnit } from '../domain/canonical.ts';
import { LockgateError } from '../domain/errors.ts';
import type { Origin } from '../domain/policy.ts';

/** One mistake in a policy file, with its place and what to write instead. */
export interface PolicyProblem extends Origin {
  /** Fact and cause; untrusted text quoted. */
  readonly message: string;
  /** What to do, one sentence. */
  readonly remedy: string;
  /** YAML to write instead, without indentation; null where the remedy says it all. */
  readonly yaml: string | null;
}

const MAX_PROBLEMS = 100;

/** Collects the mistakes of all documents of a policy, so that a person sees all of them at once. */
export class Problems {
  readonly #all: PolicyProblem[] = [];

  add(at: Origin, message: string, remedy: string, yaml: string | null = null): void {
    this.#all.push({ uri: at.uri, line: at.line, column: at.column, message, remedy, yaml });
  }

  get count(): number {
    return this.#all.length;
  }

  /** In order of file, line and column; each mistake once. */
  sorted(): PolicyProblem[] {
    const ordered = this.#all.toSorted(
      (a, b) => byCodeUnit(a.uri, b.uri) || a.line - b.line || a.column - b.column || byCodeUnit(a.message, b.message),
    );
    return ordered.filter((problem, index) => {
      const before = ordered[index - 1];
      return before === undefined || formatProblem(before) !== formatProblem(problem);
    });
  }
}

/** `file:line:column: fact. remedy`, with the YAML to write instead below it. */
export function formatProblem(problem: PolicyProblem): string {
  const { uri, line, column, message, remedy, yaml } = problem;
  const head = `${uri}:${line}:${column}: ${message}. ${remedy}`;
  return yaml === null ? head : `${head}\n${yaml.replaceAll(/^/gm, '    ')}`;
}

/** A policy that can't be used. Nothing is judged by half a policy: exit status 2. */
export class PolicyError extends LockgateError<'POLICY'> {
  readonly problems: readonly PolicyProblem[];

  constructor(problems: readonly PolicyProblem[]) {
    const shown = problems.slice(0, MAX_PROBLEMS).map(formatProblem);
    const more = problems.length - shown.length;
    const head = problems.length === 1 ? 'The policy has a mistake' : `The policy has ${problems.length} mistakes`;
    super('POLICY', [`${head}:`, ...shown, ...(more > 0 ? [`and ${more} more`] : [])].join('\n'));
    this.name = 'PolicyError';
    this.problems = problems;
  }
}

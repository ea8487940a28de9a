import type { Facts } from '../domain/facts.ts';
import type { Failure, Indeterminate } from '../domain/outcome.ts';
import type { Package } from '../domain/package.ts';
import type { Match, RuleConfig } from '../domain/policy.ts';
import { purlOf } from '../domain/purl.ts';
import { compilePackagePatterns, type Answer } from '../domain/patterns/package-patterns.ts';
import { compileGlob } from '../domain/patterns/glob.ts';

/** What a match is asked about: an outcome, with the package behind its subject where there is one. */
export interface Matched {
  readonly outcome: Failure | Indeterminate;
  readonly package: Package | null;
  /** Every file that the subject stands in; empty: none is known. */
  readonly files: readonly string[];
}

/** What a compiled match answers: does it speak of this subject, in any or in every file of it? */
export type Matcher = (matched: Matched) => Answer;

/** Puts the package and the files beside an outcome. */
export function describe(outcome: Failure | Indeterminate, facts: Facts): Matched {
  const one = packageOf(outcome, facts);
  const files = new Set(one?.entries.map((entry) => entry.location.file));
  if (outcome.location !== null) files.add(outcome.location.file);
  return { outcome, package: one, files: [...files] };
}

function packageOf(outcome: Failure | Indeterminate, facts: Facts): Package | null {
  if (outcome.subject.kind !== 'package') return null;
  return facts.graph.packages.get(outcome.subject.name) ?? facts.base?.packages.get(outcome.subject.name) ?? null;
}

/**
 * Compiles a match. `paths` is the one key that asks how much of the subject must lie there: `some`
 * file for what a config speaks of, `every` file for what it excepts or a waiver silences, so that a
 * package installed in two projects is never silenced by a word about one of them.
 */
export function compileMatch(match: Match, files: 'some' | 'every', versions: Facts['versions']): Matcher {
  const questions: Matcher[] = [];
  const { ecosystems, scopes, packages, purls, paths, advisory } = match;
  if (ecosystems !== undefined) questions.push(ofPackage((one) => answer(ecosystems.includes(one.ecosystem))));
  if (scopes !== undefined) questions.push(ofPackage((one) => answer(scopes.includes(one.scope))));
  if (packages !== undefined) questions.push(ofPackage(compilePackagePatterns(packages, versions)));
  if (purls !== undefined) {
    const named = new Set(purls);
    questions.push(ofPackage((one) => answer(named.has(one.purl) || named.has(purlOf(one.ecosystem, one.name, '')))));
  }
  if (paths !== undefined) questions.push(pathQuestion(paths, files));
  if (advisory !== undefined) questions.push(({ outcome }) => answer(namesAdvisory(outcome, advisory)));
  return (matched) => {
    let all: Answer = 'yes';
    for (const question of questions) {
      const one = question(matched);
      if (one === 'no') return 'no';
      if (one === 'unknown') all = 'unknown';
    }
    return all;
  };
}

const answer = (yes: boolean): Answer => (yes ? 'yes' : 'no');

function ofPackage(question: (one: Package) => Answer): Matcher {
  return (matched) => (matched.package === null ? 'unknown' : question(matched.package));
}

function pathQuestion(paths: readonly string[], quantity: 'some' | 'every'): Matcher {
  const globs = paths.map(compileGlob);
  const known = new Map<string, boolean>();
  const lies = (file: string): boolean => {
    let yes = known.get(file);
    if (yes === undefined) known.set(file, (yes = globs.some((glob) => glob(file))));
    return yes;
  };
  return ({ files }) => {
    if (files.length === 0) return 'unknown';
    return answer(quantity === 'some' ? files.some(lies) : files.every(lies));
  };
}

function namesAdvisory(outcome: Failure | Indeterminate, id: string): boolean {
  const { advisory } = outcome;
  return advisory !== undefined && (advisory.id === id || advisory.aliases.includes(id));
}

/**
 * Whether a config speaks of a subject. What can't be told counts as spoken of and as not excepted:
 * an advisory source that failed has no package, and must not slip through `match: {packages: …}`.
 */
export function compileScope(
  config: Pick<RuleConfig, 'match' | 'except'>,
  versions: Facts['versions'],
): (matched: Matched) => boolean {
  const match = compileMatch(config.match, 'some', versions);
  const except = config.except === null ? null : compileMatch(config.except, 'every', versions);
  return (matched) => match(matched) !== 'no' && except?.(matched) !== 'yes';
}

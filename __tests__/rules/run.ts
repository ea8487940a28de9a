import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Facts } from '../../src/domain/facts.ts';
import { parseDuration } from '../../src/domain/duration.ts';
import type { Failure, Indeterminate, Outcome } from '../../src/domain/outcome.ts';
import type { Rule } from '../../src/domain/rule.ts';
import { factsFrom, type PartialFacts } from '../fakes/facts.ts';

/** Reads the facts of a rule's example. */
export function exampleFacts(rule: string, fixture: string): Facts {
  const url = new URL(`../fixtures/${rule}/${fixture}/facts.json`, import.meta.url);
  return factsFrom(JSON.parse(readFileSync(fileURLToPath(url), 'utf8')) as PartialFacts);
}

/** Runs a rule as a policy does: its defaults filled in, durations as milliseconds. */
export function run(rule: Rule, facts: Facts, options: Readonly<Record<string, unknown>> = {}): readonly Outcome[] {
  const filled = Object.entries(rule.options).map(([name, option]): [string, unknown] => {
    const value = Object.hasOwn(options, name) ? options[name] : option.default;
    return [name, option.schema['format'] === 'duration' ? parseDuration(String(value)) : value];
  });
  return rule.check(facts, Object.fromEntries(filled));
}

/** Runs a rule over partial facts. */
export const check = (
  rule: Rule,
  facts: PartialFacts,
  options?: Readonly<Record<string, unknown>>,
): readonly Outcome[] => run(rule, factsFrom(facts), options);

/** The failures and doubts among outcomes. */
export const troubles = (outcomes: readonly Outcome[]): (Failure | Indeterminate)[] =>
  outcomes.filter((one): one is Failure | Indeterminate => one.state === 'fail' || one.state === 'indeterminate');

/** The keys of failures and doubts, in the order they were told. */
export const keys = (outcomes: readonly Outcome[]): string[] => troubles(outcomes).map(({ key }) => key);

import { escapeJson } from '../reports/escape.ts';
import { failedOf, type SuiteOutcome } from './cases-text.ts';

/** For machines: every case with what it expected and got in each gate. */
export function casesJson(suites: readonly SuiteOutcome[]): string {
  const count = suites.reduce((sum, { outcomes }) => sum + outcomes.length, 0);
  const failed = failedOf(suites);
  const document = {
    schemaVersion: 1,
    passed: count - failed,
    failed,
    files: suites.map(({ uri, policy, outcomes }) => ({
      uri,
      policy,
      tests: outcomes.map(({ case: { name, origin }, gates, mismatches }) => ({
        name,
        location: { file: origin.uri, line: origin.line },
        passed: mismatches.length === 0,
        gates: gates.map(({ gate, expected, got, by, effect, waived, notJudged }) => {
          return { gate, expected, got, by, effect, waived, notJudged };
        }),
        mismatches,
      })),
    })),
  };
  return `${escapeJson(JSON.stringify(document, null, 2))}\n`;
}

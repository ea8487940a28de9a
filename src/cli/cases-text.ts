import type { Mismatch } from '../policy/cases/compare.ts';
import type { CaseOutcome } from '../policy/cases/run.ts';
import { escapeLog } from '../reports/escape.ts';
import { painter, type Paint } from '../reports/style.ts';

/** The outcomes of one file of cases. */
export interface SuiteOutcome {
  readonly uri: string;
  /** By what they were judged. */
  readonly policy: string;
  readonly outcomes: readonly CaseOutcome[];
}

/** For a terminal: each case on a line, a failed one with what it expected, what it got, why, and what to do. */
export function casesText(
  suites: readonly SuiteOutcome[],
  { color, quiet }: { readonly color: boolean; readonly quiet: boolean },
): string {
  const paint = painter(color);
  const last = summaryOf(suites);
  const lines = quiet ? [] : suites.flatMap((suite) => [...suiteLines(suite, paint), '']);
  const failed = failedOf(suites) > 0;
  return `${[...lines, paint(failed ? 'red' : 'green', last)].join('\n')}\n`;
}

export const failedOf = (suites: readonly SuiteOutcome[]): number =>
  suites.flatMap(({ outcomes }) => outcomes).filter(({ mismatches }) => mismatches.length > 0).length;

function summaryOf(suites: readonly SuiteOutcome[]): string {
  const all = suites.reduce((count, { outcomes }) => count + outcomes.length, 0);
  const failed = failedOf(suites);
  return `${all - failed} passed, ${failed} failed.`;
}

function suiteLines({ uri, policy, outcomes }: SuiteOutcome, paint: Paint): string[] {
  const by = policy === uri ? '' : `  by ${policy}`;
  return [
    paint('bold', escapeLog(`${uri}${by}`)),
    ...outcomes.flatMap((outcome) => outcomeLines(outcome, paint)),
    ...notJudgedLines(outcomes, paint),
  ];
}

function outcomeLines({ case: { name, origin }, mismatches }: CaseOutcome, paint: Paint): string[] {
  if (mismatches.length === 0) return [`  ${paint('green', 'ok')}    ${escapeLog(name)}`];
  const place = paint('dim', escapeLog(`${origin.uri}:${origin.line}`));
  return [
    `  ${paint('red', 'FAIL')}  ${escapeLog(name)}  ${place}`,
    ...mismatches.flatMap((mismatch) => mismatchLines(mismatch, paint)),
  ];
}

function mismatchLines({ gate, expected, got, because, remedy }: Mismatch, paint: Paint): string[] {
  return [
    `        ${gate}: expected ${escapeLog(expected)}, got ${escapeLog(got)}`,
    ...because.map((why) => `          ${escapeLog(why)}`),
    `          ${paint('dim', 'fix')} ${escapeLog(remedy)}`,
  ];
}

/** Each rule once, for it is much the same for every case. */
function notJudgedLines(outcomes: readonly CaseOutcome[], paint: Paint): string[] {
  const gates = new Map<string, Set<string>>();
  for (const outcome of outcomes.flatMap((one) => one.gates)) {
    for (const { rule, why } of outcome.notJudged) {
      const line = `${rule} (${why})`;
      gates.set(line, (gates.get(line) ?? new Set()).add(outcome.gate));
    }
  }
  return [...gates].map(([line, where]) =>
    paint('dim', escapeLog(`  not judged: ${line} in ${[...where].join(', ')}`)),
  );
}

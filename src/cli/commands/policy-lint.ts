import { POLICY_FILE } from '../../adapters/policy-files.ts';
import { UsageError } from '../../domain/errors.ts';
import { formatProblem, lintPolicy, type PolicyProblem } from '../../policy/load.ts';
import { escapeJson, visible } from '../../reports/escape.ts';
import type { Run } from '../command.ts';
import { writeReport } from '../output.ts';
import { isBuiltIn, policySource } from '../policy-source.ts';

/** Every problem with its place, and what to write instead. Status 0 for a clean policy, 2 for one with mistakes. */
export const run: Run = async (invocation) => {
  const { text, context } = await policySource(invocation);
  if (isBuiltIn(text))
    throw new UsageError(`There is no ${POLICY_FILE} here, so nothing was checked. Name the file: policy lint FILE.`);
  const problems = await lintPolicy(text, context);
  const report = invocation.format === 'json' ? asJson(text.uri, problems) : asText(text.uri, problems);
  await writeReport(report, invocation);
  return problems.length === 0 ? 0 : 2;
};

const asJson = (uri: string, problems: readonly PolicyProblem[]): string =>
  `${escapeJson(JSON.stringify({ schemaVersion: 1, uri, problems }, null, 2))}\n`;

function asText(uri: string, problems: readonly PolicyProblem[]): string {
  const lines = problems.flatMap((problem) => formatProblem(problem).split('\n'));
  const count = problems.length === 1 ? '1 mistake' : `${problems.length} mistakes`;
  const last = problems.length === 0 ? `${uri}: no mistakes.` : `${count}.`;
  return `${[...lines, last].map(visible).join('\n')}\n`;
}

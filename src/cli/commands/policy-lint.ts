import { originText } from '../../domain/policy.ts';
import { POLICY_FILE } from '../../adapters/policy-files.ts';
import { UsageError } from '../../domain/errors.ts';
import type { Overruled } from '../../domain/policy.ts';
import { formatProblem, lintPolicy, loadPolicy, type PolicyProblem } from '../../policy/load.ts';
import { escapeJson, visible } from '../../reports/escape.ts';
import type { Run } from '../command.ts';
import { writeReport } from '../output.ts';
import { isBuiltIn, policySource } from '../policy-source.ts';

/** Every problem with its place, and what to write instead. Status 0 for a clean policy, 2 for one with mistakes. */
export const run: Run = async (invocation) => {
  const { text, context, floor } = await policySource(invocation);
  if (isBuiltIn(text))
    throw new UsageError(`There is no ${POLICY_FILE} here, so nothing was checked. Name the file: policy lint FILE.`);
  const problems = [
    ...(floor === null ? [] : await lintPolicy(floor.source, floor.context)),
    ...(await lintPolicy(text, context)),
  ];
  const policy = floor === null || problems.length > 0 ? null : await loadPolicy(text, context, floor);
  const overruled = policy?.floor?.overruled ?? [];
  const report =
    invocation.format === 'json' ? asJson(text.uri, problems, overruled) : asText(text.uri, problems, overruled);
  await writeReport(report, invocation);
  return problems.length === 0 ? 0 : 2;
};

const asJson = (uri: string, problems: readonly PolicyProblem[], overruled: readonly Overruled[]): string =>
  `${escapeJson(JSON.stringify({ schemaVersion: 1, uri, problems, ...(overruled.length > 0 && { overruled }) }, null, 2))}\n`;

/** What a floor does not let count is no mistake of the file, and no reason to fail. */
function asText(uri: string, problems: readonly PolicyProblem[], overruled: readonly Overruled[]): string {
  const lines = problems.flatMap((problem) => formatProblem(problem).split('\n'));
  lines.push(...overruled.map(({ origin, message }) => `${originText(origin)}: ${message}.`));
  const count = problems.length === 1 ? '1 mistake' : `${problems.length} mistakes`;
  const last = problems.length === 0 ? `${uri}: no mistakes.` : `${count}.`;
  return `${[...lines, last].map(visible).join('\n')}\n`;
}

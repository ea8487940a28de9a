import { UsageError, quote } from '../../domain/errors.ts';
import { nearest } from '../../policy/suggest.ts';
import { neutralizeLog } from '../../reports/escape.ts';
import type { Run } from '../command.ts';
import { explain, explainable } from '../explanation.ts';
import { explanationJson } from '../explanation-json.ts';
import { explanationText } from '../explanation-text.ts';
import { judgeDirectory } from '../judgement.ts';
import { writeReport } from '../output.ts';
import { directoryOf } from '../project.ts';
import { reportSettings } from '../terminal.ts';

/** Explains; what is explained decides no exit status. */
export const run: Run = async (invocation) => {
  const [text = '', operand] = invocation.operands;
  const checked = await judgeDirectory(directoryOf(operand, invocation), invocation);
  const explanation = explain(text, checked);
  const { packages, advisories, rules, subjects } = explanation;
  if ([packages, advisories, rules, subjects].every((list) => list.length === 0)) {
    const near = nearest(text, explainable(checked));
    const hint = near === null ? 'See "lockgate graph" for the packages.' : `Did you mean ${quote(near)}?`;
    throw new UsageError(
      `${quote(text)} is no package, advisory or rule of this project, and no finding is about it. ${hint}`,
    );
  }
  const report =
    invocation.format === 'json'
      ? explanationJson(text, explanation)
      : neutralizeLog(explanationText(explanation, reportSettings(invocation.terminal, invocation.options)));
  await writeReport(report, invocation);
  return 0;
};

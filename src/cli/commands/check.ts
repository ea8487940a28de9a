import { exitStatus } from '../../domain/decision.ts';
import { UsageError, quote } from '../../domain/errors.ts';
import text from '../../reports/formats/text.ts';
import type { Report } from '../../reports/report.ts';
import type { Invocation, Run } from '../command.ts';
import { judgeDirectory } from '../judgement.ts';
import { writeReport } from '../output.ts';
import { directoryOf } from '../project.ts';
import { reportSettings } from '../terminal.ts';

// All but the usual one are loaded when they are asked for: start-up time is part of the contract.
const REPORTS: Readonly<Record<string, () => Promise<{ readonly default: Report }>>> = {
  text: () => Promise.resolve({ default: text }),
  json: () => import('../../reports/formats/json.ts'),
  markdown: () => import('../../reports/formats/markdown.ts'),
  sarif: () => import('../../reports/formats/sarif.ts'),
  html: () => import('../../reports/formats/html.ts'),
};

export const run: Run = async (invocation) => {
  const directory = directoryOf(invocation.operands[0], invocation);
  const checked = await judgeDirectory(directory, invocation);
  const { decision, policyChange } = checked;
  const report = await reportOf(invocation.format);
  const settings = {
    ...reportSettings(invocation.terminal, invocation.options),
    ...(await placeOf(directory, invocation)),
    policyChange,
  };
  if (invocation.options.decision !== null) {
    const { writeDecision } = await import('../decision-file.ts');
    await writeDecision(checked, invocation.options.decision, invocation.terminal.cwd);
  }
  await writeReport(report.render(decision, settings), invocation);
  return exitStatus(decision);
};

async function reportOf(format: string): Promise<Report> {
  const load = REPORTS[format];
  if (load === undefined) throw new UsageError(`There is no report format ${quote(format)}.`);
  return (await load()).default;
}

/** Where the directory stands in its repository, for the formats that GitHub reads. */
async function placeOf(directory: string, { format }: Invocation): Promise<{ directory?: string }> {
  if (format !== 'sarif' && format !== 'markdown') return {};
  const { repositoryPrefix } = await import('../../adapters/git.ts');
  return { directory: await repositoryPrefix(directory) };
}

import { THERE_BEFORE, waivedText } from '../reasons.ts';
import type { Decision, Finding } from '../../domain/decision.ts';
import type { PolicyChange } from '../../domain/policy-change.ts';
import { codeMarkdown as code, escapeMarkdown as text } from '../escape.ts';
import { fitBlocks, type Block } from '../fit.ts';
import { policyChangeHead, policyChangeLines } from '../policy-change.ts';
import { defineReport, type ReportSettings } from '../report.ts';
import {
  advisoryUrl,
  alikeText,
  clip,
  countsText,
  filesText,
  labelOfPurl,
  packagesText,
  pathSteps,
  repositoryPath,
  sectionsOf,
  sourceTexts,
  verdictText,
} from '../summary.ts';

/** For a pull request's comment, a job's summary and the audit issue: GitHub-flavoured Markdown. */
export default defineReport({
  id: 'markdown',
  render: (decision, settings) => fitBlocks(blocksOf(decision, settings), settings.maxBytes ?? Infinity),
});

const MARKS = { pass: '✅', hold: '⏸️', indeterminate: '❔', deny: '⛔' } as const;

function blocksOf(decision: Decision, settings: ReportSettings): Block[] {
  const { active, alike, preexisting, waived } = sectionsOf(decision.findings);
  const row = (finding: Finding): string => rowOf(finding, settings);
  return [
    { open: headOf(decision), rows: [], close: '' },
    ...(active.length === 0 ? [] : [{ open: TABLE, rows: active.map(row), close: '\n' }]),
    ...(alike.length === 0 ? [] : [{ open: '', rows: alike.map(alikeRow), close: '\n' }]),
    ...folded(`${preexisting.length} ${THERE_BEFORE.toLowerCase()}`, preexisting.map(row)),
    ...folded(`${waived.length} waived`, waived.map(row)),
    ...policyBlocks(settings.policyChange ?? null),
    { open: footOf(decision, settings), rows: [], close: '' },
  ];
}

function headOf(decision: Decision): string {
  const files = filesText(decision, (file) => code(clip(file, 200)));
  const within = `${packagesText(decision)}${files === '' ? '' : ` in ${files}`}`;
  const counts = countsText(decision.findings);
  return (
    `### ${MARKS[decision.verdict]} Lockgate ${decision.gate}: ${decision.verdict}\n\n` +
    `**${verdictText(decision)}.** ${counts.charAt(0).toUpperCase()}${counts.slice(1)}; ${within}.\n\n`
  );
}

const TABLE = '| Effect | Package | Finding | Path | Fix | Where |\n| --- | --- | --- | --- | --- | --- |\n';

function folded(summary: string, rows: readonly string[]): Block[] {
  if (rows.length === 0) return [];
  return [{ open: `<details><summary>${summary}</summary>\n\n${TABLE}`, rows, close: '\n</details>\n\n' }];
}

function policyBlocks(change: PolicyChange | null): Block[] {
  if (change === null) return [];
  const open = `#### What the new policy would change\n\n${text(policyChangeHead(change))}\n\n`;
  const lines = change.after === null ? [] : policyChangeLines(change.after);
  const rows = lines.map(({ kind, about, text: what }) => `- **${kind}** ${code(clip(about, 200))}: ${text(what)}\n`);
  return [{ open, rows, close: rows.length === 0 ? '' : '\n' }];
}

const alikeRow = (notes: readonly Finding[]): string =>
  `- **note** ${text(alikeText(notes))}: ${text(clip(notes[0]?.message ?? '', 1000))}\n`;

function rowOf(finding: Finding, settings: ReportSettings): string {
  const cells = [
    `**${finding.effect}**`,
    subjectCell(finding),
    `${code(finding.rule)} ${advisoryCell(finding)}${text(clip(finding.message, 1000))}${waiverCell(finding)}`,
    pathCell(finding),
    text(clip(finding.remedy, 1000)),
    finding.location === null
      ? ''
      : code(`${clip(repositoryPath(finding.location.file, settings.directory), 300)}:${finding.location.line}`),
  ];
  return `| ${cells.join(' | ')} |\n`;
}

function subjectCell({ package: subject, subject: name }: Finding): string {
  if (subject === null) return code(clip(labelOfPurl(name), 200));
  const use = `${subject.scope}${subject.direct ? ', direct' : ''}`;
  return `${code(clip(subject.name, 200))} ${code(clip(subject.version, 100))}<br>${use}`;
}

function advisoryCell({ advisory }: Finding): string {
  if (advisory === null) return '';
  const url = advisoryUrl(advisory.id);
  const id = url === null ? code(clip(advisory.id, 100)) : `[${advisory.id}](${url})`;
  return `${id} (${advisory.severity}): `;
}

function pathCell({ paths }: Finding): string {
  const [first, ...others] = paths;
  if (first === undefined) return '';
  const more = others.length === 0 ? '' : `<br>and ${others.length} more`;
  return pathSteps(first).map(code).join(' › ') + more;
}

function waiverCell({ waiver }: Finding): string {
  if (waiver === null) return '';
  const show = { name: (one: string) => code(clip(one, 100)), prose: (one: string) => text(clip(one, 500)) };
  return `<br>${waivedText(waiver, show)}`;
}

function footOf(decision: Decision, { timeless = false }: ReportSettings): string {
  const sources = sourceTexts(decision).map(text).join(', ');
  const advisories = sources === '' ? 'none asked' : sources;
  const judged = timeless ? '' : ` · judged ${decision.now}`;
  return (
    `<sub>Policy ${code(clip(decision.policy.uri, 200))} · advisories: ${advisories}${judged} · ` +
    `Lockgate ${decision.tool.version}</sub>\n`
  );
}

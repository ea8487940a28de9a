import { THERE_BEFORE } from '../reasons.ts';
import type { Decision, Finding } from '../../domain/decision.ts';
import type { PolicyChange } from '../../domain/policy-change.ts';
import { escapeLog, neutralizeLog } from '../escape.ts';
import { policyChangeHead, policyChangeLines } from '../policy-change.ts';
import { defineReport, type ReportSettings } from '../report.ts';
import { EFFECT_STYLES, painter, VERDICT_STYLES, wrap, type Paint } from '../style.ts';
import {
  alikeText,
  byFile,
  countsText,
  filesText,
  groupBy,
  packagesText,
  pathSteps,
  sectionsOf,
  sourceTexts,
  subjectText,
  verdictText,
} from '../summary.ts';

/** For a terminal: by file, then package; the verdict last, where the eye is. */
export default defineReport({
  id: 'text',
  render: (decision, settings) => {
    const paint = painter(settings.color);
    if (settings.quiet === true) return neutralizeLog(`${verdictLine(decision, paint)}\n`);
    const { active, alike, preexisting, waived } = sectionsOf(decision.findings);
    const lines = [
      ...byFile(active).flatMap(([file, findings]) => fileLines(file, findings, paint, settings)),
      ...alikeLines(alike, paint, settings),
      ...briefLines(`${THERE_BEFORE}:`, preexisting, paint),
      ...briefLines('Waived:', waived, paint),
      ...policyLines(settings.policyChange ?? null, paint),
      ...footLines(decision, paint),
    ];
    return neutralizeLog(`${lines.join('\n')}\n`);
  },
});

function fileLines(file: string, findings: readonly Finding[], paint: Paint, settings: ReportSettings): string[] {
  const lines = [paint('bold', file === '' ? 'Not in a file' : escapeLog(file))];
  for (const [subject, about] of groupBy(findings, subjectText)) {
    // What is about the file itself needs no name but the file's, unless it would seem to be about the package before.
    const isFile = subject === file;
    const name = isFile ? 'the file itself' : escapeLog(subject);
    if (!isFile || lines.length > 1) lines.push(`  ${paint('bold', name)}${paint('dim', useOf(about[0]))}`);
    for (const finding of about) lines.push(...findingLines(finding, paint, settings));
  }
  return [...lines, ''];
}

const useOf = (finding: Finding | undefined): string =>
  finding === undefined || finding.package === null
    ? ''
    : `  ${finding.package.scope}${finding.package.direct ? ', direct' : ''}`;

function findingLines(finding: Finding, paint: Paint, settings: ReportSettings): string[] {
  const { advisory, location, paths, effect } = finding;
  const head = [
    paint(EFFECT_STYLES[effect], effect),
    finding.rule,
    ...(advisory === null ? [] : [escapeLog(`${advisory.id} (${advisory.severity})`)]),
    ...(location === null ? [] : [paint('dim', escapeLog(`${location.file}:${location.line}`))]),
  ];
  const [first, ...others] = paths;
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  const path = first === undefined ? '' : pathSteps(first).join(' › ') + more;
  const field = (name: string, value: string): string[] => fieldLines(name, value, paint, settings.width);
  return [
    `    ${head.join('  ')}`,
    ...field('', finding.message),
    ...field('path', path),
    ...field('fix', finding.remedy),
  ];
}

const FIELD_INDENT = 11;

function fieldLines(name: string, value: string, paint: Paint, width: number | null): string[] {
  if (value === '') return [];
  const room = width === null ? Infinity : Math.max(30, width - FIELD_INDENT);
  return wrap(escapeLog(value), room).map((line, index) => {
    const label = index === 0 ? name : '';
    return `      ${paint('dim', label.padEnd(FIELD_INDENT - 6))}${line}`;
  });
}

/** A few stand for many: whoever wants each of them asks for another format. */
function alikeLines(alike: readonly (readonly Finding[])[], paint: Paint, settings: ReportSettings): string[] {
  const lines = alike.flatMap((notes) => [
    `  ${escapeLog(alikeText(notes))}`,
    ...fieldLines('', notes[0]?.message ?? '', paint, settings.width),
    ...fieldLines('fix', notes[0]?.remedy ?? '', paint, settings.width),
  ]);
  return lines.length === 0 ? [] : [paint('bold', 'Notes (each of them with --format json):'), ...lines, ''];
}

function briefLines(title: string, findings: readonly Finding[], paint: Paint): string[] {
  if (findings.length === 0) return [];
  const lines = findings.map((finding) => {
    const id = finding.advisory === null ? '' : ` ${finding.advisory.id}`;
    const waiver =
      finding.waiver === null
        ? ''
        : ` — ${finding.waiver.reason} (${finding.waiver.owner}, until ${finding.waiver.expires})`;
    return paint('dim', `  ${escapeLog(`${subjectText(finding)}  ${finding.rule}${id}${waiver}`)}`);
  });
  return [paint('bold', title), ...lines, ''];
}

function policyLines(change: PolicyChange | null, paint: Paint): string[] {
  if (change === null) return [];
  const lines = change.after === null ? [] : policyChangeLines(change.after);
  return [
    paint('bold', 'What the new policy would change:'),
    `  ${escapeLog(policyChangeHead(change))}`,
    ...lines.map(({ kind, about, text }) => escapeLog(`  ${kind}  ${about}: ${text}`)),
    '',
  ];
}

function footLines(decision: Decision, paint: Paint): string[] {
  const sources = sourceTexts(decision);
  return [
    verdictLine(decision, paint),
    paint('dim', escapeLog(`Advisories: ${sources.length === 0 ? 'none asked' : sources.join(', ')}`)),
    paint('dim', escapeLog(`Policy: ${decision.policy.uri} (sha256 ${decision.policy.digest.sha256.slice(0, 12)})`)),
  ];
}

function verdictLine(decision: Decision, paint: Paint): string {
  const files = filesText(decision, (file) => file);
  const verdict = paint(VERDICT_STYLES[decision.verdict], verdictText(decision));
  return `${verdict}: ${escapeLog(`${countsText(decision.findings)}; ${packagesText(decision)}${files === '' ? '' : ` in ${files}`} (gate ${decision.gate})`)}`;
}

import type { Finding } from '../domain/decision.ts';
import type { Entry } from '../domain/package.ts';
import { visible } from '../reports/escape.ts';
import { EFFECT_STYLES, painter, type Paint } from '../reports/style.ts';
import { advisoryUrl, pathSteps, subjectText } from '../reports/summary.ts';
import { configText, originText } from './config-text.ts';
import {
  MOST_PATHS,
  type ExplainedAdvisory,
  type ExplainedPackage,
  type ExplainedRule,
  type Explanation,
} from './explanation.ts';

/** An explanation for a person. */
export function explanationText({ packages, advisories, rules }: Explanation, color: boolean): string {
  const paint = painter(color);
  const blocks = [
    ...packages.map((one) => packageLines(one, paint)),
    ...advisories.map((one) => advisoryLines(one, paint)),
    ...rules.map((one) => ruleLines(one, paint)),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function packageLines({ package: one, paths, findings }: ExplainedPackage, paint: Paint): string[] {
  const use = `${one.ecosystem}, ${one.scope}${one.direct ? ', direct' : ''}`;
  return [
    `${paint('bold', visible(`${one.name} ${one.version}`.trimEnd()))}  ${use}`,
    ...listLines('Locked at:', one.entries.map(entryText)),
    ...listLines('Here because:', pathLines(paths)),
    ...findingLines(findings, paint),
    ...listLines('What would fix it:', fixesOf(findings)),
  ];
}

function entryText({ key, location, source, scope, bundled }: Entry): string {
  const from = source.url === null ? source.type : `${source.type} ${source.url}`;
  return `${location.file}:${location.line}  ${key}  ${scope}  ${from}${bundled ? '  bundled' : ''}`;
}

function pathLines(paths: ExplainedPackage['paths']): string[] {
  if (paths.length === 0) return ['nothing asks for it'];
  const more = paths.length < MOST_PATHS ? [] : ['… and maybe more, all of them longer or as long'];
  return [...paths.map(pathText), ...more];
}

const pathText = (path: readonly string[]): string => pathSteps(path).join(' › ');

const fixesOf = (findings: readonly Finding[]): string[] => [...new Set(findings.map(({ remedy }) => remedy))];

function advisoryLines({ advisory, packages }: ExplainedAdvisory, paint: Paint): string[] {
  const { id, aliases, severity } = advisory;
  const also = aliases.length === 0 ? '' : `, also ${aliases.join(', ')}`;
  const url = advisoryUrl(id);
  return [
    `${paint('bold', visible(id))}  ${severity}${visible(also)}`,
    ...(url === null ? [] : [url]),
    '',
    ...packages.flatMap((one) => packageLines(one, paint)),
  ];
}

function ruleLines({ rule, policy, findings }: ExplainedRule, paint: Paint): string[] {
  const configs = policy?.configs ?? [];
  return [
    `${paint('bold', rule.id)}  ${rule.gates.join(', ')}${policy?.locked === true ? '  locked' : ''}`,
    rule.summary,
    '',
    rule.rationale,
    '',
    ...(configs.length === 0
      ? ['The policy has it off.']
      : listLines(
          'In the policy:',
          configs.map((config) => `${configText(config)}  # ${originText(config.origin)}`),
        )),
    ...findingLines(findings, paint, true),
    ...listLines('What would fix it:', fixesOf(findings)),
  ];
}

/** A package's paths stand above its findings; those of a rule are of many packages, each with its own. */
function findingLines(findings: readonly Finding[], paint: Paint, withPaths = false): string[] {
  if (findings.length === 0) return ['Findings: none.'];
  const lines = ['Findings:'];
  for (const finding of findings) {
    const { effect, rule, advisory, location, message, waiver } = finding;
    const id = advisory === null ? '' : `  ${advisory.id} (${advisory.severity})`;
    const place = location === null ? '' : `  ${location.file}:${location.line}`;
    const waived = waiver === null ? '' : `  waived by ${waiver.owner} until ${waiver.expires}`;
    const subject = `  ${subjectText(finding)}`;
    lines.push(`  ${paint(EFFECT_STYLES[effect], effect)}  ${visible(`${rule}${subject}${id}${place}${waived}`)}`);
    lines.push(`    ${visible(message)}`);
    if (withPaths) lines.push(...finding.paths.map((path) => `    ${visible(pathText(path))}`));
  }
  return lines;
}

const listLines = (title: string, items: readonly string[]): string[] =>
  items.length === 0 ? [] : [title, ...items.map((item) => `  ${visible(item)}`)];

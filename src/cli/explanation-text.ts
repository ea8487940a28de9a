import { originText } from '../domain/policy.ts';
import type { Finding } from '../domain/decision.ts';
import type { ExplainedTrouble } from '../domain/explanation.ts';
import type { Entry } from '../domain/package.ts';
import type { Policy } from '../domain/policy.ts';
import { visible } from '../reports/escape.ts';
import type { ReportSettings } from '../reports/report.ts';
import { EFFECT_STYLES, painter, wrap, type Paint } from '../reports/style.ts';
import { advisoryUrl, pathSteps, subjectText } from '../reports/summary.ts';
import { baseText, configVoiceText, isNear, lookText, waivedText, waiverVoiceText } from '../reports/reasons.ts';
import { configText } from './config-text.ts';
import {
  MOST_PATHS,
  type ExplainedAdvisory,
  type ExplainedPackage,
  type ExplainedRule,
  type Explanation,
} from './explanation.ts';
import { waysOut } from './remedies.ts';

/** How it is shown, as wide as the terminal. */
interface Look {
  readonly paint: Paint;
  readonly width: number;
}

/** Prose that nobody wants to read in longer lines. */
const MOST_COLUMNS = 100;

/** An explanation for a person. */
export function explanationText(
  { packages, advisories, rules, subjects, policy }: Explanation,
  { color, width }: Pick<ReportSettings, 'color' | 'width'>,
): string {
  const look: Look = { paint: painter(color), width: width ?? Infinity };
  const blocks = [
    ...packages.map((one) => packageLines(one, policy, look)),
    ...advisories.map((one) => advisoryLines(one, policy, look)),
    ...rules.map((one) => ruleLines(one, policy, look)),
    ...subjects.map((one) => [look.paint('bold', visible(one.name)), ...troublesLines(one.troubles, policy, look)]),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function packageLines(
  { package: one, paths, findings, troubles, looks }: ExplainedPackage,
  policy: Policy,
  look: Look,
): string[] {
  const use = `${one.ecosystem}, ${one.scope}${one.direct ? ', direct' : ''}`;
  return [
    `${look.paint('bold', visible(`${one.name} ${one.version}`.trimEnd()))}  ${use}`,
    ...listLines('Locked at:', one.entries.map(entryText)),
    ...listLines('Here because:', pathLines(paths), look.width),
    ...troublesLines(troubles, policy, look),
    ...listLines('What would fix it:', fixesOf(findings), look.width),
    ...listLines('By rule:', looks.map(lookText), look.width),
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

function advisoryLines({ advisory, packages }: ExplainedAdvisory, policy: Policy, look: Look): string[] {
  const { id, aliases, severity } = advisory;
  const also = aliases.length === 0 ? '' : `, also ${aliases.join(', ')}`;
  const url = advisoryUrl(id);
  return [
    `${look.paint('bold', visible(id))}  ${severity}${visible(also)}`,
    ...(url === null ? [] : [url]),
    '',
    ...packages.flatMap((one) => packageLines(one, policy, look)),
  ];
}

function ruleLines({ rule, policy: ofRule, findings, troubles }: ExplainedRule, policy: Policy, look: Look): string[] {
  const configs = ofRule?.configs ?? [];
  return [
    `${look.paint('bold', rule.id)}  ${rule.gates.join(', ')}${ofRule?.locked === true ? '  locked' : ''}`,
    ...proseLines(rule.summary, look.width),
    '',
    ...proseLines(rule.rationale, look.width),
    '',
    ...(configs.length === 0
      ? ['The policy has it off.']
      : listLines(
          'In the policy:',
          configs.map((config) => `${originText(config.origin)}  ${configText(config)}`),
          look.width,
        )),
    ...troublesLines(troubles, policy, look, true),
    ...listLines('What would fix it:', fixesOf(findings), look.width),
  ];
}

/** A package's paths stand above its findings; those of a rule are of many packages, each with its own. */
function troublesLines(troubles: readonly ExplainedTrouble[], policy: Policy, look: Look, withPaths = false): string[] {
  if (troubles.length === 0) return ['Findings: none.'];
  return ['Findings:', ...troubles.flatMap((one) => troubleLines(one, policy, look, withPaths))];
}

/** Rule, subject and outcome; the facts; who spoke; what would change it. */
function troubleLines(trouble: ExplainedTrouble, policy: Policy, look: Look, withPaths: boolean): string[] {
  const { rule, outcome, finding, configs, waivers } = trouble;
  const { advisory, location, message } = outcome;
  const id = advisory === undefined ? '' : `  ${advisory.id} (${advisory.severity})`;
  const place = location === null ? '' : `  ${location.file}:${location.line}`;
  const subject = finding === null ? outcome.subject.name : subjectText(finding);
  const effect = finding === null ? 'no effect' : look.paint(EFFECT_STYLES[finding.effect], finding.effect);
  const base = baseText(trouble);
  const near = waivers.filter(isNear);
  const others = waivers.length - near.length;
  const said = [message, ...(finding?.waiver ? [waivedText(finding.waiver)] : []), ...(base === null ? [] : [base])];
  return [
    `  ${effect}  ${visible(`${rule}  ${subject}${id}${place}`)}`,
    ...said.flatMap((line) => indented(line, 4, look.width)),
    ...[
      ...configs.map((one) => `config  ${configVoiceText(one)}`),
      ...near.map((one) => `waiver  ${waiverVoiceText(one)}`),
      ...(others === 0
        ? []
        : [`waiver  silent   ${others} of this rule ${others === 1 ? 'is' : 'are'} for other packages or advisories`]),
      ...waysOut(trouble, policy),
      ...(withPaths ? (finding?.paths ?? []).map(pathText) : []),
    ].map((line) => `    ${visible(line)}`),
  ];
}

const listLines = (title: string, items: readonly string[], width = Infinity): string[] =>
  items.length === 0 ? [] : [title, ...items.flatMap((item) => indented(item, 2, width))];

/** Untrusted text, broken where the terminal ends; what goes on stands further in. */
function indented(text: string, indent: number, width: number): string[] {
  const [first = '', ...others] = wrap(visible(text), Math.max(30, width - indent - 2));
  return [`${' '.repeat(indent)}${first}`, ...others.map((line) => `${' '.repeat(indent + 2)}${line}`)];
}

/** The Markdown of a rule's page for a terminal: paragraphs and lists, and of links the text. */
function proseLines(markdown: string, width: number): string[] {
  const plain = markdown.replace(/\[([^\]]+)\]\([^)]*\)/gu, '$1');
  return plain.split(/\n(?=\n|- )/u).flatMap((part) => {
    const lines = wrap(part.trim().replace(/\s*\n\s*/gu, ' '), Math.min(width, MOST_COLUMNS));
    return part.startsWith('\n') ? [''].concat(lines) : lines;
  });
}

import type { Finding } from '../domain/decision.ts';
import type { ExplainedTrouble } from '../domain/explanation.ts';
import type { Entry } from '../domain/package.ts';
import type { Policy } from '../domain/policy.ts';
import { visible } from '../reports/escape.ts';
import { EFFECT_STYLES, painter, type Paint } from '../reports/style.ts';
import { advisoryUrl, pathSteps, subjectText } from '../reports/summary.ts';
import { baseText, configVoiceText, isNear, lookText, waivedText, waiverVoiceText } from '../reports/reasons.ts';
import { configText, originText } from './config-text.ts';
import {
  MOST_PATHS,
  type ExplainedAdvisory,
  type ExplainedPackage,
  type ExplainedRule,
  type Explanation,
} from './explanation.ts';
import { waysOut } from './remedies.ts';

/** An explanation for a person. */
export function explanationText(
  { packages, advisories, rules, subjects, policy }: Explanation,
  color: boolean,
): string {
  const paint = painter(color);
  const blocks = [
    ...packages.map((one) => packageLines(one, policy, paint)),
    ...advisories.map((one) => advisoryLines(one, policy, paint)),
    ...rules.map((one) => ruleLines(one, policy, paint)),
    ...subjects.map((one) => [paint('bold', visible(one.name)), ...troublesLines(one.troubles, policy, paint)]),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function packageLines(
  { package: one, paths, findings, troubles, looks }: ExplainedPackage,
  policy: Policy,
  paint: Paint,
): string[] {
  const use = `${one.ecosystem}, ${one.scope}${one.direct ? ', direct' : ''}`;
  return [
    `${paint('bold', visible(`${one.name} ${one.version}`.trimEnd()))}  ${use}`,
    ...listLines('Locked at:', one.entries.map(entryText)),
    ...listLines('Here because:', pathLines(paths)),
    ...troublesLines(troubles, policy, paint),
    ...listLines('What would fix it:', fixesOf(findings)),
    ...listLines('By rule:', looks.map(lookText)),
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

function advisoryLines({ advisory, packages }: ExplainedAdvisory, policy: Policy, paint: Paint): string[] {
  const { id, aliases, severity } = advisory;
  const also = aliases.length === 0 ? '' : `, also ${aliases.join(', ')}`;
  const url = advisoryUrl(id);
  return [
    `${paint('bold', visible(id))}  ${severity}${visible(also)}`,
    ...(url === null ? [] : [url]),
    '',
    ...packages.flatMap((one) => packageLines(one, policy, paint)),
  ];
}

function ruleLines(
  { rule, policy: ofRule, findings, troubles }: ExplainedRule,
  policy: Policy,
  paint: Paint,
): string[] {
  const configs = ofRule?.configs ?? [];
  return [
    `${paint('bold', rule.id)}  ${rule.gates.join(', ')}${ofRule?.locked === true ? '  locked' : ''}`,
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
    ...troublesLines(troubles, policy, paint, true),
    ...listLines('What would fix it:', fixesOf(findings)),
  ];
}

/** A package's paths stand above its findings; those of a rule are of many packages, each with its own. */
function troublesLines(
  troubles: readonly ExplainedTrouble[],
  policy: Policy,
  paint: Paint,
  withPaths = false,
): string[] {
  if (troubles.length === 0) return ['Findings: none.'];
  return ['Findings:', ...troubles.flatMap((one) => troubleLines(one, policy, paint, withPaths))];
}

/** Rule, subject and outcome; the facts; who spoke; what would change it. */
function troubleLines(trouble: ExplainedTrouble, policy: Policy, paint: Paint, withPaths: boolean): string[] {
  const { rule, outcome, finding, configs, waivers } = trouble;
  const { advisory, location, message } = outcome;
  const id = advisory === undefined ? '' : `  ${advisory.id} (${advisory.severity})`;
  const place = location === null ? '' : `  ${location.file}:${location.line}`;
  const subject = finding === null ? outcome.subject.name : subjectText(finding);
  const effect = finding === null ? 'no effect' : paint(EFFECT_STYLES[finding.effect], finding.effect);
  const base = baseText(trouble);
  const near = waivers.filter(isNear);
  const others = waivers.length - near.length;
  return [
    `  ${effect}  ${visible(`${rule}  ${subject}${id}${place}`)}`,
    ...[
      message,
      ...(finding?.waiver ? [waivedText(finding.waiver)] : []),
      ...(base === null ? [] : [base]),
      ...configs.map((one) => `config  ${configVoiceText(one)}`),
      ...near.map((one) => `waiver  ${waiverVoiceText(one)}`),
      ...(others === 0 ? [] : [`waiver  silent   ${others} of this rule are for other packages or advisories`]),
      ...waysOut(trouble, policy),
      ...(withPaths ? (finding?.paths ?? []).map(pathText) : []),
    ].map((line) => `    ${visible(line)}`),
  ];
}

const listLines = (title: string, items: readonly string[]): string[] =>
  items.length === 0 ? [] : [title, ...items.map((item) => `  ${visible(item)}`)];

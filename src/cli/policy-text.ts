import { originText } from '../domain/policy.ts';
import { formatDuration } from '../domain/duration.ts';
import type { Floor, Origin, Policy, RuleConfig, RulePolicy } from '../domain/policy.ts';
import type { Rule } from '../domain/rule.ts';
import { rules } from '../rules/index.ts';
import { valueText } from './config-text.ts';

const RULES: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

/** The effective policy, a line for each value with the place where it was written; any other is a default. */
export function policyLines(policy: Policy): string[] {
  const { uri, digest, floor, waivers } = policy;
  return [
    `# ${uri} (sha256 ${digest.sha256})`,
    ...(floor === undefined ? [] : floorLines(floor)),
    ...settingLines('mode', policy.mode, policy),
    'rules:',
    ...[...policy.rules].flatMap(ruleLines),
    ...settingLines('merge', policy.merge, policy),
    ...settingLines('publish', policy.publish, policy),
    ...settingLines('advisories', advisoriesOf(policy), policy),
    ...settingLines('services', policy.services, policy),
    waivers.length === 0 ? 'waivers: []' : 'waivers:',
    ...waivers.map(({ origin, ...waiver }) => placed(`  - ${valueText(waiver)}`, origin)),
  ];
}

/** What a floor is, and what of the policy above it does not count. */
const floorLines = ({ uri, digest, overruled }: Floor): string[] => [
  `# floor: ${uri} (sha256 ${digest.sha256})`,
  ...overruled.map(({ origin, message }) => `# overruled: ${originText(origin)}: ${message}`),
];

const advisoriesOf = ({ advisories: { sources, maxAge } }: Policy) => ({
  sources,
  'max-age': maxAge === null ? null : formatDuration(maxAge),
});

function settingLines(name: string, value: unknown, { origins = {} }: Policy): string[] {
  if (value === null || typeof value !== 'object') return [placed(`${name}: ${valueText(value)}`, origins[name])];
  const keys = Object.entries(value);
  if (keys.length === 0) return [`${name}: {}`];
  return [`${name}:`, ...keys.map(([key, one]) => placed(`  ${key}: ${valueText(one)}`, origins[`${name}.${key}`]))];
}

function ruleLines([id, { locked, configs }]: readonly [string, RulePolicy]): string[] {
  const head = `  ${id}:${configs.length === 0 ? ' off' : ''}${locked ? '  # locked' : ''}`;
  return [head, ...configs.flatMap((config) => configLines(config, RULES.get(id)))];
}

function configLines(config: RuleConfig, rule: Rule | undefined): string[] {
  const { effect, unavailable, match, except, gates, options, places = {}, origin } = config;
  const line = (key: string, value: unknown, place = places[key]): string =>
    placed(`      ${key}: ${valueText(value)}`, place);
  const optionLine = ([name, value]: [string, unknown]): string => {
    const option = rule?.options[name];
    const shown = option?.schema['format'] === 'duration' && typeof value === 'number' ? formatDuration(value) : value;
    // Such an option follows the effect of its config where that is written and it is not.
    return line(name, shown, places[name] ?? (option?.stricter === 'effect' ? places['effect'] : undefined));
  };
  const lines = [
    line('effect', effect),
    ...(unavailable === null ? [] : [line('unavailable', unavailable)]),
    ...(Object.keys(match).length === 0 ? [] : [line('match', match)]),
    ...(except === null ? [] : [line('except', except)]),
    line('gates', gates),
    ...Object.entries(options).map(optionLine),
  ];
  return [`    -  # ${originText(origin)}`, ...lines];
}

const placed = (line: string, origin: Origin | undefined): string =>
  `${line}  # ${origin === undefined ? 'default' : originText(origin)}`;

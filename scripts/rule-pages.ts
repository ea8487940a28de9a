import { EFFECTS, type Effect, type SeverityEffects } from '../src/domain/policy.ts';
import type { OptionSchema, Rule, RuleExample } from '../src/domain/rule.ts';

/** A preset as its file has it; the loader of policies is what checks it. */
export interface Preset {
  readonly name: string;
  readonly document: unknown;
}

const NOTICE = '<!-- Generated from src/rules by scripts/generate-docs.ts. Do not edit. -->';

/** The table of all rules. */
export function indexPage(rules: readonly Rule[], presets: readonly Preset[]): string {
  return page([
    NOTICE,
    '# Rules',
    'Each rule looks for one thing. What a finding does is decided by the policy: `deny` > `hold` > `warn` > `note`; `off` turns a rule off.',
    table(
      ['rule', 'what it finds', 'gates', ...presets.map(({ name }) => `\`${name}\``)],
      rules.map((rule) => [
        `[\`${rule.id}\`](${rule.id}.md)`,
        rule.summary,
        rule.gates.join(', '),
        ...presets.map((preset) => inPreset(rule, preset)),
      ]),
    ),
  ]);
}

/** The page of one rule. */
export function rulePage(rule: Rule, presets: readonly Preset[]): string {
  return page([
    NOTICE,
    `# \`${rule.id}\``,
    rule.summary,
    rule.rationale,
    '## Where it speaks',
    table(
      ['gates', 'needs', 'default effect', ...presets.map(({ name }) => `\`${name}\``)],
      [
        [
          rule.gates.join(', '),
          rule.needs.join(', '),
          effectText(rule.effect),
          ...presets.map((one) => inPreset(rule, one)),
        ],
      ],
    ),
    '## Options',
    ...optionsOf(rule),
    '## Examples',
    table(['case', 'options', 'says'], rule.examples.map(exampleRow)),
    `Each case is a test; its facts lie in \`__tests__/fixtures/${rule.id}/\`.`,
  ]);
}

function optionsOf(rule: Rule): string[] {
  const names = Object.keys(rule.options);
  if (names.length === 0)
    return ['None besides those of every rule: `effect`, `unavailable`, `match`, `except`, `gates`.'];
  const rows = names.map((name) => {
    const option = rule.options[name] as OptionSchema;
    return [`\`${name}\``, option.description, kindOf(option.schema), code(option.default), STRICTER[option.stricter]];
  });
  return [table(['option', 'meaning', 'value', 'default', 'stricter'], rows)];
}

const STRICTER: Readonly<Record<OptionSchema['stricter'], string>> = {
  shorter: 'shorter',
  longer: 'longer',
  effect: 'a stricter effect',
  fixed: 'may not change where the rule is locked',
};

function kindOf(schema: OptionSchema['schema']): string {
  const { type, format, items, additionalProperties } = schema;
  if (schema['enum'] === EFFECTS) return 'an effect';
  if (type === 'array') return `a list of ${plural(kindOf(items as OptionSchema['schema']))}`;
  if (type === 'object') return `a map to ${plural(kindOf(additionalProperties as OptionSchema['schema']))}`;
  return (typeof format === 'string' ? FORMATS[format] : undefined) ?? `a ${String(type)}`;
}

const FORMATS: Readonly<Record<string, string>> = {
  duration: 'a duration',
  'package-pattern': 'a package pattern',
  'spdx-license': 'an SPDX licence',
  'spdx-expression': 'an SPDX expression',
  registry: 'a registry (`npm`, `pypi` or a URL)',
};

const plural = (kind: string): string =>
  kind
    .replace(/^an? /, '')
    .replace(/^registry/, 'registries')
    .replace(/(pattern|licence|expression|string|effect)$/, '$1s');

function exampleRow({ name, options, expect }: RuleExample): string[] {
  return [name, options === undefined ? '' : code(options), expect.join(', ')];
}

/** What a preset's own file says about a rule. */
function inPreset(rule: Rule, { document }: Preset): string {
  const config = field(field(document, 'rules'), rule.id);
  if (config === undefined) return inherits(document) ? 'as its parent' : 'off';
  const configs: unknown[] = Array.isArray(config) ? config : [config];
  const effects = configs.map((one) =>
    typeof one === 'string' ? one : effectText(field(one, 'effect') ?? rule.effect),
  );
  return effects.join('; ') + (configs.some((one) => field(one, 'locked') === true) ? ' (locked)' : '');
}

function inherits(document: unknown): boolean {
  const parents = field(document, 'extends');
  return parents === undefined || typeof parents === 'string' || (Array.isArray(parents) && parents.length > 0);
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

function effectText(effect: unknown): string {
  if (typeof effect !== 'object' || effect === null) return String(effect);
  return Object.entries(effect as Partial<SeverityEffects>)
    .map(([severity, one]: [string, Effect]) => `${severity}: ${one}`)
    .join(', ');
}

const code = (value: unknown): string => `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

const cell = (text: string): string => text.replaceAll('|', '\\|');

const page = (blocks: readonly string[]): string => `${blocks.join('\n\n')}\n`;

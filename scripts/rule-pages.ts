import { GATES } from '../src/domain/gate.ts';
import { EFFECTS } from '../src/domain/policy.ts';
import type { OptionSchema, Rule, RuleExample } from '../src/domain/rule.ts';
import { page, table } from './markdown.ts';
import { effectText, gateCells } from './presets/cells.ts';
import type { Preset } from './presets/effective.ts';

const NOTICE = '<!-- Generated from src/rules by scripts/generate-docs.ts. Do not edit. -->';

/** The table of all rules. */
export function indexPage(rules: readonly Rule[]): string {
  return page([
    NOTICE,
    '# Rules',
    'Each rule looks for one thing. What a finding does is decided by the policy: `deny` > `hold` > `warn` > `note`; `off` turns a rule off. [What the presets say of each](../presets.md).',
    table(
      ['rule', 'what it finds', 'gates'],
      rules.map((rule) => [`[\`${rule.id}\`](${rule.id}.md)`, rule.summary, rule.gates.join(', ')]),
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
      ['gates', 'needs', 'default effect'],
      [[rule.gates.join(', '), rule.needs.join(', '), effectText(rule.effect)]],
    ),
    table(
      ['preset', ...GATES],
      presets.map(({ name, policy }) => [`[\`${name}\`](../presets.md#${name})`, ...gateCells(rule, policy)]),
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
  return (
    (typeof format === 'string' ? FORMATS[format] : undefined) ??
    (type === 'integer' ? 'a whole number' : `a ${String(type)}`)
  );
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

const code = (value: unknown): string => `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;

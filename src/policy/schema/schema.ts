import { byCodeUnit } from '../../domain/canonical.ts';
import { EFFECTS } from '../../domain/policy.ts';
import type { Rule } from '../../domain/rule.ts';
import { test, waiver } from './cases.ts';
import { plainSchema } from './formats.ts';
import { DEFINITIONS } from './match.ts';
import { list, object, ref, words, type Schema } from './parts.ts';
import { ADVISORIES, EXTENDS, MERGE, PUBLISH, SERVICES } from './sections.ts';

/** Where editors find the schema of the newest version. */
export const SCHEMA_URL = 'https://raw.githubusercontent.com/lockgate/lockgate/main/policies/policy.schema.json';

/**
 * The JSON Schema of a policy file, from the rules: what editors complete and check while one types. It
 * knows shapes; dates, ranges, globs, locks and what is extended are for `policy lint`.
 */
export function policySchema(rules: readonly Rule[]): Schema {
  const sorted = rules.toSorted((a, b) => byCodeUnit(a.id, b.id));
  const ids = sorted.map((rule) => rule.id);
  const configs = Object.fromEntries(sorted.map((rule) => [`rule-${rule.id}`, configSchema(rule)]));
  const byRule = Object.fromEntries(sorted.map((rule) => [rule.id, ruleSchema(rule)]));
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: SCHEMA_URL,
    title: 'Lockgate policy',
    ...object(
      {
        version: { const: 1, description: 'Version of the policy language.' },
        extends: {
          ...EXTENDS,
          description: 'What this policy builds on. Without it: lockgate:recommended; []: nothing.',
        },
        mode: words(['enforce', 'report'], 'report: every verdict is told and none blocks.'),
        rules: object(byRule, 'What is judged. A rule written here replaces the inherited one.'),
        merge: MERGE,
        publish: PUBLISH,
        advisories: ADVISORIES,
        services: SERVICES,
        waivers: {
          type: 'array',
          items: waiver(ids),
          description: 'Findings that are excused, by whom, why and how long.',
        },
        tests: { type: 'array', items: test(ids), description: 'Cases that "policy test" runs.' },
      },
      'A Lockgate policy.',
      ['version'],
    ),
    definitions: { ...DEFINITIONS, ...configs },
  };
}

function configSchema(rule: Rule): Schema {
  const options = Object.entries(rule.options).map(([name, option]) => {
    return [name, { ...plainSchema(option.schema), description: option.description, default: option.default }] as const;
  });
  return object(
    {
      effect: { ...ref('effects'), default: rule.effect },
      unavailable: words(
        ['deny', 'hold', 'warn'],
        'What evidence that could not be had means. Without it: indeterminate.',
      ),
      match: { ...ref('match'), description: 'What this config speaks of.' },
      except: { ...ref('match'), minProperties: 1, description: 'What it leaves out.' },
      gates: list(words(rule.gates, 'A gate.'), 'Where it speaks. Without it: everywhere the rule can.'),
      locked: {
        type: 'boolean',
        description: 'true: who extends this policy may tighten the rule, not loosen or waive it.',
      },
      ...Object.fromEntries(options),
    },
    rule.summary,
  );
}

function ruleSchema(rule: Rule): Schema {
  const short = words(EFFECTS, 'off, or one effect for everything that it finds.');
  const config = ref(`rule-${rule.id}`);
  const several = list({ anyOf: [short, config] }, 'Of several, the strictest that matches wins.');
  return { description: rule.summary, anyOf: [short, config, several] };
}

import { SEVERITIES } from '../domain/advisory.ts';
import { GATES, VERDICTS } from '../domain/gate.ts';
import { ECOSYSTEMS, SCOPES } from '../domain/package.ts';
import { EFFECTS } from '../domain/policy.ts';
import type { Rule } from '../domain/rule.ts';
import { UPDATE_LEVELS } from '../domain/version.ts';
import { BOTS } from './document/merge.ts';
import { PRESETS } from './document/reference.ts';

/** A JSON Schema, draft-07. */
export type Schema = Readonly<Record<string, unknown>>;

const words = (list: readonly string[], description: string): Schema => ({ enum: list, description });
const text = (description: string, more: Schema = {}): Schema => ({
  type: 'string',
  minLength: 1,
  description,
  ...more,
});
const list = (items: Schema, description: string): Schema => ({ type: 'array', items, minItems: 1, description });
const ref = (name: string): Schema => ({ $ref: `#/definitions/${name}` });
const object = (properties: Schema, description: string, required: readonly string[] = []): Schema => ({
  type: 'object',
  properties,
  additionalProperties: false,
  description,
  ...(required.length > 0 && { required }),
});

/**
 * The JSON Schema of a policy file, from the rules: what editors complete and check while one types. It
 * knows shapes; dates, ranges, globs, locks and what is extended are for `policy lint`.
 */
export function policySchema(rules: readonly Rule[]): Schema {
  const ids = rules.map((rule) => rule.id).toSorted();
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const ruleSchemas = ids.flatMap((id) => byId.get(id) ?? []).map((rule) => [rule.id, ruleSchema(rule)] as const);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Lockgate policy',
    ...object(
      {
        version: { const: 1, description: 'Version of the policy language.' },
        extends: {
          ...EXTENDS,
          description: 'What this policy builds on. Without it: lockgate:recommended; []: nothing.',
        },
        mode: words(['enforce', 'report'], 'report: every verdict is told and none blocks.'),
        rules: object(
          Object.fromEntries(ruleSchemas),
          'What is judged. A rule written here replaces the inherited one.',
        ),
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
    definitions: DEFINITIONS,
  };
}

function ruleSchema(rule: Rule): Schema {
  const options = Object.entries(rule.options).map(([name, option]) => {
    return [name, { ...option.schema, description: option.description, default: option.default }] as const;
  });
  const config = object(
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
  const short = words(EFFECTS, 'off, or one effect for everything that it finds.');
  return {
    description: rule.summary,
    anyOf: [short, config, list(config, 'Of several, the strictest that matches wins.')],
  };
}

const duration = (description: string): Schema => text(description, { pattern: '^(0|[1-9][0-9]{0,4})[hdw]$' });

const PACKAGES = list(
  text('npm:@scope/*, pypi:name, npm:lodash@<4.17.21.', { pattern: '^(npm|pypi|actions):[^:@]?[^@]*' }),
  'Package patterns: a glob over the name, with an optional version range.',
);

const MATCH = {
  ecosystems: list(words(ECOSYSTEMS, 'An ecosystem.'), 'Ecosystems.'),
  scopes: list(words(SCOPES, 'A scope.'), 'What the package is needed for.'),
  packages: PACKAGES,
  paths: list(text('apps/**'), 'Globs over the files that it stands in.'),
};

const DEFINITIONS: Schema = {
  effects: {
    description: 'What a finding does: one effect, or one for each severity.',
    anyOf: [
      words(EFFECTS, 'One effect for everything.'),
      object(
        Object.fromEntries(SEVERITIES.map((severity) => [severity, words(EFFECTS, `Effect of severity ${severity}.`)])),
        'One effect for each severity.',
        SEVERITIES,
      ),
    ],
  },
  match: object(MATCH, 'Which subjects; an absent key matches all.'),
};

const REFERENCE = {
  anyOf: [
    words(
      PRESETS.map((name) => `lockgate:${name}`),
      'A preset.',
    ),
    text('A file relative to this one.', { pattern: '^\\.\\.?/' }),
    text('A file of another repository at a full commit SHA.', {
      pattern: '^github:[^/]+/[^/]+//[^@]+@[0-9a-f]{40}$',
    }),
  ],
};

const EXTENDS = { anyOf: [...REFERENCE.anyOf, { type: 'array', items: REFERENCE }] };

const MERGE = object(
  {
    authors: list(
      {
        anyOf: [
          words(BOTS, 'A bot that is known by its account number.'),
          object({ login: text('Its login.'), id: { type: 'integer', minimum: 1 } }, 'Another bot.', ['login', 'id']),
        ],
      },
      'Whose updates may merge by themselves.',
    ),
    allow: {
      type: 'array',
      description: 'Which updates may; an absent key matches all.',
      items: object(
        {
          ecosystems: MATCH.ecosystems,
          scopes: MATCH.scopes,
          updates: list(words(UPDATE_LEVELS, 'A level.'), 'How far the update goes, by the lockfiles.'),
          packages: PACKAGES,
          from: list(text('An author.'), 'Authors this line is for.'),
        },
        'Updates that may merge by themselves.',
      ),
    },
    method: words(['merge', 'squash', 'rebase'], 'How it is merged.'),
  },
  'Bot updates that merge by themselves. Without this section none does.',
);

const empty = (description: string): Schema => ({
  anyOf: [{ const: false, description: 'Off.' }, object({}, 'On.')],
  description,
});

const PUBLISH = object(
  {
    npm: {
      description: 'Publishing to npm; false: off.',
      anyOf: [
        { const: false },
        object(
          {
            access: words(['public', 'restricted'], 'Who may read it.'),
            tag: text('The dist-tag.', { default: 'latest' }),
          },
          'Where it goes.',
        ),
      ],
    },
    pypi: empty('Publishing to PyPI.'),
    release: empty('The GitHub release.'),
  },
  'What a tag publishes.',
);

const ADVISORIES = object(
  {
    sources: list(words(['osv', 'npm', 'embedded'], 'A source.'), 'Where advisories come from.'),
    'max-age': duration('The oldest a snapshot of the database may be.'),
  },
  'Sources of advisories.',
);

const url = (description: string): Schema => text(description, { format: 'uri' });

const SERVICES = object(
  {
    osv: url('The OSV API.'),
    npm: url('The npm registry.'),
    pypi: url('The PyPI index.'),
    'pypi-upload': url('The whole upload URL of PyPI.'),
    fulcio: url('The certificate authority of Sigstore.'),
    rekor: url('The transparency log of Sigstore.'),
    tsa: url('The timestamp authority.'),
    'trusted-root': text('A Sigstore trusted_root.json, relative to this file.'),
  },
  'Origins in place of the public services.',
);

const waiver = (ids: readonly string[]): Schema =>
  object(
    {
      rule: words(ids, 'The rule whose findings are excused.'),
      match: object(
        { ...MATCH, advisory: text('Any id of the advisory.') },
        'Which findings; an absent key matches all.',
      ),
      gates: list(words(GATES, 'A gate.'), 'Where. Without it: everywhere.'),
      reason: text('Why it is no danger here.'),
      owner: text('Who answers for it.'),
      expires: text('The last day, UTC; at most 180 days from now.', { pattern: '^\\d{4}-\\d{2}-\\d{2}$' }),
    },
    'A finding that is excused for a time.',
    ['rule', 'reason', 'owner', 'expires'],
  );

const test = (ids: readonly string[]): Schema =>
  object(
    {
      name: text('What it shows.'),
      now: text('The moment, in UTC.'),
      change: object(
        {
          package: text('A package pattern without a range.'),
          from: text('The version before.'),
          to: text('The version after.'),
          released: text('When it was published, in UTC.'),
        },
        'The change that is judged.',
        ['package'],
      ),
      expect: object(
        {
          ...Object.fromEntries(GATES.map((gate) => [gate, words(VERDICTS, `Verdict of ${gate}.`)])),
          by: list(words(ids, 'A rule.'), 'The rules that decide.'),
        },
        'What shall come of it.',
      ),
    },
    'A case that "policy test" runs.',
    ['name', 'change', 'expect'],
  );

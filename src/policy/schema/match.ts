import { SEVERITIES } from '../../domain/advisory.ts';
import { ECOSYSTEMS, SCOPES } from '../../domain/package.ts';
import { EFFECTS } from '../../domain/policy.ts';
import { list, object, text, words, type Schema } from './parts.ts';

export const PACKAGES = list(
  text('npm:@scope/*, pypi:name, npm:lodash@<4.17.21.', { pattern: '^(npm|pypi|actions):[^:@]?[^@]*' }),
  'Package patterns: a glob over the name, with an optional version range.',
);

export const MATCH = {
  ecosystems: list(words(ECOSYSTEMS, 'An ecosystem.'), 'Ecosystems.'),
  scopes: list(words(SCOPES, 'A scope.'), 'What the package is needed for.'),
  packages: PACKAGES,
  paths: list(text('apps/**'), 'Globs over the files that it stands in.'),
};

export const DEFINITIONS: Schema = {
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

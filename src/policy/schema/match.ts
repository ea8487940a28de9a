import { SEVERITIES } from '../../domain/advisory.ts';
import { ECOSYSTEMS, SCOPES } from '../../domain/package.ts';
import { EFFECTS } from '../../domain/policy.ts';
import { form, list, object, words, type Schema } from './parts.ts';

export const PACKAGES = list(
  form('package-pattern', 'npm:name, pypi:name or actions:owner/repo; a glob; perhaps @ and a version range.'),
  'Package patterns: a glob over the name, with an optional version range.',
);

export const MATCH = {
  ecosystems: list(words(ECOSYSTEMS, 'An ecosystem.'), 'Ecosystems.'),
  scopes: list(words(SCOPES, 'A scope.'), 'What the package is needed for.'),
  packages: PACKAGES,
  paths: list(form('glob', 'A glob over paths of the project.'), 'Globs over the files that it stands in.'),
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

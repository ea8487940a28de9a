import { SEVERITIES } from '../../domain/advisory.ts';
import { GATES, VERDICTS } from '../../domain/gate.ts';
import { SCOPES } from '../../domain/package.ts';
import { EFFECTS } from '../../domain/policy.ts';
import { INTEGRITIES } from '../cases/case.ts';
import { MATCH } from './match.ts';
import { form, list, object, text, words, type Schema } from './parts.ts';

export const waiver = (ids: readonly string[]): Schema =>
  object(
    {
      rule: words(ids, 'The rule whose findings are excused.'),
      match: object(
        { ...MATCH, advisory: form('advisory', 'Any id of the advisory.') },
        'Which findings; an absent key matches all.',
      ),
      gates: list(words(GATES, 'A gate.'), 'Where. Without it: everywhere.'),
      reason: text('Why it is no danger here.', { examples: ['the vulnerable function is never called'] }),
      owner: text('Who answers for it.', { examples: ['@acme/platform'] }),
      expires: form('date', 'The last day, UTC; at most 180 days from now.'),
    },
    'A finding that is excused for a time.',
    ['rule', 'reason', 'owner', 'expires'],
  );

const several = (items: Schema, description: string): Schema => ({ type: 'array', items, description });
const flag = (description: string): Schema => ({ type: 'boolean', description });

const ADVISORY = object(
  {
    id: text('Its id; MAL-… makes the package malicious.'),
    aliases: several(text('Another id.'), 'Its other ids.'),
    severity: words(SEVERITIES, 'Without it: unknown.'),
    affected: text('The range of affected versions. Without it: all below the fixed one.'),
    fixed: text('The first version that is not affected any more.'),
  },
  'An advisory about the package.',
  ['id'],
);

const FACTS: Schema = {
  released: form('moment', 'When it was published, in UTC.'),
  scope: words(SCOPES, 'What it is needed for. Without it: runtime; of an action, development.'),
  direct: flag('Whether a project asks for it itself. Without it: true.'),
  license: text('Its licence, as the lockfile tells it. Without it: MIT.'),
  source: {
    ...object(
      {
        registry: text('The URL of its file on a registry.'),
        git: text('A git repository.'),
        url: text('A plain URL.'),
        file: text('A path in the project.'),
      },
      'Where it comes from. Without it: the public registry.',
    ),
    minProperties: 1,
    maxProperties: 1,
  },
  integrity: words(INTEGRITIES, 'Its hash; mismatch: the registry serves other bytes. Without it: strong.'),
  'install-script': flag('Whether it runs a script when it is installed. Without it: false.'),
  path: text('The file that it stands in.'),
  advisories: several(ADVISORY, 'What is known about it.'),
};

const NAME = form('package-name', 'A package: npm:name, pypi:name or actions:owner/repo.');
const CHANGE: Schema = { from: text('The version before.'), to: text('The version after.') };

/** A package of a case, at one version or two. */
const locked = (more: Schema, description: string): Schema => {
  const versions = { ...more, ...CHANGE };
  return {
    ...object({ package: NAME, ...versions, ...FACTS }, description, ['package']),
    anyOf: Object.keys(versions).map((key) => ({ required: [key] })),
  };
};

export const test = (ids: readonly string[]): Schema => {
  const rules = (description: string): Schema => several(words(ids, 'A rule.'), description);
  return {
    ...object(
      {
        name: text('What it shows.'),
        now: form('moment', 'The moment, in UTC. Without it: that of the run.'),
        change: locked({}, 'The package that changes: from, to or both.'),
        packages: list(
          locked({ version: text('The version, before and after.') }, 'A package that stays, or changes too.'),
          'The rest of the tree.',
        ),
        'pull-request': object(
          {
            author: text('One of merge.authors, or person. Without it: the first of them.'),
            checks: words(['passed', 'failed', 'running'], 'The required check. Without it: passed.'),
            files: list(text('A path.'), 'Files that it modifies besides the lockfiles.'),
          },
          'What the merge gate sees of the pull request.',
        ),
        expect: {
          ...object(
            {
              ...Object.fromEntries(GATES.map((gate) => [gate, words(VERDICTS, `Verdict of ${gate}.`)])),
              by: { ...rules('Exactly the rules that decide.'), minItems: 1 },
              effect: words([...EFFECTS, 'indeterminate'], 'The strictest effect that counts; off: nothing is found.'),
              waived: rules('Exactly the rules of which a finding is waived.'),
            },
            'What shall come of it.',
          ),
          anyOf: GATES.map((gate) => ({ required: [gate] })),
        },
      },
      'A case that "policy test" runs.',
      ['name', 'expect'],
    ),
    anyOf: [{ required: ['change'] }, { required: ['packages'] }],
  };
};

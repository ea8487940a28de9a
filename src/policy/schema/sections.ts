import { ADVISORY_SOURCES } from '../../domain/policy.ts';
import { UPDATE_LEVELS } from '../../domain/version.ts';
import { BOTS } from '../document/merge.ts';
import { PRESETS } from '../document/reference.ts';
import { MATCH, PACKAGES } from './match.ts';
import { form, list, object, text, words, type Schema } from './parts.ts';

/** A reference to a policy. */
export const REFERENCE = {
  anyOf: [
    words(
      PRESETS.map((name) => `lockgate:${name}`),
      'A preset.',
    ),
    text('A file relative to this one.', { pattern: '^\\.\\.?/', examples: ['./base.yml'] }),
    text('A file of another repository at a full commit SHA.', {
      pattern: '^github:[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+//[^@\\s?#\\\\]+@[0-9a-f]{40}$',
      examples: ['github:acme/policies//lockgate.yml@0123456789abcdef0123456789abcdef01234567'],
    }),
  ],
};

export const EXTENDS = { anyOf: [...REFERENCE.anyOf, { type: 'array', items: REFERENCE }] };

export const MERGE = object(
  {
    authors: list(
      {
        anyOf: [
          words(BOTS, 'A bot that is known by its account number.'),
          object(
            {
              login: text('Its login.', { examples: ['acme-bot[bot]'] }),
              id: {
                type: 'integer',
                minimum: 1,
                maximum: 9_007_199_254_740_991,
                description: 'The number of the account.',
              },
            },
            'Another bot.',
            ['login', 'id'],
          ),
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
          from: list(text('One of authors: its name, or its login.'), 'Authors this line is for.'),
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

export const PUBLISH = object(
  {
    npm: {
      description: 'Publishing to npm; false: off.',
      anyOf: [
        { const: false },
        object(
          {
            access: words(['public', 'restricted'], 'Who may read it.'),
            tag: form(
              'dist-tag',
              'The dist-tag. Without it: latest; a prerelease gets its own word (rc, beta, else next), a fix of an older line latest-<major>.',
            ),
          },
          'Where it goes.',
        ),
      ],
    },
    pypi: empty('Publishing to PyPI; nothing is published there yet.'),
    release: empty('The GitHub release.'),
  },
  'What a tag publishes.',
);

export const ADVISORIES = object(
  {
    sources: list(words(ADVISORY_SOURCES, 'A source.'), 'Where advisories come from.'),
    'max-age': form('duration', 'The oldest a snapshot of the database may be.'),
  },
  'Sources of advisories.',
);

export const SERVICES = object(
  {
    osv: form('origin', 'The OSV API.'),
    'osv-export': form('origin', 'The archives of the OSV database.'),
    npm: form('origin', 'The npm registry.'),
    pypi: form('origin', 'The PyPI index.'),
    'pypi-files': form(
      'origin',
      'Where the PyPI index keeps its files; what is locked from there is looked up at pypi.',
    ),
    'pypi-upload': form('url', 'The whole upload URL of PyPI; nothing is published there yet.'),
    fulcio: form('origin', 'The certificate authority of Sigstore.'),
    rekor: form('origin', 'The transparency log of Sigstore.'),
    tsa: form('origin', 'The timestamp authority.'),
    'trusted-root': text('A Sigstore trusted_root.json, relative to this file.'),
  },
  'Origins in place of the public services.',
);

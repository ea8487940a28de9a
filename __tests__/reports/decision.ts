import type { Decision, Finding } from '../../src/domain/decision.ts';

/** What a lockfile of an attacker could hold: markup of every medium, commands, invisible text. */
export const HOSTILE = [
  '](https://evil.example)',
  '<img src=x onerror=alert(1)>',
  '@octocat',
  '|',
  '`` ` ',
  'a\n::add-mask::b',
  '##[set-output name=x]y',
  '\u202egnp.exe\u202c',
  'zero\u200bwidth',
  '\u001b[31mred\u001b[0m',
  'www.evil.example',
  '#1',
].join(' ');

const finding = (part: Partial<Finding> & Pick<Finding, 'rule' | 'effect' | 'message'>): Finding => ({
  state: 'fail',
  subject: part.package?.purl ?? 'package-lock.json',
  package: null,
  advisory: null,
  remedy: '',
  paths: [],
  location: { file: 'package-lock.json', line: 1 },
  preexisting: false,
  waiver: null,
  evidence: {},
  ...part,
});

const locked = (name: string, version: string, direct = true): NonNullable<Finding['package']> => ({
  purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
  ecosystem: 'npm',
  name,
  version,
  scope: 'runtime',
  direct,
});

/** One decision with every kind of finding, hostile text wherever a stranger could have written it. */
export const richDecision: Decision = {
  schemaVersion: 1,
  tool: { name: 'lockgate', version: '0.1.0' },
  gate: 'review',
  verdict: 'deny',
  mode: 'enforce',
  now: '2026-11-22T12:00:00.000Z',
  policy: { uri: '.github/lockgate.yml', digest: { sha256: 'a'.repeat(64) } },
  advisories: {
    sources: [
      { name: 'embedded', asOf: '2026-11-01T00:00:00Z', digest: { sha256: 'b'.repeat(64) } },
      { name: 'osv', asOf: null, digest: null },
    ],
  },
  graph: {
    packages: 812,
    manifests: ['apps/web/package-lock.json', 'package-lock.json'],
    digest: { sha256: 'c'.repeat(64) },
  },
  findings: [
    finding({
      rule: 'known-advisories',
      effect: 'deny',
      package: locked('lodash', '4.17.20'),
      advisory: { id: 'GHSA-35jh-r3h4-6jhm', aliases: ['CVE-2021-23337'], severity: 'high', fixedIn: ['4.17.21'] },
      message: 'lodash 4.17.20 is affected by GHSA-35jh-r3h4-6jhm (high).',
      remedy: 'Update to 4.17.21.',
      paths: [
        ['pkg:npm/app@1.0.0', 'pkg:npm/lodash@4.17.20'],
        ['pkg:npm/app@1.0.0', 'pkg:npm/%40acme/tools@2.0.0', 'pkg:npm/lodash@4.17.20'],
      ],
      location: { file: 'package-lock.json', line: 41, column: 5 },
    }),
    finding({
      rule: 'known-advisories',
      effect: 'warn',
      package: locked('lodash', '4.17.20'),
      advisory: { id: HOSTILE, aliases: [], severity: 'unknown', fixedIn: [] },
      message: 'An advisory from a file.',
      remedy: 'Ask who wrote it.',
      location: { file: 'package-lock.json', line: 41 },
    }),
    finding({
      rule: 'sources',
      effect: 'hold',
      package: { ...locked(HOSTILE, HOSTILE, false), purl: `pkg:npm/${encodeURIComponent(HOSTILE)}@1` },
      message: `The registry ${HOSTILE} is not allowed.`,
      remedy: `Do not use ${HOSTILE}.`,
      paths: [['pkg:npm/app@1.0.0', `pkg:npm/${encodeURIComponent(HOSTILE)}@1`, 'pkg:npm/%E0%A4%A@1']],
      location: { file: `apps/${HOSTILE}/package-lock.json`, line: 7 },
    }),
    finding({
      rule: 'lockfile',
      state: 'indeterminate',
      effect: 'indeterminate',
      subject: 'bun.lockb',
      message: 'bun.lockb is a binary lockfile, which cannot be read.',
      remedy: 'Write a text lockfile: bun install --save-text-lockfile.',
      location: { file: 'bun.lockb', line: 1 },
    }),
    finding({
      rule: 'update-author',
      effect: 'deny',
      subject: '#7',
      message: 'Commit 2 is not signed by GitHub.',
      remedy: 'Merge it by hand.',
      location: null,
    }),
    finding({
      rule: 'licenses',
      effect: 'note',
      package: locked('@acme/tools', '2.0.0'),
      message: 'The licence is unknown.',
      remedy: 'Name it in licenses.packages.',
      paths: [
        [
          'pkg:npm/app@1.0.0',
          ...Array.from({ length: 12 }, (_, step) => `pkg:npm/step@${step}`),
          'pkg:npm/%40acme/tools@2.0.0',
        ],
      ],
      preexisting: true,
    }),
    finding({
      rule: 'known-advisories',
      effect: 'deny',
      package: locked('minimist', '1.2.5', false),
      advisory: { id: 'GHSA-xvch-5gv4-984h', aliases: [], severity: 'critical', fixedIn: ['1.2.6'] },
      message: 'minimist 1.2.5 is affected by GHSA-xvch-5gv4-984h (critical).',
      remedy: 'Update to 1.2.6.',
      location: { file: 'package-lock.json', line: 90 },
      waiver: { owner: '@acme/platform', reason: `never called ${HOSTILE}`, expires: '2027-01-31' },
    }),
  ],
};

/** The same with nothing to say. */
export const cleanDecision: Decision = { ...richDecision, verdict: 'pass', findings: [] };

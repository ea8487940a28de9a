import * as fc from '../property.ts';
import { GATES } from '../../src/domain/gate.ts';
import type { Waiver } from '../../src/domain/policy.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import { policyWithWaiver, writeWaiver, type WaiverText } from '../../src/policy/write-waiver.ts';
import { contextOf, FILE, load } from './support.ts';

const WAIVER: WaiverText = {
  rule: 'known-advisories',
  match: { advisory: 'GHSA-35jh-r3h4-6jhm', packages: ['npm:lodash'] },
  gates: null,
  reason: 'the template function is never called',
  owner: '@acme/platform',
  expires: '2026-12-22',
};

const ITEM = [
  '- rule: known-advisories',
  '  match: {advisory: GHSA-35jh-r3h4-6jhm, packages: ["npm:lodash"]}',
  '  reason: the template function is never called',
  '  owner: "@acme/platform"',
  '  expires: 2026-12-22',
];
const item = (indent: string): string => ITEM.map((line) => `${indent}${line}\n`).join('');
const OLD =
  'rule: malware, match: {advisory: MAL-2026-1, packages: ["npm:a@1.0.0"]}, reason: x, owner: y, expires: 2026-12-01';

/** `before` and `after` of the place where the waiver is written. */
const PLACES: readonly [what: string, before: string, inserted: string, after: string][] = [
  ['a file without waivers', 'version: 1\n', `\nwaivers:\n${item('  ')}`, ''],
  ['a file that does not end its last line', 'version: 1', `\n\nwaivers:\n${item('  ')}`, ''],
  ['a file that indents by four', 'version: 1\nrules:\n    malware: deny\n', `\nwaivers:\n${item('    ')}`, ''],
  ['a file in which everything is indented', '  version: 1\n', `\n  waivers:\n${item('    ')}`, ''],
  ['a file with a byte order mark', '\u{feff}version: 1\n', `\nwaivers:\n${item('  ')}`, ''],
  ['a file with CRLF', 'version: 1\r\n', `\nwaivers:\n${item('  ')}`.replaceAll('\n', '\r\n'), ''],
  [
    'the end of the list, before what follows',
    `# first\nversion: 1\nwaivers: # all of them\n  # the only one\n  - {${OLD}} # until the fix\n    # of two lines\n`,
    item('  '),
    '\n# The tests\ntests: []\n',
  ],
  [
    'a list that stands under its key, with a wide dash',
    'version: 1\nwaivers:\n-   rule: malware\n    match: {advisory: MAL-2026-1,\n      packages: ["npm:a@1.0.0"]}\n    reason: |\n      one\n\n      two\n    owner: y\n    expires: 2026-12-01\n',
    ITEM.map((line, index) => `${index === 0 ? '-   rule: known-advisories' : `  ${line}`}\n`).join(''),
    '# The end\nmode: enforce\n',
  ],
  ['a list with a comment at its left', `version: 1\nwaivers:\n  - {${OLD}}\n# left\n  - {${OLD}}\n`, item('  '), ''],
  ['a list at the very end', `version: 1\nwaivers:\n  - {${OLD}}`, `\n${item('  ')}`.slice(0, -1), ''],
  [
    'an empty list',
    'version: 1\nwaivers: [',
    '{rule: known-advisories, match: {advisory: GHSA-35jh-r3h4-6jhm, packages: ["npm:lodash"]}, reason: the template function is never called, owner: "@acme/platform", expires: 2026-12-22}',
    '] # none\n',
  ],
  [
    'a list in brackets with quotes, commas and comments',
    `version: 1\nwaivers: [\n  {rule: malware, match: {advisory: MAL-2026-1, packages: ['npm:a@1.0.0']}, reason: "it's so]", owner: 'o'']', expires: 2026-12-01}, # ]\n  `,
    '{rule: known-advisories, match: {advisory: GHSA-35jh-r3h4-6jhm, packages: ["npm:lodash"]}, reason: the template function is never called, owner: "@acme/platform", expires: 2026-12-22}',
    ']\n',
  ],
  [
    'JSON',
    '{"version": 1, "rules": {"malware": "deny"}',
    ', "waivers": [{"rule": "known-advisories", "match": {"advisory": "GHSA-35jh-r3h4-6jhm", "packages": ["npm:lodash"]}, "reason": "the template function is never called", "owner": "@acme/platform", "expires": "2026-12-22"}]',
    ' }\n',
  ],
];

describe('a waiver is written', () => {
  it.each(PLACES)('into %s', async (_what, before, inserted, after) => {
    const written = writeWaiver(before + after, WAIVER);
    expect(written?.text).toBe(before + inserted + after);
    expect(written?.offset).toBe(before.length);
    const policy = await load(written?.text ?? '');
    expect(policy.waivers.map(({ expires }) => expires)).toContain('2026-12-22');
  });

  it('with what YAML or a reader could mistake, and that comes back as it was', async () => {
    const reason = '\u{fffd} \u{feff}\u{202e}x\u{2028}\u{0}';
    const written = writeWaiver('version: 1', { ...WAIVER, reason });
    expect(written?.text).toMatch(/^[\x20-\x7e\n]*$/);
    expect((await load(written?.text ?? '')).waivers.map((one) => one.reason)).toEqual([reason]);
  });

  it('into a new file', async () => {
    expect(policyWithWaiver(WAIVER)).toBe(`version: 1\n\nwaivers:\n${item('  ')}`);
    expect((await load(policyWithWaiver(WAIVER))).waivers).toHaveLength(1);
  });

  it('not at a place where it would become a part of something else', () => {
    // What follows the last line of such a text belongs to it, unless it is indented less.
    const keep = `version: 1\nwaivers:\n  - rule: malware\n    match: {advisory: MAL-2026-1, packages: ["npm:a@1.0.0"]}\n    owner: y\n    expires: 2026-12-01\n    reason: |+\n      one\n\n\n`;
    expect(writeWaiver(keep, WAIVER)?.text).toBe(keep + item('  '));
    const text = 'version: 1\nservices:\n  npm: |+\n    https://x\n\n';
    expect(writeWaiver(text, WAIVER)?.text).toBe(`${text}waivers:\n${item('  ')}`);
  });

  it.each([
    '',
    '[]',
    'version: 1\nwaivers: {}\n',
    'version: 1\nwaivers:\n',
    'a: [',
    'version: 1\n---\nversion: 1\n',
    'a: &a 1\n',
  ])('not into what is no policy: %j', (text) => {
    expect(writeWaiver(text, WAIVER)).toBeNull();
  });
});

/** One policy in many hands: block or flow, indents, quotes, comments, blank lines, line ends. */
const written = fc
  .record({
    unit: fc.constantFrom(1, 2, 3, 4),
    dash: fc.constantFrom(0, 1),
    end: fc.constantFrom('\n', '\r\n'),
    head: fc.constantFrom('', '# yaml-language-server: $schema=x\n', '---\n', '\n\n'),
    rules: fc.constantFrom(
      '',
      'rules:\n_malware: deny # why\n',
      'rules: {malware: deny}\n',
      "rules:\n\n_# it's\n_malware: 'deny'\n",
    ),
    tests: fc.constantFrom('', '\n# Tests ]\ntests: []\n', 'mode: enforce\n', '\n\n'),
    waivers: fc.constantFrom('none', 'block', 'lines', 'flow', 'open'),
    count: fc.integer({ min: 0, max: 3 }),
    between: fc.constantFrom('', '\n', '_# one\n', '# left [\n', '_  # deep\n'),
    last: fc.boolean(),
  })
  .map(({ unit, dash, end, head, rules, tests, waivers, count, between, last }) => {
    const section = sectionOf(waivers, ' '.repeat(dash * unit), Math.max(1, count), count, between);
    const text = `${head}version: 1\n${rules}${section}${tests}`.replaceAll('_', ' '.repeat(unit));
    return (last ? text : text.replace(/\n$/, '')).replaceAll('\n', end);
  });

function sectionOf(kind: string, dash: string, some: number, count: number, between: string): string {
  const flow = (index: number): string =>
    `{rule: options, reason: "it's ${index} ]", owner: o'k, expires: 2026-12-0${index + 1}}`;
  const lines = (index: number): string =>
    `${dash}- rule: options\n${dash}  reason: >-\n${dash}    folded\n\n${dash}    ${index}\n${dash}  owner: 'y'\n${dash}  expires: 2026-12-0${index + 1} # day\n${between}`;
  const all = <T>(length: number, one: (index: number) => T): T[] => Array.from({ length }, (_, index) => one(index));
  switch (kind) {
    case 'block':
      return `waivers:\n${all(some, (index) => `${dash}- ${flow(index)}\n${between}`).join('')}`;
    case 'lines':
      return `waivers:\n${all(some, lines).join('')}`;
    case 'flow':
      return `waivers: [${all(count, flow).join(', ')}]\n`;
    case 'open':
      return `waivers: [ # [\n${all(count, (index) => `  ${flow(index)}, # ]\n`).join('')}  ]\n`;
    default:
      return '';
  }
}

// What a person can read: blanks that only look empty are refused like empty text.
const isReadable = (text: string): boolean => /[a-z\d]/i.test(text);

const waiver: fc.Arbitrary<WaiverText> = fc.record({
  rule: fc.constantFrom('known-advisories', 'options'),
  match: fc.record(
    {
      advisory: fc.constantFrom('GHSA-35jh-r3h4-6jhm', 'CVE-2021-23337', 'MAL-2026-1', 'PYSEC-2021-1'),
      packages: fc.subarray(['npm:a', 'npm:@acme/*@<2 || >3', 'actions:a/b'], { minLength: 1 }),
      paths: fc.subarray(['apps/**', 'a b.lock', '#x'], { minLength: 1 }),
    },
    { requiredKeys: [] },
  ),
  gates: fc.option(fc.subarray([...GATES], { minLength: 1 })),
  reason: fc.string({ unit: 'grapheme', minLength: 1 }).filter(isReadable),
  owner: fc.oneof(
    fc.constantFrom('@acme/x', 'off', 'null', '1', 'a: b', 'x #y', '- x', '2026-12-01', 'a\nb'),
    fc
      .string({ unit: 'binary' })
      .filter((text) => text.isWellFormed())
      .map((text) => `${text}x${text}`),
  ),
  expires: fc.constantFrom('2026-12-01', '2027-01-31'),
});

describe('for any policy and any waiver', () => {
  const content = ({ origin: _origin, ...rest }: Waiver): object => rest;

  it('the result is the policy with that waiver, and every other byte is unchanged', async () => {
    await fc.assert(
      fc.asyncProperty(written, waiver, async (text, one) => {
        const before = await load(text);
        const result = writeWaiver(text, one);
        expect(result).not.toBeNull();
        if (result === null) return;
        const { offset, inserted } = result;
        expect(result.text.slice(0, offset) + result.text.slice(offset + inserted.length)).toBe(text);
        const after = await loadPolicy({ uri: FILE, text: result.text }, contextOf());
        expect(after.waivers.map(content)).toHaveLength(before.waivers.length + 1);
        expect(after.waivers.map(content)).toEqual(expect.arrayContaining([...before.waivers.map(content), one]));
        expect({ ...after, waivers: [], digest: null, origins: null, rules: rulesOf(after) }).toEqual({
          ...before,
          waivers: [],
          digest: null,
          origins: null,
          rules: rulesOf(before),
        });
      }),
      { numRuns: 400 },
    );
  });

  const rulesOf = ({ rules }: Awaited<ReturnType<typeof load>>): object[] =>
    [...rules].map(([id, { locked, configs }]) => ({
      id,
      locked,
      configs: configs.map((config) => ({ ...config, origin: null })),
    }));
});

import { failures, run } from './support.ts';

/** One case of a policy with these rules, each that is named at the given effect, and nothing else. */
const policy = (rules: string, body: string, more = ''): string =>
  `version: 1\nextends: []\nrules: {${rules}}\n${more}tests:\n  - {name: it, ${body}}\n`;

const ADVISORY =
  'advisories: [{id: GHSA-35jh-r3h4-6jhm, aliases: [CVE-2026-0001], severity: high, affected: "<4.17.21", fixed: 4.17.21}]';

/** Each says one fact, and a rule that sees it; the second case is the same without the fact. */
const FACTS: readonly [fact: string, rules: string, body: string][] = [
  ['an advisory', 'known-advisories: deny', `change: {package: "npm:lodash", to: 4.17.20, ${ADVISORY}}`],
  ['malware', 'malware: deny', 'change: {package: "npm:x", to: 1.0.0, advisories: [{id: MAL-2026-1}]}'],
  [
    'malware by an alias',
    'malware: deny',
    'change: {package: "npm:x", to: 1.0.0, advisories: [{id: GHSA-35jh-r3h4-6jhm, aliases: [MAL-2026-2]}]}',
  ],
  ['a licence', 'licenses: {allow: [MIT]}', 'change: {package: "npm:x", to: 1.0.0, license: GPL-3.0-only}'],
  [
    'a git source',
    'sources: deny',
    'change: {package: "npm:x", to: 1.0.0, source: {git: "git+https://github.com/a/b.git#1"}}',
  ],
  [
    'another registry',
    'sources: deny',
    'change: {package: "npm:x", to: 1.0.0, source: {registry: "https://evil.example/x-1.0.0.tgz"}}',
  ],
  ['a missing hash', 'integrity: deny', 'change: {package: "npm:x", to: 1.0.0, integrity: missing}'],
  ['a weak hash', 'integrity: deny', 'change: {package: "pypi:x", to: 1.0.0, integrity: weak}'],
  ['an install script', 'install-scripts: deny', 'change: {package: "npm:x", to: 1.0.0, install-script: true}'],
  [
    'a scope',
    'denied-packages: {packages: ["npm:*"], match: {scopes: [development]}}',
    'change: {package: "npm:x", to: 1.0.0, scope: development}',
  ],
  [
    'a file',
    'denied-packages: {packages: ["npm:*"], match: {paths: ["apps/**"]}}',
    'change: {package: "npm:x", to: 1.0.0, path: apps/web/package-lock.json}',
  ],
];

describe('a case says', () => {
  it.each(FACTS)('%s, and the rule that looks at it denies', async (_fact, rules, body) => {
    expect(failures(await run(policy(rules, `${body}, expect: {review: deny}`)))).toEqual([]);
  });

  it('nothing else: an ordinary package has nothing that any rule finds', async () => {
    const strict = `version: 1\nextends: lockgate:strict\ntests:\n${['npm:@a/b', 'pypi:x'].map((name) => `  - {name: it, change: {package: "${name}", from: 1.0.0, to: 1.0.1}, packages: [{package: "npm:other", version: 2.0.0, direct: false}], expect: {review: pass, audit: pass, publish: pass, effect: "off"}}\n`).join('')}`;
    expect(failures(await run(strict))).toEqual([]);
  });

  it('which versions an advisory affects', async () => {
    const at = (version: string, advisory: string, verdict: string): string =>
      `  - {name: ${version} of ${JSON.stringify(advisory).replaceAll(/[{}",:[\]\\]/g, ' ')}, packages: [{package: "npm:x", version: ${version}, advisories: [{id: OSV-2026-1, ${advisory}}]}], expect: {audit: ${verdict}}}\n`;
    const text =
      'version: 1\nextends: []\nrules: {known-advisories: deny}\ntests:\n' +
      at('1.0.0', 'severity: low', 'deny') +
      at('1.9.9', 'fixed: 2.0.0', 'deny') +
      at('2.0.0', 'fixed: 2.0.0', 'pass') +
      at('1.0.0', 'affected: ">=1.1.0 <2"', 'pass') +
      at('1.1.0', 'affected: ">=1.1.0 <2"', 'deny') +
      at('nonsense', 'fixed: 2.0.0', 'indeterminate') +
      at('nonsense', 'severity: high', 'deny');
    expect(failures(await run(text))).toEqual([]);
  });

  it('what the base had already, and what the change brings', async () => {
    const body = (from: string, to: string): string => `change: {package: "npm:lodash", ${from}${to}, ${ADVISORY}}`;
    const expects = (from: string, to: string, verdict: string) =>
      run(policy('known-advisories: deny', `${body(from, to)}, expect: {review: ${verdict}}`)).then(failures);
    expect(await expects('from: 4.17.19, ', 'to: 4.17.20', 'pass')).toEqual([]);
    expect(await expects('', 'to: 4.17.20', 'deny')).toEqual([]);
    expect(await expects('from: 4.17.20, ', 'to: 4.17.21', 'pass')).toEqual([]);
    expect(await expects('from: 4.17.20', '', 'pass')).toEqual([]);
  });
});

const MERGE =
  'merge: {authors: [renovate, dependabot], allow: [{updates: [patch]}, {updates: [minor], from: [dependabot]}]}\n';
const UPDATES = 'update-author: deny, update-scope: deny, update-level: hold, checks: deny, integrity: deny';

describe('a case in the merge gate', () => {
  it.each([
    ['to: 1.0.1', 'merge: pass'],
    ['to: 1.1.0', 'merge: hold, by: [update-level]'],
    ['to: 1.1.0}, pull-request: {author: dependabot', 'merge: pass'],
    ['to: 1.0.1}, pull-request: {author: person', 'merge: deny, by: [update-author]'],
    ['to: 1.0.1}, pull-request: {checks: failed', 'merge: deny, by: [checks]'],
    ['to: 1.0.1}, pull-request: {checks: running', 'merge: hold, by: [checks]'],
    ['to: 1.0.1}, pull-request: {files: [src/index.js]', 'merge: deny, by: [update-scope]'],
    ['to: 1.0.1, integrity: mismatch', 'merge: deny, by: [integrity]'],
    ['to: 1.0.1, license: GPL-3.0-only', 'merge: deny, by: [licenses]'],
  ])('%s: %s', async (to, expect_) => {
    // A rule that speaks in the review gate alone keeps it from merging all the same.
    const rules = `${UPDATES}, licenses: {allow: [MIT], gates: [review]}`;
    const body = `change: {package: "npm:x", from: 1.0.0, ${to}}, expect: {${expect_}}`;
    expect(failures(await run(policy(rules, body, MERGE)))).toEqual([]);
  });

  it('holds without a merge section, and is denied where the gate itself refuses', async () => {
    const body = 'change: {package: "npm:x", from: 1.0.0, to: 1.0.1}, expect: {merge: hold}';
    expect(failures(await run(policy(UPDATES, body)))).toEqual([]);
    const [outcome] = await run(policy(UPDATES, body, MERGE), { refusals: () => ['because'] });
    expect(outcome?.gates[0]).toMatchObject({ got: 'deny', by: ['gate'] });
    expect(outcome?.mismatches[0]?.because).toContain('the gate itself refuses: because');
  });

  it('fails for an author that the policy does not name, though a stranger is what it expects', async () => {
    const body =
      'change: {package: "npm:x", from: 1.0.0, to: 1.0.1}, pull-request: {author: dependbot}, expect: {merge: deny, by: [update-author]}';
    expect(failures(await run(policy(UPDATES, body, MERGE)))).toEqual([
      'it: merge: an author of the policy, not "dependbot"',
    ]);
  });

  it('is about workflows too', async () => {
    const body =
      'change: {package: "actions:actions/checkout", from: v4.1.0, to: v4.1.1}, expect: {review: pass, merge: pass}';
    expect(failures(await run(policy(UPDATES, body, MERGE)))).toEqual([]);
  });
});

import { formatProblem, lintPolicy } from '../../src/policy/load.ts';
import { rules } from '../../src/rules/index.ts';
import { contextOf } from './support.ts';

/** What `policy lint` prints of a file, a line each; remedies in YAML are indented. */
async function linted(...lines: readonly string[]): Promise<string[]> {
  const problems = await lintPolicy({ uri: 'lockgate.yml', text: lines.join('\n') }, contextOf({}, { rules }));
  return problems.flatMap((problem) => formatProblem(problem).split('\n'));
}

describe('policy lint', () => {
  it('tells five different mistakes with five places and five remedies', async () => {
    expect(
      await linted(
        'version: 1',
        'extends: lockgate:recomended',
        'rules:',
        '  known-advisorys: deny',
        '  waivers: { soon: 10 days }',
        '  sources: { effect: deny, gates: [review, marge] }',
        'advisories: { source: [osv] }',
      ),
    ).toEqual([
      'lockgate.yml:2:10: unknown preset "recomended". Did you mean "lockgate:recommended"?',
      '    extends: lockgate:recommended',
      'lockgate.yml:4:3: unknown rule "known-advisorys" in rules. Did you mean "known-advisories"?',
      '    known-advisories: deny',
      'lockgate.yml:5:20: bad duration: "10 days". Write a whole number and h, d or w: 36h, 7d, 2w.',
      '    soon: 10d',
      'lockgate.yml:6:44: unknown gate "marge" in rules.sources.gates. Did you mean "merge"?',
      '    gates: [review, merge]',
      'lockgate.yml:7:15: unknown key "source" in advisories. Did you mean "sources"?',
      '    sources: [osv]',
    ]);
  });

  it('tells more than twenty different mistakes, each with its place and remedy', async () => {
    const told = await linted(
      'version: "1"',
      'extends: github:acme/policies//org.yml@main',
      'mode: dry-run',
      'rules:',
      '  known-advisories: { effect: { critical: deny, high: deny, moderate: warn } }',
      '  malware: true',
      '  licenses: { allow: [Apache2, MIT OR ISC], unknown: dney }',
      '  install-scripts: { allow: npm:esbuild }',
      '  denied-packages: { packages: [event-stream, "npm:a@>>1", "actions:acme/run@main"] }',
      '  checks: { gates: [audit, merge] }',
      '  lockfile: { match: { paths: ["/etc/**"] }, except: {} }',
      '  integrity: &strong deny',
      '  integrity: deny',
      'merge: { allow: [{ updates: [pach], from: [renovat] }] }',
      'services: { npm: "http://registry.example", osv: "https://api.osv.dev/v1" }',
      'waivers:',
      '  - rule: known-advisories',
      '    match: { advisory: ghsa-35jh-r3h4-6jhm }',
      '    reason: 404',
      '    expires: 2026-02-30',
    );
    expect(told).toEqual([
      'lockgate.yml:1:10: version must be 1, not "1". This is the only version there is.',
      '    version: 1',
      'lockgate.yml:2:10: bad reference "github:acme/policies//org.yml@main" in extends: it is not pinned to a full commit SHA. Pin it, so that nobody changes this policy from elsewhere:',
      '    extends: github:acme/policies//org.yml@<40 hexadecimal digits>',
      'lockgate.yml:3:7: unknown mode "dry-run" in mode. Use one of enforce, report.',
      'lockgate.yml:5:31: the severity map lacks low, unknown. Name every severity:',
      '    effect: {critical: deny, high: deny, moderate: warn, low: note, unknown: deny}',
      'lockgate.yml:6:12: rules.malware must be an effect or a config, not the boolean "true". Write off, an effect, a config, or a list of configs.',
      '    malware: deny',
      'lockgate.yml:7:23: bad licence: "Apache2" is not an SPDX identifier or expression. Did you mean "Apache-2.0"?',
      '    allow: [Apache-2.0, MIT OR ISC]',
      'lockgate.yml:7:32: bad licence: "MIT OR ISC" is several. Write each as an item of its own:',
      '    allow: [Apache2, MIT, ISC]',
      'lockgate.yml:7:54: unknown value "dney" in rules.licenses.unknown. Did you mean "deny"?',
      '    unknown: deny',
      'lockgate.yml:8:29: rules.install-scripts.allow must be a list, not "npm:esbuild". Lists are written as lists.',
      '    allow: ["npm:esbuild"]',
      'lockgate.yml:9:33: bad package pattern "event-stream": it begins with npm:, pypi: or actions:, then a name, perhaps @ and a range. Write it so:',
      '    packages: ["npm:event-stream", "npm:a@>>1", "actions:acme/run@main"]',
      'lockgate.yml:9:47: bad version range ">>1" in "npm:a@>>1". Use the syntax of npm: <4.17.21, ^1.2.0, 1.x, >=2 <3 || 4.0.0.',
      'lockgate.yml:9:60: bad version range "main" in "actions:acme/run@main". Use the syntax of github-actions: <4.1.3, ^4, v4; a branch or a commit has no order.',
      "lockgate.yml:10:20: the rule checks can't judge in audit. It speaks in merge.",
      '    gates: [merge]',
      'lockgate.yml:11:32: bad glob "/etc/**": paths are relative to the project. Leave "/", "./" and "../" out.',
      'lockgate.yml:11:54: an empty "except" leaves out everything. Say what it leaves out, or drop it.',
      'lockgate.yml:12:14: YAML anchors are not part of the language. Leave the anchor (&…) out.',
      'lockgate.yml:13:3: duplicate key "integrity": it stands in line 12 already. Keep one of the two.',
      'lockgate.yml:14:30: unknown update "pach" in merge.allow[0].updates. Did you mean "patch"?',
      '    updates: [patch]',
      'lockgate.yml:14:44: unknown author "renovat" in merge.allow[0].from. Did you mean "renovate"?',
      '    from: [renovate]',
      'lockgate.yml:15:18: bad URL "http://registry.example": whoever is on the way can change what plain http carries. Use https; http is for loopback alone.',
      'lockgate.yml:15:50: bad origin "https://api.osv.dev/v1": it has a path. Write scheme and host alone.',
      '    osv: https://api.osv.dev',
      'lockgate.yml:17:5: the waiver lacks owner. Add it:',
      '    owner: "@acme/platform"',
      'lockgate.yml:18:24: bad advisory id "ghsa-35jh-r3h4-6jhm". Write it as the database does: GHSA-xxxx-xxxx-xxxx, CVE-2021-23337.',
      '    advisory: GHSA-35jh-r3h4-6jhm',
      'lockgate.yml:19:13: waivers[0].reason must be a reason, not the number "404". Quote it.',
      '    reason: "404"',
      'lockgate.yml:20:14: bad date: "2026-02-30". Write a day that exists, as year-month-day: 2027-01-31.',
      '    expires: 2026-02-28',
    ]);
    expect(told.filter((line) => line.startsWith('lockgate.yml:'))).toHaveLength(25);
  });
});

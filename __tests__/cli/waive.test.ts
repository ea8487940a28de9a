import { chmodSync, existsSync, lstatSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { advisoryOf, folderWith, lockgate, projectOf, removeFolders, type Ran } from './support/cli.ts';

afterEach(removeFolders);

const ID = 'GHSA-35jh-r3h4-6jhm';
const POLICY = '.github/lockgate.yml';
const REASON = ['--reason', 'never called'];
const OWNER = ['--owner', '@acme/platform'];

/** A project with a vulnerable package, and perhaps a policy. */
const project = (policy: string | null = null, id = ID): string =>
  folderWith({
    ...projectOf('lodash', '1.0.0'),
    'advisories/a.json': advisoryOf(id, 'lodash'),
    ...(policy === null ? {} : { [POLICY]: policy }),
  });

const run = (folder: string, command: string, ...args: readonly string[]): Promise<Ran> =>
  lockgate([command, ...args, '--offline', '--advisories', 'advisories', '--now', '2026-12-01T10:00:00Z'], folder);
const textOf = (folder: string): string => readFileSync(path.join(folder, POLICY), 'utf8');

describe('waive', () => {
  it('makes a policy where there is none, and the next check passes', async () => {
    const folder = project();
    expect((await run(folder, 'check')).status).toBe(1);
    const { status, stdout, stderr } = await run(folder, 'waive', 'cve-2026-0001', ...REASON, ...OWNER);
    expect([status, stderr]).toEqual([0, '']);
    const written =
      'version: 1\n\nwaivers:\n  - rule: known-advisories\n    match: {advisory: CVE-2026-0001, packages: ["npm:lodash"]}\n' +
      '    reason: never called\n    owner: "@acme/platform"\n    expires: 2026-12-31\n';
    expect(textOf(folder)).toBe(written);
    expect(stdout).toBe(
      `Wrote ${POLICY}:1:\n\n${written}\nIt excuses until the end of 2026-12-31 (UTC), and stays in every report:\n` +
        `  lodash 1.0.0  deny  known-advisories ${ID} (high)  package-lock.json:14\n`,
    );
    const after = await run(folder, 'check');
    expect(after.status).toBe(0);
    expect(after.stdout).toMatch(/Waived:\n {2}lodash 1\.0\.0 .*never called \(@acme\/platform, until 2026-12-31\)/);
  });

  it('leaves every other byte of the policy as it is, and takes the one owner that it has', async () => {
    const before =
      '# Ours\nversion: 1   # of the language\nwaivers:\n    - { rule: licenses, reason: "x", owner: \'@acme/x\', expires: 2027-01-01 }  # old\n';
    const after = '\n# The rest\nmode:   enforce\n';
    const folder = project(before + after);
    const args = [
      '--package',
      'npm:lodash@<2',
      '--path',
      'package-lock.json',
      '--gate',
      'audit',
      '--expires',
      '2027-01-31',
    ];
    const { status, stdout } = await run(folder, 'waive', ID, ...REASON, ...args);
    expect(status).toBe(0);
    expect(stdout).toContain(`Wrote ${POLICY}:5:\n`);
    const item =
      `    - rule: known-advisories\n      match: {advisory: ${ID}, packages: ["npm:lodash@<2"], paths: [package-lock.json]}\n` +
      `      gates: [audit]\n      reason: never called\n      owner: "@acme/x"\n      expires: 2027-01-31\n`;
    expect(textOf(folder)).toBe(before + item + after);
  });

  it('follows a link, and writes nothing in a dry run', async () => {
    const folder = folderWith({
      ...projectOf('lodash', '1.0.0'),
      'advisories/a.json': advisoryOf(ID, 'lodash'),
      'policy.yml': 'version: 1\n',
    });
    symlinkSync('policy.yml', path.join(folder, 'link.yml'));
    const args = [ID, ...REASON, ...OWNER, '--policy', 'link.yml'];
    expect((await run(folder, 'waive', ...args, '--dry-run', '--quiet')).stdout).toBe('Would write link.yml:3.\n');
    expect(readFileSync(path.join(folder, 'policy.yml'), 'utf8')).toBe('version: 1\n');
    expect((await run(folder, 'waive', ...args)).status).toBe(0);
    expect(lstatSync(path.join(folder, 'link.yml')).isSymbolicLink()).toBe(true);
    expect(readFileSync(path.join(folder, 'policy.yml'), 'utf8')).toContain(ID);
  });

  it('names package and version of malware, for at most 14 days', async () => {
    const folder = project(null, 'MAL-2026-1234');
    expect((await run(folder, 'waive', 'MAL-2026-1234', ...REASON, ...OWNER, '--days', '15')).stderr).toMatch(
      /Nothing is written:\n\.github\/lockgate\.yml:8:\d+: the waiver lasts until 2026-12-16, more than 14 days from now/,
    );
    expect((await run(folder, 'waive', 'MAL-2026-1234', ...REASON, ...OWNER)).status).toBe(0);
    expect(textOf(folder)).toContain('packages: ["npm:lodash@1.0.0"]');
    expect((await run(folder, 'check')).status).toBe(0);
  });

  it('says so where the floor beneath the policy lets nothing be waived', async () => {
    const folder = project('version: 1\n');
    writeFileSync(
      path.join(folder, 'floor.yml'),
      `version: 1\nextends: []\nrules: {known-advisories: {effect: deny, locked: true}}\n`,
    );
    const { status, stderr } = await run(folder, 'waive', ID, ...REASON, ...OWNER, '--floor', './floor.yml');
    expect(status).toBe(2);
    expect(stderr).toContain('The floor beneath the policy does not let known-advisories be waived.');
    expect(textOf(folder)).toBe('version: 1\n');
  });

  it('keeps the mode of the file, and takes no slip in a rule for an advisory', async () => {
    const folder = project('version: 1\n');
    chmodSync(path.join(folder, POLICY), 0o640);
    const { status, stderr } = await run(folder, 'waive', 'known-advisorys', ...REASON, ...OWNER, '--unused');
    expect([status, stderr]).toEqual([2, expect.stringContaining('Did you mean "known-advisories"?')]);
    expect((await run(folder, 'waive', ID, ...REASON, ...OWNER)).status).toBe(0);
    expect(statSync(path.join(folder, POLICY)).mode & 0o777).toBe(0o640);
  });

  const STRICT = 'version: 1\nrules: {known-advisories: {effect: deny, locked: true}}\n';

  it.each<[what: string, policy: string | null, args: readonly string[], message: RegExp]>([
    ['no reason', null, [ID, ...OWNER], /A waiver needs its reason[^]*--reason/],
    ['no owner', null, [ID, ...REASON], /A waiver needs an owner[^]*--owner/],
    [
      'an advisory with a slip',
      null,
      ['GHSA-35jh-r3h4-6jhn', ...REASON, ...OWNER],
      /Did you mean "GHSA-35jh-r3h4-6jhm"\?/,
    ],
    ['a rule with a slip', null, ['known-advisory', ...REASON, ...OWNER], /Did you mean "known-advisories"\?/],
    [
      'a rule that finds nothing',
      null,
      ['install-scripts', '--package', 'npm:lodash', ...REASON, ...OWNER],
      /The rule install-scripts finds nothing here/,
    ],
    ['a whole rule', null, ['known-advisories', ...REASON, ...OWNER], /Name a --package or a --path/],
    [
      'another package',
      null,
      [ID, '--package', 'npm:lodahs', ...REASON, ...OWNER],
      /would excuse nothing: known-advisories speaks of "lodash 1\.0\.0"/,
    ],
    ['another version', null, [ID, '--package', 'npm:lodash@>=2', ...REASON, ...OWNER], /would excuse nothing/],
    ['a bad pattern', null, [ID, '--package', 'lodash', ...REASON, ...OWNER], /bad package pattern "lodash"/],
    [
      'too long',
      null,
      [ID, '--days', '181', ...REASON, ...OWNER],
      /more than 180 days from now\. Let it expire by 2027-05-30/,
    ],
    ['no number', null, [ID, '--days', '1e3', ...REASON, ...OWNER], /--days "1e3" is no number of days/],
    ['no date', null, [ID, '--expires', '2027-02-30', ...REASON, ...OWNER], /bad date: "2027-02-30"/],
    ['two ends', null, [ID, '--days', '3', '--expires', '2027-01-01', ...REASON, ...OWNER], /Give one of them/],
    ['an unknown gate', null, [ID, '--gate', 'reviw', ...REASON, ...OWNER], /Did you mean "review"\?/],
    [
      'what is locked',
      STRICT,
      [ID, ...REASON, ...OWNER],
      /known-advisories is locked by \.github\/lockgate\.yml:2:9 and can't be waived/,
    ],
    [
      'what is waived already',
      `version: 1\nwaivers: [{rule: known-advisories, reason: x, owner: y, expires: 2027-01-01}]\n`,
      [ID, ...REASON],
      /"lodash 1\.0\.0" is waived already, by "y" until 2027-01-01/,
    ],
    ['a broken policy', 'version: 1\nwaivers: {}\n', [ID, ...REASON, ...OWNER], /waivers must be a list/],
  ])('refuses %s, and writes nothing', async (_what, policy, args, message) => {
    const folder = project(policy);
    const { status, stdout, stderr } = await run(folder, 'waive', ...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
    expect(existsSync(path.join(folder, POLICY)) ? textOf(folder) : null).toBe(policy);
  });

  it('writes what excuses nothing today only where that is said', async () => {
    const folder = project('version: 1\n');
    const args = ['install-scripts', '--package', 'npm:esbuild', ...REASON, ...OWNER];
    const { status, stdout } = await run(folder, 'waive', ...args, '--unused');
    expect(status).toBe(0);
    expect(stdout).toContain('It excuses nothing today, and will be told as unused.');
    expect((await run(folder, 'check', '--format', 'json')).stdout).toMatch(
      /"The waiver of \\"install-scripts npm:esbuild\\" by \\"@acme\/platform\\" excuses nothing that was found\."/,
    );
  });
});

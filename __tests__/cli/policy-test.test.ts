import { folderWith, lockgate, removeFolders } from './support/cli.ts';

afterEach(removeFolders);

const POLICY = `version: 1
merge: {authors: [dependabot], allow: [{updates: [patch]}]}
tests:
  - name: a patch merges
    change: {package: "npm:x", from: 1.0.0, to: 1.0.1}
    expect: {review: pass, merge: pass}
`;
const WRONG = `  - name: a minor version merges
    change: {package: "npm:x", from: 1.0.0, to: 1.1.0}
    expect: {merge: pass}
`;
const CASES = `policy: ../policies/org.yml
tests:
  - name: no copyleft
    change: {package: "npm:x", to: 1.0.0, license: GPL-3.0-only}
    expect: {review: deny, by: [licenses]}
`;
const ORG = 'version: 1\nrules: {licenses: {allow: [MIT]}}\n';
const FILES = { '.github/lockgate.yml': POLICY, 'cases/org.cases.yml': CASES, 'policies/org.yml': ORG };

describe('policy test', () => {
  it('runs the cases of the policy and of every file of cases below', async () => {
    const { status, stdout, stderr } = await lockgate(['policy', 'test'], folderWith(FILES));
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('.github/lockgate.yml\n  ok    a patch merges\n');
    expect(stdout).toContain('cases/org.cases.yml  by policies/org.yml\n  ok    no copyleft\n');
    expect(stdout).toContain('not judged: waivers (');
    expect(stdout).toMatch(/\n2 passed, 0 failed\.\n$/);
  });

  it('tells what failed: where, by which rule, and what to do', async () => {
    const folder = folderWith({ '.github/lockgate.yml': POLICY + WRONG });
    const { status, stdout } = await lockgate(['policy', 'test'], folder);
    expect(status).toBe(1);
    expect(stdout).toContain('  FAIL  a minor version merges  .github/lockgate.yml:7\n');
    expect(stdout).toContain('        merge: expected pass, got hold\n');
    expect(stdout).toMatch(
      / {10}hold by update-level \(lockgate:recommended:\d+:\d+\): "x" \(runtime\) is a minor update/,
    );
    expect(stdout).toMatch(/ {10}fix If hold is right, expect it/);
    expect(stdout).toMatch(/\n1 passed, 1 failed\.\n$/);
  });

  it('writes JSON, for machines', async () => {
    const folder = folderWith({ '.github/lockgate.yml': POLICY + WRONG });
    const { status, stdout } = await lockgate(['policy', 'test', '--format', 'json'], folder);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      schemaVersion: 1,
      passed: 1,
      failed: 1,
      files: [
        {
          uri: '.github/lockgate.yml',
          tests: [
            { name: 'a patch merges', passed: true, mismatches: [] },
            {
              name: 'a minor version merges',
              passed: false,
              location: { file: '.github/lockgate.yml', line: 7 },
              gates: [{ gate: 'merge', expected: 'pass', got: 'hold', by: ['update-level'] }],
            },
          ],
        },
      ],
    });
  });

  it('takes files, folders and another policy', async () => {
    const folder = folderWith(FILES);
    const [file, dir, other] = await Promise.all([
      lockgate(['policy', 'test', 'cases/org.cases.yml', '--quiet'], folder),
      lockgate(['policy', 'test', 'cases', '.github/lockgate.yml', '--quiet'], folder),
      lockgate(['policy', 'test', 'cases', '--policy', '.github/lockgate.yml', '--quiet'], folder),
    ]);
    expect(file).toMatchObject({ status: 0, stdout: '1 passed, 0 failed.\n' });
    expect(dir).toMatchObject({ status: 0, stdout: '2 passed, 0 failed.\n' });
    expect(other).toMatchObject({ status: 1, stdout: '0 passed, 1 failed.\n' });
  });

  it.each([
    ['no case', { '.github/lockgate.yml': 'version: 1\n' }, [], /There is no case to run in "\."/],
    ['an empty list', { '.github/lockgate.yml': 'version: 1\ntests: []\n' }, [], /There is no case to run/],
    ['no such file', {}, ['x.cases.yml'], /"x\.cases\.yml" is not there/],
    [
      'a policy that is not there',
      { 'a.cases.yml': CASES },
      [],
      /"\.\.\/policies\/org\.yml" that "a\.cases\.yml" names can't be read/,
    ],
    [
      'mistakes in several files',
      { 'a.cases.yml': 'policy: ./b.yml\n', 'b.cases.yml': 'tests: [{}]\npolicy: lockgate:strict\n', 'b.yml': ORG },
      [],
      /a\.cases\.yml:1:1: the file lacks tests[^]*b\.cases\.yml:1:9: the test lacks change/,
    ],
  ] as const)('%s: nothing is run', async (_what, files, args, message) => {
    const { status, stdout, stderr } = await lockgate(['policy', 'test', ...args], folderWith(files));
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });

  it('is told what the gate itself refuses: a merge section whose safeguards are off', async () => {
    const folder = folderWith({ '.github/lockgate.yml': `${POLICY}rules: {checks: off}\n` });
    const { status, stdout } = await lockgate(['policy', 'test'], folder);
    expect(status).toBe(1);
    expect(stdout).toContain('the gate itself refuses: checks does not block');
  });
});

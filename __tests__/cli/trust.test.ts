/** Whose policy judges, what lies beneath it, and where each value comes from: on the command line. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { jest } from '@jest/globals';
import { sharedGitHub } from '../threats/support/fake.ts';
import { advisoryOf, folderWith, lockgate, projectOf, removeFolders } from './support/cli.ts';

jest.setTimeout(60_000);
afterAll(removeFolders);

const POLICY = '.github/lockgate.yml';
const NOTHING = 'version: 1\nextends: []\n';
const DENYING = `${NOTHING}rules: {denied-packages: {packages: ["npm:evil"]}}\n`;

/** A folder in git with one commit; `main` names it. */
function repositoryOf(files: Readonly<Record<string, unknown>>): string {
  const folder = folderWith(files);
  const git = (...args: string[]): void => {
    const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'init.defaultBranch=main'];
    execFileSync('git', [...identity, ...args], { cwd: folder, stdio: 'ignore' });
  };
  git('init');
  git('add', '-A');
  git('commit', '-m', 'Begin');
  return folder;
}

function write(folder: string, files: Readonly<Record<string, unknown>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  }
}

describe('check --gate review', () => {
  const review = ['check', '--gate', 'review', '--base', 'main', '--offline'];

  it('judges by the policy of the base, and tells what the new one would change', async () => {
    const folder = repositoryOf({ ...projectOf('good', '1.0.0'), [POLICY]: DENYING });
    write(folder, { ...projectOf('evil', '1.0.0'), [POLICY]: NOTHING });
    const { status, stdout } = await lockgate(review, folder);
    expect(status).toBe(1);
    expect(stdout).toContain('What the new policy would change:');
    expect(stdout).toContain('judged by the one before it: deny. The new one would say pass.');
    expect(stdout).toContain('weaker  denied-packages: it is turned off');
    const json = JSON.parse((await lockgate([...review, '--format', 'json'], folder)).stdout) as Record<
      string,
      unknown
    >;
    expect(json).toMatchObject({ verdict: 'deny', policyChange: { verdict: 'deny', after: { verdict: 'pass' } } });
    const { stdout: markdown } = await lockgate([...review, '--format', 'markdown'], folder);
    expect(markdown).toContain('#### What the new policy would change');
    expect(markdown).toContain('- **weaker** `denied-packages`: it is turned off');
  });

  it('judges by the preset where the base has none', async () => {
    const folder = repositoryOf(projectOf('good', '1.0.0'));
    write(folder, { [POLICY]: DENYING, ...projectOf('evil', '1.0.0') });
    const { status, stdout } = await lockgate([...review, '--format', 'json'], folder);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ policy: { uri: 'lockgate:recommended' }, policyChange: {} });
  });

  it('holds a policy that could judge nothing', async () => {
    const folder = repositoryOf({ ...projectOf('good', '1.0.0'), [POLICY]: NOTHING });
    write(folder, { [POLICY]: 'version: 1\nrules: {lockfiles: deny}\n' });
    const { status, stdout } = await lockgate(review, folder);
    expect(status).toBe(1);
    expect(stdout).toContain('.github/lockgate.yml:2:9: unknown rule');
  });

  it('says nothing of a policy that stays what it is, and takes one that is named', async () => {
    const folder = repositoryOf({ ...projectOf('good', '1.0.0'), [POLICY]: NOTHING, 'named.yml': DENYING });
    write(folder, { [POLICY]: `# the same\n${NOTHING}`, ...projectOf('evil', '1.0.0') });
    const same = await lockgate(review, folder);
    expect(same.status).toBe(0);
    expect(same.stdout).not.toContain('new policy');
    expect((await lockgate([...review, '--policy', 'named.yml'], folder)).status).toBe(1);
  });

  it('takes the project’s own policy where the base is a directory without any', async () => {
    const folder = folderWith({ ...projectOf('evil', '1.0.0'), [POLICY]: DENYING });
    const base = folderWith(projectOf('good', '1.0.0'));
    expect((await lockgate(['check', '--gate', 'review', '--offline', '--base', base, folder])).status).toBe(1);
    write(base, { [POLICY]: NOTHING });
    expect((await lockgate(['check', '--gate', 'review', '--offline', '--base', base, folder])).status).toBe(0);
  });
});

describe('--floor', () => {
  const files = {
    ...projectOf('evil', '1.0.0'),
    [POLICY]: `${NOTHING}rules: {denied-packages: off}\n`,
    'floor.yml': DENYING,
  };

  it('applies beneath the policy, and tells what it overrules', async () => {
    const folder = folderWith(files);
    expect((await lockgate(['check', '--offline'], folder)).status).toBe(0);
    expect((await lockgate(['check', '--offline', '--floor', 'floor.yml'], folder)).status).toBe(1);
    const show = await lockgate(['policy', 'show', '--floor', 'floor.yml'], folder);
    expect(show.stdout).toContain('# floor: floor.yml (sha256 ');
    expect(show.stdout).toContain("# overruled: .github/lockgate.yml:3:9: denied-packages can't be turned off");
    expect(show.stdout).toContain('      packages: ["npm:evil"]  # floor.yml:3:27');
    const lint = await lockgate(['policy', 'lint', '--floor', 'floor.yml'], folder);
    expect(lint).toMatchObject({ status: 0 });
    expect(lint.stdout).toContain(".github/lockgate.yml:3:9: denied-packages can't be turned off");
    expect(
      (await lockgate(['explain', 'denied-packages', '--offline', '--floor', 'floor.yml'], folder)).stdout,
    ).toContain('locked');
  });

  it.each([
    ['none.yml', 'The floor "none.yml" can\'t be read: there is no such file. Nothing is judged without it'],
    ['lockgate:strict', 'The floor "lockgate:strict" can\'t be used.'],
    ['github:acme/policies//floor.yml@main', 'The floor "github:acme/policies//floor.yml@main" can\'t be used.'],
    [`github:acme/policies//floor.yml@${'a'.repeat(40)}`, 'with --offline GitHub is not asked'],
    ['broken.yml', 'broken.yml:2:9: unknown rule "lockfiles"'],
  ])('judges nothing where it can’t be read: %s', async (floor, message) => {
    const folder = folderWith({ ...files, 'broken.yml': 'version: 1\nrules: {lockfiles: deny}\n' });
    const { status, stdout, stderr } = await lockgate(['check', '--offline', '--floor', floor], folder);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});

describe('policy show', () => {
  it('tells where each value was written, and what is a default', async () => {
    const folder = folderWith({
      [POLICY]:
        'version: 1\nextends: ./base.yml\nmode: report\nrules:\n  waivers:\n    effect: hold\n    soon: 3w\n' +
        'advisories: {max-age: 2d}\nwaivers:\n  - {rule: licenses, reason: r, owner: o, expires: 2026-12-01}\n',
      '.github/base.yml': `${NOTHING}rules: {lockfile: warn}\npublish: {release: false}\n`,
    });
    const args = ['policy', 'show', '--now', '2026-11-22T00:00:00Z'];
    const { stdout } = await lockgate(args, folder);
    const lines = stdout.split('\n');
    for (const line of [
      'mode: report  # .github/lockgate.yml:3:1',
      '      effect: warn  # .github/base.yml:3:19',
      '    -  # .github/lockgate.yml:6:5',
      '      effect: hold  # .github/lockgate.yml:6:5',
      '      soon: "3w"  # .github/lockgate.yml:7:5',
      '      expired: hold  # .github/lockgate.yml:6:5',
      '      gates: [review, merge, publish, audit]  # default',
      '  release: false  # .github/base.yml:4:11',
      '  npm: {access: public, tag: null}  # default',
      '  max-age: "2d"  # .github/lockgate.yml:8:14',
      '  sources: null  # default',
    ])
      expect(lines).toContain(line);
    expect(stdout).toMatch(/rule: licenses.*# \.github\/lockgate\.yml:10:5$/m);
    const json = JSON.parse((await lockgate([...args, '--format', 'json'], folder)).stdout) as Record<string, unknown>;
    expect(json).toMatchObject({
      origins: { mode: { uri: POLICY, line: 3, column: 1 }, 'publish.release': { uri: '.github/base.yml', line: 4 } },
      rules: expect.arrayContaining([
        expect.objectContaining({
          id: 'waivers',
          configs: [
            expect.objectContaining({ places: expect.objectContaining({ soon: { uri: POLICY, line: 7, column: 5 } }) }),
          ],
        }),
      ]),
    });
  });
});

describe('a policy of another repository', () => {
  const github = sharedGitHub();

  it('is read from GitHub, kept, and used without it', async () => {
    const repository = await github().createRepository('acme/policies', { 'org.yml': DENYING }, { private: true });
    const uri = `github:acme/policies//org.yml@${await repository.head()}`;
    const folder = folderWith({
      ...projectOf('evil', '1.0.0'),
      [POLICY]: `version: 1\nextends: ${uri}\n`,
      'a.jsonl': JSON.stringify(advisoryOf('GHSA-aaaa-bbbb-cccc', 'none')),
    });
    const cache = folderWith();
    const env = { GITHUB_API_URL: github().urls.api, XDG_CACHE_HOME: cache };
    const token = github().issueToken({ permissions: { contents: 'read' } }).value;
    const args = ['check', '--advisories', 'a.jsonl'];
    const denied = await lockgate(args, folder, env);
    expect(denied.status).toBe(2);
    expect(denied.stderr).toContain('lockgate.yml:2:10: the policy');
    expect(denied.stderr).toContain('set GITHUB_TOKEN contents: read on it');
    expect((await lockgate(args, folder, { ...env, GH_TOKEN: token })).status).toBe(1);
    const offline = await lockgate(['policy', 'show', '--offline'], folder, { XDG_CACHE_HOME: cache });
    expect(offline.stdout).toContain(`      packages: ["npm:evil"]  # ${uri}:3:27`);
    rmSync(path.join(cache, 'lockgate'), { recursive: true });
    expect((await lockgate(['check', '--offline'], folder, { XDG_CACHE_HOME: cache })).stderr).toContain(
      'run once without it',
    );
  });
});

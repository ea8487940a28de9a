import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { advisoryOf, copyOf, folderWith, lockgate, projectOf, removeFolders } from './support/cli.ts';

afterEach(removeFolders);

const ID = 'GHSA-aaaa-bbbb-cccc';
const NOW = ['--now', '2026-08-01T00:00:00Z'];
const judged = (stdout: string) => JSON.parse(stdout) as Record<string, never> & { findings: Record<string, never>[] };

describe('check', () => {
  it('passes the clean example with status 0', async () => {
    const { status, stdout, stderr } = await lockgate(['check', '--offline', 'examples/npm-clean']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^Passed: no findings; 2 packages in package-lock\.json \(gate audit\)$/m);
  });

  it('denies the vulnerable example with status 1, field by field', async () => {
    const args = ['check', '--offline', '--format', 'json', ...NOW, 'examples/npm-vulnerable'];
    const { status, stdout } = await lockgate(args);
    expect(status).toBe(1);
    expect(judged(stdout)).toEqual({
      schemaVersion: 1,
      tool: { name: 'lockgate', version: expect.stringMatching(/^\d+\.\d+\.\d+$/) },
      gate: 'audit',
      verdict: 'deny',
      policy: { uri: 'lockgate:recommended', digest: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/) } },
      advisories: {
        sources: [
          {
            name: 'embedded',
            asOf: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T/),
            digest: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
          },
        ],
      },
      graph: {
        packages: 3,
        manifests: ['package-lock.json'],
        digest: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      },
      findings: [
        {
          rule: 'known-advisories',
          state: 'fail',
          effect: 'deny',
          package: {
            purl: 'pkg:npm/minimist@1.2.5',
            ecosystem: 'npm',
            name: 'minimist',
            version: '1.2.5',
            scope: 'runtime',
            direct: false,
          },
          advisory: {
            id: 'GHSA-xvch-5gv4-984h',
            aliases: ['CVE-2021-44906'],
            severity: 'critical',
            fixedIn: expect.arrayContaining(['1.2.6']),
          },
          message: expect.stringContaining('"minimist@1.2.5"'),
          remedy: expect.stringContaining('1.2.6'),
          paths: [['pkg:npm/%40acme/greeting-files@1.0.0', 'pkg:npm/mkdirp@0.5.5', 'pkg:npm/minimist@1.2.5']],
          location: { file: 'package-lock.json', line: 18 },
          waiver: null,
        },
      ],
    });
  });

  it('names exactly the known advisory of a real monorepo, with its path and line', async () => {
    const folder = copyOf('__tests__/fixtures/package-lock/sigstore-js');
    const { stdout } = await lockgate(['check', '--offline', '--format', 'json', ...NOW, folder]);
    const known = judged(stdout).findings.filter(({ rule }) => rule === ('known-advisories' as unknown));
    expect(known).toHaveLength(1);
    expect(known[0]).toMatchObject({
      package: { purl: 'pkg:npm/elliptic@6.6.1' },
      advisory: { id: 'GHSA-848j-6mx2-7j84' },
      location: { file: 'package-lock.json', line: 6642 },
    });
    expect(known[0]?.['paths']?.[0]).toEqual([
      'pkg:npm/sigstore-monorepo@0.0.0',
      expect.stringMatching(/^pkg:npm\//),
      'pkg:npm/elliptic@6.6.1',
    ]);
  });

  it('judges what it can beside a broken lock, and passes nothing: status 3', async () => {
    const folder = folderWith({
      ...projectOf('left-pad', '1.3.0'),
      'broken/package.json': { name: 'b', version: '1.0.0' },
      'broken/package-lock.json': '{"lockfileVersion": 3, "packages": {',
    });
    const { status, stdout } = await lockgate(['check', '--offline', '--format', 'json', folder]);
    expect(status).toBe(3);
    expect(judged(stdout)).toMatchObject({
      verdict: 'indeterminate',
      graph: { packages: 1, manifests: ['package-lock.json'] },
      findings: [{ rule: 'lockfile', state: 'indeterminate', location: { file: 'broken/package-lock.json' } }],
    });
  });

  it('judges nothing without a dependency file: status 2', async () => {
    const { status, stdout, stderr } = await lockgate(['check', '--offline', folderWith({ 'a.txt': 'a' })]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^No dependency file was found in /);
  });

  it('judges nothing by a lock that can not be read: status 2, with the place', async () => {
    const { status, stderr } = await lockgate(['check', '--offline', folderWith({ 'package-lock.json': '{' })]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/could be read:\npackage-lock\.json:1: /);
  });

  it.each([
    ['a directory', { [`records/npm/${ID}.json`]: advisoryOf(ID, 'left-pad') }, 'records'],
    ['JSON lines', { 'all.jsonl': `${JSON.stringify(advisoryOf(ID, 'left-pad'))}\n` }, 'all.jsonl'],
  ])('takes advisories from %s in place of its own', async (_name, files, place) => {
    const folder = folderWith({ ...projectOf('left-pad', '1.3.0'), ...files });
    const args = ['check', '--format', 'json', '--advisories', path.join(folder, place), folder];
    const { status, stdout } = await lockgate(args);
    expect(status).toBe(1);
    expect(judged(stdout).findings).toEqual([
      expect.objectContaining({
        advisory: { id: ID, aliases: ['CVE-2026-0001'], severity: 'high', fixedIn: ['2.0.0'] },
      }),
    ]);
  });

  it('refuses a malformed advisory file with its line: status 2', async () => {
    const folder = folderWith({ ...projectOf('left-pad', '1.3.0'), 'all.jsonl': '{"id":\n' });
    const { status, stderr } = await lockgate(['check', '--advisories', path.join(folder, 'all.jsonl'), folder]);
    expect(status).toBe(2);
    expect(stderr).toContain('all.jsonl:1: ');
  });

  it('writes the report whole into a file, and nothing else', async () => {
    const folder = folderWith(projectOf('left-pad', '1.3.0'));
    const args = ['check', '--offline', '--format', 'sarif', '--output', 'report.sarif', '.'];
    const { status, stdout } = await lockgate(args, folder);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(JSON.parse(readFileSync(path.join(folder, 'report.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' });
    expect(readdirSync(folder).sort()).toEqual(['package-lock.json', 'package.json', 'report.sarif']);
  });

  it('writes to a device as it is, and refuses a folder that is not there', async () => {
    const folder = folderWith(projectOf('left-pad', '1.3.0'));
    symlinkSync('/dev/null', path.join(folder, 'sink'));
    expect((await lockgate(['check', '--offline', '--output', 'sink'], folder)).status).toBe(0);
    expect(existsSync('/dev/null')).toBe(true);
    const { status, stderr } = await lockgate(['check', '--offline', '--output', 'no/report'], folder);
    expect(status).toBe(2);
    expect(stderr).toContain('"no/report"');
  });

  it('neutralises a hostile name in every line of the text report', async () => {
    const name = 'evil\u001b[2J\u202e\n::error::x';
    const folder = folderWith(projectOf(name, '1.0.0'));
    const args = ['check', '--policy', 'p.yml', '--offline', '.'];
    const policy = 'version: 1\nextends: []\nrules: {denied-packages: {packages: ["npm:*"]}, lockfile: deny}\n';
    const { status, stdout, stderr } = await lockgate(
      args,
      folderWith({ ...projectOf(name, '1.0.0'), 'p.yml': policy }),
    );
    expect(status).not.toBe(0);
    for (const character of ['\u001b', '\u202e']) expect(stdout + stderr).not.toContain(character);
    expect(stdout).not.toMatch(/^\s*::/m);
    expect(stdout).toContain('evil');
    const explained = await lockgate(['graph', folder]);
    expect(explained.stdout + explained.stderr).not.toContain('\u001b');
  });

  it('judges a change against a directory and against a git ref', async () => {
    const folder = folderWith(projectOf('left-pad', '1.3.0'));
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { cwd: folder });
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('commit', '-q', '-m', 'before');
    const records = folderWith({ [`${ID}.json`]: advisoryOf(ID, 'left-pad') });
    const args = ['check', '--gate', 'review', '--advisories', records, '--format', 'json', '--offline'];
    for (const base of ['main', folderWith(projectOf('left-pad', '1.3.0'))]) {
      const { status, stdout } = await lockgate([...args, '--base', base, folder]);
      expect(status).toBe(0);
      const known = judged(stdout).findings.filter(({ advisory }) => advisory !== null);
      expect(known).toEqual([expect.objectContaining({ effect: 'note', preexisting: true })]);
    }
    const empty = folderWith(projectOf('right-pad', '1.0.0'));
    expect((await lockgate([...args, '--base', empty, folder])).status).toBe(1);
    const wrong = await lockgate([...args, '--base', 'nowhere', folder]);
    expect(wrong.status).toBe(2);
    expect(wrong.stderr).toContain('"nowhere" names no commit');
  });

  it('does not guess what only GitHub knows', async () => {
    const folder = folderWith(projectOf('left-pad', '1.3.0'));
    const { status, stdout } = await lockgate(['check', '--gate', 'publish', '--offline', folder]);
    expect(status).toBe(3);
    expect(stdout).toContain('only GitHub knows it');
  });

  it('reads the policy of the directory, and colours only a terminal', async () => {
    const policy = 'version: 1\nextends: ./base.yml\n';
    const base = 'version: 1\nrules: {denied-packages: {packages: ["npm:left-pad"]}}\n';
    const files = { '.github/lockgate.yml': policy, '.github/base.yml': base };
    const folder = folderWith({ ...projectOf('left-pad', '1.3.0'), ...files });
    const { status, stdout } = await lockgate(['check', '--offline', folder]);
    expect(status).toBe(1);
    expect(stdout).toContain('denied-packages');
    expect(stdout).not.toContain('\u001b');
  });

  it('refuses a policy on GitHub clearly where GitHub is not asked', async () => {
    const policy = `version: 1\nextends: github:org/repo//p.yml@${'a'.repeat(40)}\n`;
    const folder = folderWith({ ...projectOf('left-pad', '1.3.0'), '.github/lockgate.yml': policy });
    const { status, stderr } = await lockgate(['check', '--offline', folder]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/lockgate\.yml:2:\d+: .*with --offline GitHub is not asked/);
  });
});

import { execFileSync } from 'node:child_process';
import { advisoryOf, folderWith, lockgate, projectOf, removeFolders } from './support/cli.ts';

afterEach(removeFolders);

const VULNERABLE = ['examples/npm-vulnerable', '--offline'];

describe('graph', () => {
  it('shows each package once, with its places', async () => {
    const { status, stdout } = await lockgate(['graph', '--format', 'json', 'examples/npm-clean']);
    expect(status).toBe(0);
    const { schemaVersion, packages } = JSON.parse(stdout) as { schemaVersion: number; packages: unknown[] };
    expect(schemaVersion).toBe(1);
    expect(packages).toHaveLength(2);
    expect(packages[0]).toEqual({
      purl: 'pkg:npm/ms@2.1.3',
      ecosystem: 'npm',
      name: 'ms',
      version: '2.1.3',
      scope: 'runtime',
      direct: true,
      source: { type: 'registry', url: 'https://registry.npmjs.org/ms/-/ms-2.1.3.tgz' },
      integrity: [expect.stringMatching(/^sha512-/)],
      locations: [{ file: 'package-lock.json', line: 18 }],
      dependencies: [],
    });
  });

  it('is a bill of materials, the same for the same time', async () => {
    const args = ['graph', '--format', 'cyclonedx', '--now', '2026-08-01', 'examples/npm-clean'];
    const [first, second] = await Promise.all([lockgate(args), lockgate(args)]);
    expect(JSON.parse(first.stdout)).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6' });
    expect(first.stdout).toBe(second.stdout);
  });

  it('is not whole beside a lock that can not be read: status 3', async () => {
    const files = { ...projectOf('left-pad', '1.3.0'), 'b/package-lock.json': '{' };
    const { status, stdout, stderr } = await lockgate(['graph', folderWith(files)]);
    expect(status).toBe(3);
    expect(stdout).toContain('left-pad 1.3.0');
    expect(stderr).toContain('b/package-lock.json:1: ');
  });
});

describe('explain', () => {
  it.each(['minimist', 'minimist@1.2.5', 'npm:minimist', 'pkg:npm/minimist@1.2.5'])('a package: %s', async (text) => {
    const { status, stdout } = await lockgate(['explain', text, ...VULNERABLE]);
    expect(status).toBe(0);
    expect(stdout).toContain('package-lock.json:18  node_modules/minimist  runtime  registry');
    expect(stdout).toContain('@acme/greeting-files@1.0.0 › mkdirp@0.5.5 › minimist@1.2.5');
    expect(stdout).toMatch(/deny {2}known-advisories .*GHSA-xvch-5gv4-984h/);
    expect(stdout).toContain('Update "minimist" to "1.2.6" or later: run "npm update minimist".');
  });

  it.each(['GHSA-xvch-5gv4-984h', 'CVE-2021-44906', 'cve-2021-44906'])('an advisory: %s', async (text) => {
    const { status, stdout } = await lockgate(['explain', text, '--format', 'json', ...VULNERABLE]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      about: text,
      packages: [],
      rules: [],
      advisories: [{ id: 'GHSA-xvch-5gv4-984h', severity: 'critical', packages: [{ name: 'minimist' }] }],
    });
  });

  it('a rule, with the place of each config', async () => {
    const { status, stdout } = await lockgate(['explain', 'known-advisories', ...VULNERABLE]);
    expect(status).toBe(0);
    expect(stdout).toContain('Finds locked versions that a published advisory');
    expect(stdout).toContain('Malicious packages have a rule of their own, because');
    expect(stdout).toMatch(/lockgate:recommended:\d+:\d+ {2}\{effect: \{critical: deny/);
    expect(stdout).toMatch(/deny {2}known-advisories {2}minimist 1\.2\.5/);
  });

  it('suggests what is near: status 2', async () => {
    const { status, stderr } = await lockgate(['explain', 'minimst', ...VULNERABLE]);
    expect(status).toBe(2);
    expect(stderr).toContain('Did you mean "minimist"?');
  });
});

describe('policy', () => {
  const broken = 'version: 1\nrules:\n  licences: deny\n  malware: off\n';

  it('lint shows every mistake with its place and remedy: status 2', async () => {
    const folder = folderWith({ 'p.yml': broken });
    const { status, stdout } = await lockgate(['policy', 'lint', 'p.yml'], folder);
    expect(status).toBe(2);
    expect(stdout).toMatch(/^p\.yml:3:3: .*"licences".*licenses/m);
    expect(stdout).toMatch(/^p\.yml:4:\d+: .*locked/m);
    const json = await lockgate(['policy', 'lint', '--policy', 'p.yml', '--format', 'json'], folder);
    expect((JSON.parse(json.stdout) as { problems: unknown[] }).problems).toHaveLength(2);
  });

  it('lint passes a good one, and does not pass where there is none', async () => {
    const folder = folderWith({ '.github/lockgate.yml': 'version: 1\n' });
    expect(await lockgate(['policy', 'lint'], folder)).toEqual({
      status: 0,
      stdout: '.github/lockgate.yml: no mistakes.\n',
      stderr: '',
    });
    expect((await lockgate(['policy', 'lint'], folderWith())).status).toBe(2);
  });

  it('show tells where each value comes from', async () => {
    const folder = folderWith({ '.github/lockgate.yml': 'version: 1\nrules:\n  integrity: warn\n' });
    const { status, stdout } = await lockgate(['policy', 'show'], folder);
    expect(status).toBe(0);
    expect(stdout).toMatch(/integrity:\n.*\n {6}effect: warn {2}# \.github\/lockgate\.yml:3:\d+/);
    expect(stdout).toMatch(/malware: {2}# locked\n {4}- {2}# lockgate:recommended:\d+:\d+/);
    const json = await lockgate(['policy', 'show', '--format', 'json'], folder);
    expect(JSON.parse(json.stdout)).toMatchObject({ schemaVersion: 1, uri: '.github/lockgate.yml', mode: 'enforce' });
  });

  it('schema is JSON Schema', async () => {
    const { status, stdout } = await lockgate(['policy', 'schema']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ title: 'Lockgate policy' });
  });
});

describe('release --dry-run', () => {
  const files = () => ({ ...projectOf('left-pad', '1.3.0'), 'index.js': '\n', '.gitattributes': '* -text\n' });
  const tagged = (folder: string, tag: string): void => {
    for (const args of [
      ['init', '-q'],
      ['add', '.'],
      ['commit', '-q', '-m', 'one'],
      ['tag', tag],
    ])
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { cwd: folder });
  };
  const DRY = ['release', '--dry-run', '--offline'];

  it('shows the artifact and the plan, and leaves to GitHub what only GitHub knows', async () => {
    const folder = folderWith(files());
    tagged(folder, 'v1.0.0');
    const { status, stdout } = await lockgate([...DRY, '--registry', 'https://npm.example', folder]);
    expect(status).toBe(3);
    expect(stdout).toMatch(/^pkg:npm\/app@1\.0\.0 in app-1\.0\.0\.tgz, \d+ bytes$/m);
    expect(stdout).toContain('publish "pkg:npm/app@1.0.0" to https://npm.example');
    expect(stdout).toContain('read "pkg:npm/app@1.0.0" back');
  });

  it('plans nothing for a tag of another version: status 1', async () => {
    const folder = folderWith(files());
    tagged(folder, 'v2.0.0');
    const { status, stdout } = await lockgate([...DRY, folder]);
    expect(status).toBe(1);
    expect(stdout).toContain('Nothing would be signed, and nothing published.');
  });

  it('plans nothing for a known advisory, and refuses plain http', async () => {
    const folder = folderWith(files());
    tagged(folder, 'v1.0.0');
    const records = folderWith({ 'a.json': advisoryOf('GHSA-aaaa-bbbb-cccc', 'left-pad') });
    const denied = await lockgate([...DRY, '--advisories', records, '--format', 'json', folder]);
    expect(denied.status).toBe(1);
    expect(JSON.parse(denied.stdout)).toMatchObject({ verdict: 'deny', plan: null });
    expect((await lockgate([...DRY, '--registry', 'http://npm.example', folder])).status).toBe(2);
  });
});

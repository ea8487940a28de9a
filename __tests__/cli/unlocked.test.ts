import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { folderWith, lockgate, projectOf, removeFolders } from './support/cli.ts';

afterEach(removeFolders);

const TOOL = { 'tools/package.json': '{\n  "dependencies": { "left-pad": "^1.3.0" }\n}\n' };
const CHECK = ['check', '--offline', '--quiet', '--now', '2026-08-01T00:00:00Z'];

/** A git repository with one commit of these files. */
function repository(files: Readonly<Record<string, unknown>>): string {
  const folder = folderWith(files);
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { cwd: folder });
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-q', '-m', 'start');
  return folder;
}

const policy = (text: string) => ({ '.github/lockgate.yml': `version: 1\n${text}` });

describe('a manifest below a lockfile that does not name its folder', () => {
  it.each(['recommended', 'application', 'library', 'audit-only', 'strict'])('is told by %s', async (preset) => {
    const files = { ...projectOf('left-pad', '1.3.0'), ...policy(`extends: lockgate:${preset}\n`) };
    const { findings } = await told(repository({ ...files, ...TOOL }));
    const message = expect.stringContaining('"package-lock.json", does not name the folder');
    expect(findings).toEqual([{ location: { file: 'tools/package.json', line: 2 }, message }]);
    expect((await told(repository(files))).findings).toEqual([]);
  });

  it('is no pass by strict, which shows fact and remedy', async () => {
    const files = { ...projectOf('left-pad', '1.3.0'), ...policy('extends: lockgate:strict\n'), ...TOOL };
    const { status, stdout } = await lockgate(['check', '--offline', repository(files)]);
    expect(status).not.toBe(0);
    const text = stdout.replaceAll(/\s+/g, ' ');
    expect(text).toContain('the one above it, "package-lock.json", does not name the folder');
    expect(text).toContain('Make the folder a workspace of the project of "package-lock.json"');
  });

  it('is excepted by its path, and waived', async () => {
    const files = { ...projectOf('left-pad', '1.3.0'), ...TOOL };
    const excepted = policy('rules: { lockfile: { effect: deny, except: { paths: ["tools/**"] } } }\n');
    expect(await told(repository({ ...files, ...excepted }))).toMatchObject({ verdict: 'pass', findings: [] });
    const waived = policy(
      'waivers:\n  - rule: lockfile\n    match: { paths: [tools/package.json] }\n    reason: nobody installs it\n    owner: "@acme/a"\n    expires: 2026-09-30\n',
    );
    expect(await told(repository({ ...files, ...waived }))).toMatchObject({ verdict: 'pass' });
  });

  it('is told of a change that adds it, and of one that takes its lockfile away', async () => {
    const project = projectOf('left-pad', '1.3.0');
    const folder = repository({
      ...project,
      'app/package.json': project['package.json'],
      'app/package-lock.json': project['package-lock.json'],
    });
    const review = () => told(folder, ['--gate', 'review', '--base', 'main']);
    expect((await review()).findings).toEqual([]);
    mkdirSync(path.join(folder, 'tools'));
    writeFileSync(path.join(folder, 'tools/package.json'), TOOL['tools/package.json']);
    expect((await review()).findings).toMatchObject([{ location: { file: 'tools/package.json' } }]);
    rmSync(path.join(folder, 'tools'), { recursive: true });
    rmSync(path.join(folder, 'app/package-lock.json'));
    expect(await review()).toMatchObject({
      verdict: 'indeterminate',
      findings: [
        {
          location: { file: 'app/package.json' },
          message: 'Before the change "app/package-lock.json" locked what the file asks for, and now nothing does.',
        },
      ],
    });
  });
});

interface Told {
  readonly verdict: string;
  /** Of rule `lockfile`, unless waived. */
  readonly findings: readonly Record<string, unknown>[];
}

async function told(folder: string, more: readonly string[] = []): Promise<Told> {
  const { stdout } = await lockgate([...CHECK, '--format', 'json', ...more, folder]);
  const { verdict, findings } = JSON.parse(stdout) as { verdict: string; findings: Record<string, unknown>[] };
  const own = findings.filter(({ rule, waiver }) => rule === 'lockfile' && waiver === null);
  return { verdict, findings: own.map(({ location, message }) => ({ location, message })) };
}

/** The workflows that we run and those that we hand out: sound by actionlint, pinned, and nothing beside a signature. */
import { execFile } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { load } from 'js-yaml';
import { packageRoot } from '../src/adapters/package-root.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
}

interface Job {
  readonly permissions?: string | Readonly<Record<string, string>>;
  readonly uses?: string;
  readonly steps?: readonly Step[];
}

interface Workflow {
  readonly permissions?: string | Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const root = packageRoot();
const parse = (text: string): unknown => load(text);
const files = ['.github/workflows', path.join('examples', 'workflows')]
  .flatMap((folder) => readdirSync(path.join(root, folder)).map((name) => path.join(folder, name)))
  .filter((file) => /\.ya?ml$/.test(file))
  .map((file) => ({ file, content: parse(readFileSync(path.join(root, file), 'utf8')) }))
  .filter((one): one is { file: string; content: Workflow } => Object.hasOwn(one.content as object, 'jobs'));

const stepsOf = ({ jobs }: Workflow): Step[] => Object.values(jobs).flatMap(({ steps = [] }) => steps);
const usesOf = (workflow: Workflow): string[] =>
  [...Object.values(workflow.jobs), ...stepsOf(workflow)].flatMap(({ uses }) => uses ?? []);

it('every workflow is sound by actionlint', async () => {
  // In a process of its own, because it is a Go program that takes over globals; once, because it is slow to start.
  const program = path.join(root, 'node_modules', '@tktco', 'node-actionlint', 'bin', 'node-actionlint.js');
  const names = files.map(({ file }) => file.replaceAll(path.sep, '/'));
  const { stdout } = await promisify(execFile)(process.execPath, [program, `{${names.join(',')}}`], { cwd: root });
  expect(stdout).toContain(`Checking ${files.length} workflow file(s)`);
  expect(stdout).toContain('All workflow files passed');
});

it('there are workflows of ours and workflows to copy', () => {
  expect(files.length).toBeGreaterThan(5);
});

describe.each(files)('$file', ({ file, content }) => {
  it('pins every action to a full commit SHA', () => {
    const pinned = file.startsWith('examples')
      ? /^(?:lockgate\/lockgate@<sha>|[^@]+@[0-9a-f]{40})$/
      : /^(?:\.\/.*|[^@]+@[0-9a-f]{40})$/;
    expect(usesOf(content).filter((uses) => !pinned.test(uses))).toEqual([]);
  });

  it('expands no expression inside a script (threat 21)', () => {
    expect(stepsOf(content).filter(({ run = '' }) => run.includes('${{'))).toEqual([]);
  });

  it('grants nothing to all jobs at once', () => {
    expect(content.permissions).toEqual({});
  });

  it('lets only a checkout and Lockgate stand in a job that may sign (threats 24 and 26)', () => {
    const signing = Object.values(content.jobs).filter(
      ({ permissions }) => typeof permissions === 'string' || permissions?.['id-token'] !== undefined,
    );
    const allowed = file.startsWith('examples')
      ? /^(?:actions\/checkout@[0-9a-f]{40}|lockgate\/lockgate@<sha>)$/
      : /^(?:actions\/checkout@[0-9a-f]{40}|\.\/)$/;
    const others = signing.flatMap(({ steps = [] }) => steps.filter(({ uses = '' }) => !allowed.test(uses)));
    expect(others).toEqual([]);
    expect(signing.filter(({ uses }) => uses !== undefined)).toEqual([]);
    expect(signing.length > 0).toBe(path.basename(file) === 'release.yml');
  });
});

import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { arch, platform, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { load } from 'js-yaml';
import { nodeBinary, type NodeMajor } from './node-runtimes.ts';
import { parseCommandFile, parseCommands, type WorkflowCommand } from './runner-files.ts';

export interface ActionRun {
  readonly node: NodeMajor;
  /** Path of the built `dist/action/index.js`; action.yml is looked for in the folders above it. */
  readonly bundle: string;
  readonly eventName: string;
  /** The webhook payload, as GITHUB_EVENT_PATH holds it. */
  readonly event: unknown;
  /** What `with:` says; the defaults of action.yml stand for the rest. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** What `${{ github.token }}` stands for in those defaults. */
  readonly token?: string;
  /** Further or other variables: the fake GitHub's `env`, GITHUB_SHA, GITHUB_REF, the OIDC variables … */
  readonly env?: Readonly<Record<string, string>>;
  /** GITHUB_WORKSPACE. Default: an empty folder, as without a checkout. */
  readonly workspace?: string;
  /** In milliseconds, after which the step is killed. Default 60,000. */
  readonly timeout?: number;
  /** Kills the step at once, as a lost machine does. */
  readonly signal?: AbortSignal;
}

export interface ActionResult {
  /** The exit status; null: killed. */
  readonly code: number | null;
  /** Standard output and error, as they came. */
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** What the step asked to be set for later steps. */
  readonly env: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly path: readonly string[];
  /** Every workflow command that the runner would have obeyed. */
  readonly commands: readonly WorkflowCommand[];
  /** Those of them that are `error`, `warning` or `notice`. */
  readonly annotations: readonly WorkflowCommand[];
  /** RUNNER_TEMP; stays until `remove()`. */
  readonly temp: string;
  remove(): Promise<void>;
}

const OPERATING_SYSTEMS: Readonly<Record<string, string>> = { linux: 'Linux', darwin: 'macOS', win32: 'Windows' };

/** Starts the built bundle the way the Actions runner starts a JavaScript action, in a process of its own. */
export async function runAction(run: ActionRun): Promise<ActionResult> {
  const root = await mkdtemp(join(tmpdir(), 'runner-'));
  const folder = async (name: string): Promise<string> => {
    await mkdir(join(root, name));
    return join(root, name);
  };
  const files = { OUTPUT: '', STEP_SUMMARY: '', ENV: '', PATH: '', STATE: '' };
  const commands = await folder('commands');
  for (const name of Object.keys(files)) await writeFile(join(commands, name), '');
  const event = join(commands, 'event.json');
  await writeFile(event, JSON.stringify(run.event));
  const temp = await folder('temp');
  const workspace = run.workspace ?? (await folder('workspace'));
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: await folder('home'),
    CI: 'true',
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: await folder('tools'),
    RUNNER_OS: OPERATING_SYSTEMS[platform()] ?? 'Linux',
    RUNNER_ARCH: arch().toUpperCase(),
    RUNNER_NAME: 'Fake runner',
    RUNNER_ENVIRONMENT: 'github-hosted',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_NAME: run.eventName,
    GITHUB_EVENT_PATH: event,
    ...DEFAULT_CONTEXT,
    ...Object.fromEntries(Object.keys(files).map((name) => [`GITHUB_${name}`, join(commands, name)])),
    ...(await inputVariables(run)),
    ...run.env,
  };
  const { code, log } = await start(run, workspace, env);
  const text = (name: keyof typeof files): Promise<string> => readFile(join(commands, name), 'utf8');
  const obeyed = parseCommands(log);
  return {
    code,
    log,
    outputs: parseCommandFile(await text('OUTPUT')),
    summary: await text('STEP_SUMMARY'),
    env: parseCommandFile(await text('ENV')),
    state: parseCommandFile(await text('STATE')),
    path: (await text('PATH')).split('\n').filter((line) => line !== ''),
    commands: obeyed,
    annotations: obeyed.filter(({ name }) => ['error', 'warning', 'notice'].includes(name)),
    temp,
    remove: () => rm(root, { recursive: true, force: true, maxRetries: 3 }),
  };
}

/** The variables of a job; a test overrides what it is about. */
const DEFAULT_CONTEXT: Readonly<Record<string, string>> = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
  GITHUB_ACTION: '__self',
  GITHUB_ACTOR: 'maintainer',
  GITHUB_ACTOR_ID: '1001',
  GITHUB_TRIGGERING_ACTOR: 'maintainer',
  GITHUB_JOB: 'lockgate',
  GITHUB_WORKFLOW: 'Lockgate',
  GITHUB_RUN_ID: '7000',
  GITHUB_RUN_NUMBER: '1',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_RETENTION_DAYS: '90',
};

/** `INPUT_*` as the runner names them: upper case, spaces to underscores, hyphens kept. */
async function inputVariables(run: ActionRun): Promise<Record<string, string>> {
  const given = { ...(await inputDefaults(run)), ...run.inputs };
  const name = (input: string): string => `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`;
  return Object.fromEntries(Object.entries(given).map(([input, value]) => [name(input), value]));
}

async function inputDefaults(run: ActionRun): Promise<Record<string, string>> {
  let folder = dirname(run.bundle);
  while (!existsSync(join(folder, 'action.yml')) && dirname(folder) !== folder) folder = dirname(folder);
  const file = join(folder, 'action.yml');
  if (!existsSync(file)) return {};
  const { inputs = {} } = load(await readFile(file, 'utf8')) as { inputs?: Record<string, { default?: unknown }> };
  const defaults: Record<string, string> = {};
  for (const [name, input] of Object.entries(inputs)) {
    if (typeof input.default !== 'string') continue;
    defaults[name] = input.default.replaceAll(/\$\{\{ *github\.token *\}\}/g, run.token ?? '');
  }
  return defaults;
}

function start(
  run: ActionRun,
  workspace: string,
  env: Readonly<Record<string, string>>,
): Promise<{ code: number | null; log: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(nodeBinary(run.node), [run.bundle], { cwd: workspace, env: { ...env } });
    let log = '';
    const append = (chunk: Buffer): void => {
      log += chunk.toString();
    };
    const kill = (): boolean => child.kill('SIGKILL');
    const timer = setTimeout(kill, run.timeout ?? 60_000);
    run.signal?.addEventListener('abort', kill, { once: true });
    child.stdout.on('data', append);
    child.stderr.on('data', append);
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      run.signal?.removeEventListener('abort', kill);
      resolve({ code, log });
    });
  });
}

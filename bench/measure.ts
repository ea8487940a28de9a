import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { readTimes } from './times.ts';
import type { Cost } from './statistics.ts';
import type { Readable } from 'node:stream';

/** A whole command: a script that Node runs, with nothing of this machine's settings. */
export interface Command {
  readonly script: string;
  readonly args: readonly string[];
  readonly directory: string;
  readonly environment: Readonly<Record<string, string>>;
  /** The exit statuses of a command that did its work. */
  readonly statuses: readonly number[];
}

const METER = fileURLToPath(new URL('meter.cjs', import.meta.url));
// `times` prints what the shell's children used, theirs included. The shell stays between, as the peak of memory of
// a process begins at that of the process that started it.
const SHELL = '"$@" >/dev/null 2>&1; status=$?; times >&3; exit $status';

/** Runs a command once and tells its cost. Rejects where it ends with another status than expected. */
export async function measure(command: Command): Promise<Cost> {
  const { script, args, directory, environment } = command;
  const start = performance.now();
  const child = spawn('sh', ['-c', SHELL, 'sh', process.execPath, '--require', METER, script, ...args], {
    cwd: directory,
    env: environment,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const told = text(child.stdio[3] as Readable);
  const status = await ended(child);
  const wall = performance.now() - start;
  expectStatus(command, status);
  return { wall, ...readTimes(await told) };
}

/** Runs a command once, not measured, and gives what it printed. */
export async function output(command: Command): Promise<string> {
  const { script, args, directory, environment } = command;
  const child = spawn(process.execPath, [script, ...args], {
    cwd: directory,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [printed, errors, status] = await Promise.all([text(child.stdout), text(child.stderr), ended(child)]);
  expectStatus(command, status, errors);
  return printed;
}

function ended(child: ReturnType<typeof spawn>): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
}

function expectStatus({ script, statuses }: Command, status: number | null, errors = ''): void {
  if (status !== null && statuses.includes(status)) return;
  throw new Error(`${script} ended with ${status ?? 'a signal'}, not ${statuses.join(' or ')}. ${errors}`.trim());
}

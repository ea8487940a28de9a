import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { Readable } from 'node:stream';
import { watchMemory } from './native-memory.ts';
import type { Cost } from './statistics.ts';
import { readMeter, readTimes } from './times.ts';

/** A whole command, with nothing of this machine's settings. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly directory: string;
  /** Its home, with all that it caches: removed before a cold run. Nothing else of it is kept. */
  readonly home: string;
  readonly environment: Readonly<Record<string, string>>;
  /** The exit statuses of a command that did its work. */
  readonly statuses: readonly number[];
  /** Whether the program is not run by Node, and so can't tell its own peak of memory. */
  readonly native: boolean;
}

const METER = fileURLToPath(new URL('meter.cjs', import.meta.url));
// `times` prints what the shell's children used, theirs included. The shell stays between, as the peak of memory of
// a process begins at that of the process that started it.
const SHELL = '"$@" >/dev/null 2>&1; status=$?; times >&3; exit $status';

/** Runs a command once and tells its cost. Rejects where it ends with another status than expected. */
export async function measure(command: Command): Promise<Cost> {
  const told = path.join(command.home, 'meter');
  await mkdir(command.home, { recursive: true });
  await rm(told, { force: true });
  const start = performance.now();
  const child = spawn('sh', ['-c', SHELL, 'sh', command.program, ...command.args], {
    cwd: command.directory,
    env: { ...environment(command), NODE_OPTIONS: `--require "${METER}"`, LOCKGATE_BENCH_METER: told },
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const times = text(child.stdio[3] as Readable);
  const memory = command.native && child.pid !== undefined ? watchMemory(child.pid) : null;
  const status = await ended(child);
  const wall = performance.now() - start;
  const peak = memory?.stop();
  expectStatus(command, status);
  const cpu = readTimes(await times);
  if (peak !== undefined) return { wall, cpu, memory: peak };
  const meter = readMeter(await readFile(told, 'utf8'));
  // The shell misses a process that nobody waited for, the meter one that is not Node.
  return { wall, cpu: Math.max(cpu, meter.cpu), memory: meter.memory };
}

/** Runs a command once, not measured, and gives what it printed. */
export async function output(command: Command): Promise<string> {
  await mkdir(command.home, { recursive: true });
  const child = spawn(command.program, command.args, {
    cwd: command.directory,
    env: environment(command),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [printed, errors, status] = await Promise.all([text(child.stdout), text(child.stderr), ended(child)]);
  expectStatus(command, status, `${errors}${printed.slice(0, 500)}`);
  return printed;
}

const environment = ({ environment: own, home }: Command) => ({ PATH: process.env['PATH'] ?? '', HOME: home, ...own });

function ended(child: ReturnType<typeof spawn>): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
}

function expectStatus({ program, args, statuses }: Command, status: number | null, errors = ''): void {
  if (status !== null && statuses.includes(status)) return;
  const ran = [path.basename(program), ...args].join(' ');
  throw new Error(`${ran} ended with ${status ?? 'a signal'}, not ${statuses.join(' or ')}. ${errors}`.trim());
}

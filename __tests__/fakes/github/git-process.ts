import { spawn } from 'node:child_process';

export interface GitResult {
  readonly code: number | null;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Runs the git command line in a bare repository, without any of the machine's configuration. */
export function runGit(
  directory: string,
  args: readonly string[],
  input: string | Buffer | undefined,
  env: Readonly<Record<string, string>>,
): Promise<GitResult> {
  const quiet = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
  return new Promise((resolve, reject) => {
    const child = spawn('git', ['-c', 'gc.auto=0', ...args], {
      cwd: directory,
      env: { PATH: process.env['PATH'] ?? '', HOME: directory, GIT_DIR: '.', ...quiet, ...env },
    });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.stdin.on('error', () => undefined);
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString() }),
    );
    child.stdin.end(input);
  });
}

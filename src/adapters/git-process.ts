import type { ExecFileException } from 'node:child_process';
import { LockgateError, messageOf, quote } from '../domain/errors.ts';

/**
 * Options before every git command. A repository's own configuration is not ours: it could start a file
 * monitor or a hook, swap objects for others, or be a bare repository that was smuggled into the tree.
 */
const OPTIONS = [
  '--no-optional-locks',
  '--no-replace-objects',
  '--no-pager',
  '--literal-pathspecs',
  ...[
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.quotePath=false',
    'safe.bareRepository=explicit',
  ].flatMap((setting) => ['-c', setting]),
];

const MAX_OUTPUT = 256 * 1024 * 1024;

/** The arguments of a git command that reads `directory`. */
export const gitArguments = (directory: string, args: readonly string[]): string[] => [
  ...OPTIONS,
  '-C',
  directory,
  ...args,
];

/** Our environment without what would point git at another repository, index, configuration or helper program. */
export function gitEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.toUpperCase().startsWith('GIT_'));
  // A partial clone must not ask its remote for a missing object: that would run the transport it configures.
  return { ...Object.fromEntries(kept), LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1' };
}

/** Git could not answer. `exitCode` is null where git could not even be started. */
export class GitError extends LockgateError<'GIT'> {
  readonly exitCode: number | null;

  constructor(message: string, exitCode: number | null, cause?: unknown) {
    super('GIT', message, cause);
    this.name = 'GitError';
    this.exitCode = exitCode;
  }
}

/**
 * Runs one git command that only reads, with `input` on its standard input. Rejects with {@link GitError} on any exit
 * status but 0, and on a cut output.
 */
export async function runGit(
  directory: string,
  args: readonly string[],
  input?: string,
): Promise<{ readonly stdout: Buffer; readonly stderr: string }> {
  // Loaded here, because not every project is in a repository.
  const { execFile } = await import('node:child_process');
  return new Promise((resolve, reject) => {
    const options = { encoding: 'buffer', env: gitEnvironment(), maxBuffer: MAX_OUTPUT, windowsHide: true } as const;
    const { stdin } = execFile('git', gitArguments(directory, args), options, (error, stdout, stderr) => {
      const text = stderr.toString('utf8');
      if (error === null) resolve({ stdout, stderr: text });
      else reject(gitFailure(args, error, text));
    });
    if (input === undefined) return;
    stdin?.on('error', () => undefined); // git ended early: its exit status tells
    stdin?.end(input);
  });
}

function gitFailure(args: readonly string[], error: ExecFileException, stderr: string): GitError {
  const reason = stderr.trim() === '' ? messageOf(error) : stderr.trim();
  const exitCode = typeof error.code === 'number' ? error.code : null;
  return new GitError(`git ${args[0] ?? ''} failed: ${quote(reason)}`, exitCode, error);
}

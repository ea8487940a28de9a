import type { ReportSettings } from '../reports/report.ts';
import { visible } from '../reports/escape.ts';
import type { Options } from './options.ts';

/** What the process gives, so that nothing below reads it from globals. */
export interface Terminal {
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
}

/** A message for a person, on the standard error. Every line shows what would otherwise act on the terminal. */
export function complain({ stderr }: Terminal, message: string): void {
  stderr.write(`${message.split('\n').map(visible).join('\n')}\n`);
}

/** How reports look here: coloured and as wide as a terminal, plain in a pipe or a file. */
export function reportSettings(
  { stdout, env }: Terminal,
  options: Pick<Options, 'no-color' | 'output' | 'quiet'>,
): ReportSettings {
  const screen = stdout.isTTY && options.output === null;
  const color = screen && !options['no-color'] && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
  return { color, width: screen ? stdout.columns : null, quiet: options.quiet };
}

/** A reader that has seen enough (`| head`) is no error. Anything else that breaks the output is. */
export function endQuietly(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

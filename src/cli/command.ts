import type { Progress } from '../domain/ports/platform.ts';
import type { Options } from './options.ts';
import type { Terminal } from './terminal.ts';

/** One call of a command: everything from outside, read once. */
export interface Invocation {
  /** What stands behind the command's name. */
  readonly operands: readonly string[];
  readonly options: Options;
  /** One of the command's own formats. */
  readonly format: string;
  readonly now: Date;
  readonly terminal: Terminal;
  readonly progress: Progress;
}

/** Does its work, writes its report and resolves with the exit status. */
export type Run = (invocation: Invocation) => Promise<number>;

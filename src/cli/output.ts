import { rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { UsageError, messageOf, quote } from '../domain/errors.ts';
import type { Invocation } from './command.ts';

/** Writes a report where it was asked for. Throws `UsageError` where the file can't be written. */
export async function writeReport(
  text: string,
  { options, terminal }: Pick<Invocation, 'options' | 'terminal'>,
): Promise<void> {
  if (options.output === null) {
    terminal.stdout.write(text);
    return;
  }
  const file = path.resolve(terminal.cwd, options.output);
  try {
    await replaceFile(file, text);
  } catch (error) {
    throw new UsageError(
      `The report can't be written to ${quote(options.output)}: ${messageOf(error)}. Name a file in a folder that exists.`,
      error,
    );
  }
}

/** A reader finds the old content or the whole new one, never half of it. A device or pipe is written to as it is. */
export async function replaceFile(file: string, text: string): Promise<void> {
  const there = await stat(file).catch(() => null);
  if (there !== null && !there.isFile()) return writeFile(file, text);
  const fresh = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(fresh, text, { flag: 'wx', ...(there !== null && { mode: there.mode }) });
    await rename(fresh, file);
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
}

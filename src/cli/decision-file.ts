import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { nodeHasher } from '../adapters/platform.ts';
import { UsageError, messageOf, quote } from '../domain/errors.ts';
import { readRecord, writeRecord, type StoredRecord } from '../domain/record/record.ts';
import { recordOf } from '../gates/replay.ts';
import type { Checked } from './judgement.ts';
import { replaceFile } from './output.ts';

/** Some hundred thousand packages; what is larger was not written by us, and is not worth the memory. */
const MOST_BYTES = 256 * 1024 * 1024;

/** Writes `--decision`. Throws `UsageError` where the file can't be written. */
export async function writeDecision(checked: Checked, name: string, cwd: string): Promise<void> {
  const content = writeRecord(recordOf(checked), nodeHasher);
  try {
    await replaceFile(path.resolve(cwd, name), content);
  } catch (error) {
    throw new UsageError(
      `--decision ${quote(name)} can't be written: ${messageOf(error)}. Name a file in a folder that exists.`,
      error,
    );
  }
}

/** Reads what {@link writeDecision} wrote, here or in the Action. Throws `UsageError` for anything else. */
export async function readDecision(name: string, cwd: string): Promise<StoredRecord> {
  const file = path.resolve(cwd, name);
  const bytes = await bytesOf(file).catch((error: unknown) => {
    throw new UsageError(`${quote(name)} can't be read: ${messageOf(error)}. Name a decision.json.`, error);
  });
  try {
    return readRecord(new TextDecoder('utf-8', { fatal: true }).decode(bytes), nodeHasher);
  } catch (error) {
    throw new UsageError(`${quote(name)} can't be replayed. ${messageOf(error)}`, error);
  }
}

async function bytesOf(file: string): Promise<Uint8Array> {
  const { size } = await stat(file);
  if (size > MOST_BYTES) throw new Error(`it has ${size} bytes, and no decision has more than ${MOST_BYTES}`);
  return readFile(file);
}

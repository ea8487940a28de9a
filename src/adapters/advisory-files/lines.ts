import { createGunzip } from 'node:zlib';
import { pipeline } from 'node:stream';
import type { Readable } from 'node:stream';
import { messageOf, UsageError } from '../../domain/errors.ts';
import { badFile, decode, LIMITS } from './document.ts';
import type { Document } from './document.ts';

const NEWLINE = 0x0a;

/** The records of a JSON Lines file, one a line; blank lines are skipped. */
export async function* readLines(bytes: Readable, file: string, limits = LIMITS): AsyncGenerator<Document> {
  let line = 1;
  for await (const text of split(bytes, file, limits)) {
    if (text.trim() !== '') yield { text, file, line };
    line += 1;
  }
}

/** The same, compressed with gzip. */
export async function* readGzipLines(bytes: Readable, file: string, limits = LIMITS): AsyncGenerator<Document> {
  const inflated = createGunzip();
  // The error of either end reaches the reader through the last stream.
  pipeline(bytes, inflated, () => undefined);
  try {
    yield* readLines(inflated, file, limits);
  } catch (error) {
    throw error instanceof UsageError ? error : badFile(file, 1, `not a whole gzip file (${messageOf(error)})`);
  }
}

async function* split(bytes: Readable, file: string, limits: typeof LIMITS): AsyncGenerator<string> {
  let pending: Buffer[] = [];
  let pendingSize = 0;
  let total = 0;
  let line = 1;
  const take = (last: Buffer): string => {
    const text = decode(Buffer.concat([...pending, last]), file, line);
    pending = [];
    pendingSize = 0;
    line += 1;
    return text;
  };
  for await (const chunk of bytes as AsyncIterable<Buffer>) {
    total += chunk.length;
    if (total > limits.total) throw badFile(file, line, `more than ${limits.total} bytes when inflated`);
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      yield take(chunk.subarray(from, end));
      from = end + 1;
    }
    pending.push(chunk.subarray(from));
    pendingSize += chunk.length - from;
    if (pendingSize > limits.record) throw badFile(file, line, `a line of more than ${limits.record} bytes`);
  }
  if (pendingSize > 0) yield take(Buffer.alloc(0));
}

import { createHash } from 'node:crypto';
import type { Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { VersionSchemes } from '../advisories/lookup.ts';
import { recordsSource } from '../advisories/records.ts';
import type { RecordSet } from '../advisories/records.ts';
import type { AdvisoryRecord } from '../advisories/record.ts';
import { byCodeUnit } from '../domain/canonical.ts';
import { messageOf, UsageError } from '../domain/errors.ts';
import type { AdvisorySource } from '../domain/ports/advisories.ts';
import { badFile, decode, LIMITS, readDocument, showPath } from './advisory-files/document.ts';
import type { Document } from './advisory-files/document.ts';
import { readGzipLines, readLines } from './advisory-files/lines.ts';
import { readZip } from './advisory-files/zip.ts';

/**
 * OSV records from a path, as a source of their own: a directory with one `.json` a record at any
 * depth, `.jsonl`, `.jsonl.gz` or `.zip`. Its look-up rejects with {@link UsageError}, naming
 * file:line, where the path is missing, holds no record, or holds one that is malformed.
 */
export function filesSource(
  path: string,
  options: { readonly now: Date; readonly versions: VersionSchemes },
): AdvisorySource {
  return recordsSource({ name: basename(path), load: () => readRecords(path), ...options });
}

/** Every record at a path, and the digest of the bytes that were read. All or none: it rejects as {@link filesSource} says. */
export async function readRecords(path: string): Promise<RecordSet> {
  const digest = createHash('sha256');
  const records: AdvisoryRecord[] = [];
  try {
    for await (const document of documentsAt(path, digest)) records.push(readDocument(document));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${showPath(path)}: can't be read (${messageOf(error)}). Check the path.`);
  }
  if (records.length === 0) throw badFile(showPath(path), 1, 'no advisory record in it');
  return { records, sha256: digest.digest('hex') };
}

async function* documentsAt(path: string, digest: Hash): AsyncGenerator<Document> {
  const file = showPath(path);
  if ((await stat(path)).isDirectory()) {
    yield* readDirectory(path, digest);
  } else if (path.endsWith('.zip')) {
    await hashFile(path, digest);
    yield* readZip(path, file);
  } else if (path.endsWith('.jsonl.gz')) {
    await hashFile(path, digest);
    yield* readGzipLines(createReadStream(path), file);
  } else if (path.endsWith('.jsonl')) {
    await hashFile(path, digest);
    yield* readLines(createReadStream(path), file);
  } else if (path.endsWith('.json')) {
    yield await readOne(path, digest);
  } else {
    throw badFile(file, 1, 'not a kind of file that advisories are read from');
  }
}

async function* readDirectory(path: string, digest: Hash): AsyncGenerator<Document> {
  const names = (await readdir(path, { recursive: true })).filter((name) => name.endsWith('.json')).sort(byCodeUnit);
  let total = 0;
  for (const name of names) {
    if (!(await stat(join(path, name))).isFile()) continue;
    const document = await readOne(join(path, name), digest);
    total += document.text.length;
    if (total > LIMITS.total) throw badFile(showPath(path), 1, `more than ${LIMITS.total} characters`);
    yield document;
  }
}

async function readOne(path: string, digest: Hash): Promise<Document> {
  const file = showPath(path);
  if ((await stat(path)).size > LIMITS.record) throw badFile(file, 1, `more than ${LIMITS.record} bytes`);
  const bytes = await readFile(path);
  digest.update(bytes);
  return { text: decode(bytes, file, 1), file, line: 1 };
}

async function hashFile(path: string, digest: Hash): Promise<void> {
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) digest.update(chunk);
}

import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { defaultCache } from './advisory-cache.ts';

/*
 * Pinned policy files that were read before, each under the digest of its reference. A commit never changes, so none of
 * them ever goes stale. The first line holds the digest of what follows: an entry that is cut, or was exchanged by hand,
 * is not used. Whoever may write here may do anything in the user's name; a job of the Action keeps no such folder.
 */

/** The folder, beside that of the advisories; null where the user has none for caches. */
export function policyCache(env: Readonly<Record<string, string | undefined>>): string | null {
  const advisories = defaultCache(env);
  return advisories === null ? null : path.join(path.dirname(advisories), 'policies');
}

/** What is kept under a reference; null: nothing that can be used. */
export async function cachedPolicy(folder: string, uri: string): Promise<Uint8Array | null> {
  const entry = await readFile(fileOf(folder, uri)).catch(() => null);
  if (entry === null) return null;
  const end = entry.indexOf('\n');
  const content = entry.subarray(end + 1);
  return end !== -1 && entry.toString('latin1', 0, end) === seal(uri, content) ? content : null;
}

/** Keeps a file, in one step. A folder that can't be written to costs the next run a request, no more. */
export async function storePolicy(folder: string, uri: string, content: Uint8Array): Promise<void> {
  const file = fileOf(folder, uri);
  const fresh = `${file}.${process.pid}.tmp`;
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(fresh, Buffer.concat([Buffer.from(`${seal(uri, content)}\n`), content]), { mode: 0o600 });
    await rename(fresh, file);
  } catch {
    await rm(fresh, { force: true }).catch(() => undefined);
  }
}

const fileOf = (folder: string, uri: string): string =>
  path.join(folder, createHash('sha256').update(uri).digest('hex'));

/** Of the reference too: an entry that was copied over another one does not fit. */
const seal = (uri: string, content: Uint8Array): string =>
  createHash('sha256').update(uri).update('\0').update(content).digest('hex');

import path from 'node:path';
import type { AdvisoryRecord } from '../../advisories/record.ts';
import type { SnapshotHeader } from '../../advisories/snapshot/layout.ts';
import { messageOf, LockgateError } from '../../domain/errors.ts';
import { ECOSYSTEMS, type Ecosystem } from '../../domain/package.ts';
import type { Http } from '../../domain/ports/http.ts';
import {
  archiveRequest,
  belonging,
  bytesOf,
  changesOf,
  changesRequest,
  exportedRecord,
  exportedRequest,
} from '../../registries/osv-export.ts';
import { CacheError, readState } from '../advisory-cache.ts';
import type { CachedFile } from '../advisory-cache.ts';
import { readRecords } from '../advisory-files.ts';
import { readDocument } from '../advisory-files/document.ts';
import { readZipBytes } from '../advisory-files/zip.ts';
import { replaceCache } from './write.ts';

/** With more changes than this, one archive is read sooner than the records one by one. */
const MAX_SINGLE = 1000;

/** What an update did for one ecosystem. */
interface EcosystemUpdate {
  readonly ecosystem: Ecosystem;
  /** `all`: read anew from the archive. */
  readonly read: 'all' | number;
}

interface UpdateResult {
  readonly header: SnapshotHeader;
  readonly ecosystems: readonly EcosystemUpdate[];
}

interface UpdateOptions {
  readonly directory: string;
  /** `https://osv-vulnerabilities.storage.googleapis.com` */
  readonly origin: string;
  readonly http: Http;
  readonly now: Date;
  readonly progress: (step: string) => void;
}

interface Part {
  readonly records: readonly AdvisoryRecord[];
  readonly kept: CachedFile | null;
  readonly read: EcosystemUpdate['read'];
}

/**
 * Brings the cache up to date with OSV's exports: everything at first, then what was modified since. Rejects,
 * and leaves the cache as it is, where anything could not be had or read: a record that is left out
 * would read as clean.
 */
export async function updateCache(options: UpdateOptions): Promise<UpdateResult> {
  const old = readUsable(options);
  const parts = new Map<Ecosystem, Part>();
  for (const ecosystem of ECOSYSTEMS) {
    options.progress(`Reading the advisories of ${ecosystem}`);
    parts.set(ecosystem, await updateEcosystem(options, ecosystem, old?.records[ecosystem] ?? null));
  }
  options.progress('Building the snapshot');
  const header = await replaceCache(options.directory, old, {
    records: together([...parts.values()].flatMap(({ records }) => records)),
    parts: new Map([...parts].map(([ecosystem, { kept, records }]) => [ecosystem, kept ?? records])),
    now: options.now,
  });
  return { header, ecosystems: [...parts].map(([ecosystem, { read }]) => ({ ecosystem, read })) };
}

/** One record of each id: what one speaks of stands in the export of every ecosystem, as far as it concerns that. */
function together(records: readonly AdvisoryRecord[]): AdvisoryRecord[] {
  const byId = new Map<string, AdvisoryRecord>();
  for (const record of records) {
    const other = byId.get(record.id);
    byId.set(record.id, other === undefined ? record : both(other, record));
  }
  return [...byId.values()];
}

const both = (a: AdvisoryRecord, b: AdvisoryRecord): AdvisoryRecord => ({
  id: a.id,
  aliases: [...new Set([...a.aliases, ...b.aliases])].sort(),
  modified: Date.parse(a.modified) < Date.parse(b.modified) ? b.modified : a.modified,
  // Two exports of different moments: while one still tells of it, it counts.
  withdrawn: a.withdrawn && b.withdrawn,
  affected: [...a.affected, ...b.affected],
});

/** A cache that can't be used is built anew. */
function readUsable({ directory, progress }: UpdateOptions): ReturnType<typeof readState> {
  try {
    return readState(directory);
  } catch (error) {
    if (!(error instanceof CacheError)) throw error;
    progress(error.message);
    return null;
  }
}

async function updateEcosystem(options: UpdateOptions, ecosystem: Ecosystem, file: CachedFile | null): Promise<Part> {
  const held = file === null ? null : await readHeld(options, file);
  if (held === null) return readAll(options, ecosystem);
  const changes = changesOf(await options.http.send(changesRequest(options.origin, ecosystem)));
  const ids = [...changes].filter(([id, modified]) => !isCurrent(held.get(id), modified)).map(([id]) => id);
  if (ids.length === 0) return { records: [...held.values()], kept: file, read: 0 };
  if (ids.length > MAX_SINGLE) return readAll(options, ecosystem);
  const { http, origin } = options;
  const fresh = await Promise.all(
    ids.map(async (id) => exportedRecord(await http.send(exportedRequest(origin, ecosystem, id)), id, ecosystem)),
  );
  for (const record of fresh) held.set(record.id, record);
  return { records: [...held.values()], kept: null, read: fresh.length };
}

const isCurrent = (held: AdvisoryRecord | undefined, modified: number): boolean =>
  held !== undefined && Date.parse(held.modified) >= modified;

/** The records that the last update kept; null: they can't be used, so everything is read again. */
async function readHeld(
  { directory, progress }: UpdateOptions,
  file: CachedFile,
): Promise<Map<string, AdvisoryRecord> | null> {
  try {
    const { records, sha256 } = await readRecords(path.join(directory, file.file));
    if (sha256 !== file.sha256) throw new CacheError(directory, `${file.file} does not match its digest`);
    return new Map(records.map((record) => [record.id, record]));
  } catch (error) {
    progress(messageOf(error));
    return null;
  }
}

async function readAll({ http, origin }: UpdateOptions, ecosystem: Ecosystem): Promise<Part> {
  const request = archiveRequest(origin, ecosystem);
  const records: AdvisoryRecord[] = [];
  const archive = bytesOf(await http.send(request));
  try {
    for await (const document of readZipBytes(archive, request.url)) {
      records.push(belonging(readDocument(document), ecosystem));
    }
  } catch (error) {
    // What a service sent is no mistake of the caller.
    throw new LockgateError('ANSWER', messageOf(error), error);
  }
  if (records.length === 0) throw new LockgateError('ANSWER', `${request.url} holds no advisory record`);
  return { records, kept: null, read: 'all' };
}

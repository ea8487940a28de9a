import { createHash } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { factsOf } from '../../advisories/facts.ts';
import type { AdvisoryRecord } from '../../advisories/record.ts';
import type { SnapshotHeader } from '../../advisories/snapshot/layout.ts';
import { buildSnapshot } from '../../advisories/snapshot/write.ts';
import { byCodeUnit } from '../../domain/canonical.ts';
import type { Ecosystem } from '../../domain/package.ts';
import { versionSchemes } from '../../ecosystems/versions.ts';
import { STATE_FILE } from '../advisory-cache.ts';
import type { CachedFile, CacheState } from '../advisory-cache.ts';
import { snapshotTools } from '../snapshot.ts';

/** What a cache is to hold from now on. */
interface CacheContent {
  /** What the snapshot is built from. */
  readonly records: readonly AdvisoryRecord[];
  /** What the next update goes on from: files that are there already, or records to write. */
  readonly parts: ReadonlyMap<Ecosystem, CachedFile | readonly AdvisoryRecord[]>;
  readonly now: Date;
}

/** Replaces what a cache holds, in one step at last; a reader finds the old state or the new one. Then the `old` files are removed. */
export async function replaceCache(
  directory: string,
  old: CacheState | null,
  { records, parts, now }: CacheContent,
): Promise<SnapshotHeader> {
  await mkdir(directory, { recursive: true });
  const { bytes, header } = buildSnapshot(records, { now, versions: versionSchemes, tools: snapshotTools });
  const snapshot = await store(directory, 'snapshot', '.bin', bytes);
  const kept: [Ecosystem, CachedFile][] = [];
  for (const [ecosystem, part] of parts) {
    kept.push([ecosystem, 'file' in part ? part : await storeRecords(directory, ecosystem, part)]);
  }
  const state: CacheState = {
    asOf: header.asOf,
    updated: now.toISOString(),
    snapshot,
    records: Object.fromEntries(kept),
  };
  await replaceFile(path.join(directory, STATE_FILE), `${JSON.stringify({ version: 1, ...state }, null, 2)}\n`);
  const used = new Set(filesOf(state));
  const unused = old === null ? [] : filesOf(old).filter((file) => !used.has(file));
  await Promise.all(unused.map((file) => rm(path.join(directory, file), { force: true })));
  return header;
}

const filesOf = ({ snapshot, records }: CacheState): string[] => [
  snapshot.file,
  ...Object.values(records).map(({ file }) => file),
];

async function storeRecords(
  directory: string,
  ecosystem: Ecosystem,
  records: readonly AdvisoryRecord[],
): Promise<CachedFile> {
  const sorted = records.toSorted((a, b) => byCodeUnit(a.id, b.id));
  const lines = sorted.map((record) => `${JSON.stringify(factsOf(record))}\n`).join('');
  return store(directory, `records-${ecosystem}`, '.jsonl.gz', await promisify(gzip)(lines));
}

async function store(directory: string, kind: string, ending: string, bytes: Uint8Array): Promise<CachedFile> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const file = `${kind}-${sha256}${ending}`;
  await replaceFile(path.join(directory, file), bytes);
  return { file, sha256 };
}

async function replaceFile(file: string, content: string | Uint8Array): Promise<void> {
  const fresh = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(fresh, content, { flush: true });
    await rename(fresh, file);
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
}

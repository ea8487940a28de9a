import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import type { SnapshotFile } from '../advisories/snapshot/read.ts';
import type { SnapshotTools } from '../advisories/snapshot/write.ts';

/** Reads the embedded advisory snapshot from a file. */
export async function readSnapshot(path: string): Promise<SnapshotFile> {
  const bytes = await readFile(path);
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex'), crc32, inflate };
}

function inflate(bytes: Uint8Array, size: number): Uint8Array {
  // One piece of the right size: the default makes many small ones, which costs more than inflating.
  const inflated = inflateRawSync(bytes, { maxOutputLength: size, chunkSize: Math.max(size + 1, 64) });
  if (inflated.length !== size) throw new RangeError('a block does not have its size');
  return inflated;
}

/** What building a snapshot takes. */
export const snapshotTools: SnapshotTools = { crc32, deflate: (bytes) => deflateRawSync(bytes, { level: 9 }) };

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import type { SnapshotFile } from '../advisories/snapshot/read.ts';
import type { SnapshotTools } from '../advisories/snapshot/write.ts';

/** Reads an advisory snapshot, the embedded one unless another is named, from a file. At once: read piece by piece it takes three times as long. */
export async function readSnapshot(path: string, name: SnapshotFile['name'] = 'embedded'): Promise<SnapshotFile> {
  const bytes = readFileSync(path);
  return { name, bytes, sha256: createHash('sha256').update(bytes).digest('hex'), crc32, inflate, text };
}

// A TextDecoder takes ten times as long for texts as short as these.
const text = ({ buffer, byteOffset, byteLength }: Uint8Array): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString('utf8');

function inflate(bytes: Uint8Array, size: number): Uint8Array {
  // One piece of the right size: the default makes many small ones, which costs more than inflating.
  const inflated = inflateRawSync(bytes, { maxOutputLength: size, chunkSize: Math.max(size + 1, 64) });
  if (inflated.length !== size) throw new RangeError('a block does not have its size');
  return inflated;
}

/** What building a snapshot takes. */
export const snapshotTools: SnapshotTools = { crc32, deflate: (bytes) => deflateRawSync(bytes, { level: 9 }) };

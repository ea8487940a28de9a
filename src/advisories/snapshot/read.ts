import { LockgateError } from '../../domain/errors.ts';
import type { EntriesOf } from '../lookup.ts';
import type { AdvisoryEntry } from '../record.ts';
import { BLOCK_NUMBER_SIZE, decodeEntries, HASH_SIZE, hashOf, lineKey, MAGIC, PREFIX } from './layout.ts';
import type { SnapshotHeader } from './layout.ts';

/** The snapshot's bytes, and what of the platform reading them takes. */
export interface SnapshotFile {
  readonly bytes: Uint8Array;
  /** Lower-case hex, of the whole file. */
  readonly sha256: string;
  readonly crc32: (bytes: Uint8Array) => number;
  /** Raw inflate; throws where the result is not exactly `size` bytes. */
  readonly inflate: (bytes: Uint8Array, size: number) => Uint8Array;
}

/** An open snapshot. `entriesOf` throws {@link SnapshotError} where a block that it needs is damaged. */
export interface Snapshot {
  readonly header: SnapshotHeader;
  readonly entriesOf: EntriesOf;
}

/** The snapshot can't be read: nothing may be concluded from it. */
export class SnapshotError extends LockgateError<'SNAPSHOT'> {
  constructor(fact: string) {
    super('SNAPSHOT', `the embedded advisory snapshot is damaged: ${fact}; install Lockgate again`);
    this.name = 'SnapshotError';
  }
}

/** Opens a snapshot: checks its header and its size, and inflates nothing yet. */
export function openSnapshot(file: SnapshotFile): Snapshot {
  const { bytes } = file;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < PREFIX || ascii(bytes.subarray(0, MAGIC.length)) !== MAGIC) {
    throw new SnapshotError('it does not begin as one');
  }
  const hashesAt = PREFIX + view.getUint32(8, true);
  const header = readHeader(file, view, hashesAt);
  const numbersAt = hashesAt + header.hashes * HASH_SIZE;
  const offsets: number[] = [];
  let end = numbersAt + header.hashes * BLOCK_NUMBER_SIZE;
  for (const [size] of header.blocks) {
    offsets.push(end);
    end += size;
  }
  if (end !== bytes.length) throw new SnapshotError('it is not as long as its header says');
  const block = blockReader(file, header, offsets);

  function entriesOf(...[ecosystem, name]: Parameters<EntriesOf>): AdvisoryEntry[] {
    const key = lineKey(ecosystem, name);
    const hash = hashOf(key);
    const found: AdvisoryEntry[] = [];
    let at = firstAtLeast(view, hashesAt, header.hashes, hash);
    for (; at < header.hashes && view.getUint32(hashesAt + at * HASH_SIZE, true) === hash; at += 1) {
      const text = block(view.getUint16(numbersAt + at * BLOCK_NUMBER_SIZE, true));
      found.push(...entriesIn(text, key));
    }
    return found;
  }
  return { header, entriesOf };
}

function readHeader({ bytes, crc32 }: SnapshotFile, view: DataView, hashesAt: number): SnapshotHeader {
  const damaged = new SnapshotError('its header does not match its checksum');
  try {
    const header = JSON.parse(new TextDecoder().decode(bytes.subarray(PREFIX, hashesAt))) as SnapshotHeader;
    const blocksAt = hashesAt + header.hashes * (HASH_SIZE + BLOCK_NUMBER_SIZE);
    if (crc32(bytes.subarray(PREFIX, blocksAt)) === view.getUint32(12, true)) return header;
  } catch {
    throw damaged;
  }
  throw damaged;
}

/** Inflates blocks, each at most once. */
function blockReader(file: SnapshotFile, header: SnapshotHeader, offsets: readonly number[]): (n: number) => string {
  const texts = new Map<number, string>();
  return (number) => {
    const known = texts.get(number);
    if (known !== undefined) return known;
    const text = readBlock(file, number, header.blocks[number], offsets[number]);
    texts.set(number, text);
    return text;
  };
}

function readBlock(
  { bytes, crc32, inflate }: SnapshotFile,
  number: number,
  block: SnapshotHeader['blocks'][number] | undefined,
  offset: number | undefined,
): string {
  if (block === undefined || offset === undefined) throw new SnapshotError(`there is no block ${number}`);
  const [size, inflated, checksum] = block;
  const compressed = bytes.subarray(offset, offset + size);
  if (crc32(compressed) !== checksum) throw new SnapshotError(`block ${number} does not match its checksum`);
  return `\n${new TextDecoder().decode(inflate(compressed, inflated))}\n`;
}

/** The entries of one line; none where another name has the same hash. */
function entriesIn(block: string, key: string): AdvisoryEntry[] {
  const start = `\n${key}\t`;
  const at = block.indexOf(start);
  if (at < 0) return [];
  return decodeEntries(block.slice(at + start.length, block.indexOf('\n', at + 1)));
}

/** Index of the first hash that is not below `wanted`. */
function firstAtLeast(view: DataView, at: number, count: number, wanted: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (view.getUint32(at + middle * HASH_SIZE, true) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

const ascii = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

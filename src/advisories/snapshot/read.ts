import { LockgateError } from '../../domain/errors.ts';
import type { Ecosystem } from '../../domain/package.ts';
import type { EntriesOf } from '../lookup.ts';
import type { AdvisoryEntry } from '../record.ts';
import {
  ALIGNMENT,
  BLOCK_NUMBER_SIZE,
  decodeEntries,
  DIRECTORY_SIZE,
  DIRECTORY_WIDTH,
  EMPTY,
  HASH_SIZE,
  hashOf,
  lineKey,
  MAGIC,
  PREFIX,
} from './layout.ts';
import type { SnapshotHeader } from './layout.ts';

/** The snapshot's bytes, and what of the platform reading them takes. */
export interface SnapshotFile {
  /** As reports name it: what ships with Lockgate, or what `advisories update` built. */
  readonly name: 'embedded' | 'cache';
  readonly bytes: Uint8Array;
  /** Lower-case hex, of the whole file. */
  readonly sha256: string;
  readonly crc32: (bytes: Uint8Array) => number;
  /** Raw inflate; throws where the result is not exactly `size` bytes. */
  readonly inflate: (bytes: Uint8Array, size: number) => Uint8Array;
  /** Bytes as UTF-8 text. */
  readonly text: (bytes: Uint8Array) => string;
}

/** An open snapshot. `entriesOf` throws {@link SnapshotError} where a block that it needs is damaged. */
export interface Snapshot {
  readonly header: SnapshotHeader;
  readonly entriesOf: EntriesOf;
}

/** The snapshot can't be read: nothing may be concluded from it. */
class SnapshotError extends LockgateError<'SNAPSHOT'> {
  constructor(fact: string) {
    super('SNAPSHOT', `the embedded advisory snapshot is damaged: ${fact}; install Lockgate again`);
    this.name = 'SnapshotError';
  }
}

/** Opens a snapshot: checks its header and its size, and inflates nothing yet. */
export function openSnapshot(file: SnapshotFile): Snapshot {
  const { bytes } = file;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Numbers read the wrong way round would find nothing, which reads as clean.
  if (!isLittleEndian) throw new SnapshotError('it can be read on little-endian machines only');
  if (bytes.length < PREFIX || ascii(bytes.subarray(0, MAGIC.length)) !== MAGIC) {
    throw new SnapshotError('it does not begin as one');
  }
  const tableAt = PREFIX + view.getUint32(8, true);
  const header = readHeader(file, view, tableAt);
  const { slots } = header;
  const mask = slots - 1;
  const numbersAt = tableAt + slots * HASH_SIZE;
  const directoryAt = numbersAt + slots * BLOCK_NUMBER_SIZE;
  const blocksAt = blocksStart(header, tableAt);
  // As arrays, which are read many times faster than a view.
  const [table, numbers, directory] = [
    aligned(bytes, tableAt, numbersAt),
    aligned(bytes, numbersAt, directoryAt),
    aligned(bytes, directoryAt, blocksAt),
  ];
  const hashes = new Uint32Array(table.buffer, table.byteOffset, slots);
  const blockNumbers = new Uint16Array(numbers.buffer, numbers.byteOffset, slots);
  const lines = new Uint32Array(directory.buffer, directory.byteOffset, header.blocks * DIRECTORY_WIDTH);
  const block = blockReader(file, lines, blocksAt);

  function entriesOf(ecosystem: Ecosystem, name: string): AdvisoryEntry[] {
    const key = lineKey(ecosystem, name);
    const hash = hashOf(key);
    const found: AdvisoryEntry[] = [];
    for (let probe = 0, slot = hash & mask; probe < slots; probe += 1, slot = (slot + 1) & mask) {
      const number = blockNumbers[slot] ?? EMPTY;
      if (number === EMPTY) break;
      if (hashes[slot] === hash) found.push(...entriesIn(block(number), key));
    }
    return found;
  }
  return { header, entriesOf };
}

function readHeader({ bytes, crc32, text }: SnapshotFile, view: DataView, tableAt: number): SnapshotHeader {
  const damaged = new SnapshotError('its header does not match its checksum');
  try {
    const header = JSON.parse(text(bytes.subarray(PREFIX, tableAt))) as SnapshotHeader;
    if (crc32(bytes.subarray(PREFIX, blocksStart(header, tableAt))) === view.getUint32(12, true)) return header;
  } catch {
    throw damaged;
  }
  throw damaged;
}

const blocksStart = ({ slots, blocks }: SnapshotHeader, tableAt: number): number =>
  tableAt + slots * (HASH_SIZE + BLOCK_NUMBER_SIZE) + blocks * DIRECTORY_SIZE;

/** The lines of one block, sorted, not parsed yet. */
type Block = readonly string[];

/** Reads blocks, each at most once. Throws {@link SnapshotError} where they do not fill the file exactly. */
function blockReader(file: SnapshotFile, directory: Uint32Array, blocksAt: number): (n: number) => Block {
  const starts: number[] = [];
  let end = blocksAt;
  for (let at = 0; at < directory.length; at += DIRECTORY_WIDTH) {
    starts.push(end);
    end += directory[at] ?? 0;
  }
  if (end !== file.bytes.length) throw new SnapshotError('it is not as long as its header says');
  const blocks = new Map<number, Block>();
  return (number) => {
    const known = blocks.get(number);
    if (known !== undefined) return known;
    const block = readBlock(file, number, directory, starts[number]);
    blocks.set(number, block);
    return block;
  };
}

function readBlock(file: SnapshotFile, number: number, directory: Uint32Array, start: number | undefined): Block {
  if (start === undefined) throw new SnapshotError(`there is no block ${number}`);
  const line = number * DIRECTORY_WIDTH;
  const size = directory[line] ?? 0;
  const inflated = directory[line + 1] ?? 0;
  const stored = file.bytes.subarray(start, start + size);
  if (file.crc32(stored) !== directory[line + 2]) throw new SnapshotError(`block ${number} does not match its checksum`);
  return file.text(size === inflated ? stored : file.inflate(stored, inflated)).split('\n');
}

/** The entries of one name; none where only its hash is that of a name in the block. */
function entriesIn(lines: Block, key: string): AdvisoryEntry[] {
  const start = `${key}\t`;
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((lines[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  const line = lines[low];
  return line?.startsWith(start) === true ? decodeEntries(line.slice(start.length)) : [];
}

const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** A part that numbers can be read from in place: as the writer aligned it, or copied where the file itself lies askew. */
function aligned(bytes: Uint8Array, from: number, to: number): Uint8Array {
  const part = bytes.subarray(from, to);
  return part.byteOffset % ALIGNMENT === 0 ? part : new Uint8Array(part);
}

const ascii = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

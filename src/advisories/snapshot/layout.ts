import { EVENT_KINDS } from '../../domain/affected.ts';
import { SEVERITIES } from '../../domain/advisory.ts';
import type { Ecosystem } from '../../domain/package.ts';
import type { RangeEvent } from '../../domain/affected.ts';
import type { AdvisoryEntry } from '../record.ts';

/*
 * The file, all numbers little-endian:
 *
 *     magic           8 bytes
 *     header length   u32, bytes of JSON
 *     header crc32    u32, over JSON, table and directory
 *     header          JSON, {@link SnapshotHeader}
 *     table hashes    u32 for each slot
 *     table blocks    u16 for each slot: the number of a block, EMPTY where the slot is free
 *     directory       for each block three u32: its size in the file, its size when inflated, crc32 in the file
 *     blocks          one after the other; raw deflate, or stored as they are where both sizes are the same
 *
 * A block holds lines `ecosystem name TAB entries`, sorted. The table is a hash table with linear
 * probing, with a slot for every name; a name stands in the first free slot from its hash on. So a name
 * that nothing is known of costs a look at one or two slots; only blocks with a name that was asked for
 * are read, and only its line is parsed.
 */
export const MAGIC = 'LGADVS2\n';
export const PREFIX = 16;
export const HASH_SIZE = 4;
/** Of the table and the directory, in bytes from the file's start; spaces behind the header's JSON see to it. */
export const ALIGNMENT = 4;
export const BLOCK_NUMBER_SIZE = 2;
export const EMPTY = 0xffff;
/** Of a block's line in the directory: numbers, and bytes. */
export const DIRECTORY_WIDTH = 3;
export const DIRECTORY_SIZE = DIRECTORY_WIDTH * 4;

export interface SnapshotHeader {
  /** The newest `modified` that was not in the future when the snapshot was built. */
  readonly asOf: string;
  readonly records: number;
  readonly names: number;
  /** Records that speak of a package of each ecosystem; one may speak of several. */
  readonly ecosystems: Readonly<Record<Ecosystem, number>>;
  /** Slots of the table, a power of two. */
  readonly slots: number;
  readonly blocks: number;
}

export const lineKey = (ecosystem: Ecosystem, name: string): string => `${ecosystem} ${name}`;

/** 31 · hash + code unit, 32 bits: shifts alone, because this runs for every package before anything is compiled hot. */
export function hashOf(key: string): number {
  let hash = 0;
  for (let i = 0; i < key.length; i += 1) hash = ((hash << 5) - hash + key.charCodeAt(i)) | 0;
  return hash >>> 0;
}

const MARKS = ['+', '-', '=', '<'] as const;
/** `modified` in base 36, which takes eight characters. */
type Compact = [
  id: string,
  aliases: string[],
  modified: string,
  severity: number,
  ranges: string[][],
  versions: string[],
];

export const encodeEntries = (entries: readonly AdvisoryEntry[]): string =>
  JSON.stringify(
    entries.map(({ id, aliases, modified, severity, ranges, versions }): Compact => {
      const events = ranges.map((range) => range.map(({ kind, version }) => MARKS[EVENT_KINDS.indexOf(kind)] + version));
      return [id, [...aliases], modified.toString(36), SEVERITIES.indexOf(severity), events, [...versions]];
    }),
  );

/** The inverse of {@link encodeEntries}; throws on anything else. */
export const decodeEntries = (text: string): AdvisoryEntry[] =>
  (JSON.parse(text) as Compact[]).map(([id, aliases, modified, severity, ranges, versions]) => ({
    id,
    aliases,
    modified: Number.parseInt(modified, 36),
    severity: SEVERITIES[severity] ?? 'unknown',
    ranges: ranges.map((range) => range.map(decodeEvent)),
    versions,
  }));

const KIND_OF: ReadonlyMap<string, RangeEvent['kind']> = new Map(EVENT_KINDS.map((kind, n) => [MARKS[n] ?? '', kind]));

function decodeEvent(text: string): RangeEvent {
  const kind = KIND_OF.get(text.charAt(0));
  if (kind === undefined) throw new TypeError('an event of no known kind');
  return { kind, version: text.slice(1) };
}

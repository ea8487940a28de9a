import { EVENT_KINDS } from '../record.ts';
import { SEVERITIES } from '../../domain/advisory.ts';
import type { Ecosystem } from '../../domain/package.ts';
import type { AdvisoryEntry, RangeEvent } from '../record.ts';

/*
 * The file, all numbers little-endian:
 *
 *     magic           8 bytes
 *     header length   u32, bytes of JSON
 *     header crc32    u32, over JSON, hashes and block numbers
 *     header          JSON, {@link SnapshotHeader}
 *     hashes          u32 each, sorted: one for every name in every block
 *     block numbers   u16 each, parallel to the hashes
 *     blocks          raw deflate, one after the other
 *
 * A block holds lines `ecosystem name TAB entries`, sorted. A name that no hash speaks of costs a binary
 * search; only blocks with a name that was asked for are inflated, and only its line is parsed.
 */
export const MAGIC = 'LGADVS1\n';
export const PREFIX = 16;
export const HASH_SIZE = 4;
export const BLOCK_NUMBER_SIZE = 2;

export interface SnapshotHeader {
  /** The newest `modified` that was not in the future when the snapshot was built. */
  readonly asOf: string;
  readonly records: number;
  readonly names: number;
  readonly hashes: number;
  /** Compressed size, inflated size, crc32 of the compressed bytes. */
  readonly blocks: readonly (readonly [number, number, number])[];
}

export const lineKey = (ecosystem: Ecosystem, name: string): string => `${ecosystem} ${name}`;

/** FNV-1a over UTF-16 code units, 32 bits. */
export function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i += 1) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

const MARKS = ['+', '-', '=', '<'] as const;
type Compact = [id: string, aliases: string[], severity: number, ranges: string[][], versions: string[]];

export const encodeEntries = (entries: readonly AdvisoryEntry[]): string =>
  JSON.stringify(
    entries.map(({ id, aliases, severity, ranges, versions }): Compact => {
      const events = ranges.map((range) => range.map(({ kind, version }) => MARKS[EVENT_KINDS.indexOf(kind)] + version));
      return [id, [...aliases], SEVERITIES.indexOf(severity), events, [...versions]];
    }),
  );

/** The inverse of {@link encodeEntries}; throws on anything else. */
export const decodeEntries = (text: string): AdvisoryEntry[] =>
  (JSON.parse(text) as Compact[]).map(([id, aliases, severity, ranges, versions]) => ({
    id,
    aliases,
    severity: SEVERITIES[severity] ?? 'unknown',
    ranges: ranges.map((range) => range.map(decodeEvent)),
    versions,
  }));

function decodeEvent(text: string): RangeEvent {
  const kind = EVENT_KINDS[MARKS.findIndex((mark) => text.startsWith(mark))];
  if (kind === undefined) throw new TypeError('an event of no known kind');
  return { kind, version: text.slice(1) };
}

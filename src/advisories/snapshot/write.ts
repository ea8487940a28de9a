import { byCodeUnit } from '../../domain/canonical.ts';
import { currentRecords, newestModified } from '../index-records.ts';
import type { VersionSchemes } from '../lookup.ts';
import { matchVersion } from '../match.ts';
import { isMalware } from '../merge.ts';
import type { AdvisoryEntry, AdvisoryRecord } from '../record.ts';
import { MalformedError } from '../shape.ts';
import { BLOCK_NUMBER_SIZE, EMPTY, encodeEntries, HASH_SIZE, hashOf, lineKey, MAGIC, PREFIX } from './layout.ts';
import type { SnapshotHeader } from './layout.ts';

/** What building takes of the platform; the inverse of what reading takes. */
export interface SnapshotTools {
  readonly crc32: (bytes: Uint8Array) => number;
  /** Raw deflate; the same bytes for the same input. */
  readonly deflate: (bytes: Uint8Array) => Uint8Array;
}

/**
 * Aimed at in inflated bytes. Small where most look-ups hit, so that a verdict inflates little; large
 * for names with nothing but MAL- records, which are many, rarely hit, and compress better together.
 */
const BLOCK_SIZE = { common: 24 * 1024, malware: 64 * 1024 };

/** Builds the snapshot file from records. Byte for byte the same for the same records, in any order, and the same `now`. */
export function buildSnapshot(
  records: readonly AdvisoryRecord[],
  { now, versions, tools }: { readonly now: Date; readonly versions: VersionSchemes; readonly tools: SnapshotTools },
): { readonly bytes: Uint8Array; readonly header: SnapshotHeader } {
  const current = currentRecords(records).sort((a, b) => byCodeUnit(a.id, b.id));
  const asOf = newestModified(records, now);
  if (asOf === null) throw new MalformedError('no record is older than the given time, so the snapshot would have no date');
  const lines = linesOf(current, versions);
  const common = lines.filter((line) => !line.malwareOnly);
  const malware = lines.filter((line) => line.malwareOnly);
  const blocks = [...blocksOf(common, BLOCK_SIZE.common), ...blocksOf(malware, BLOCK_SIZE.malware)];
  const compressed = blocks.map((block) => {
    const text = new TextEncoder().encode(block.map((line) => line.text).join('\n'));
    return { bytes: tools.deflate(text), inflated: text.length };
  });
  // At most two thirds full, so that chains stay short.
  const slots = 2 ** Math.ceil(Math.log2(lines.length * 1.5 + 1));
  const header: SnapshotHeader = {
    asOf,
    records: current.length,
    names: lines.length,
    slots,
    blocks: compressed.map(({ bytes, inflated }) => [bytes.length, inflated, tools.crc32(bytes)]),
  };
  const head = headBytes(header, tableOf(blocks, slots), tools);
  return { bytes: concat([head, ...compressed.map(({ bytes }) => bytes)]), header };
}

interface Line {
  readonly key: string;
  readonly text: string;
  readonly malwareOnly: boolean;
}

function linesOf(records: readonly AdvisoryRecord[], versions: VersionSchemes): Line[] {
  const byKey = new Map<string, AdvisoryEntry[]>();
  for (const { id, aliases, affected } of records) {
    for (const { ecosystem, name, severity, ranges, versions: listed } of affected) {
      const key = lineKey(ecosystem, name);
      const entries = byKey.get(key) ?? [];
      const unlisted = listed.filter((version) => {
        return matchVersion(version, { ranges, versions: [] }, versions[ecosystem]).state !== 'affected';
      });
      entries.push({ id, aliases, severity, ranges, versions: unlisted });
      byKey.set(key, entries);
    }
  }
  return [...byKey]
    .map(([key, entries]) => {
      // Reading relies on lines that sort as their keys do, which holds while nothing sorts before the tab.
      if (/\p{Cc}/u.test(key)) throw new MalformedError(`a package name of ${entries[0]?.id} holds a control character`);
      return { key, text: `${key}\t${encodeEntries(entries)}`, malwareOnly: entries.every(({ id }) => isMalware(id)) };
    })
    .sort((a, b) => byCodeUnit(a.text, b.text));
}

function blocksOf(lines: readonly Line[], size: number): Line[][] {
  const blocks: Line[][] = [];
  let room = 0;
  for (const line of lines) {
    if (room <= 0) {
      blocks.push([]);
      room = size;
    }
    blocks.at(-1)?.push(line);
    room -= line.text.length;
  }
  return blocks;
}

function tableOf(blocks: readonly (readonly Line[])[], slots: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(slots * (HASH_SIZE + BLOCK_NUMBER_SIZE)));
  const numbersAt = slots * HASH_SIZE;
  const numberAt = (slot: number) => numbersAt + slot * BLOCK_NUMBER_SIZE;
  for (let slot = 0; slot < slots; slot += 1) view.setUint16(numberAt(slot), EMPTY, true);
  blocks.forEach((block, number) => {
    for (const line of block) {
      const hash = hashOf(line.key);
      let slot = hash % slots;
      while (view.getUint16(numberAt(slot), true) !== EMPTY) slot = (slot + 1) % slots;
      view.setUint32(slot * HASH_SIZE, hash, true);
      view.setUint16(numberAt(slot), number, true);
    }
  });
  return new Uint8Array(view.buffer);
}

function headBytes(header: SnapshotHeader, table: Uint8Array, tools: SnapshotTools): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(header));
  const body = concat([json, table]);
  const prefix = new Uint8Array(PREFIX);
  const view = new DataView(prefix.buffer);
  prefix.set(new TextEncoder().encode(MAGIC));
  view.setUint32(8, json.length, true);
  view.setUint32(12, tools.crc32(body), true);
  return concat([prefix, body]);
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

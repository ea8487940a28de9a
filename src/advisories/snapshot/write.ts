import { byCodeUnit } from '../../domain/canonical.ts';
import type { Ecosystem } from '../../domain/package.ts';
import { currentRecords, newestModified } from '../index-records.ts';
import type { VersionSchemes } from '../lookup.ts';
import { matchVersion } from '../../domain/affected.ts';
import { isMalware } from '../merge.ts';
import type { AdvisoryEntry, AdvisoryRecord } from '../record.ts';
import { MalformedError } from '../shape.ts';
import {
  ALIGNMENT,
  BLOCK_NUMBER_SIZE,
  DIRECTORY_SIZE,
  EMPTY,
  encodeEntries,
  HASH_SIZE,
  hashOf,
  lineKey,
  MAGIC,
  PREFIX,
} from './layout.ts';
import type { SnapshotHeader } from './layout.ts';

/** What building takes of the platform; the inverse of what reading takes. */
export interface SnapshotTools {
  readonly crc32: (bytes: Uint8Array) => number;
  /** Raw deflate; the same bytes for the same input. */
  readonly deflate: (bytes: Uint8Array) => Uint8Array;
}

/**
 * Aimed at in inflated bytes. Small where most look-ups hit, and stored as they are, so that a verdict
 * inflates nothing and searches little; large for names with nothing but MAL- records, which are many,
 * rarely hit, and compress well together.
 */
const BLOCK_SIZE = { common: 2 * 1024, malware: 64 * 1024 };

/** A block as it stands in the file. */
interface StoredBlock {
  readonly bytes: Uint8Array;
  readonly inflated: number;
}

/** Builds the snapshot file from records. Byte for byte the same for the same records, in any order, and the same `now`. */
export function buildSnapshot(
  records: readonly AdvisoryRecord[],
  { now, versions, tools }: { readonly now: Date; readonly versions: VersionSchemes; readonly tools: SnapshotTools },
): { readonly bytes: Uint8Array; readonly header: SnapshotHeader } {
  const current = currentRecords(records).sort((a, b) => byCodeUnit(a.id, b.id));
  const asOf = newestModified(records, now);
  if (asOf === null) throw new MalformedError('no record is older than the given time, so the snapshot would have no date');
  const lines = linesOf(current, versions);
  const common = blocksOf(
    lines.filter((line) => !line.malwareOnly),
    BLOCK_SIZE.common,
  );
  const malware = blocksOf(
    lines.filter((line) => line.malwareOnly),
    BLOCK_SIZE.malware,
  );
  const blocks = [...common, ...malware];
  if (blocks.length >= EMPTY) throw new MalformedError(`more than ${EMPTY} blocks of records`);
  const stored = [...common.map(asItIs), ...malware.map((block) => deflated(block, tools))];
  // At most two thirds full, so that chains stay short.
  const slots = 2 ** Math.ceil(Math.log2(lines.length * 1.5 + 1));
  const header: SnapshotHeader = {
    asOf,
    records: current.length,
    names: lines.length,
    ecosystems: countByEcosystem(current),
    slots,
    blocks: blocks.length,
  };
  const head = headBytes(header, [tableOf(blocks, slots), directoryOf(stored, tools)], tools);
  return { bytes: concat([head, ...stored.map(({ bytes }) => bytes)]), header };
}

const countByEcosystem = (records: readonly AdvisoryRecord[]): SnapshotHeader['ecosystems'] => {
  const count = (ecosystem: Ecosystem): number =>
    records.filter(({ affected }) => affected.some((one) => one.ecosystem === ecosystem)).length;
  return { npm: count('npm'), pypi: count('pypi'), 'github-actions': count('github-actions') };
};

interface Line {
  readonly key: string;
  readonly text: string;
  readonly malwareOnly: boolean;
}

function linesOf(records: readonly AdvisoryRecord[], versions: VersionSchemes): Line[] {
  const byKey = new Map<string, AdvisoryEntry[]>();
  for (const { id, aliases, modified, affected } of records) {
    for (const { ecosystem, name, severity, ranges, versions: listed } of affected) {
      const key = lineKey(ecosystem, name);
      const entries = byKey.get(key) ?? [];
      const unlisted = listed.filter((version) => {
        return matchVersion(version, { ranges, versions: [] }, versions[ecosystem]).state !== 'affected';
      });
      entries.push({ id, aliases, modified: Date.parse(modified), severity, ranges, versions: unlisted });
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

const textOf = (block: readonly Line[]): Uint8Array =>
  new TextEncoder().encode(block.map((line) => line.text).join('\n'));

function asItIs(block: readonly Line[]): StoredBlock {
  const bytes = textOf(block);
  return { bytes, inflated: bytes.length };
}

function deflated(block: readonly Line[], tools: SnapshotTools): StoredBlock {
  const text = textOf(block);
  const bytes = tools.deflate(text);
  // Of the same size it would be read as stored.
  return bytes.length < text.length ? { bytes, inflated: text.length } : asItIs(block);
}

function directoryOf(blocks: readonly StoredBlock[], { crc32 }: SnapshotTools): Uint8Array {
  const view = new DataView(new ArrayBuffer(blocks.length * DIRECTORY_SIZE));
  blocks.forEach(({ bytes, inflated }, number) => {
    [bytes.length, inflated, crc32(bytes)].forEach((value, column) =>
      view.setUint32(number * DIRECTORY_SIZE + column * 4, value, true),
    );
  });
  return new Uint8Array(view.buffer);
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

function headBytes(header: SnapshotHeader, index: readonly Uint8Array[], tools: SnapshotTools): Uint8Array {
  const text = JSON.stringify(header);
  const json = new TextEncoder().encode(text.padEnd(Math.ceil(text.length / ALIGNMENT) * ALIGNMENT));
  const body = concat([json, ...index]);
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

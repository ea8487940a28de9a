import { parseRecord } from '../../advisories/osv.ts';
import type { AdvisoryRecord } from '../../advisories/record.ts';
import { messageOf, quote, UsageError } from '../../domain/errors.ts';

/** The text of one record, and where it stands. */
export interface Document {
  readonly text: string;
  /** A path, with `!entry` behind it inside an archive. */
  readonly file: string;
  /** 1-based, of the text's first line. */
  readonly line: number;
}

/** The most that one record, and all records of one path together, may take when inflated, in bytes. */
export const LIMITS = { record: 64 * 1024 * 1024, total: 2 * 1024 * 1024 * 1024 };

const REMEDY = 'Give OSV records as a directory of .json files (one record each), .jsonl, .jsonl.gz or .zip';

/** A broken advisory file, which is wrong usage: `file:line: fact. Remedy.` */
export const badFile = (file: string, line: number, fact: string): UsageError =>
  new UsageError(`${file}:${line}: ${fact}. ${REMEDY}.`);

/** Bytes as text; what is no UTF-8 is refused, not replaced. */
export function decode(bytes: Uint8Array, file: string, line: number): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw badFile(file, line, 'not UTF-8');
  }
}

/** The record that a document holds. */
export function readDocument({ text, file, line }: Document): AdvisoryRecord {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw badFile(file, line + linesBefore(error, text), text.trim() === '' ? 'empty' : 'not JSON');
  }
  try {
    return parseRecord(value);
  } catch (error) {
    throw badFile(file, line, messageOf(error));
  }
}

/** How many lines the parser had read when it gave up; the end where it does not say. */
function linesBefore(error: unknown, text: string): number {
  const [, position] = /at position (\d+)/.exec(messageOf(error)) ?? [];
  const read = position === undefined ? text.trimEnd() : text.slice(0, Number(position));
  return read.split('\n').length - 1;
}

/** A path as it may stand in a message: as it is, unless it holds what could disturb a terminal. */
export const showPath = (path: string): string => (/^[\x20-\x7e]*$/.test(path) ? path : quote(path));

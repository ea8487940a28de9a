import { quote } from '../../../domain/errors.ts';
import { Cursor, type Dialect } from './cursor.ts';

/** One line of a lockfile, with what is indented below it. */
export interface Line {
  readonly line: number;
  /** Null where the line only opens what is below it. */
  readonly value: string | null;
  /** By key; null where nothing is below. */
  readonly below: ReadonlyMap<string, Line> | null;
}

/** What begins at the left margin. Classic lockfiles may give it several keys; berry's one key has them inside. */
export interface Block extends Line {
  readonly keys: readonly string[];
}

/** Takes what is wrong with a line; `message` is a whole sentence. */
export type Refuse = (line: number, message: string) => void;

interface Open extends Line {
  below: Map<string, Line> | null;
}

/** An entry's field, its pairs, and their flags: nothing in a lockfile is indented deeper. */
const MAX_DEPTH = 3;
const INDENT = 2;
const HASH = 35;

/**
 * Reads the lines of a yarn.lock in one pass: indented by twos, `key value` in classic lockfiles and `key: value`
 * in berry's, strings bare or quoted as in JSON. That is what yarn writes; of YAML it has no more. Any other line is
 * refused, for yarn's own readers would make of it what we can't tell.
 */
export function readBlocks(text: string, dialect: Dialect, refuse: Refuse): Block[] {
  const blocks: Block[] = [];
  // What is open at each depth; null where the line was refused, and with it what is below.
  const open: (Open | null)[] = [];
  const cursor = new Cursor(text, dialect);
  for (; cursor.nextLine();) {
    const { line } = cursor;
    if (cursor.atEnd() || cursor.code() === HASH) continue;
    const depth = cursor.indent / INDENT;
    if (!Number.isInteger(depth) || depth > Math.min(MAX_DEPTH, open.length)) {
      refuse(line, 'The line is indented as no line of a lockfile is.');
      open.length = Math.min(open.length, Math.ceil(depth));
      open.push(null);
      continue;
    }
    const parent = depth === 0 ? null : open[depth - 1];
    open.length = depth;
    const keys = parent === undefined ? null : cursor.keys(depth === 0);
    const value = keys === null ? null : cursor.value();
    if (keys === null || value === undefined) {
      refuse(line, `The line ${quote(cursor.text())} can't be read.`);
      open.push(null);
      continue;
    }
    const own: Open = { line, value, below: null };
    // Nothing may be below a value.
    if (value === null) open.push(own);
    if (depth === 0) blocks.push(Object.assign(own, { keys }));
    else if (parent) addTo(parent, keys[0] ?? '', own, refuse);
  }
  return blocks;
}

function addTo(parent: Open, key: string, own: Open, refuse: Refuse): void {
  parent.below ??= new Map();
  if (parent.below.has(key)) {
    refuse(own.line, `The key ${quote(key)} stands twice in one place: which of the two counts depends on the reader.`);
  }
  parent.below.set(key, own);
}

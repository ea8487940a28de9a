import { quote } from '../../../domain/errors.ts';
import { YamlMap, type YamlValue } from '../../yaml/value.ts';
import { Cursor, type Dialect } from './cursor.ts';

/** What begins at the left margin. */
export interface Block {
  readonly line: number;
  /** Classic lockfiles may give it several keys; berry's one key has them inside. */
  readonly keys: readonly string[];
  /** Null where the line only opens what is below it. */
  readonly value: string | null;
  /** What is indented below it: texts, and what is below again, each at its line. */
  readonly below: YamlMap;
}

/** Takes what is wrong with a line; `message` is a whole sentence. */
export type Refuse = (line: number, message: string) => void;

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
  const open: (YamlMap | null)[] = [];
  const cursor = new Cursor(text, dialect);
  while (cursor.nextLine()) {
    const { line } = cursor;
    if (cursor.atEnd() || cursor.code() === HASH) continue;
    const depth = cursor.indent / INDENT;
    if (!Number.isInteger(depth) || depth > Math.min(MAX_DEPTH, open.length)) {
      refuse(line, 'The line is indented as no line of a lockfile is.');
      open.length = Math.min(open.length, Math.ceil(depth));
      open.push(null);
      continue;
    }
    open.length = depth;
    const keys = cursor.keys(depth === 0);
    const value = keys === null ? undefined : cursor.value();
    if (keys === null || value === undefined) {
      refuse(line, `The line ${quote(cursor.text())} can't be read.`);
      open.push(null);
      continue;
    }
    const below = value === null ? new YamlMap() : null;
    if (depth === 0) blocks.push({ line, keys, value, below: below ?? new YamlMap() });
    else addTo(open[depth - 1], keys[0] ?? '', value ?? below, line, refuse);
    // Nothing may be below a value.
    if (below !== null) open.push(below);
  }
  return blocks;
}

function addTo(map: YamlMap | null | undefined, key: string, value: YamlValue, line: number, refuse: Refuse): void {
  if (map?.add(key, value, line) !== false) return;
  refuse(line, `The key ${quote(key)} stands twice in one place: which of the two counts depends on the reader.`);
}

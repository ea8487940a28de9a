import { withoutEndSpaces, type Lines } from './lines.ts';
import { quoted } from './scalars.ts';
import { YamlFault, YamlMap, type YamlValue } from './value.ts';

/** Deeper than any lockfile, and no strain on the stack. */
export const MAX_DEPTH = 64;

/** Adds a key to a mapping, and tells where it is there already. */
export type Add = (map: YamlMap, key: string, value: YamlValue, line: number) => void;

/** What may not begin a plain text: signs of YAML that no lockfile is written with, and such as mean something else. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['&', 'an anchor'],
  ['*', 'an alias'],
  ['!', 'a tag'],
  ['%', 'a directive'],
  ['@', 'a reserved sign'],
  ['`', 'a reserved sign'],
  [',', 'a comma'],
  ['{', 'a mapping'],
  ['[', 'a list'],
  ['}', 'a bracket'],
  [']', 'a bracket'],
  ['|', 'a block text'],
  ['>', 'a block text'],
  ['#', 'a comment'],
  ['"', 'a quoted text'],
  ["'", 'a quoted text'],
]);

/** Why a plain text can't begin like this; null: it can. */
export function signOf(text: string): string | null {
  // Nearly every text begins with a letter or a digit.
  if (isAlphanumeric(text.charCodeAt(0))) return null;
  const sign = SIGNS.get(text.charAt(0));
  if (sign !== undefined) return `${sign} stands where a plain text belongs`;
  return /^[-?:](?: |$)/.test(text) ? 'a sign of YAML stands where a plain text belongs' : null;
}

const isAlphanumeric = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a);

// What can end a plain text in brackets, or at least asks for a closer look.
const ORDINARY = /[^,:#[\]{}\t]*/y;

/** Reads `{a: b}` and `[a, b]`, over as many lines as they take. */
export class FlowReader {
  readonly #lines: Lines;
  readonly #add: Add;
  #at = 0;
  #parent = -1;

  constructor(lines: Lines, add: Add) {
    this.#lines = lines;
    this.#add = add;
  }

  /** Reads what begins at `from` of the current line, and goes on in lines indented more than `parent`; leaves the line behind it. */
  read(from: number, parent: number, depth: number): YamlValue {
    this.#at = from;
    this.#parent = parent;
    const value = this.#collection(depth);
    const rest = this.#lines.content.slice(this.#at);
    if (rest !== '' && !/^ +#/.test(rest)) throw this.#fault('something stands behind a closed bracket');
    this.#lines.advance();
    return value;
  }

  #collection(depth: number): YamlValue {
    if (depth > MAX_DEPTH) throw this.#fault(`it is nested more than ${MAX_DEPTH} deep`);
    return this.#next() === '{' ? this.#map(depth) : this.#list(depth);
  }

  #map(depth: number): YamlMap {
    const map = new YamlMap();
    this.#at += 1;
    while (this.#next() !== '}') {
      this.#pair(map, depth);
      this.#separator('}');
    }
    this.#at += 1;
    return map;
  }

  #list(depth: number): readonly YamlValue[] {
    const list: YamlValue[] = [];
    this.#at += 1;
    while (this.#next() !== ']') {
      list.push(this.#value(depth));
      this.#separator(']');
    }
    this.#at += 1;
    return list;
  }

  #separator(close: string): void {
    const after = this.#next();
    if (after === ',') this.#at += 1;
    else if (after !== close) throw this.#fault(`neither a comma nor ${close} stands behind a value in brackets`);
  }

  #pair(map: YamlMap, depth: number): void {
    this.#next();
    const line = this.#lines.number;
    const key = this.#scalar();
    if (this.#next() !== ':') throw this.#fault('a key in braces has no value');
    this.#at += 1;
    const next = this.#next();
    this.#add(map, key, next === ',' || next === '}' ? null : this.#value(depth), line);
  }

  #value(depth: number): YamlValue {
    const next = this.#next();
    return next === '{' || next === '[' ? this.#collection(depth + 1) : this.#scalar();
  }

  #scalar(): string {
    const { content, number } = this.#lines;
    const first = content.charAt(this.#at);
    if (first === "'" || first === '"') {
      const { text, end } = quoted(content, this.#at, number);
      this.#at = end;
      return text;
    }
    const from = this.#at;
    this.#at = this.#endOfPlain(content, from);
    const text = withoutEndSpaces(content.slice(from, this.#at));
    const sign = text === '' ? 'a text in brackets is empty' : signOf(text);
    if (sign !== null) throw this.#fault(sign);
    return text;
  }

  #endOfPlain(content: string, from: number): number {
    for (let at = from; ; at += 1) {
      ORDINARY.lastIndex = at;
      ORDINARY.test(content);
      at = ORDINARY.lastIndex;
      const sign = content.charAt(at);
      if (sign === '\t') throw this.#fault('a tab stands in a plain text');
      const goesOn =
        sign === ':' ? !' ,[]{}'.includes(content.charAt(at + 1)) : sign === '#' && content.charAt(at - 1) !== ' ';
      if (!goesOn) return at;
    }
  }

  /** The next character that is neither a space, nor of a comment, on whichever line it is. */
  #next(): string {
    for (;;) {
      const { content } = this.#lines;
      while (content.charCodeAt(this.#at) === 32) this.#at += 1;
      const isComment = content.charAt(this.#at) === '#' && (this.#at === 0 || content.charAt(this.#at - 1) === ' ');
      if (this.#at < content.length && !isComment) return content.charAt(this.#at);
      this.#lines.advance();
      if (this.#lines.indent <= this.#parent) throw this.#fault('a bracket is not closed');
      this.#at = 0;
    }
  }

  #fault(message: string): YamlFault {
    return new YamlFault(message, this.#lines.number);
  }
}

import type { Location } from '../../domain/package.ts';

/** A table header: `[name]`, or `[[name]]` for one more of a list. */
export interface Header {
  /** Without blanks and quotes. */
  readonly name: string;
  readonly list: boolean;
  readonly line: number;
  /** Where its line starts in the text. */
  readonly start: number;
}

const HEADER = /^\s{0,16}(\[\[?)([^[\]]{1,500})\]/;

/**
 * The table headers of a TOML text, in order. The parser tells no places, so they are looked for line by
 * line; what only looks like a header, in a string of several lines, is among them.
 */
export function headersOf(text: string): Header[] {
  const headers: Header[] = [];
  let line = 1;
  for (let start = 0; start < text.length; line += 1) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    if (mayBeHeader(text, start)) {
      const [, brackets, name] = HEADER.exec(text.slice(start, Math.min(end, start + 600))) ?? [];
      if (name !== undefined)
        headers.push({ name: name.replaceAll(/[\s"']/g, ''), list: brackets === '[[', line, start });
    }
    start = end + 1;
  }
  return headers;
}

/** Nearly no line is one: the first character tells. */
function mayBeHeader(text: string, start: number): boolean {
  const code = text.charCodeAt(start);
  return code === 0x5b || code === 0x20 || code === 0x09 || code === 0xfeff;
}

/**
 * Tells the place of each table of a list, by its number. Where there are not as many headers as tables (one is
 * written as no tool writes it, or only looks like one), none can be told: then all are at the first line.
 */
export function placesOfList(headers: readonly Header[], name: string, count: number, file: string): Location[] {
  const own = headers.filter((header) => header.list && header.name === name);
  const known = own.length === count;
  return Array.from({ length: count }, (_, index) => ({ file, line: known ? (own[index]?.line ?? 1) : 1 }));
}

import type { Lines } from './lines.ts';
import { YamlFault } from './value.ts';

/** A quoted text within one line, and where it ends. */
interface Quoted {
  readonly text: string;
  /** Just behind the closing quote. */
  readonly end: number;
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['0', '\0'],
  ['a', '\x07'],
  ['b', '\b'],
  ['t', '\t'],
  ['n', '\n'],
  ['v', '\v'],
  ['f', '\f'],
  ['r', '\r'],
  ['e', '\x1b'],
  [' ', ' '],
  ['"', '"'],
  ['/', '/'],
  ['\\', '\\'],
  ['N', '\x85'],
  ['_', '\xa0'],
  ['L', '\u2028'],
  ['P', '\u2029'],
]);
const CODES: ReadonlyMap<string, number> = new Map([
  ['x', 2],
  ['u', 4],
  ['U', 8],
]);

/** Reads the quoted text that begins at `from`. Throws a fault where it does not end in its line. */
export function quoted(content: string, from: number, line: number): Quoted {
  return content.charAt(from) === "'" ? single(content, from, line) : double(content, from, line);
}

function single(content: string, from: number, line: number): Quoted {
  let end = content.indexOf("'", from + 1);
  if (end !== -1 && content.charAt(end + 1) !== "'") return { text: content.slice(from + 1, end), end: end + 1 };
  while (end !== -1 && content.charAt(end + 1) === "'") end = content.indexOf("'", end + 2);
  if (end === -1) throw unclosed(line);
  return { text: content.slice(from + 1, end).replaceAll("''", "'"), end: end + 1 };
}

function double(content: string, from: number, line: number): Quoted {
  const parts: string[] = [];
  let start = from + 1;
  for (let at = start; at < content.length; at += 1) {
    const character = content.charAt(at);
    if (character === '"') {
      parts.push(content.slice(start, at));
      return { text: parts.join(''), end: at + 1 };
    }
    if (character !== '\\') continue;
    parts.push(content.slice(start, at));
    const kind = content.charAt(at + 1);
    const digits = CODES.get(kind) ?? 0;
    parts.push(ESCAPES.get(kind) ?? decoded(content.slice(at + 2, at + 2 + digits), digits, line));
    at += 1 + digits;
    start = at + 1;
  }
  throw unclosed(line);
}

function decoded(hex: string, digits: number, line: number): string {
  const code = digits > 0 && hex.length === digits && /^[0-9A-Fa-f]+$/.test(hex) ? parseInt(hex, 16) : Infinity;
  if (code > 0x10ffff) throw new YamlFault('a backslash stands before what can’t be escaped', line);
  return String.fromCodePoint(code);
}

const unclosed = (line: number): YamlFault =>
  new YamlFault('a quoted text does not end in the line it begins in', line);

const HEADER = /^([|>])(?:([+-])?([1-9])?|([1-9])([+-]))(?: +#.*)?$/;

/**
 * Reads the text of `|` and `>` that begins behind the current line, which ends in `header`, and goes
 * to the line after it. `parent` is the indentation of the key that it belongs to.
 */
export function blockText(lines: Lines, header: string, parent: number): string {
  const found = HEADER.exec(header);
  if (found === null) throw new YamlFault('a block text begins with more than its sign', lines.number);
  const [, style, chomp = found[5] ?? '', digit = found[4]] = found;
  let indent = digit === undefined ? null : parent + Number(digit);
  const body: string[] = [];
  let widest = 0;
  for (let raw = lines.takeRaw(indent ?? parent + 1); raw !== null; raw = lines.takeRaw(indent ?? parent + 1)) {
    if (indent === null) {
      const first = raw.search(/[^ ]/);
      if (first === -1) widest = Math.max(widest, raw.length);
      else if (first < widest)
        throw new YamlFault('a block text begins with a line indented more than it', lines.number);
      else indent = first;
    }
    body.push(raw.slice(indent ?? raw.length));
  }
  lines.advance();
  let kept = body.length;
  while (kept > 0 && body[kept - 1] === '') kept -= 1;
  const text = style === '|' ? body.slice(0, kept).join('\n') : folded(body.slice(0, kept));
  if (chomp === '+') return text + '\n'.repeat(body.length - kept + (kept > 0 ? 1 : 0));
  return chomp === '-' || kept === 0 ? text : `${text}\n`;
}

/** Lines that begin with no space are joined by one; a break counts only beside a blank line or one that is indented. */
function folded(body: readonly string[]): string {
  let text = '';
  let breaks = 0;
  let before: 'start' | 'flush' | 'indented' = 'start';
  for (const line of body) {
    if (line === '') {
      breaks += 1;
      continue;
    }
    const now = /^[ \t]/.test(line) ? 'indented' : 'flush';
    if (before === 'start') text += '\n'.repeat(breaks);
    else if (before === 'flush' && now === 'flush') text += breaks === 0 ? ' ' : '\n'.repeat(breaks);
    else text += '\n'.repeat(breaks + 1);
    text += line;
    before = now;
    breaks = 0;
  }
  return text;
}

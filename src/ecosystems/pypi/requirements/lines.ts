/** A line as pip reads it: continued lines joined, without its comment, never empty. */
export interface LogicalLine {
  readonly text: string;
  /** Where it begins, 1-based. */
  readonly line: number;
}

/** What ends a line for Python's `splitlines`, but for the ends that everybody knows. */
const ENDS = '\v\f\x1c\x1d\x1e\x85\u2028\u2029';
const OTHER_ENDS = new RegExp(`[${ENDS}]`);
const EVERY_END = new RegExp(`\r\n|[\r\n${ENDS}]`, 'g');
const BACKSLASH = '\\';

/**
 * The first character that ends a line for Python and for no editor: what looks like a comment to a
 * reviewer can go on as a requirement behind it. Null: there is none.
 */
export function hiddenLineEnd(text: string): { readonly line: number; readonly character: string } | null {
  const [character] = OTHER_ENDS.exec(text) ?? [];
  if (character === undefined) return null;
  const before = text.slice(0, text.indexOf(character));
  return { line: before.split(/\r\n|[\r\n]/).length, character };
}

const ENCODING = /coding[:=]\s*([-\w.]+)/;
const UNICODE = /^(?:utf[-_]?8|(?:us[-_]?)?ascii)$/i;

/**
 * The encoding that one of the first two lines asks pip to decode the file by, as in Python's sources (PEP 263), where
 * that is another than ours: by `utf-7`, what every editor shows as a comment can hold lines of its own. Null: none.
 */
export function foreignEncoding(text: string): { readonly line: number; readonly encoding: string } | null {
  for (const [index, line] of text.split('\n', 2).entries()) {
    const [, encoding] = (line.startsWith('#') && ENCODING.exec(line)) || [];
    if (encoding !== undefined) return UNICODE.test(encoding) ? null : { line: index + 1, encoding };
  }
  return null;
}

/**
 * The lines of a requirements file by pip's own steps: lines end where Python's `splitlines` ends them, a
 * backslash at the end joins a line with the next, a comment line ends that, and a comment begins with a `#` at
 * the start or after a blank, so that the fragment of a URL is none.
 */
export function logicalLines(text: string): LogicalLine[] {
  const plain = text.includes('\r') || OTHER_ENDS.test(text) ? text.replace(EVERY_END, '\n') : text;
  const lines: LogicalLine[] = [];
  let joined = '';
  let begin = 0;
  let number = 0;
  const finish = (): void => {
    const meant = withoutComment(joined).trim();
    if (meant !== '') lines.push({ text: meant, line: begin });
    joined = '';
    begin = 0;
  };
  for (let from = plain.startsWith('\uFEFF') ? 1 : 0; from <= plain.length;) {
    const newline = plain.indexOf('\n', from);
    const end = newline === -1 ? plain.length : newline;
    const line = plain.slice(from, end);
    from = end + 1;
    number += 1;
    if (begin === 0) begin = number;
    const comment = line.includes('#') && line.trimStart().startsWith('#');
    const continues = line.endsWith(BACKSLASH) && !comment;
    joined += continues ? withoutBackslashes(line) : comment ? ` ${line}` : line;
    if (!continues) finish();
  }
  finish();
  return lines;
}

/** pip takes them away at both ends. */
function withoutBackslashes(line: string): string {
  let [from, to] = [0, line.length];
  while (from < to && line[from] === BACKSLASH) from += 1;
  while (to > from && line[to - 1] === BACKSLASH) to -= 1;
  return line.slice(from, to);
}

function withoutComment(line: string): string {
  for (let at = line.indexOf('#'); at !== -1; at = line.indexOf('#', at + 1)) {
    if (at === 0 || /\s/.test(line.charAt(at - 1))) return line.slice(0, at);
  }
  return line;
}

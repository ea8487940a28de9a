import { signOf } from './flow.ts';
import { withoutEndSpaces, type Lines } from './lines.ts';
import { YamlFault } from './value.ts';

/** Reads the plain text that ends the current line, and the lines below that it goes on in; leaves the line behind it. */
export function plainText(lines: Lines, written: string, parent: number): string {
  checkPlain(lines, written);
  const text = lineOf(lines, written);
  const isCut = text.length < written.length;
  lines.advance();
  // A document that is a text ends with its line.
  if (parent === -1 || lines.indent <= parent) return text;
  if (isCut) throw faultAt(lines, 'a text goes on behind a comment');
  return goneOn(lines, text, parent);
}

/** A plain text may go on over lines that are indented more than its key; each break is read as a space. */
export function goneOn(lines: Lines, start: string, parent: number): string {
  let text = start;
  for (let open = true; open; open = lines.indent > parent) {
    const { content, blank, commented } = lines;
    const line = lineOf(lines, content);
    if (commented || line.length < content.length) throw faultAt(lines, 'a comment stands within a text');
    text += (blank === 0 ? ' ' : '\n'.repeat(blank)) + line;
    checkTabs(lines, line);
    lines.advance();
  }
  return text;
}

/** Throws where a text of the current line begins, or goes on, as no plain text can. */
export function checkPlain(lines: Lines, text: string): void {
  const sign = signOf(text);
  if (sign !== null) throw faultAt(lines, sign);
  checkTabs(lines, text);
}

/** Where the colon is that ends a key; -1: there is none. */
export function colonIn(content: string): number {
  const colon = content.indexOf(': ');
  return colon === -1 && content.charCodeAt(content.length - 1) === 0x3a ? content.length - 1 : colon;
}

/** A line of a plain text, without the comment behind it. */
function lineOf(lines: Lines, written: string): string {
  const comment = lines.hasComments ? written.indexOf(' #') : -1;
  const line = comment === -1 ? written : withoutEndSpaces(written.slice(0, comment));
  if (colonIn(line) !== -1) throw faultAt(lines, 'a second key stands in one line');
  return line;
}

function checkTabs(lines: Lines, text: string): void {
  if (lines.hasTabs && text.includes('\t')) throw faultAt(lines, 'a tab stands in a plain text');
}

const faultAt = (lines: Lines, message: string): YamlFault => new YamlFault(message, lines.number);

const QUOTE = 34;
const SLASH = 47;
const STAR = 42;
const COMMA = 44;

/**
 * JSON with comments and trailing commas (JSONC) as plain JSON of the same length: what JSON does not have is blanked,
 * line breaks kept, so that every place stays what it was. Anything else is left for JSON.parse to refuse. One pass,
 * linear in the text, without recursion.
 */
export function plainJson(text: string): string {
  const blanks: (readonly [from: number, to: number])[] = [];
  // A comma that waits for what follows it.
  let comma = -1;
  let last = COMMA;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    switch (code) {
      case 0x20:
      case 0x09:
      case 0x0a:
      case 0x0d:
        continue;
      case QUOTE:
        index = endOfString(text, index);
        comma = -1;
        break;
      case SLASH: {
        const end = endOfComment(text, index);
        // What nothing closes stays, and no JSON can come of it.
        if (end === -1) return blanked(text, blanks);
        blanks.push([index, end]);
        index = end - 1;
        continue;
      }
      case COMMA:
        comma = opensOrParts(last) ? -1 : index;
        break;
      case 0x5d: // ]
      case 0x7d: // }
        if (comma !== -1) blanks.push([comma, comma + 1]);
        comma = -1;
        break;
      default:
        comma = -1;
    }
    last = code;
  }
  return blanked(text, blanks);
}

/** `[,]` and `[1,,]` are no lists of anything: there the comma stays, and makes the text invalid. */
const opensOrParts = (code: number): boolean => code === 0x5b || code === 0x7b || code === COMMA;

/** Where a string ends: at its first quote that no odd number of backslashes stands before; a string without one ends the text. */
function endOfString(text: string, from: number): number {
  let end = text.indexOf('"', from + 1);
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end === -1 ? text.length : end;
}

function isEscaped(text: string, index: number): boolean {
  let before = index;
  while (text[before - 1] === '\\') before -= 1;
  return (index - before) % 2 === 1;
}

/** The end of a comment that starts here; -1 where none does, or one that nothing closes. */
function endOfComment(text: string, index: number): number {
  const kind = text.charCodeAt(index + 1);
  if (kind === STAR) {
    const end = text.indexOf('*/', index + 2);
    return end === -1 ? -1 : end + 2;
  }
  if (kind !== SLASH) return -1;
  const end = text.indexOf('\n', index);
  return end === -1 ? text.length : end;
}

function blanked(text: string, blanks: (readonly [from: number, to: number])[]): string {
  if (blanks.length === 0) return text;
  const parts: string[] = [];
  let kept = 0;
  // A comma is found to be a trailing one only behind the comments that follow it.
  for (const [from, to] of blanks.sort(([a], [b]) => a - b)) {
    parts.push(text.slice(kept, from), to - from === 1 ? ' ' : text.slice(from, to).replace(/[^\r\n]/g, ' '));
    kept = to;
  }
  return parts.join('') + text.slice(kept);
}

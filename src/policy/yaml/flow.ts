/** The end of a list or map that is written in brackets. */
interface Closing {
  /** Where the closing bracket stands. */
  readonly bracket: number;
  /** Behind the last thing before it that is neither white space nor a comment; the bracket itself where comments follow. */
  readonly afterLast: number;
  /** It holds something, and no comma ends it. */
  readonly wantsComma: boolean;
}

const OPEN = new Set(['[', '{']);
const CLOSE = new Set([']', '}']);

/** Finds the bracket that closes the one at `start`, in text that was parsed before; null: there is none. */
export function closingOf(text: string, start: number): Closing | null {
  let depth = 0;
  let last = start;
  let commented = false;
  for (let at = start; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (/\s/.test(character)) continue;
    if (character === '#' && /\s/.test(text[at - 1] ?? '')) {
      while (at + 1 < text.length && !/[\r\n]/.test(text[at + 1] ?? '')) at += 1;
      commented = true;
      continue;
    }
    if (CLOSE.has(character)) {
      depth -= 1;
      if (depth === 0) {
        const holds = last > start;
        const wantsComma = holds && text[last] !== ',';
        return { bracket: at, afterLast: commented ? at : last + 1, wantsComma };
      }
    } else if (OPEN.has(character)) depth += 1;
    else if ((character === '"' || character === "'") && beginsValue(text, at)) at = endOfQuoted(text, at);
    last = at;
    commented = false;
  }
  return null;
}

/** Inside of a plain word a quote is a character like others: `it's`. */
const beginsValue = (text: string, at: number): boolean => /[\s[{,:?]/.test(text[at - 1] ?? ' ');

function endOfQuoted(text: string, start: number): number {
  const quote = text[start];
  for (let at = start + 1; at < text.length; at += 1) {
    if (quote === '"' && text[at] === '\\') at += 1;
    else if (text[at] === quote) {
      if (quote !== "'" || text[at + 1] !== "'") return at;
      at += 1;
    }
  }
  return text.length;
}

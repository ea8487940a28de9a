/** Splits options into words as a POSIX shell does, which pip asks Python's shlex for; null: a quote is left open. */
export function shellWords(text: string): string[] | null {
  if (!/['"\\]/.test(text)) return text.split(/\s+/).filter((word) => word !== '');
  const words: string[] = [];
  let word: string | null = null;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === "'" || character === '"') {
      const end = closing(text, at);
      if (end === -1) return null;
      const inner = text.slice(at + 1, end);
      word = (word ?? '') + (character === '"' ? inner.replace(/\\(["\\])/g, '$1') : inner);
      at = end;
    } else if (character === '\\') {
      if (at + 1 === text.length) return null;
      at += 1;
      word = (word ?? '') + text.charAt(at);
    } else if (/\s/.test(character)) {
      if (word !== null) words.push(word);
      word = null;
    } else word = (word ?? '') + character;
  }
  if (word !== null) words.push(word);
  return words;
}

/** Inside double quotes a backslash can escape the quote. */
function closing(text: string, open: number): number {
  const quote = text.charAt(open);
  for (let at = open + 1; at < text.length; at += 1) {
    if (text.charAt(at) === quote) return at;
    if (quote === '"' && text.charAt(at) === '\\') at += 1;
  }
  return -1;
}

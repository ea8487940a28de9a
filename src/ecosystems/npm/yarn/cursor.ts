/** The two languages that share the name yarn.lock. */
export type Dialect = 'classic' | 'berry';

const QUOTE = 34;
const COLON = 58;
const COMMA = 44;
const SPACE = 32;
const QUESTION = 63;

/** Where a bare string ends: what yarn would have put in quotes. */
const stopsAt = (characters: string): readonly boolean[] =>
  Array.from({ length: 128 }, (_, code) => code < SPACE || characters.includes(String.fromCharCode(code)));
const STOPS: Readonly<Record<Dialect, readonly boolean[]>> = {
  classic: stopsAt(' :,"'),
  berry: stopsAt(':,"#[]{}'),
};
/** How a bare string may begin: anything else is another token to yarn 1, or more than a string in YAML. */
const STARTS: Readonly<Record<Dialect, RegExp>> = { classic: /[A-Za-z/.-]/, berry: /[^-?&*!|>'%@`\s]/ };

/** Goes through a text line by line, and through a line string by string. */
export class Cursor {
  line = 0;
  indent = 0;
  readonly #text: string;
  readonly #dialect: Dialect;
  readonly #escapes: boolean;
  #at = 0;
  #start = 0;
  #end = 0;
  #next = 0;
  #explicit = false;

  constructor(text: string, dialect: Dialect) {
    this.#text = text;
    this.#dialect = dialect;
    this.#escapes = text.includes('\\');
  }

  /** Goes to the first character of the next line that is no space; false after the last. */
  nextLine(): boolean {
    const start = this.#next;
    const explicit = this.#explicit;
    this.#explicit = false;
    if (start >= this.#text.length) return false;
    const newline = this.#text.indexOf('\n', start);
    this.#end = newline === -1 ? this.#text.length : newline;
    this.#next = this.#end + 1;
    if (this.#end > start && this.#text.endsWith('\r', this.#end)) this.#end -= 1;
    this.#start = start;
    this.#at = start;
    this.#skipSpaces();
    this.indent = this.#at - start;
    this.line += 1;
    return explicit && this.text() === ':' ? this.nextLine() : true;
  }

  atEnd(): boolean {
    return this.#at >= this.#end;
  }

  code(): number {
    return this.#text.charCodeAt(this.#at);
  }

  /** The whole line. */
  text(): string {
    return this.#text.slice(this.#start, this.#end);
  }

  /**
   * The keys at the beginning of a line, up to the colon or space behind them; null where they can't be read.
   * Only at the left margin may there be several, and only there does YAML's `? key` stand for a long one.
   */
  keys(atMargin: boolean): string[] | null {
    if (atMargin && this.#dialect === 'berry' && this.code() === QUESTION) {
      this.#at += 1;
      this.#skipSpaces();
      const long = this.#string();
      this.#explicit = long !== null && this.atEnd();
      return long === null || !this.#explicit ? null : [long];
    }
    const several = atMargin && this.#dialect === 'classic';
    const keys: string[] = [];
    for (let more = true; more; more = several && this.#skip(COMMA)) {
      const key = this.#string();
      if (key === null) return null;
      keys.push(key);
    }
    return keys;
  }

  /** What stands behind the keys: null where nothing does; undefined where it can't be read. */
  value(): string | null | undefined {
    if (this.#explicit) return null;
    const colon = this.#skip(COLON);
    if (this.atEnd()) return colon ? null : undefined;
    if (this.#dialect === 'berry' && !(colon && this.#text.charCodeAt(this.#at - 1) === SPACE)) return undefined;
    const value = this.#string();
    this.#skipSpaces();
    return value !== null && this.atEnd() ? value : undefined;
  }

  #skipSpaces(): void {
    while (this.#at < this.#end && this.code() === SPACE) this.#at += 1;
  }

  /** Goes past one character and the spaces around it. */
  #skip(code: number): boolean {
    this.#skipSpaces();
    const found = !this.atEnd() && this.code() === code;
    if (found) this.#at += 1;
    this.#skipSpaces();
    return found;
  }

  #string(): string | null {
    if (this.atEnd()) return null;
    return this.code() === QUOTE ? this.#quoted() : this.#bare();
  }

  #bare(): string | null {
    const from = this.#at;
    if (!STARTS[this.#dialect].test(this.#text.charAt(from))) return null;
    const stops = STOPS[this.#dialect];
    while (this.#at < this.#end && stops[this.code()] !== true) this.#at += 1;
    const text = this.#text.slice(from, this.#at).trimEnd();
    // What begins like this is no string to yarn 1.
    return this.#dialect === 'classic' && /^(?:true|false)/.test(text) ? null : text;
  }

  #quoted(): string | null {
    const from = this.#at;
    let close = this.#text.indexOf('"', from + 1);
    if (this.#escapes) {
      for (let at = from + 1; at < this.#end && at < close; at += 1) {
        if (this.#text[at] !== '\\') continue;
        at += 1;
        if (at === close) close = this.#text.indexOf('"', at + 1);
      }
    }
    if (close === -1 || close >= this.#end) return null;
    this.#at = close + 1;
    const inner = this.#text.slice(from + 1, close);
    return this.#escapes && inner.includes('\\') ? unescaped(inner) : inner;
  }
}

function unescaped(inner: string): string | null {
  try {
    return JSON.parse(`"${inner}"`) as string;
  } catch {
    return null;
  }
}

import { YamlFault } from './value.ts';

const SPACE = 32;
const TAB = 9;
const RETURN = 13;
const HASH = 35;

// Nearly every line of a lockfile: blank lines before it, its indentation, a key of an ordinary beginning, and behind
// that nothing, a text without spaces, or something that is looked at more closely. One expression takes such a line
// apart in the time of a few calls. It matches nothing that could mean anything else.
const ORDINARY =
  /(\n*)( *)(?:'([^'\n]*)'|([A-Za-z0-9./][^\s#]*)):(?:(?: ([A-Za-z0-9^~./][^\s#]*(?<!:)))?(?=\n)|(?= ))/y;

/**
 * The lines of a YAML text, one at a time: the current one without its indentation and without what
 * is blank at its end. Blank lines and comments are passed over, and counted for whom it matters.
 */
export class Lines {
  /** 1-based. */
  number = 0;
  /** How far the current line is indented; -1 at the end of a document, where `content` is its marker, or empty at the end of the text. */
  indent = -1;
  /** The key of an ordinary line, the text behind it where that is ordinary too, and where what is behind begins. */
  key: string | null = null;
  simple: string | null = null;
  behind = 0;
  /** How many blank lines stand before the current one. */
  blank = 0;
  /** A comment stands between the line before and this one. */
  commented = false;
  /** Whether a tab, or what may begin a comment behind something, stands anywhere in the text: most have none. */
  readonly hasTabs: boolean;
  readonly hasComments: boolean;
  readonly #text: string;
  #next = 0;
  #from = 0;
  /** Null while nobody asked for it. */
  #content: string | null = '';

  constructor(text: string) {
    this.#text = text;
    this.hasTabs = text.includes('\t');
    this.hasComments = text.includes(' #');
  }

  get content(): string {
    this.#content ??= this.#text.slice(this.#from, this.#trimmed(this.#from, this.#next - 1));
    return this.#content;
  }

  /** Whether it is an item of a list, or a key that is written as YAML writes long ones. */
  get isItem(): boolean {
    return this.key === null && isSign(this.content, 0x2d);
  }

  get isExplicit(): boolean {
    return this.key === null && isSign(this.content, 0x3f);
  }

  /** Goes to the next line that says something. */
  advance(): void {
    this.blank = 0;
    this.commented = false;
    ORDINARY.lastIndex = this.#next;
    const found = ORDINARY.exec(this.#text);
    if (found === null) this.#advanceSlowly();
    else this.#take(found);
  }

  #take([whole, blanks = '', spaces = '', quoted, plain, simple]: RegExpExecArray): void {
    this.blank = blanks.length;
    this.number += this.blank + 1;
    this.indent = spaces.length;
    this.key = quoted ?? plain ?? '';
    this.simple = simple ?? null;
    this.behind = this.key.length + (quoted === undefined ? 1 : 3);
    this.#from = this.#next + this.blank + this.indent;
    this.#content = null;
    this.#next = this.#endOf(this.#next + whole.length) + 1;
  }

  #advanceSlowly(): void {
    this.key = null;
    this.simple = null;
    while (this.#next < this.#text.length) {
      const start = this.#next;
      const end = this.#endOf(start);
      this.#next = end + 1;
      this.number += 1;
      let from = start;
      while (from < end && this.#text.charCodeAt(from) === SPACE) from += 1;
      if (this.#text.charCodeAt(from) === TAB)
        throw new YamlFault('a tab stands where lines are indented', this.number);
      const to = this.#trimmed(from, end);
      if (from === to) {
        this.blank += 1;
        continue;
      }
      if (this.#text.charCodeAt(from) === HASH) {
        this.commented = true;
        continue;
      }
      this.#content = this.#text.slice(from, to);
      this.indent = from - start;
      if (this.indent === 0 && isMarker(this.#content)) this.indent = -1;
      return;
    }
    this.indent = -1;
    this.#content = '';
  }

  /** Takes what begins at `offset` of the current line as a line of its own: `- a: 1` holds the line `a: 1`. */
  enter(offset: number): void {
    this.indent += offset;
    this.#content = this.content.slice(offset);
    this.key = null;
    this.simple = null;
  }

  /**
   * The line after the current one as it is, taken only if it is blank or indented by `least`; null
   * where it is not, or where there is none. For texts in which `#` begins no comment.
   */
  takeRaw(least: number): string | null {
    const start = this.#next;
    if (start >= this.#text.length) return null;
    const end = this.#endOf(start);
    let from = start;
    while (from < end && this.#text.charCodeAt(from) === SPACE) from += 1;
    const blank = from === end || (from === end - 1 && this.#text.charCodeAt(from) === RETURN);
    // Indentation at the very end of the text is no line.
    if (blank ? end === this.#text.length && from - start <= least : from - start < least) return null;
    this.#next = end + 1;
    this.number += 1;
    return this.#text.slice(start, this.#text.charCodeAt(end - 1) === RETURN ? end - 1 : end);
  }

  #endOf(start: number): number {
    const end = this.#text.indexOf('\n', start);
    return end === -1 ? this.#text.length : end;
  }

  #trimmed(from: number, end: number): number {
    let to = end;
    for (; to > from; to -= 1) {
      const code = this.#text.charCodeAt(to - 1);
      if (code !== SPACE && code !== RETURN && code !== TAB) break;
    }
    return to;
  }
}

/** Without the spaces at its end; those alone, for YAML knows no other blanks within a line. */
export function withoutEndSpaces(text: string): string {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === SPACE) end -= 1;
  return end === text.length ? text : text.slice(0, end);
}

const isSign = (content: string, sign: number): boolean =>
  content.charCodeAt(0) === sign && (content.length === 1 || content.charCodeAt(1) === SPACE);

const isMarker = (content: string): boolean =>
  (content.startsWith('---') || content.startsWith('...')) && (content.length === 3 || content.charAt(3) === ' ');

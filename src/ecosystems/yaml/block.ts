import { FlowReader, MAX_DEPTH, type Add } from './flow.ts';
import { withoutEndSpaces, type Lines } from './lines.ts';
import { checkPlain, colonIn, goneOn, plainText } from './plain.ts';
import { blockText, quoted } from './scalars.ts';
import { YamlFault, YamlMap, type YamlValue } from './value.ts';

/** Reads what is told by indentation. Each method begins at the current line and leaves the one behind what it read. */
export class BlockReader {
  readonly #lines: Lines;
  readonly #add: Add;
  readonly #flow: FlowReader;
  #depth = 0;
  /** Where the value begins that belongs to the key which was read last. */
  #behind = 0;

  constructor(lines: Lines, add: Add) {
    this.#lines = lines;
    this.#add = add;
    this.#flow = new FlowReader(lines, add);
  }

  /** Reads the node at the current line, which is indented more than `parent`. */
  node(parent: number): YamlValue {
    if (this.#depth === MAX_DEPTH) throw this.#fault(`it is nested more than ${MAX_DEPTH} deep`);
    this.#depth += 1;
    const value = this.#here(parent);
    this.#depth -= 1;
    return value;
  }

  #here(parent: number): YamlValue {
    const { indent } = this.#lines;
    if (this.#lines.isItem) return this.#list(indent);
    if (this.#lines.isExplicit) return this.#map(indent);
    const key = this.#key();
    return key === null ? this.#inline(0, parent) : this.#map(indent, key);
  }

  /** `first` is the key of the current line where it was read already. */
  #map(indent: number, first: string | null = null): YamlMap {
    const map = new YamlMap();
    for (let known = first; this.#lines.indent === indent; known = null) {
      const line = this.#lines.number;
      if (this.#lines.isExplicit) {
        const key = this.#explicitKey(indent);
        this.#add(map, key, this.#explicitValue(indent), line);
        continue;
      }
      const key = known ?? this.#key();
      if (key === null) throw this.#fault('a line is neither a key with its value nor part of one');
      this.#add(map, key, this.#value(indent), line);
    }
    if (this.#lines.indent > indent) throw this.#fault('a line is indented otherwise than those around it');
    return map;
  }

  #list(indent: number): readonly YamlValue[] {
    const list: YamlValue[] = [];
    while (this.#lines.indent === indent && this.#lines.isItem) {
      list.push(this.#compact(indent));
    }
    if (this.#lines.indent > indent) throw this.#fault('a line is indented otherwise than those around it');
    return list;
  }

  /** What stands behind `- `, `? ` or `: `, on the same line or below. */
  #compact(indent: number): YamlValue {
    const { content } = this.#lines;
    let offset = 1;
    while (content.charCodeAt(offset) === 32) offset += 1;
    if (offset < content.length && content.charAt(offset) !== '#') {
      this.#lines.enter(offset);
      return this.node(indent);
    }
    this.#lines.advance();
    return this.#lines.indent > indent ? this.node(indent) : null;
  }

  /** YAML's other way to write a key, which writers take for those longer than 1,024 characters. */
  #explicitKey(indent: number): string {
    const key = this.#compact(indent);
    if (typeof key !== 'string') throw this.#fault('a key is no plain or quoted text');
    return key;
  }

  #explicitValue(indent: number): YamlValue {
    const { content } = this.#lines;
    return this.#lines.indent === indent && (content === ':' || content.startsWith(': '))
      ? this.#compact(indent)
      : null;
  }

  /** The key at the start of the current line; null where there is none. */
  #key(): string | null {
    if (this.#lines.key !== null) {
      this.#behind = this.#lines.behind;
      return this.#lines.key;
    }
    const { content, number } = this.#lines;
    const first = content.charAt(0);
    if (first === "'" || first === '"') {
      const { text, end } = quoted(content, 0, number);
      if (content.charAt(end) !== ':' || !(end + 1 === content.length || content.charAt(end + 1) === ' ')) return null;
      this.#behind = end + 1;
      return text;
    }
    if (first === '{' || first === '[') return null;
    const colon = colonIn(content);
    if (colon === -1) return null;
    const key = withoutEndSpaces(content.slice(0, colon));
    if (this.#lines.hasComments && key.includes(' #')) return null;
    checkPlain(this.#lines, key);
    if (key === '<<') throw this.#fault('a merge key stands in it');
    this.#behind = colon + 1;
    return key;
  }

  #value(indent: number): YamlValue {
    const { simple } = this.#lines;
    if (simple !== null) {
      this.#lines.advance();
      return this.#lines.indent > indent ? goneOn(this.#lines, simple, indent) : simple;
    }
    const { content } = this.#lines;
    let from = this.#behind;
    while (content.charCodeAt(from) === 32) from += 1;
    if (from < content.length && content.charAt(from) !== '#') return this.#inline(from, indent);
    this.#lines.advance();
    if (this.#lines.indent > indent) return this.node(indent);
    // A list may stand as far out as its key.
    return this.#lines.indent === indent && this.#lines.isItem ? this.node(indent) : null;
  }

  /** A scalar, or what stands in brackets, from there on in the current line. */
  #inline(from: number, parent: number): YamlValue {
    const { content, number } = this.#lines;
    switch (content.charAt(from)) {
      case '{':
      case '[':
        return this.#flow.read(from, parent, this.#depth);
      case '|':
      case '>':
        // At the top such a text would have no indentation to end it.
        if (parent === -1) throw this.#fault('a document is a block text');
        return blockText(this.#lines, content.slice(from), parent);
      case "'":
      case '"': {
        const { text, end } = quoted(content, from, number);
        const rest = content.slice(end);
        if (rest !== '' && !/^ +#/.test(rest)) throw this.#fault('something stands behind a closing quote');
        this.#lines.advance();
        return text;
      }
      default:
        return plainText(this.#lines, content.slice(from), parent);
    }
  }

  #fault(message: string): YamlFault {
    return new YamlFault(message, this.#lines.number);
  }
}

import type { Location } from '../../domain/package.ts';
import { headersOf, type Header } from './headers.ts';

/** Each look for what is not there reads the rest of its table, so there is an end to it. */
const MAX_MISSES = 16;

/** Finds the place of a text; asked in the order in which the texts are written. */
export type Find = (text: string) => Location;

/**
 * Where the values of a TOML text stand, found by how they are written below the header of their table. What is
 * not found as it stands (it has an escape, its table has no header) is at the header, or at the first line. All
 * look-ups together read each table a few times at most.
 */
export class TomlPlaces {
  readonly #text: string;
  readonly #file: string;
  readonly #headers: readonly Header[];
  readonly #byName: ReadonlyMap<string, number>;

  constructor(text: string, file: string) {
    this.#text = text;
    this.#file = file;
    this.#headers = headersOf(text);
    // Of two with one name the first, as the last can only be a line that looks like a header.
    this.#byName = new Map(this.#headers.map(({ name }, index) => [name, index] as const).toReversed());
  }

  /** The place of the first of these tables that has a header. */
  table(...names: readonly string[]): Location {
    const found = names.map((name) => this.#byName.get(name)).find((index) => index !== undefined);
    return { file: this.#file, line: found === undefined ? 1 : (this.#headers[found]?.line ?? 1) };
  }

  /** Looks for strings below the header of the first of these tables that has one. */
  values(...names: readonly string[]): Find {
    return this.#finder(names, this.#section(names).replaceAll("'", '"'), quoted);
  }

  /** Looks for the keys of a table: lines that start with one, or headers of tables of their own. */
  keys(name: string): Find {
    const find = this.#finder([name], this.#section([name]), (key) => `\n${key}`);
    return (key) => (this.#byName.has(`${name}.${key}`) ? this.table(`${name}.${key}`) : find(key));
  }

  /** `written`: how a text is looked for, with one character before it. */
  #finder(names: readonly string[], section: string, written: (text: string) => string): Find {
    const above = this.table(...names);
    let [at, line, misses] = [0, above.line, 0];
    return (text) => {
      const found = misses < MAX_MISSES ? section.indexOf(written(text), at) : -1;
      if (found === -1) {
        misses += 1;
        return above;
      }
      const to = found + 1;
      for (let next = section.indexOf('\n', at); next !== -1 && next < to; next = section.indexOf('\n', at)) {
        line += 1;
        at = next + 1;
      }
      at = to + text.length;
      return { file: this.#file, line };
    };
  }

  #section(names: readonly string[]): string {
    const index = this.#byName.get(names.find((one) => this.#byName.has(one)) ?? '');
    if (index === undefined) return '';
    return this.#text.slice(this.#headers[index]?.start, this.#headers[index + 1]?.start);
  }
}

/**
 * A string as it stands in a text in which every quote is a double one: up to its first quote or backslash, for these
 * may be escaped.
 */
function quoted(text: string): string {
  const end = text.search(/["'\\]/);
  return end === -1 ? `"${text}"` : `"${text.slice(0, end)}`;
}

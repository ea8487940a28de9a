import type { Location } from '../../domain/package.ts';
import { headersOf, type Header } from './headers.ts';

/** Finds the place of a text; asked in the order in which the texts are written. */
export type Find = (text: string) => Location;

/**
 * Where the values of a TOML text stand, found by how they are written below the header of their table. What is
 * not found as it stands (it has an escape, its table has no header) is at the header, or at the first line. All
 * look-ups together read each table once.
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

  /** Looks for values below the header of the first of these tables that has one. */
  values(...names: readonly string[]): Find {
    return this.#finder(names, (text) => text, 0);
  }

  /** Looks for the keys of a table: lines that start with one, or headers of tables of their own. */
  keys(name: string): Find {
    const find = this.#finder([name], (key) => `\n${key}`, 1);
    return (key) => (this.#byName.has(`${name}.${key}`) ? this.table(`${name}.${key}`) : find(key));
  }

  /** `lead`: how many characters of what is looked for stand before the place that is meant. */
  #finder(names: readonly string[], written: (text: string) => string, lead: number): Find {
    const above = this.table(...names);
    const section = this.#section(names);
    let [at, line] = [0, above.line];
    return (text) => {
      const found = section.indexOf(written(text), at);
      if (found === -1) {
        // What is missing once is not looked for again, or many such would be searched for through everything.
        at = section.length;
        return above;
      }
      const to = found + lead;
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

import { quote } from '../../../domain/errors.ts';
import type { Location, Source } from '../../../domain/package.ts';
import type { Descriptor } from './descriptor.ts';
import type { Block, Line, Refuse } from './syntax.ts';

/** One entry of a yarn.lock, of either language. */
export interface YarnEntry {
  /** What it answers, as written. */
  readonly keys: readonly Descriptor[];
  readonly location: Location;
  /** The folder of the project's own that it stands for, `` being the lockfile's; null: it is a package. */
  readonly folder: string | null;
  readonly name: string;
  /** As locked. */
  readonly version: string;
  readonly source: Source;
  readonly integrity: readonly string[];
  /** What it can't do without, and what it can. */
  readonly asks: readonly YarnAsk[];
}

export interface YarnAsk extends Descriptor {
  readonly optional: boolean;
}

/** Reads the fields of one entry, each as what it must be; anything else is refused. */
export class EntryFields {
  readonly #block: Block;
  readonly #refuse: Refuse;

  constructor(block: Block, known: ReadonlySet<string>, refuse: Refuse) {
    this.#block = block;
    this.#refuse = refuse;
    if (block.value !== null) this.refuse(`the entry is ${quote(block.value)}, not a list of fields.`);
    for (const [name, { line }] of block.below ?? []) {
      if (!known.has(name)) this.refuse(`${quote(name)} is no field that yarn writes.`, line);
    }
  }

  /** Null where it is not said. */
  text(name: string): string | null {
    const field = this.#block.below?.get(name);
    if (field === undefined || field.value !== null) return field?.value ?? null;
    this.refuse(`${quote(name)} is a list, not a string.`, field.line);
    return null;
  }

  /** Visits the pairs of a field. */
  eachPair(name: string, visit: (key: string, value: string) => void): void {
    for (const [key, { line, value }] of this.lines(name)) {
      if (value === null) this.refuse(`${quote(key)} of ${quote(name)} is a list, not a string.`, line);
      else visit(key, value);
    }
  }

  /** What stands below a field. */
  lines(name: string): Iterable<[string, Line]> {
    const field = this.#block.below?.get(name);
    if (field !== undefined && field.value !== null) {
      this.refuse(`${quote(name)} is ${quote(field.value)}, not a list.`, field.line);
    }
    return field?.below ?? [];
  }

  /** `message` goes on after the entry's name. */
  refuse(message: string, line: number = this.#block.line): void {
    this.#refuse(line, `${quote(this.#block.keys.join(', '))}: ${message}`);
  }
}

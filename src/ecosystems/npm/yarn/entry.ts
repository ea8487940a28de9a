import { quote } from '../../../domain/errors.ts';
import type { Location, Source } from '../../../domain/package.ts';
import { YamlMap } from '../../yaml/value.ts';
import type { Descriptor } from './descriptor.ts';
import type { Block, Refuse } from './syntax.ts';

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
    block.below.forEach((name, _, line) => {
      if (!known.has(name)) this.refuse(`${quote(name)} is no field that yarn writes.`, line);
    });
  }

  /** Null where it is not said. */
  text(name: string): string | null {
    const value = this.#block.below.get(name);
    if (value === undefined || typeof value === 'string') return value ?? null;
    this.refuse(`${quote(name)} is a list, not a string.`, this.#block.below.lineOf(name));
    return null;
  }

  /** What is below a field; null where nothing is. */
  below(name: string): YamlMap | null {
    const value = this.#block.below.get(name);
    if (value instanceof YamlMap) return value;
    if (typeof value === 'string') {
      this.refuse(`${quote(name)} is ${quote(value)}, not a list.`, this.#block.below.lineOf(name));
    }
    return null;
  }

  /** Visits the pairs of a field. */
  eachPair(name: string, visit: (key: string, value: string) => void): void {
    this.below(name)?.forEach((key, value, line) => {
      if (typeof value === 'string') visit(key, value);
      else this.refuse(`${quote(key)} of ${quote(name)} is a list, not a string.`, line);
    });
  }

  /** `message` goes on after the entry's name. */
  refuse(message: string, line: number = this.#block.line): void {
    this.#refuse(line, `${quote(this.#block.keys.join(', '))}: ${message}`);
  }
}

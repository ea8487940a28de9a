import { quote } from '../../../domain/errors.ts';
import { canonical, type Descriptor } from './descriptor.ts';
import type { YarnEntry } from './entry.ts';
import type { Replacement } from './resolutions.ts';
import type { Settings } from './settings.ts';
import type { Refuse } from './syntax.ts';

/** Who asks: a package, or a folder of the project's own. */
export type Parent = Descriptor;

/** The entries of a lockfile by what they answer. Names are untrusted, so they are keys of Maps and nothing else. */
export class Entries {
  readonly #replacement: Replacement;
  readonly #settings: Settings;
  readonly #exact = new Map<string, YarnEntry>();
  readonly #loose = new Map<string, YarnEntry>();
  readonly #named = new Map<string, YarnEntry[]>();

  /** A key that stands twice is refused. */
  constructor(entries: readonly YarnEntry[], replacement: Replacement, settings: Settings, refuse: Refuse) {
    this.#replacement = replacement;
    this.#settings = settings;
    for (const entry of entries) {
      for (const { name, range } of entry.keys) {
        const key = `${name}@${range}`;
        if (this.#exact.has(key)) {
          refuse(
            entry.location.line,
            `The key ${quote(key)} stands twice: which of the two counts depends on the reader.`,
          );
        }
        this.#exact.set(key, entry);
        const loose = `${name}@${canonical(range)}`;
        if (loose !== key && !this.#loose.has(loose)) this.#loose.set(loose, entry);
      }
      const same = this.#named.get(entry.name);
      if (same === undefined) this.#named.set(entry.name, [entry]);
      else same.push(entry);
    }
  }

  /** The range that counts in the place of what is asked for: the resolution's, or the catalog's; else the same. */
  rangeOf(parent: Parent, asked: Descriptor): string {
    const range = this.#replacement(parent, asked) ?? asked.range;
    if (!range.startsWith('catalog:')) return range;
    return this.#settings.catalog(range, asked.name) ?? range;
  }

  /** The entry that answers; undefined: there is none. */
  find(parent: Parent, asked: Descriptor): YarnEntry | undefined {
    return this.answer(parent, asked.name, this.rangeOf(parent, asked));
  }

  /** The entry that answers a range that {@link rangeOf} gave. */
  answer(parent: Parent, name: string, range: string): YarnEntry | undefined {
    const loose = `${name}@${canonical(range)}`;
    return (
      this.#exact.get(loose) ??
      this.#exact.get(`${name}@${range}`) ??
      this.#exact.get(boundTo(parent, loose)) ??
      this.#loose.get(loose)
    );
  }

  /** Every entry of a package, by its real name. */
  named(name: string): readonly YarnEntry[] {
    return this.#named.get(name) ?? [];
  }
}

/** What is relative to whoever asks, such as a path, is bound to it. */
const boundTo = (parent: Parent, key: string): string =>
  `${key}::locator=${encodeURIComponent(`${parent.name}@${parent.range}`.toWellFormed())}`;

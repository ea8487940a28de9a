import type { Source } from '../../../domain/package.ts';
import type { Option } from './statement.ts';

/** More than any project has: each entry of the lockfile is judged by each of them. */
const MOST = 16;

/**
 * Where a requirements file sends its installer. pip asks all places at once and takes the best version, whichever
 * has it, wherever in the files an option stands.
 */
export class Origins {
  readonly #indexes: string[] = [];
  readonly #others: string[] = [];
  #usesDefault = true;
  #unverified = false;

  /** Takes note of an option. False: there are more places than are judged. */
  add({ name, value }: Option): boolean {
    if (name === 'trusted-host') this.#unverified = true;
    if (name === 'no-index' || name === 'index-url') this.#usesDefault = false;
    if (name === 'index-url') note(this.#indexes, value);
    if (name === 'extra-index-url' || name === 'find-links') note(this.#others, value);
    return this.#indexes.length + this.#others.length <= MOST;
  }

  /** Of every package that is asked for by name. An index that a later option replaces counts, for some installers ask it. */
  source(): Source {
    const named = [...this.#indexes, ...this.#others].slice(0, MOST);
    const [url, others] = this.#usesDefault ? [null, named] : [named[0] ?? null, named.slice(1)];
    return {
      type: 'registry',
      url,
      ...(others.length === 0 ? {} : { others }),
      ...(this.#unverified ? { unverified: true } : {}),
    };
  }
}

function note(list: string[], value: string): void {
  if (!list.includes(value)) list.push(value);
}

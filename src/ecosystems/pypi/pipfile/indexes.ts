import { quote } from '../../../domain/errors.ts';
import type { Source } from '../../../domain/package.ts';
import type { Fields } from '../../json/fields.ts';
import { tablesOf } from '../../toml/lists.ts';

/** More than any project has: each entry of the lockfile is judged by each of them. */
const MOST = 16;

interface Index {
  readonly name: string;
  readonly url: string;
  readonly unverified: boolean;
}

/** The package indexes that a Pipfile.lock names. */
export class Indexes {
  readonly #list: Index[] = [];

  constructor(meta: Fields | null) {
    for (const table of meta === null ? [] : tablesOf(meta, 'sources')) {
      const fields = meta?.of(table, 'a source');
      const [name, url] = [fields?.string('name') ?? '', fields?.string('url') ?? null];
      if (url === null) fields?.problem('it has no URL.');
      else if (this.#list.length === MOST) fields?.problem('there are more sources than are judged.');
      else this.#list.push({ name, url, unverified: fields?.flag('verify_ssl') === false });
    }
  }

  /** Where an entry comes from: the index it names, or any, for pipenv hands pip all of them. Null: it names none that is known. */
  source(index: string | null): Source | null {
    const named = index === null ? this.#list : this.#list.filter(({ name }) => name === index);
    if (index !== null && named.length === 0) return null;
    const [url = null, ...others] = named.map((one) => one.url);
    return {
      type: 'registry',
      url,
      ...(others.length === 0 ? {} : { others }),
      ...(named.some(({ unverified }) => unverified) ? { unverified: true } : {}),
    };
  }
}

/** Why an index is not known, for a message. */
export const unknownIndex = (index: string): string => `its index ${quote(index)} is none of the file's sources.`;

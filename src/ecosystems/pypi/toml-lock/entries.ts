import { quote } from '../../../domain/errors.ts';
import type { Location } from '../../../domain/package.ts';
import type { Fields } from '../../json/fields.ts';
import { headersOf, placesOfList } from '../../toml/headers.ts';
import { tablesOf } from '../../toml/lists.ts';
import { isName, normalizeName } from '../names.ts';
import { MAX_VERSIONS } from './by-name.ts';

/** One table of the list of packages of a lockfile. */
export interface LockEntry {
  readonly fields: Fields;
  /** Normalised (PEP 503). */
  readonly name: string;
  /** Empty where it has none. */
  readonly version: string;
  readonly place: Location;
}

/**
 * Reads the packages of a lockfile, each with the place of its header. One without a name is a problem, and so are more
 * entries of one name than are looked at.
 */
export function readEntries(top: Fields, list: string, text: string, file: string): LockEntry[] {
  const tables = tablesOf(top, list);
  const places = placesOfList(headersOf(text), list, tables.length, file);
  const seen = new Map<string, number>();
  return tables.flatMap((table, index) => {
    const place = places[index] ?? { file, line: 1 };
    const written = Object.hasOwn(table, 'name') ? table['name'] : undefined;
    if (typeof written !== 'string' || !isName(written)) {
      top.problem(`an entry of ${quote(list)} has no name, or none that a package can have.`, place);
      return [];
    }
    const [fields, name] = [top.of(table, written, place), normalizeName(written)];
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    if (before === MAX_VERSIONS) fields.problem('it is locked so often that what requires it is not told.');
    return [{ fields, name, version: fields.string('version') ?? '', place }];
  });
}

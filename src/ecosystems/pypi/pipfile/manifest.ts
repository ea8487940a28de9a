import { quote } from '../../../domain/errors.ts';
import type { Problem } from '../../../domain/graph.ts';
import type { Location } from '../../../domain/package.ts';
import { isRecord } from '../../json/record.ts';
import type { Fields } from '../../json/fields.ts';
import { readToml } from '../../toml/document.ts';
import { TomlPlaces } from '../../toml/places.ts';
import { normalizeName } from '../names.ts';

/** What a Pipfile asks for, in the lockfile's words. */
export interface PipfileAsk {
  /** The lockfile's group. */
  readonly group: string;
  readonly name: string;
  /** As written; of a table its version, or `*`. */
  readonly range: string;
  /** It is a folder, file, URL or repository, which no specifier bounds. */
  readonly direct: boolean;
  readonly location: Location;
}

/** The tables that are no groups of packages. */
const OTHER = new Set(['source', 'requires', 'scripts', 'pipenv', 'pipfile', 'build-system']);
const GROUPS: ReadonlyMap<string, string> = new Map([
  ['packages', 'default'],
  ['dev-packages', 'develop'],
]);
const DIRECT = ['git', 'hg', 'svn', 'bzr', 'file', 'path'];
const REMEDY = 'Write it as pipenv has it, and run "pipenv lock".';

/** Reads a Pipfile; null where it is no TOML, which is then a problem. */
export async function readPipfile(text: string, file: string, problems: Problem[]): Promise<PipfileAsk[] | null> {
  const top = await readToml(text, file, REMEDY, problems);
  if (top === null) return null;
  const places = new TomlPlaces(text, file);
  return top
    .names()
    .filter((table) => !OTHER.has(table))
    .flatMap((table) => asksOf(top, table, places));
}

function asksOf(top: Fields, table: string, places: TomlPlaces): PipfileAsk[] {
  const fields = top.fields(table);
  if (fields === null) return [];
  const find = places.keys(table);
  return fields.names().flatMap((key): PipfileAsk[] => {
    const value = fields.raw(key);
    const location = find(/^[\w-]+$/.test(key) ? key : `"${key}"`);
    if (typeof value !== 'string' && !isRecord(value)) {
      fields.problem(`${quote(key)} is neither a version nor a table.`, location);
      return [];
    }
    const range = typeof value === 'string' ? value : (fields.of(value, key, location).string('version') ?? '*');
    const direct = typeof value !== 'string' && DIRECT.some((name) => Object.hasOwn(value, name));
    return [{ group: GROUPS.get(table) ?? table, name: normalizeName(key), range, direct, location }];
  });
}

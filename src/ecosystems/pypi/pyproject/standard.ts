import type { Scope } from '../../../domain/package.ts';
import type { Fields } from '../../json/fields.ts';
import { isRecord } from '../../json/record.ts';
import { stringsOf } from '../../toml/lists.ts';
import type { Find, TomlPlaces } from '../../toml/places.ts';
import { normalizeName } from '../names.ts';
import { parseRequirement } from '../requirement.ts';
import { askOf, type Ask } from './ask.ts';

/** Reads one table of a pyproject.toml; null where there is none. */
export type Table = (...path: readonly string[]) => Fields | null;

/**
 * What a pyproject.toml asks for in PEP 508 texts: dependencies and extras (PEP 621), dependency groups
 * (PEP 735), and the development dependencies that uv and PDM had before those.
 */
export function standardAsks(table: Table, places: TomlPlaces): Ask[] {
  const project = table('project');
  const asks: Ask[] = [];
  if (project !== null) asks.push(...listed(project, 'dependencies', 'runtime', null, places.values('project')));
  asks.push(
    ...grouped(
      table('project', 'optional-dependencies'),
      'optional',
      places.values('project.optional-dependencies', 'project'),
    ),
    ...grouped(table('dependency-groups'), 'development', places.values('dependency-groups')),
    ...grouped(table('tool', 'pdm', 'dev-dependencies'), 'development', places.values('tool.pdm.dev-dependencies')),
  );
  const uv = table('tool', 'uv');
  // uv takes them for one more group.
  if (uv !== null) asks.push(...listed(uv, 'dev-dependencies', 'development', 'dev', places.values('tool.uv')));
  return asks;
}

function grouped(fields: Fields | null, scope: Scope, find: Find): Ask[] {
  if (fields === null) return [];
  return fields.names().flatMap((group) => listed(fields, group, scope, normalizeName(group), find));
}

function listed(fields: Fields, key: string, scope: Scope, group: string | null, find: Find): Ask[] {
  const value = fields.raw(key);
  // A group may include another, whose requirements are told there.
  const texts = Array.isArray(value) && value.some(isRecord) ? value.filter((one) => !isInclude(one)) : value;
  return stringsOf(fields, key, texts).flatMap((text) => {
    const place = find(text);
    const requirement = parseRequirement(editable(text));
    if (!('fault' in requirement)) return [askOf(requirement, { scope, group, location: place })];
    fields.problem(`${requirement.fault}.`, place);
    return [];
  });
}

const isInclude = (item: unknown): boolean => isRecord(item) && Object.hasOwn(item, 'include-group');

/** PDM's form of a folder or repository that is developed along: `-e file:///…#egg=name`. */
function editable(text: string): string {
  const [, url, name] = /^-e\s{1,9}(\S{1,2000}?[#&]egg=([A-Za-z0-9._-]{1,200}))/.exec(text) ?? [];
  return url === undefined || name === undefined ? text : `${name} @ ${url}`;
}

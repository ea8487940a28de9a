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
  const uv = table('tool', 'uv');
  const extras = places.values('project.optional-dependencies', 'project');
  const runtime = { scope: 'runtime', group: null, by: 'all' } as const;
  const development = { scope: 'development', by: 'all' } as const;
  return [
    ...(project === null ? [] : listed(project, 'dependencies', runtime, places.values('project'))),
    ...grouped(table('project', 'optional-dependencies'), { scope: 'optional', by: 'all' }, extras),
    ...grouped(table('dependency-groups'), development, places.values('dependency-groups')),
    ...grouped(
      table('tool', 'pdm', 'dev-dependencies'),
      { ...development, by: 'pdm' },
      places.values('tool.pdm.dev-dependencies'),
    ),
    // uv takes them for one more group.
    ...(uv === null
      ? []
      : listed(uv, 'dev-dependencies', { ...development, by: 'uv', group: 'dev' }, places.values('tool.uv'))),
  ];
}

type Kind = Pick<Ask, 'scope' | 'group' | 'by'>;

function grouped(fields: Fields | null, kind: Omit<Kind, 'group'>, find: Find): Ask[] {
  if (fields === null) return [];
  return fields.names().flatMap((group) => listed(fields, group, { ...kind, group: normalizeName(group) }, find));
}

function listed(fields: Fields, key: string, kind: Kind, find: Find): Ask[] {
  const value = fields.raw(key);
  // A group may include another, whose requirements are told there.
  const texts = Array.isArray(value) ? value.filter((one) => !isInclude(one)) : value;
  return stringsOf(fields, key, texts).flatMap((text) => {
    const location = find(text);
    const requirement = parseRequirement(editable(text));
    if (!('fault' in requirement)) return [askOf(requirement, { ...kind, location })];
    fields.problem(`${requirement.fault}.`, location);
    return [];
  });
}

const isInclude = (item: unknown): boolean => isRecord(item) && Object.hasOwn(item, 'include-group');

/** PDM's form of a folder or repository that is developed along: `-e file:///…#egg=name`. */
function editable(text: string): string {
  const [, url, name] = /^-e\s{1,9}(\S{1,2000}?[#&]egg=([A-Za-z0-9._-]{1,200}))/.exec(text) ?? [];
  return url === undefined || name === undefined ? text : `${name} @ ${url}`;
}

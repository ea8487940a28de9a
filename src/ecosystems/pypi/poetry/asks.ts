import { quote } from '../../../domain/errors.ts';
import type { Scope } from '../../../domain/package.ts';
import type { Fields } from '../../json/fields.ts';
import { isRecord } from '../../json/record.ts';
import type { Find, TomlPlaces } from '../../toml/places.ts';
import { normalizeName } from '../names.ts';
import type { Ask } from '../pyproject/ask.ts';
import type { Table } from '../pyproject/standard.ts';
import { specifiersOf } from './constraint.ts';

const ELSEWHERE = ['git', 'url', 'path', 'file'] as const;
const LIMITS = ['markers', 'python', 'platform'] as const;

/** What a pyproject.toml asks for in Poetry's own tables: dependencies and groups. */
export function poetryAsks(table: Table, places: TomlPlaces): Ask[] {
  const own = (path: readonly string[], scope: Scope, group: string | null): Ask[] => {
    const fields = table('tool', 'poetry', ...path);
    return fields === null ? [] : asksIn(fields, scope, group, places.keys(`tool.poetry.${path.join('.')}`));
  };
  const groups = table('tool', 'poetry', 'group')?.names() ?? [];
  return [
    ...own(['dependencies'], 'runtime', null),
    ...own(['dev-dependencies'], 'development', 'dev'),
    ...groups.flatMap((group) =>
      group === 'main'
        ? own(['group', group, 'dependencies'], 'runtime', null)
        : own(['group', group, 'dependencies'], 'development', normalizeName(group)),
    ),
  ];
}

function asksIn(fields: Fields, scope: Scope, group: string | null, find: Find): Ask[] {
  return fields.names().flatMap((key) => {
    const location = find(key);
    const value = fields.raw(key);
    if (key.toLowerCase() === 'python') return [];
    return (Array.isArray(value) ? value : [value]).flatMap((one: unknown): Ask[] => {
      const said = readConstraint(one);
      if (said === null) {
        fields.problem(`the dependency on ${quote(key)} has no version, URL, path or repository.`, location);
        return [];
      }
      const { range, always, ofIndex, optional } = said;
      const specifiers = ofIndex ? specifiersOf(range) : null;
      const name = normalizeName(key);
      return [{ name, range, specifiers, always, scope: optional ? 'optional' : scope, group, location, by: 'poetry' }];
    });
  });
}

/** What is asked for of one name. */
interface Constraint {
  /** As written: a constraint on versions, or where it comes from. */
  readonly range: string;
  /** An index answers it. */
  readonly ofIndex: boolean;
  readonly always: boolean;
  readonly optional: boolean;
}

/** A text is a version constraint; a table says the rest. Null: it says nothing that we know. */
export function readConstraint(value: unknown): Constraint | null {
  if (typeof value === 'string') return { range: value, ofIndex: true, always: true, optional: false };
  if (!isRecord(value)) return null;
  const field = (name: string): unknown => (Object.hasOwn(value, name) ? value[name] : undefined);
  const version = field('version');
  const elsewhere = ELSEWHERE.map(field).find((one) => typeof one === 'string');
  const optional = field('optional') === true;
  const always = !optional && LIMITS.every((name) => field(name) === undefined);
  if (typeof elsewhere === 'string') return { range: elsewhere, ofIndex: false, always, optional };
  if (typeof version === 'string') return { range: version, ofIndex: true, always, optional };
  // What only adds to a dependency of [project], as a source or extras do.
  return Object.keys(value).length > 0 ? { range: '', ofIndex: true, always, optional } : null;
}

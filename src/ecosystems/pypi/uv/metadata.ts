import { valid } from '@renovatebot/pep440';
import { quote } from '../../../domain/errors.ts';
import type { Fields } from '../../json/fields.ts';
import type { JsonRecord } from '../../json/record.ts';
import { tablesOf } from '../../toml/lists.ts';
import { normalizeName } from '../names.ts';
import type { Ask } from '../pyproject/ask.ts';

/** What one project asked for when it was locked, by group: null stands for its dependencies and extras. */
export class Metadata {
  readonly #asked = new Map<string | null, Map<string, JsonRecord[]>>();

  /** `lists`: the group of each list, and the table it stands in with its key. */
  constructor(lists: readonly (readonly [group: string | null, fields: Fields, key: string])[]) {
    for (const [group, fields, key] of lists) {
      const names = this.#asked.get(group) ?? new Map<string, JsonRecord[]>();
      this.#asked.set(group, names);
      for (const table of tablesOf(fields, key)) {
        const name = normalizeName(fields.of(table, key).string('name') ?? '');
        const same = names.get(name);
        if (same === undefined) names.set(name, [table]);
        else same.push(table);
      }
    }
  }

  /** The specifier that stood there for a name; empty where none did. */
  specifier(scope: Ask['scope'], group: string | null, name: string): string {
    const [first] = this.#of(scope, group, name);
    return first === undefined ? '' : (textOf(first, 'specifier') ?? '');
  }

  /** What the lockfile was made for in the place of an ask; null: for the same, or it can't be told. */
  differsFrom({ scope, group, name, specifiers }: Ask): string | null {
    const lists = this.#asked.get(scope === 'development' ? group : null);
    if (lists === undefined) return null;
    const same = lists.get(name) ?? [];
    if (same.length === 0) return 'a manifest without it';
    // A source of its own takes the place of a specifier.
    if (specifiers === null || same.some((table) => !isOfIndex(table))) return null;
    const written = same.map((table) => textOf(table, 'specifier') ?? '');
    const wanted = new Set(specifiers.map(plainSpecifier));
    if (written.some((one) => wanted.has(plainSpecifier(one)))) return null;
    return written.map((one) => quote(`${name} ${one}`.trim())).join(' and ');
  }

  #of(scope: Ask['scope'], group: string | null, name: string): readonly JsonRecord[] {
    return this.#asked.get(scope === 'development' ? group : null)?.get(name) ?? [];
  }
}

const ELSEWHERE = ['url', 'git', 'path', 'directory', 'editable', 'virtual'] as const;

const isOfIndex = (table: JsonRecord): boolean => !ELSEWHERE.some((key) => Object.hasOwn(table, key));

const textOf = (table: JsonRecord, key: string): string | null => {
  const value = Object.hasOwn(table, key) ? table[key] : null;
  return typeof value === 'string' ? value : null;
};

const CLAUSE = /^(===|[=!~<>]=|[<>])(.*)$/s;

/** Specifiers in one form: clauses in order, and versions without the ways in which PEP 440 lets one write the same. */
function plainSpecifier(specifier: string): string {
  return specifier
    .replaceAll(/\s/g, '')
    .split(',')
    .filter((clause) => clause !== '')
    .map((clause) => {
      const [, operator, version = ''] = CLAUSE.exec(clause) ?? [];
      if (operator === undefined) return clause;
      const plain = valid(version) ?? version;
      // Only "~=" tells 1 and 1.0 apart.
      return operator + (operator === '~=' ? plain : plain.replace(/(?:\.0){1,20}$/, ''));
    })
    .sort()
    .join();
}

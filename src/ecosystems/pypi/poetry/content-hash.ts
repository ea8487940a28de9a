import { isRecord } from '../../json/record.ts';
import type { Table } from '../pyproject/standard.ts';

/** Deeper values are not written as JSON: nobody nests dependencies so, and each level takes a call. */
const MAX_DEPTH = 50;

/** What Poetry 1 hashes of its own table, whether or not it is there. */
const ALWAYS = ['dependencies', 'source', 'extras', 'dev-dependencies'] as const;
const PROJECT = ['requires-python', 'dependencies', 'optional-dependencies'] as const;

/**
 * The `content-hash` that Poetry would write for a pyproject.toml: SHA-256 over those parts of it that decide what
 * is locked, as Python's json.dumps writes them with sorted keys (poetry.packages.locker, versions 1.2 to 2.x).
 * Null where it can't be told, for what Python would write otherwise than we.
 */
export async function contentHash(table: Table): Promise<string | null> {
  const text = pythonJson(relevant(table), MAX_DEPTH);
  if (text === null) return null;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Buffer.from(digest).toString('hex');
}

function relevant(table: Table): object {
  const project = present(table('project'), PROJECT);
  const groups = table('dependency-groups');
  const listed = groups === null ? [] : present(groups, groups.names());
  const poetry = table('tool', 'poetry');
  const own = present(poetry, [...ALWAYS, 'group']);
  if (project.length === 0 && listed.length === 0) {
    return new Map([...ALWAYS.map((key) => [key, null] as const), ...own]);
  }
  return new Map([
    ...(project.length === 0 ? [] : [['project', new Map(project)] as const]),
    ...(listed.length === 0 ? [] : [['dependency-groups', new Map(listed)] as const]),
    ['tool', new Map([['poetry', new Map(own)]])],
  ]);
}

const present = (
  fields: { raw(name: string): unknown } | null,
  names: readonly string[],
): (readonly [string, unknown])[] =>
  names.flatMap((name) => {
    const value = fields?.raw(name);
    return value === undefined ? [] : [[name, value] as const];
  });

/** JSON as Python writes it: blanks behind commas and colons, keys in order of code points, nothing beyond ASCII. */
function pythonJson(value: unknown, depth: number): string | null {
  if (typeof value === 'string') return ascii(JSON.stringify(value));
  if (typeof value === 'boolean' || value === null || typeof value === 'bigint') return String(value);
  // Python keeps 1.0 apart from 1, and we can't.
  if (typeof value === 'number') return null;
  if (depth === 0) return null;
  if (Array.isArray(value)) {
    const items = value.map((item) => pythonJson(item, depth - 1));
    return items.includes(null) ? null : `[${items.join(', ')}]`;
  }
  if (value instanceof Map) return members([...value] as [string, unknown][], depth);
  return isRecord(value) && !(value instanceof Date) ? members(Object.entries(value), depth) : null;
}

function members(entries: readonly (readonly [string, unknown])[], depth: number): string | null {
  const sorted = entries.toSorted(([a], [b]) => byCodePoint(a, b));
  const items = sorted.map(([key, value]) => {
    const text = pythonJson(value, depth - 1);
    return text === null ? null : `${ascii(JSON.stringify(key))}: ${text}`;
  });
  return items.includes(null) ? null : `{${items.join(', ')}}`;
}

const byCodePoint = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

/** All beyond `~` escaped, by its halves. What stands before the blank is escaped already. */
const ascii = (json: string): string =>
  json.replaceAll(/[^\0-~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

import { quote } from '../../../domain/errors.ts';
import type { Source } from '../../../domain/package.ts';
import type { Fields } from '../../json/fields.ts';
import { isRecord, type JsonRecord } from '../../json/record.ts';
import { tablesOf } from '../../toml/lists.ts';
import { normalizeName } from '../names.ts';
import { fileNameOf, type DistFile } from '../toml-lock/dist-files.ts';
import type { LockEntry } from '../toml-lock/entries.ts';
import { gitSource } from '../toml-lock/package.ts';
import { folderOf } from './member.ts';

/** Where an entry comes from. An index may be a folder of files. */
export function sourceOf(entry: LockEntry): Source {
  const source = entry.fields.fields('source');
  if (source === null) entry.fields.problem('the entry has no source.');
  const [registry, git] = [source?.string('registry') ?? null, source?.string('git') ?? null];
  if (registry !== null) return { type: registry.includes('://') ? 'registry' : 'file', url: registry };
  if (git !== null) return gitSource(entry, git, /#([^#]*)$/.exec(git)?.[1] ?? null);
  const url = source?.string('url') ?? null;
  if (url !== null) return { type: 'url', url };
  const path = source?.string('path') ?? folderOf(entry);
  if (path === null && source !== null) entry.fields.problem('its source is of a kind that is unknown.');
  return path === null ? { type: 'url', url: null } : { type: 'file', url: path === '' ? '.' : path };
}

export function filesOf({ fields }: LockEntry, source: Source): DistFile[] {
  const tables = [
    ...(fields.raw('sdist') === undefined ? [] : [fields.record('sdist')]),
    ...tablesOf(fields, 'wheels'),
  ];
  return tables.flatMap((table) => {
    if (table === null) return [];
    const own = fields.of(table, 'files');
    // The file of a URL or path is not named again.
    const [url, hash] = [own.string('url'), own.string('hash')];
    const file = own.string('filename') ?? fileNameOf(url ?? own.string('path') ?? source.url ?? '');
    return [{ file, url, hashes: hash === null ? [] : [hash] }];
  });
}

/** One way from an entry to another. */
interface Edge {
  readonly name: string;
  readonly to: readonly number[];
}

/** Finds what a dependency in the lockfile means: by name, and where a name is locked more than once by version and source. */
export class Edges {
  readonly #entries: readonly LockEntry[];
  readonly #all: (name: string) => readonly number[];

  constructor(entries: readonly LockEntry[], all: (name: string) => readonly number[]) {
    this.#entries = entries;
    this.#all = all;
  }

  /** The edges of one list; one that leads nowhere is a problem. */
  of(fields: Fields, list: string): Edge[] {
    return tablesOf(fields, list).map((table) => {
      const own = fields.of(table, list);
      const name = normalizeName(own.string('name') ?? '');
      const version = own.string('version');
      const source = sourceText(table);
      const to = this.#all(name).filter((index) => {
        const entry = this.#entries[index];
        if (version !== null && entry?.version !== version) return false;
        return source === null || source === sourceText({ source: entry?.fields.raw('source') });
      });
      if (to.length === 0) {
        fields.problem(`it requires ${quote(`${name} ${version ?? ''}`.trim())}, which the lockfile does not have.`);
      }
      return { name, to };
    });
  }
}

/** A source in a form that can be compared; null: none is told. */
function sourceText(table: JsonRecord): string | null {
  const source = table['source'];
  if (!isRecord(source)) return null;
  return JSON.stringify(Object.entries(source).sort(([a], [b]) => (a < b ? -1 : 1)));
}

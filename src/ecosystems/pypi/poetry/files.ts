import type { Fields } from '../../json/fields.ts';
import { tablesOf } from '../../toml/lists.ts';
import { normalizeName } from '../names.ts';
import { fileNameOf, isOf, type DistFile } from '../toml-lock/dist-files.ts';
import type { LockEntry } from '../toml-lock/entries.ts';

/** The files of an entry; `alone`: no other has its name. */
type FilesOf = (entry: LockEntry, alone: boolean) => readonly DistFile[];

/**
 * Where a poetry.lock has the files of its packages: in each, or, before version 2 of the format, by name in
 * `[metadata.files]`, where those of several versions of one package stand together.
 */
export function filesIn(metadata: Fields | null): FilesOf {
  const listed = metadata?.fields('files') ?? null;
  const keys = new Map(listed?.names().map((name) => [normalizeName(name), name]));
  return (entry, alone) => {
    if (entry.fields.raw('files') !== undefined) return readFiles(entry.fields, 'files');
    const key = keys.get(entry.name);
    const files = listed === null || key === undefined ? [] : readFiles(listed, key);
    return alone ? files : files.filter(({ file }) => isOf(file, entry.name, entry.version));
  };
}

/** A list of tables that tell a file by its name or URL, and its hash. */
export function readFiles(fields: Fields, name: string): DistFile[] {
  return tablesOf(fields, name).map((table) => {
    const own = fields.of(table, name);
    const [hash, url] = [own.string('hash'), own.string('url')];
    return { file: own.string('file') ?? fileNameOf(url ?? ''), url, hashes: hash === null ? [] : [hash] };
  });
}

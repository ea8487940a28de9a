import type { Source } from '../../../domain/package.ts';
import { quote } from '../../../domain/errors.ts';
import type { Fields } from '../../json/fields.ts';
import type { Requirement } from '../../locked.ts';
import { tablesOf } from '../../toml/lists.ts';
import { normalizeName } from '../names.ts';
import { requiresOf as pdmRequiresOf } from '../pdm/part.ts';
import type { ByName } from '../toml-lock/by-name.ts';
import { fileNameOf, type DistFile } from '../toml-lock/dist-files.ts';
import type { LockEntry } from '../toml-lock/entries.ts';
import { gitSource } from '../toml-lock/package.ts';

/** What one entry is installed from. */
interface Origin {
  readonly source: Source;
  readonly files: readonly DistFile[];
}

/** Exactly one of a repository, a folder, an archive, and the files of an index (PEP 751). */
export function originOf(entry: LockEntry): Origin {
  const { fields } = entry;
  const [vcs, directory, archive] = [fields.fields('vcs'), fields.fields('directory'), fields.fields('archive')];
  const sdist = fields.fields('sdist');
  const files = [
    ...(sdist === null ? [] : [fileOf(sdist)]),
    ...tablesOf(fields, 'wheels').map((table) => fileOf(fields.of(table, 'wheels', entry.place))),
  ];
  const ways = [vcs, directory, archive, files.length === 0 ? null : files].filter((way) => way !== null);
  if (ways.length !== 1) fields.problem(`it has ${ways.length} of the ways to install a package, not one.`);
  if (vcs !== null) {
    const url = vcs.string('url') ?? vcs.string('path') ?? '';
    return { source: gitSource(entry, url, vcs.string('commit-id')), files };
  }
  if (directory !== null) {
    const path = directory.string('path');
    const own = path !== null && /^(?:\.?\/?)$/.test(path);
    return { source: own ? { type: 'workspace', url: null } : { type: 'file', url: path }, files };
  }
  if (archive === null) return { source: { type: 'registry', url: fields.string('index') }, files };
  const [url, path] = [archive.string('url'), archive.string('path')];
  const source: Source = url === null ? { type: 'file', url: path } : { type: 'url', url };
  return { source, files: [...files, fileOf(archive)] };
}

function fileOf(fields: Fields): DistFile {
  const [name, url, path] = [fields.string('name'), fields.string('url'), fields.string('path')];
  const hashes: string[] = [];
  fields.eachString('hashes', (algorithm, hex) => hashes.push(`${algorithm}:${hex}`));
  return { file: name ?? fileNameOf(url ?? path ?? ''), url, hashes };
}

/**
 * What an entry requires. The format has `dependencies` for it, which few tools write; PDM keeps its own in its
 * `tool` table.
 */
export function requiresOf(
  { fields }: LockEntry,
  entries: readonly LockEntry[],
  byName: ByName<LockEntry>,
): Requirement[] {
  const pdm = fields.fields('tool')?.fields('pdm') ?? null;
  if (fields.raw('dependencies') === undefined && pdm !== null) return pdmRequiresOf(pdm, byName);
  return tablesOf(fields, 'dependencies').flatMap((table) => {
    const own = fields.of(table, 'dependencies');
    const [name, version] = [normalizeName(own.string('name') ?? ''), own.string('version')];
    const found = byName.all(name).filter((index) => version === null || entries[index]?.version === version);
    if (found.length === 0)
      fields.problem(`it requires ${quote(`${name} ${version ?? ''}`.trim())}, which the lockfile does not have.`);
    return found.map((to) => ({ to, optional: false }));
  });
}

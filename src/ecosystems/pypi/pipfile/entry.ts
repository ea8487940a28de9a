import { quote } from '../../../domain/errors.ts';
import type { Location, Source } from '../../../domain/package.ts';
import type { Fields } from '../../json/fields.ts';
import { stringsOf } from '../../toml/lists.ts';
import type { LockedPackage } from '../../locked.ts';
import { readDirect } from '../direct.ts';
import { isArchive } from '../files.ts';
import { hashOf } from '../hashes.ts';
import { isName, normalizeName } from '../names.ts';
import { folderOf, pathFrom } from '../../paths.ts';
import { pinOf } from '../requirements/pin.ts';
import { pypiVersions } from '../version.ts';
import { unknownIndex, type Indexes } from './indexes.ts';

const REPOSITORIES = ['git', 'hg', 'svn', 'bzr'] as const;

/** Where an entry stands. */
interface Place {
  readonly group: string;
  readonly key: string;
  readonly location: Location;
}

interface Origin {
  readonly source: Source;
  readonly integrity: readonly string[];
  /** By the name of the file. */
  readonly claimed?: string;
}

/**
 * One entry of a group. Null: it is a folder of the project, which is no package but built here, or it can't be read,
 * which is a problem then.
 */
export function readEntry(fields: Fields, { group, key, location }: Place, indexes: Indexes): LockedPackage | null {
  if (!isName(key)) {
    fields.problem('its key is no name of a package.');
    return null;
  }
  const name = normalizeName(key);
  const origin = originOf(fields, location);
  if (origin === 'own') return null;
  const version = versionOf(fields, origin === null);
  const registry = origin === null ? fromIndex(fields, indexes) : null;
  const source = origin?.source ?? registry;
  if (version === null || source === null) return null;
  const hashes = hashesOf(fields);
  return {
    name,
    version,
    requires: [],
    entry: {
      key: `${group}/${key}`,
      location,
      source,
      integrity: hashes.length === 0 ? (origin?.integrity ?? []) : hashes,
      bundled: false,
      license: null,
      installScript: null,
      alias: null,
      ...(origin?.claimed === undefined ? {} : { claimed: origin.claimed }),
    },
  };
}

/** Null where an index serves it. */
function originOf(fields: Fields, { file }: Location): Origin | 'own' | null {
  for (const system of REPOSITORIES) {
    const url = fields.string(system);
    if (url !== null) return { source: repository(fields, system, url), integrity: [] };
  }
  const written = fields.string('file') ?? fields.string('path');
  if (written === null) return null;
  if (written.includes('${')) {
    fields.problem(`${quote(written)} has a variable of the environment, which can stand for any place.`);
  }
  const { source, told, integrity } = readDirect(written);
  const isFolder = source.type === 'file' && !isArchive(written);
  if (isFolder && !/^file:/i.test(written) && pathFrom(folderOf(file), written) !== null) return 'own';
  return { source, integrity, ...(typeof told?.version === 'string' ? { claimed: told.version } : {}) };
}

/** With its commit, for a change of that alone is a change of what is installed. */
function repository(fields: Fields, system: string, url: string): Source {
  const ref = fields.string('ref');
  const whole = `${system}+${url}@${ref ?? ''}`;
  const { follows } = readDirect(whole);
  if (follows !== null) {
    const what = follows === '' ? 'its default branch' : quote(follows);
    fields.problem(`it follows ${what} of a repository: what is installed changes with it.`);
  }
  return { type: 'git', url: ref === null ? url : `${url}#${ref}` };
}

/** Empty where an entry that no index serves has none; null, and a problem, where it is not locked to one. */
function versionOf(fields: Fields, ofIndex: boolean): string | null {
  const specifier = fields.string('version');
  if (specifier === null && !ofIndex) return '';
  const version = pinOf(specifier ?? '');
  if (version !== null && (pypiVersions.valid(version) || specifier?.startsWith('===') === true)) return version;
  fields.problem(`its version ${quote(specifier ?? '')} is not pinned to one.`);
  return null;
}

function fromIndex(fields: Fields, indexes: Indexes): Source | null {
  const index = fields.string('index');
  const source = indexes.source(index);
  if (source === null) fields.problem(unknownIndex(index ?? ''));
  return source;
}

function hashesOf(fields: Fields): string[] {
  const hashes = stringsOf(fields, 'hashes').flatMap((text) => {
    const hash = hashOf(text);
    if (hash === null) fields.problem(`${quote(text)} is no hash that can be checked.`);
    return hash ?? [];
  });
  return [...new Set(hashes)].sort();
}

import type { Scope, Source } from '../../../domain/package.ts';
import type { Requirement } from '../../locked.ts';
import type { Fields } from '../../json/fields.ts';
import { stringsOf } from '../../toml/lists.ts';
import { normalizeName } from '../names.ts';
import { readFiles } from '../poetry/files.ts';
import type { Ask } from '../pyproject/ask.ts';
import type { Pyproject } from '../pyproject/pyproject.ts';
import { parseRequirement } from '../requirement.ts';
import type { ByName } from '../toml-lock/by-name.ts';
import type { DistFile } from '../toml-lock/dist-files.ts';
import type { LockEntry } from '../toml-lock/entries.ts';
import { gitSource, requirementsOf } from '../toml-lock/package.ts';

const REPOSITORIES = ['git', 'hg', 'svn', 'bzr'] as const;

/** Where an entry comes from; `index` is where what names no address does. */
export function sourceOf(entry: LockEntry, index: Source): Source {
  const { fields } = entry;
  const repository = REPOSITORIES.find((key) => fields.raw(key) !== undefined);
  if (repository !== undefined) return gitSource(entry, fields.string(repository) ?? '', fields.string('revision'));
  const [url, path] = [fields.string('url'), fields.string('path')];
  if (url !== null) return { type: 'url', url };
  return path === null ? index : { type: 'file', url: path };
}

/** The files of an entry: in it, or, before version 4.3 of the format, under `name version` in `[metadata.files]`. */
export function filesOf({ fields, version }: LockEntry, metadata: Fields | null): DistFile[] {
  const listed = metadata?.fields('files') ?? null;
  return fields.raw('files') !== undefined || listed === null
    ? readFiles(fields, 'files')
    : readFiles(listed, `${fields.string('name') ?? ''} ${version}`);
}

/**
 * What an entry requires, by a list of PEP 508 texts. What is not locked is passed over: PDM leaves out what its
 * settings exclude and what a lockfile for one platform has no use for, and the lockfile does not tell which.
 */
export function requiresOf(fields: Fields, byName: ByName<LockEntry>): Requirement[] {
  return stringsOf(fields, 'dependencies').flatMap((text) => {
    const requirement = parseRequirement(text);
    if ('fault' in requirement) {
      fields.problem(`${requirement.fault}.`);
      return [];
    }
    const { name, url, specifier } = requirement;
    const found = byName.answering(name, () => (url === null ? [specifier] : null));
    return requirementsOf(found, false, specifier);
  });
}

/** By its groups: `default`, an extra, or a group for development. Undefined: it tells none. */
export function toldScope({ fields }: LockEntry, manifest: Pyproject | null): Scope | undefined {
  if (fields.raw('groups') === undefined) return undefined;
  const groups = stringsOf(fields, 'groups').map(normalizeName);
  if (groups.length === 0) return undefined;
  if (groups.includes('default')) return 'runtime';
  const ofDevelopment = new Set(manifest?.asks.filter(({ scope }) => scope === 'development').map(groupOf));
  return groups.every((group) => ofDevelopment.has(group)) ? 'development' : 'optional';
}

const groupOf = ({ group }: Ask): string => group ?? 'default';

/** What must be in a lockfile: the groups that it says it was locked for, without what the settings exclude. */
export function locksOf(metadata: Fields | null, manifest: Pyproject | null): (ask: Ask) => boolean {
  if (metadata?.raw('groups') === undefined) return () => false;
  const groups = new Set(stringsOf(metadata, 'groups').map(normalizeName));
  const resolution = manifest?.table('tool', 'pdm', 'resolution') ?? null;
  const excluded = new Set(resolution === null ? [] : stringsOf(resolution, 'excludes').map(normalizeName));
  return (ask) => groups.has(groupOf(ask)) && !excluded.has(ask.name);
}

import { quote } from '../../../domain/errors.ts';
import type { Source } from '../../../domain/package.ts';
import type { LockedPackage, LockedProject, Requirement } from '../../locked.ts';
import { normalizeName } from '../names.ts';
import type { Ask } from '../pyproject/ask.ts';
import type { Pyproject } from '../pyproject/pyproject.ts';
import { ByName } from '../toml-lock/by-name.ts';
import type { LockEntry } from '../toml-lock/entries.ts';
import { gitSource, requirementsOf } from '../toml-lock/package.ts';
import { contentHash } from './content-hash.ts';
import { readConstraint } from './asks.ts';
import { specifiersOf } from './constraint.ts';

/** Poetry before 1.3 never locked these, whoever asked for them. */
const UNLOCKED: ReadonlySet<string> = new Set(['setuptools', 'distribute', 'pip', 'wheel']);

/** A constraint that is a specifier of PEP 440 as it stands. */
const STANDARD = /^(?:[<>]=?|[!~=]=)[^|^\s]+$/;

/** Where an entry comes from; `index` is where what names no source does. */
export function sourceOf(entry: LockEntry, index: Source): Source {
  const source = entry.fields.fields('source');
  if (source === null) return index;
  const [type, url] = [source.string('type'), source.string('url')];
  switch (type) {
    case 'legacy':
      return { type: 'registry', url };
    case 'git':
      return gitSource(entry, url ?? '', source.string('resolved_reference') ?? source.string('reference'));
    case 'url':
      return { type, url };
    case 'file':
    case 'directory':
      return { type: 'file', url };
    case null:
    default:
      entry.fields.problem(`its source is of the type ${quote(type ?? '')}, which is unknown.`);
      return { type: 'url', url };
  }
}

/** What an entry requires. What must be locked and is not is a problem; an optional or conditional one need not be. */
export function requiresOf({ fields }: LockEntry, byName: ByName<LockEntry>): Requirement[] {
  const dependencies = fields.fields('dependencies');
  if (dependencies === null) return [];
  return dependencies.names().flatMap((key) => {
    const name = normalizeName(key);
    const value = dependencies.raw(key);
    return (Array.isArray(value) ? value : [value]).flatMap((one: unknown): Requirement[] => {
      const said = readConstraint(one);
      if (said === null) {
        fields.problem(`what it requires of ${quote(key)} can't be read.`);
        return [];
      }
      const found = byName.answering(name, () => (said.ofIndex ? specifiersOf(said.range) : null));
      if (found.length === 0 && said.always && !UNLOCKED.has(name)) {
        fields.problem(`it requires ${quote(`${key} ${said.range}`)}, which the lockfile does not have.`);
      }
      const { range, optional } = said;
      return requirementsOf(found, optional, STANDARD.test(range) ? range : '');
    });
  });
}

/** By the groups of version 2.1, the categories before 1.2, or the flag of an extra; undefined: it tells nothing. */
export function toldScope({ fields }: LockEntry): LockedPackage['told'] {
  const groups = fields.raw('groups');
  const category = fields.raw('category');
  const main = Array.isArray(groups) ? groups.includes('main') : category === undefined ? null : category === 'main';
  if (main === false) return 'development';
  if (fields.flag('optional') === true) return 'optional';
  return main === true ? 'runtime' : undefined;
}

/** Says so at the first thing that is asked for, where the lockfile was made for another manifest and nothing shows how. */
export async function agreed(
  project: LockedProject,
  manifest: Pyproject | null,
  locked: string | null,
  file: string,
): Promise<LockedProject> {
  const [first, ...others] = project.asks;
  if (manifest === null || locked === null || first === undefined) return project;
  if (project.asks.some(({ mismatch }) => mismatch !== null)) return project;
  const hash = await contentHash(manifest.table);
  if (hash === null || hash === locked) return project;
  const mismatch = `${quote(file)} was made for another ${quote(manifest.file)}: its content-hash is not that of this one.`;
  return { ...project, asks: [{ ...first, mismatch }, ...others] };
}

/** What must be in a lockfile: Poetry reads [project] since the version 2.1 of its format, and other groups not always. */
export const locksOf =
  (version: string) =>
  ({ by, scope }: Ask): boolean =>
    by === 'poetry' || (scope !== 'development' && !/^(?:1\.|2\.0$)/.test(version));

import { quote } from '../../../domain/errors.ts';
import type { Fields } from '../../json/fields.ts';
import { isRecord, type JsonRecord } from '../../json/record.ts';
import { readSpecifier } from './specifier.ts';

/** What a deno.lock holds, of whatever version. */
export interface Sections {
  /** The keys of packages by what asked for them: `npm:chalk@5` is answered by `chalk@5.0.0`. */
  readonly specifiers: ReadonlyMap<string, string>;
  readonly npm: JsonRecord;
  readonly jsr: JsonRecord;
  readonly remote: JsonRecord;
}

/** Versions that Deno reads and we do; version 1 had no number, and nothing but remote modules. */
export const VERSIONS: ReadonlySet<unknown> = new Set(['2', '3', '4', '5']);

const OF_VERSION_2: ReadonlySet<string> = new Set(['version', 'remote', 'npm']);
const OF_VERSION_3: ReadonlySet<string> = new Set(['version', 'remote', 'packages', 'redirects', 'workspace']);
const OF_LATER_VERSIONS: ReadonlySet<string> = new Set([
  'version',
  'remote',
  'npm',
  'jsr',
  'specifiers',
  'redirects',
  'workspace',
]);

/** Finds the sections where the file's version has them. */
export function sectionsOf(fields: Fields, version: unknown): Sections {
  const specifiers = new Map<string, string>();
  const known = version === '2' ? OF_VERSION_2 : version === '3' ? OF_VERSION_3 : OF_LATER_VERSIONS;
  for (const name of fields.names()) {
    if (!known.has(name)) fields.problem(`${quote(name)} is no section of version ${quote(String(version))}.`);
  }
  const remote = fields.record('remote') ?? {};
  if (version === '2') {
    const npm = fields.of(fields.record('npm') ?? {}, 'npm');
    npm.eachString('specifiers', (spec, id) => specifiers.set(`npm:${spec}`, id));
    return { specifiers, npm: npm.record('packages') ?? {}, jsr: {}, remote };
  }
  const packages = version === '3' ? fields.of(fields.record('packages') ?? {}, 'packages') : fields;
  packages.eachString('specifiers', (spec, answer) => {
    // Version 3 has the whole key there, later ones only what comes after the name.
    const id = version === '3' ? answer.replace(/^npm:/, '') : `${readSpecifier(spec)?.name ?? ''}@${answer}`;
    if (spec.startsWith('npm:')) specifiers.set(spec, id);
  });
  return { specifiers, npm: packages.record('npm') ?? {}, jsr: packages.record('jsr') ?? {}, remote };
}

/** What JSR packages ask npm for: whole specifiers, or names of which there is one specifier. */
export function wishesOfJsr({ jsr }: Sections): ReadonlySet<unknown> {
  return new Set(
    Object.values(jsr).flatMap((one) => {
      const list = isRecord(one) ? one['dependencies'] : undefined;
      return Array.isArray(list) ? list : [];
    }),
  );
}

/** The strings of a list; anything else is a problem. */
export function stringsOf(fields: Fields, name: string): readonly string[] {
  const value = fields.raw(name);
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    fields.refuse(name, value, 'a list');
    return [];
  }
  const strings = value.filter((one): one is string => typeof one === 'string');
  if (strings.length < value.length) fields.problem(`"${name}" holds more than strings.`);
  return strings;
}

/** One project of a deno.lock: the root or a member of its workspace, with what each of its manifests asks for. */
export interface Member {
  /** From the lockfile's folder; empty: that folder itself. */
  readonly path: string;
  /** Of deno.json and package.json; null: the lockfile does not tell. */
  readonly dependencies: readonly string[] | null;
  readonly packageJson: readonly string[] | null;
  readonly overrides: boolean;
}

/** Reads `workspace`: the root first, which is there even where the file has none. */
export function membersOf(fields: Fields): Member[] {
  const workspace = fields.of(fields.record('workspace') ?? {}, 'workspace');
  const members = workspace.record('members') ?? {};
  return [
    memberOf('', workspace),
    ...Object.keys(members).flatMap((path) => {
      const raw = members[path];
      if (isRecord(raw)) return [memberOf(path, fields.of(raw, path))];
      workspace.refuse(`members.${path}`, raw, 'an object');
      return [];
    }),
  ];
}

function memberOf(path: string, fields: Fields): Member {
  const manifest = fields.fields('packageJson');
  return {
    path,
    dependencies: fields.raw('dependencies') === undefined ? null : stringsOf(fields, 'dependencies'),
    packageJson: manifest === null ? null : stringsOf(manifest, 'dependencies'),
    overrides: manifest?.raw('overrides') !== undefined || fields.raw('npmOverrides') !== undefined,
  };
}

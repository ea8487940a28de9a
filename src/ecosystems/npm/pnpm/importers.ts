import { quote } from '../../../domain/errors.ts';
import type { Scope } from '../../../domain/package.ts';
import { kindOfYaml, YamlMap } from '../../yaml/value.ts';
import type { YamlFields } from '../../yaml/fields.ts';
import { normalize } from '../lock/location.ts';

/** What a project asks for, by the lockfile. */
export interface LockAsk {
  readonly name: string;
  /** As the manifest had it when the lockfile was made; null where the lockfile does not say. */
  readonly specifier: string | null;
  /** The version, or the key of the entry, that answers it. */
  readonly reference: string;
  readonly group: Group;
  /** The number of the document that it stands in, which has its answer too. */
  readonly document: number;
  readonly line: number;
}

/** The lists of an importer. What pnpm installs for itself, to run with, is used in development and never shipped. */
export const GROUPS = {
  dependencies: 'runtime',
  optionalDependencies: 'optional',
  devDependencies: 'development',
  configDependencies: 'development',
  packageManagerDependencies: 'development',
} as const satisfies Record<string, Scope>;
type Group = keyof typeof GROUPS;

/** Whether a list is what the manifest asks for, and not what pnpm itself runs with. */
export const isOfManifest = (group: Group): boolean =>
  group !== 'configDependencies' && group !== 'packageManagerDependencies';

/** A project of the lockfile: its folder, empty for the lockfile's own. */
export interface Importer {
  readonly folder: string;
  readonly line: number;
  readonly asks: readonly LockAsk[];
}

/** Before version 9 the lockfile of a single project has its lists at the top. `number` is that of the document. */
export function readImporters(document: YamlFields, number: number): Importer[] {
  const importers = document.fields('importers');
  if (importers === null) return [importerOf('.', document, number)];
  const found: Importer[] = [];
  importers.eachFields((folder, fields) => found.push(importerOf(folder, fields, number)));
  return found;
}

function importerOf(folder: string, fields: YamlFields, document: number): Importer {
  const specifiers = new Map<string, string>();
  fields.eachString('specifiers', (name, specifier) => specifiers.set(name, specifier));
  const asks: LockAsk[] = [];
  for (const group of Object.keys(GROUPS) as Group[]) {
    const list = fields.fields(group);
    list?.map.forEach((name, value, line) => {
      const inline = value instanceof YamlMap;
      const reference = inline ? value.get('version') : value;
      const specifier = inline ? value.get('specifier') : specifiers.get(name);
      if (typeof reference === 'string' && typeof (specifier ?? '') === 'string') {
        asks.push({
          name,
          specifier: typeof specifier === 'string' ? specifier : null,
          reference,
          group,
          document,
          line,
        });
      } else list.problem(`${quote(name)} is ${kindOfYaml(value)} that says no version.`, line);
    });
  }
  fields.map.forEach((key, value, line) => {
    if (Object.hasOwn(GROUPS, key) || !key.endsWith('ependencies') || value === null) return;
    fields.problem(`${quote(key)} is none of the known lists: what it locks is not read.`, line);
  });
  return { folder: normalize(folder), line: fields.line, asks };
}

/** The projects of all documents. One that several of them speak of is one project, with the asks of all. */
export function mergeImporters(importers: readonly Importer[]): Importer[] {
  const merged = new Map<string, Importer>();
  for (const importer of importers) {
    const known = merged.get(importer.folder);
    const asks = known === undefined ? importer.asks : [...known.asks, ...importer.asks];
    merged.set(importer.folder, { ...importer, asks });
  }
  return [...merged.values()];
}

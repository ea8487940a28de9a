import type { Beside } from '../../../domain/format.ts';
import { field, isRecord } from '../../../domain/json.ts';
import { YamlFields } from '../../yaml/fields.ts';
import { readYaml } from '../../yaml/read.ts';
import { YamlMap, type YamlValue } from '../../yaml/value.ts';

export const WORKSPACE = 'pnpm-workspace.yaml';
const HOOKS = ['.pnpmfile.cjs', '.pnpmfile.mjs', 'pnpmfile.js'];

/** What changes the requirements of the manifests before pnpm locks them. */
export interface Settings {
  /** The range that a catalog has for a name; null: not known. `spec` is `catalog:` or `catalog:<name>`. */
  catalog(spec: string, name: string): string | null;
  /** Whether the project replaces, or takes out, what is asked for under this name. */
  replaces(name: string): boolean;
  /** Whether a program of the project may have changed any requirement. */
  readonly hooked: boolean;
  /** Whether folders that are linked are left out. */
  readonly excludesLinks: boolean;
}

/**
 * Reads the settings of the documents of a lockfile. Overrides and catalogs count as the project declares them in
 * pnpm-workspace.yaml and package.json: the lockfile's own copies are as easily forged as the rest of it, and
 * serve only where there is no declaration to be read.
 */
export function readSettings(documents: readonly YamlFields[], beside: Beside): Settings {
  const workspace = readWorkspace(beside);
  const declared = declaredOverrides(workspace, beside);
  const replaced = new Set<string>();
  for (const document of documents) {
    document.eachString('overrides', (selector) => {
      if (declared === null || declared.has(selector)) replaced.add(targetOf(selector));
    });
    for (const name of document.list('ignoredOptionalDependencies')) if (typeof name === 'string') replaced.add(name);
  }
  const catalogs = documents.flatMap((document) => document.fields('catalogs')?.map ?? []);
  return {
    catalog(spec, name) {
      const catalog = spec.slice('catalog:'.length).trim() || 'default';
      const [locked] = catalogs.flatMap((map) => specifierOf(inside(map, catalog, name)) ?? []);
      return catalogsOf(workspace, catalog, name) ?? locked ?? null;
    },
    replaces: (name) => replaced.has(name),
    hooked:
      documents.some((document) => document.has('pnpmfileChecksum')) ||
      HOOKS.some((hook) => beside(hook) !== undefined),
    excludesLinks: documents.some((document) => document.fields('settings')?.flag('excludeLinksFromLockfile') === true),
  };
}

function readWorkspace(beside: Beside): YamlMap | null {
  const text = beside(WORKSPACE);
  if (text === undefined) return null;
  // People write this file, and may use more of YAML than we read: then nothing is known of it.
  const { documents, problems } = readYaml(text, WORKSPACE, '');
  return problems.length === 0 && documents[0] instanceof YamlMap ? documents[0] : null;
}

/** The selectors of all overrides; null where a file that may have some can't be read. */
function declaredOverrides(workspace: YamlMap | null, beside: Beside): ReadonlySet<string> | null {
  if (workspace === null && beside(WORKSPACE) !== undefined) return null;
  const declared = new Set<string>();
  const overrides = workspace?.get('overrides');
  if (overrides instanceof YamlMap) overrides.forEach((selector) => declared.add(selector));
  const manifest = beside('package.json');
  if (manifest === undefined) return workspace === null ? null : declared;
  try {
    const parsed: unknown = JSON.parse(manifest);
    for (const lists of [field(field(parsed, 'pnpm'), 'overrides'), field(parsed, 'resolutions')]) {
      if (isRecord(lists)) for (const selector of Object.keys(lists)) declared.add(selector);
    }
    return declared;
  } catch {
    return null;
  }
}

/** The name that an override is for: `b` of `a@1>b@2`. A `>` behind `@`, `|` or a space belongs to a range. */
function targetOf(selector: string): string {
  const [target = ''] = selector.split(/(?<=[^ |@])>/).slice(-1);
  const at = target.indexOf('@', 1);
  return at === -1 ? target : target.slice(0, at);
}

function catalogsOf(workspace: YamlMap | null, catalog: string, name: string): string | null {
  const unnamed = catalog === 'default' ? inside(workspace, 'catalog', name) : undefined;
  const found = unnamed ?? inside(mapOf(workspace?.get('catalogs')), catalog, name);
  return typeof found === 'string' ? found : null;
}

const mapOf = (value: YamlValue | undefined): YamlMap | null => (value instanceof YamlMap ? value : null);
const inside = (map: YamlMap | null, key: string, name: string): YamlValue | undefined =>
  mapOf(map?.get(key))?.get(name);

function specifierOf(entry: YamlValue | undefined): string | null {
  const specifier = mapOf(entry)?.get('specifier');
  return typeof specifier === 'string' ? specifier : null;
}

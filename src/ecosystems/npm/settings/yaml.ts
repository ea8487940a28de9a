import type { Problem } from '../../../domain/graph.ts';
import { readYaml } from '../../yaml/read.ts';
import { YamlMap, type YamlValue } from '../../yaml/value.ts';
import { NOTHING, type RegistrySettings } from './registry.ts';

const REMEDY = 'Write it without anchors, tags and texts over several lines, so that it can be read.';

/** Reads what a pnpm-workspace.yaml says of registries. */
export function readPnpmWorkspace(text: string, file: string, problems: Problem[]): RegistrySettings {
  const settings = read(text, file, problems);
  if (settings === null) return NOTHING;
  const scopes = new Map<string, string>();
  let registry = textAt(settings, 'registry');
  each(settings.get('registries'), (name, url) => {
    if (name === 'default') registry = url;
    else scopes.set(name.startsWith('@') ? name : `@${name}`, url);
  });
  each(settings, (key, url) => {
    const [, scope] = /^(@[^:/]+):registry$/.exec(key) ?? [];
    if (scope !== undefined) scopes.set(scope, url);
  });
  return {
    registry,
    scopes,
    replaces: null,
    unverified: isFalse(settings, 'strictSsl', 'strict-ssl'),
    passesOver: isFalse(settings, 'lockfile') ? 'lockfile: false' : null,
  };
}

const YARN_LOCK = 'yarn.lock';

/** Reads what a .yarnrc.yml says of registries; a variable of the environment counts as what it is when not set. */
export function readYarnrcYml(text: string, file: string, problems: Problem[]): RegistrySettings {
  const settings = read(text, file, problems);
  if (settings === null) return NOTHING;
  const scopes = new Map<string, string>();
  const scoped = settings.get('npmScopes');
  if (scoped instanceof YamlMap) {
    scoped.forEach((name, scope) => {
      const server = scope instanceof YamlMap ? serverOf(scope) : null;
      if (server !== null) scopes.set(`@${name}`, server);
    });
  }
  // Of Yarn 2 and 3; later ones refuse to run with it.
  const lockfile = textAt(settings, 'lockfileFilename') ?? YARN_LOCK;
  return {
    ...NOTHING,
    registry: serverOf(settings),
    scopes,
    unverified: isFalse(settings, 'enableStrictSsl'),
    passesOver: lockfile === YARN_LOCK ? null : `lockfileFilename: ${lockfile}`,
  };
}

/**
 * People write these files, and may use more of YAML than we read. That matters where registries may be among what they
 * say, by their names or behind an escape.
 */
function read(text: string, file: string, problems: Problem[]): YamlMap | null {
  const { documents, problems: faults } = readYaml(text, file, REMEDY);
  const [fault] = faults;
  if (fault !== undefined && /regist|ssl|lockfile|\\/i.test(text)) {
    const message = `${fault.message} It may name registries, and which ones is not known.`;
    problems.push({ ...fault, message });
  }
  return fault === undefined && documents[0] instanceof YamlMap ? documents[0] : null;
}

const serverOf = (map: YamlMap): string | null =>
  textAt(map, 'npmRegistryServer')?.replace(/\$\{[^}:-]{0,100}:?-([^}]{0,1000})\}/g, '$1') ?? null;

function each(map: YamlValue | undefined, visit: (key: string, value: string) => void): void {
  if (!(map instanceof YamlMap)) return;
  map.forEach((key, value) => {
    if (typeof value === 'string') visit(key, value);
  });
}

function textAt(map: YamlMap, key: string): string | null {
  const value = map.get(key);
  return typeof value === 'string' && value !== '' ? value : null;
}

const isFalse = (map: YamlMap, ...keys: readonly string[]): boolean => keys.some((key) => map.get(key) === 'false');

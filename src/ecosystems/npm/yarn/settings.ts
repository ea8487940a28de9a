import type { Beside } from '../../../domain/format.ts';
import { readYaml } from '../../yaml/read.ts';
import { YamlMap, type YamlValue } from '../../yaml/value.ts';
import { parseDescriptor } from './descriptor.ts';
import type { YarnAsk } from './entry.ts';
import { EXTENSIONS } from './extensions.ts';

export const SETTINGS = '.yarnrc.yml';

/** What the settings of yarn 2 and later say that its lockfile does not. */
export interface Settings {
  /** The range that a catalog has for a name; null: not known. `range` is `catalog:` or `catalog:<name>`. */
  readonly catalog: (range: string, name: string) => string | null;
  /** What is added to the asks of a package, by its name. */
  readonly added: (name: string) => readonly YarnAsk[];
}

/** Yarn 1 has none of this. */
export const NO_SETTINGS: Settings = { catalog: () => null, added: () => [] };

/** Reads the settings. People write the file, and may use more of YAML than we read: then nothing is known of it. */
export function readSettings(beside: Beside): Settings {
  const text = beside(SETTINGS) ?? '';
  const isNeeded = /^(?:catalogs?|packageExtensions):/m.test(text);
  const { documents, problems } = isNeeded ? readYaml(text, SETTINGS, '') : { documents: [], problems: [] };
  const [first] = documents;
  const settings = problems.length === 0 && first instanceof YamlMap ? first : null;
  const own = extensionsOf(settings);
  return {
    catalog(range, name) {
      const catalog = range.slice('catalog:'.length);
      const found = catalog === '' ? inside(settings, 'catalog', name) : inside(settings, 'catalogs', catalog, name);
      return typeof found === 'string' ? found : null;
    },
    added: (name) => (EXTENSIONS.has(name) || own.has(name) ? asksOf(EXTENSIONS.get(name), own.get(name)) : NONE),
  };
}

const NONE: readonly YarnAsk[] = [];

const asksOf = (...lists: readonly (readonly string[] | undefined)[]): YarnAsk[] =>
  lists.flatMap((list = []) =>
    list.flatMap((one): YarnAsk[] => {
      const descriptor = parseDescriptor(one);
      return descriptor === null ? [] : [{ ...descriptor, optional: false }];
    }),
  );

/** By the name of the package that is extended: the descriptors of what is added to it. */
function extensionsOf(settings: YamlMap | null): ReadonlyMap<string, readonly string[]> {
  const extensions = new Map<string, string[]>();
  const all = settings?.get('packageExtensions');
  if (!(all instanceof YamlMap)) return extensions;
  all.forEach((target, extension) => {
    const name = parseDescriptor(target)?.name ?? target;
    const added = extensions.get(name) ?? [];
    const dependencies = extension instanceof YamlMap ? extension.get('dependencies') : null;
    if (!(dependencies instanceof YamlMap)) return;
    dependencies.forEach((dependency, range) => {
      if (typeof range === 'string') added.push(`${dependency}@${range}`);
    });
    extensions.set(name, added);
  });
  return extensions;
}

function inside(settings: YamlMap | null, ...keys: readonly string[]): YamlValue | undefined {
  let value: YamlValue | undefined = settings ?? undefined;
  for (const key of keys) value = value instanceof YamlMap ? value.get(key) : undefined;
  return value;
}

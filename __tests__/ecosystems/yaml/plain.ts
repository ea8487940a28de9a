import { FAILSAFE_SCHEMA, loadAll } from 'js-yaml';
import { readYaml, type YamlText } from '../../../src/ecosystems/yaml/read.ts';
import { YamlMap, type YamlValue } from '../../../src/ecosystems/yaml/value.ts';

export const read = (text: string): YamlText => readYaml(text, 'x.yaml', 'Write it anew.');

/** A value of ours as plain data: mappings as sorted pairs, nothing as an empty text, as a schema of texts alone has it. */
export function plain(value: YamlValue): unknown {
  if (value === null || typeof value === 'string') return value ?? '';
  if (!(value instanceof YamlMap)) return value.map(plain);
  const pairs: [string, unknown][] = [];
  value.forEach((key, one) => pairs.push([key, plain(one)]));
  return { pairs: pairs.sort(byKey) };
}

/** The same of a value of js-yaml's. */
export function plainOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainOf);
  if (typeof value !== 'object' || value === null) return value ?? '';
  const pairs = Object.entries(value).map(([key, one]): [string, unknown] => [key, plainOf(one)]);
  return { pairs: pairs.sort(byKey) };
}

/** What js-yaml reads; null where it refuses the text. */
export function theirs(text: string): unknown {
  try {
    return loadAll(text, { schema: FAILSAFE_SCHEMA }).map(plainOf);
  } catch {
    return null;
  }
}

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

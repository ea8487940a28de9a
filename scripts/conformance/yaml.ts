// Our reader of lockfiles' YAML against js-yaml, over every real lockfile that is YAML.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { FAILSAFE_SCHEMA, loadAll } from 'js-yaml';
import { readYaml } from '../../src/ecosystems/yaml/read.ts';
import { YamlMap, type YamlValue } from '../../src/ecosystems/yaml/value.ts';
import { rowOf, type Row } from './table.ts';

const FORMATS = ['pnpm-v5', 'pnpm-v6', 'pnpm-v9', 'yarn-berry'];

/** Every scalar with the way that leads to it, and every problem. */
export function yaml(data: string): Promise<Row[]> {
  const rows = FORMATS.flatMap((format) =>
    readdirSync(path.join(data, 'lockfiles', format)).map((name) => {
      const lockfile = path.join(
        data,
        'lockfiles',
        format,
        name,
        format === 'yarn-berry' ? 'yarn.lock' : 'pnpm-lock.yaml',
      );
      const text = readFileSync(lockfile, 'utf8');
      const { documents, problems } = readYaml(text, lockfile, '');
      return rowOf({ format, name, what: 'yaml' }, scalarsOf(loadAll(text, { schema: FAILSAFE_SCHEMA }), entriesOf), [
        ...scalarsOf(documents, (value) => ownEntriesOf(value as YamlValue)),
        ...problems.map(({ message }) => message),
      ]);
    }),
  );
  return Promise.resolve(rows);
}

type Entries = (value: unknown) => Iterable<readonly [string, unknown]> | null;

function scalarsOf(root: unknown, entries: Entries): string[] {
  const found: string[] = [];
  const open: [way: string, value: unknown][] = [['', root]];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    const [way, value] = one;
    const inside = entries(value);
    if (inside === null) found.push(`${way} = ${typeof value === 'string' ? value : ''}`);
    else for (const [key, next] of inside) open.push([`${way} ${JSON.stringify(key)}`, next]);
    if (inside !== null) found.push(`${way} holds others`);
  }
  return found;
}

const entriesOf: Entries = (value) => (typeof value === 'object' && value !== null ? Object.entries(value) : null);

function ownEntriesOf(value: YamlValue): [string, unknown][] | null {
  if (value === null || typeof value === 'string') return null;
  if (!(value instanceof YamlMap)) return Object.entries(value);
  const pairs: [string, unknown][] = [];
  value.forEach((key, one) => pairs.push([key, one]));
  return pairs;
}

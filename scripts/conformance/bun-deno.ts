// bun.lock and deno.lock against what a parser of JSON with comments makes of them.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { directoryTree } from '../../src/adapters/files.ts';
import { readGraph } from '../../src/ecosystems/read-graph.ts';
import { rowOf, type Row } from './table.ts';

export const BUN_DENO_FORMATS = ['bun', 'deno'];

interface Truth {
  readonly packages: readonly {
    readonly name: string;
    readonly version: string;
    readonly key: string;
    readonly integrity?: string;
  }[];
}

/** Unique (name, version) sets, and every entry with its hash. */
export async function bunAndDeno(data: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const format of BUN_DENO_FORMATS) {
    for (const name of readdirSync(path.join(data, 'lockfiles', format)).sort()) {
      const truth = JSON.parse(readFileSync(path.join(data, 'truth', format, `${name}.json`), 'utf8')) as Truth;
      const graph = await readGraph(directoryTree(path.join(data, 'lockfiles', format, name)));
      const packages = [...graph.packages.values()];
      rows.push(
        rowOf(
          { format, name, what: 'packages' },
          truth.packages.map((one) => `${one.name}@${one.version}`),
          packages.map((one) => `${one.name}@${one.version}`),
        ),
        rowOf(
          { format, name, what: 'entries' },
          truth.packages.map((one) => `${one.key} ${one.name}@${one.version} ${one.integrity ?? ''}`),
          packages.flatMap((one) =>
            one.entries.map(({ key, integrity }) => `${key} ${one.name}@${one.version} ${integrity.join(' ')}`),
          ),
        ),
      );
    }
  }
  return rows;
}

// yarn's lockfiles against what yarn's own parsers make of them.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { directoryTree } from '../../src/adapters/files.ts';
import type { Graph } from '../../src/domain/graph.ts';
import { readGraph } from '../../src/ecosystems/read-graph.ts';
import { rowOf, type Row } from './table.ts';

export const YARN_FORMATS = ['yarn-berry', 'yarn-classic'];

/** An entry as yarn's parser gives it. */
interface Listed {
  readonly name: string;
  readonly version: string;
  readonly patterns?: readonly string[];
  readonly resolved?: string;
  readonly integrity?: string;
  readonly key?: string;
  readonly checksum?: string;
  /** A folder of the project's own, which is no package. */
  readonly workspace?: boolean;
}

/** Unique (name, version) sets; every entry with its keys, address and hashes; and that nothing is unclear in them. */
export async function yarn(data: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const format of YARN_FORMATS) {
    for (const name of readdirSync(path.join(data, 'lockfiles', format)).sort()) {
      const file = path.join(data, 'truth', format, `${name}.json`);
      const { packages } = JSON.parse(readFileSync(file, 'utf8')) as { packages: readonly Listed[] };
      const graph = await readGraph(directoryTree(path.join(data, 'lockfiles', format, name)));
      rows.push(
        ...compare(
          { format, name },
          packages.filter((one) => one.workspace !== true),
          graph,
        ),
      );
    }
  }
  return rows;
}

function compare(head: Pick<Row, 'format' | 'name'>, listed: readonly Listed[], graph: Graph): Row[] {
  const packages = [...graph.packages.values()];
  const declarations = graph.projects.flatMap((project) => project.declarations);
  return [
    rowOf(
      { ...head, what: 'packages' },
      listed.map(({ name, version }) => `${name}@${version}`),
      packages.map(({ name, version }) => `${name}@${version}`),
    ),
    rowOf(
      { ...head, what: 'entries' },
      listed.map(({ name, version, key, patterns, resolved, integrity, checksum }) =>
        [`${name}@${version}`, key ?? (patterns ?? []).join(', '), resolved ?? '', integrity ?? checksum ?? ''].join(
          ' | ',
        ),
      ),
      packages.flatMap(({ name, version, entries }) =>
        entries.map((entry) =>
          [
            `${name}@${version}`,
            entry.key,
            entry.source.type === 'file' ? '' : (entry.source.url ?? ''),
            withoutFragment(entry.integrity, entry.source.url).join(' '),
          ].join(' | '),
        ),
      ),
    ),
    rowOf(
      { ...head, what: 'problems' },
      [],
      [...graph.problems.map(({ message }) => message), ...declarations.flatMap(({ mismatch }) => mismatch ?? [])],
    ),
  ];
}

/** The truth has the hash behind a URL only in the URL, unless `integrity` says it as well. */
function withoutFragment(integrity: readonly string[], url: string | null): readonly string[] {
  const [, fragment = ''] = url?.split('#') ?? [];
  const own = `sha1-${Buffer.from(fragment, 'hex').toString('base64')}`;
  return integrity.length > 1 && integrity.at(-1) === own ? integrity.slice(0, -1) : integrity;
}

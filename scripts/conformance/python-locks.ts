// Python's TOML lockfiles against what Python's own tomllib finds in them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { directoryTree } from '../../src/adapters/files.ts';
import { readGraph } from '../../src/ecosystems/read-graph.ts';
import { rowOf, type Row } from './table.ts';

export const PYTHON_LOCK_FORMATS = ['poetry', 'pdm', 'uv', 'pylock'];

interface Truth {
  readonly packages?: readonly {
    readonly name: string;
    readonly version?: string;
    /** `sha256:<hex>`. */
    readonly hashes?: readonly string[];
  }[];
  /** Why the file can't be read. */
  readonly error?: string;
}

/** Unique (name, version) sets and the hashes of each; of a file that is no TOML, that it is told. */
export async function pythonLocks(data: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const format of PYTHON_LOCK_FORMATS) {
    const folder = path.join(data, 'lockfiles', format);
    for (const name of existsSync(folder) ? readdirSync(folder).sort() : []) {
      const truth = JSON.parse(readFileSync(path.join(data, 'truth', format, `${name}.json`), 'utf8')) as Truth;
      rows.push(...(await compare(format, name, path.join(folder, name), truth)));
    }
  }
  return rows;
}

async function compare(format: string, name: string, folder: string, { packages = [], error }: Truth): Promise<Row[]> {
  const graph = await readGraph(directoryTree(folder));
  const found = [...graph.packages.values()];
  if (error !== undefined) {
    const told = graph.problems.map(({ location }) => `line ${location.line}`);
    const [, line = ''] = /\(at (line \d+)/.exec(error) ?? [];
    return [rowOf({ format, name, what: 'refused' }, [line], [...told, ...found.map(({ purl }) => purl)])];
  }
  // What is built here stands in a uv.lock as any other package; to us it is a project.
  const own = new Set(graph.projects.map((one) => one.name));
  const listed = packages.filter((one) => found.some((other) => other.name === one.name) || !own.has(one.name));
  return [
    rowOf(
      { format, name, what: 'packages' },
      listed.map((one) => `${one.name}@${one.version ?? ''}`),
      found.map((one) => `${one.name}@${one.version}`),
    ),
    rowOf(
      { format, name, what: 'hashes' },
      listed.flatMap((one) => (one.hashes ?? []).map((hash) => `${one.name}@${one.version ?? ''} ${hash}`)),
      found.flatMap((one) =>
        one.entries.flatMap(({ integrity }) => integrity.map((hash) => `${one.name}@${one.version} ${asHex(hash)}`)),
      ),
    ),
  ];
}

function asHex(integrity: string): string {
  const [algorithm = '', digest = ''] = integrity.split(/-(.*)/s);
  return `${algorithm}:${Buffer.from(digest, 'base64').toString('hex')}`;
}

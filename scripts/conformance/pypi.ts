// requirements.txt and Pipfile.lock against what pip's own parse_requirements and Python's json make of them.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { directoryTree } from '../../src/adapters/files.ts';
import type { Tree } from '../../src/domain/ports/tree.ts';
import { hashOf } from '../../src/ecosystems/pypi/hashes.ts';
import { readGraph } from '../../src/ecosystems/read-graph.ts';
import { rowOf, type Row } from './table.ts';

export const PYPI_FORMATS = ['requirements-plain', 'requirements-hashed', 'pipfile'];

interface Truth {
  readonly lockfile: string;
  readonly packages: readonly {
    readonly name: string;
    /** Absent for a direct URL. */
    readonly version?: string;
    readonly url?: string;
    readonly hashes?: readonly string[];
    readonly dev?: boolean;
  }[];
}

/**
 * The folder of a lockfile as a tree. Compiled requirements can have any name; one that nobody would take for
 * requirements is read under a name that tells.
 */
export function treeOf(data: string, lockfile: string): Tree {
  const tree = directoryTree(path.join(data, path.dirname(lockfile)));
  const real = path.basename(lockfile);
  if (!real.endsWith('.txt') || real.includes('requirements')) return tree;
  const told = `requirements-${real}`;
  return {
    list: async () =>
      (await tree.list()).map((entry) =>
        entry.path === real ? { path: told, mode: entry.mode, id: entry.id } : entry,
      ),
    read: (file) => tree.read(file === told ? real : file),
  };
}

/** Unique (name, version) sets, and each entry with its hashes, its URL and whether it is for development. */
export async function pypi(data: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const format of PYPI_FORMATS) {
    for (const file of readdirSync(path.join(data, 'truth', format)).sort()) {
      const truth = JSON.parse(readFileSync(path.join(data, 'truth', format, file), 'utf8')) as Truth;
      const graph = await readGraph(treeOf(data, truth.lockfile));
      const packages = [...graph.packages.values()];
      const head = { format, name: path.basename(file, '.json') };
      rows.push(
        rowOf(
          { ...head, what: 'packages' },
          truth.packages.map(({ name, version }) => `${name}@${version ?? ''}`),
          packages.map(({ name, version }) => `${name}@${version}`),
        ),
        rowOf(
          { ...head, what: 'entries' },
          truth.packages.map(({ name, version, url, hashes = [], dev = false }) =>
            [name, version ?? '', url ?? '', dev, ...new Set(hashes.map((hash) => hashOf(hash) ?? hash).sort())].join(
              ' ',
            ),
          ),
          packages.flatMap(({ name, version, entries }) =>
            entries.map(({ source, integrity, scope }) =>
              [name, version, source.type === 'registry' ? '' : source.url, scope === 'development', ...integrity].join(
                ' ',
              ),
            ),
          ),
        ),
        rowOf(
          { ...head, what: 'problems' },
          [],
          graph.problems.map(({ message }) => message),
        ),
      );
    }
  }
  return rows;
}

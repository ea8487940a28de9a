// pnpm's lockfiles against what pnpm's own packages make of them.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { loadAll } from 'js-yaml';
import { directoryTree } from '../../src/adapters/files.ts';
import type { Graph } from '../../src/domain/graph.ts';
import { field, isRecord } from '../../src/domain/json.ts';
import { readGraph } from '../../src/ecosystems/read-graph.ts';
import { rowOf, type Row } from './table.ts';

export const PNPM_FORMATS = ['pnpm-v5', 'pnpm-v6', 'pnpm-v9'];

/** An entry as pnpm lists it. Flags are absent where they are false. */
interface Listed {
  readonly name: string;
  readonly version?: string;
  readonly integrity?: string;
  readonly resolution_type?: string;
  readonly directory?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly requiresBuild?: boolean;
}

interface Truth {
  readonly lockfile: string;
  readonly importers: number;
  readonly packages: readonly Listed[];
}

/** Unique (name, version) sets, and every entry with its hash; before version 9 also its scope and install script. */
export async function pnpm(data: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const format of PNPM_FORMATS) {
    for (const name of readdirSync(path.join(data, 'lockfiles', format)).sort()) {
      const truth = JSON.parse(readFileSync(path.join(data, 'truth', format, `${name}.json`), 'utf8')) as Truth;
      const documents: readonly unknown[] = loadAll(readFileSync(path.join(data, truth.lockfile), 'utf8'));
      const graph = await readGraph(directoryTree(path.dirname(path.join(data, truth.lockfile))));
      const listed = [...truth.packages.flatMap((one) => platforms(one, documents)), ...ofEarlier(documents)];
      rows.push(...compare(format, name, listed, truth.importers, graph));
    }
  }
  return rows;
}

function compare(format: string, name: string, listed: readonly Listed[], importers: number, graph: Graph): Row[] {
  const packages = [...graph.packages.values()];
  const hasFlags = format !== 'pnpm-v9';
  const text = (one: string, hash: string, scope: string, built: boolean): string =>
    [one, hash, ...(hasFlags ? [scope, String(built)] : [])].join(' | ');
  return [
    rowOf(
      { format, name, what: 'packages' },
      listed.map((one) => `${one.name}@${one.version ?? ''}`),
      packages.map((one) => `${one.name}@${one.version}`),
    ),
    rowOf(
      { format, name, what: 'entries' },
      listed.map((one) =>
        text(`${one.name}@${one.version ?? ''}`, one.integrity ?? '', scopeOf(one), one.requiresBuild === true),
      ),
      packages.flatMap((one) =>
        one.entries.map((entry) =>
          text(`${one.name}@${one.version}`, entry.integrity.join(' '), entry.scope, entry.installScript === true),
        ),
      ),
    ),
    rowOf(
      { format, name, what: 'projects' },
      Array.from({ length: importers }, (_, index) => String(index)),
      graph.projects.map((_, index) => String(index)),
    ),
    // Every file was written by pnpm for the manifests beside it: whatever is told against it is told wrongly.
    rowOf(
      { format, name, what: 'problems' },
      [],
      [
        ...graph.problems.map(({ message }) => message),
        ...graph.projects.flatMap(({ declarations }) => declarations.flatMap(({ mismatch }) => mismatch ?? [])),
      ],
    ),
  ];
}

function scopeOf({ dev, optional }: Listed): string {
  if (dev === true) return 'development';
  return optional === true ? 'optional' : 'runtime';
}

/** What is there in a variation for each platform counts once for each: pnpm's list does not look into it. */
function platforms(one: Listed, documents: readonly unknown[]): Listed[] {
  if (one.resolution_type !== 'variations') return [one];
  const entries = documents.flatMap((document) => Object.entries(recordIn(document, 'packages')));
  return entries.flatMap(([key, entry]) => {
    const variants = field(field(entry, 'resolution'), 'variants');
    if (!key.startsWith(`${one.name}@`) || !Array.isArray(variants)) return [];
    const { name, version = '' } = one;
    return variants.map((variant) => ({ name, version, integrity: integrityOf(variant) }));
  });
}

/** The packages of the documents before the last, which pnpm's list leaves out. */
const ofEarlier = (documents: readonly unknown[]): Listed[] =>
  documents.slice(0, -1).flatMap((document) =>
    Object.entries(recordIn(document, 'packages')).map(([key, entry]) => {
      const at = key.lastIndexOf('@');
      return { name: key.slice(0, at), version: key.slice(at + 1), integrity: integrityOf(entry) };
    }),
  );

const integrityOf = (entry: unknown): string => String(field(field(entry, 'resolution'), 'integrity'));

function recordIn(document: unknown, name: string): Readonly<Record<string, unknown>> {
  const found = field(document, name);
  return isRecord(found) ? found : {};
}

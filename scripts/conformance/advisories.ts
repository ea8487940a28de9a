// Findings over real lockfiles against those of an independent matcher over the same records.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readRecords } from '../../src/adapters/advisory-files.ts';
import { recordsSource } from '../../src/advisories/records.ts';
import type { AdvisorySource } from '../../src/domain/ports/advisories.ts';
import { readGraph } from '../../src/ecosystems/read-graph.ts';
import { versionSchemes } from '../../src/ecosystems/versions.ts';
import { BUN_DENO_FORMATS } from './bun-deno.ts';
import { PNPM_FORMATS } from './pnpm.ts';
import { PYTHON_LOCK_FORMATS } from './python-locks.ts';
import { rowOf, type Row } from './table.ts';
import { PYPI_FORMATS, treeOf } from './pypi.ts';
import { YARN_FORMATS } from './yarn.ts';

const FORMATS = [
  'npm-shrinkwrap',
  'package-lock-v1',
  'package-lock-v2',
  'package-lock-v3',
  ...BUN_DENO_FORMATS,
  ...PNPM_FORMATS,
  ...PYTHON_LOCK_FORMATS,
  ...PYPI_FORMATS,
  ...YARN_FORMATS,
];

interface Truth {
  readonly lockfile: string;
  readonly advisory_files: readonly string[];
  readonly findings: readonly { readonly name: string; readonly version: string; readonly id: string }[];
}

/** The set of (name, version, advisory id). */
export async function advisories(data: string): Promise<Row[]> {
  const rows: Row[] = [];
  const sources = new Map<string, AdvisorySource>();
  for (const format of FORMATS) {
    const folder = path.join(data, 'truth', 'advisories', format);
    for (const file of readdirSync(folder).sort()) {
      const truth = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Truth;
      const key = truth.advisory_files.join(' ');
      const source = sources.get(key) ?? sourceOf(data, truth.advisory_files);
      sources.set(key, source);
      const graph = await readGraph(treeOf(data, truth.lockfile));
      // The truth knows no version that only a comment or the name of a file tells.
      const packages = [...graph.packages.values()].filter((one) => !one.entries.some(({ claimed }) => claimed));
      const { matches } = await source.lookup(packages);
      const expected = new Set(truth.findings.map(({ name, version, id }) => `${name}@${version} ${id}`));
      rows.push(
        rowOf(
          { format, name: path.basename(file, '.json'), what: 'advisories' },
          expected,
          packages.flatMap(({ purl, name, version }) =>
            (matches.get(purl) ?? []).flatMap(({ id, aliases, uncertain }) => {
              // A finding may go by an alias of the record that the truth names.
              const texts = [id, ...aliases].map((one) => `${name}@${version} ${one}`);
              const found = texts.find((text) => expected.has(text)) ?? texts[0] ?? '';
              // A bound that can't be read is told as such; the truth takes it for one that holds nothing.
              return uncertain !== null && !expected.has(found) ? [] : [found];
            }),
          ),
        ),
      );
    }
  }
  return rows;
}

function sourceOf(data: string, files: readonly string[]): AdvisorySource {
  const load = async () => {
    const sets = await Promise.all(files.map((file) => readRecords(path.join(data, 'advisories', file))));
    return { records: sets.flatMap(({ records }) => records), sha256: '' };
  };
  return recordsSource({ name: 'truth', load, now: new Date(), versions: versionSchemes });
}

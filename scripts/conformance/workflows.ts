// Real workflow and action files against what PyYAML finds in them, and their advisories against semver's word.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readRecords } from '../../src/adapters/advisory-files.ts';
import { recordsSource } from '../../src/advisories/records.ts';
import type { AdvisorySource } from '../../src/domain/ports/advisories.ts';
import type { GraphPart } from '../../src/domain/graph.ts';
import action from '../../src/ecosystems/github-actions/formats/action.ts';
import workflow from '../../src/ecosystems/github-actions/formats/workflow.ts';
import { versionSchemes } from '../../src/ecosystems/versions.ts';
import { rowOf, type Row } from './table.ts';

interface Uses {
  readonly files: Readonly<Record<string, UsesOfFile>>;
}

interface UsesOfFile {
  readonly error?: string;
  readonly uses?: readonly { readonly where: string; readonly uses: string; readonly kind: string }[];
  readonly images?: readonly { readonly image: string }[];
}

interface Advisories {
  readonly rows: readonly {
    readonly file: string;
    readonly uses: string;
    readonly id: string;
    readonly version: string | null;
    readonly affected: string;
  }[];
}

/** Every use with its place and every image; then which advisories speak of which use, and how surely. */
export async function workflows(data: string): Promise<Row[]> {
  const truth = (name: string): unknown =>
    JSON.parse(readFileSync(path.join(data, 'truth', 'workflows', `${name}.json`), 'utf8'));
  const { files } = truth('uses') as Uses;
  const parts = new Map<string, GraphPart>();
  for (const file of Object.keys(files)) parts.set(file, await parse(data, file));
  const rows = [...parts].map(([file, part]) =>
    rowOf({ format: 'workflow', name: shorten(file), what: 'uses' }, expectedIn(files[file] ?? {}), foundIn(part)),
  );
  return [...rows, await compareAdvisories(data, truth('advisories') as Advisories, parts)];
}

// What a local reference names is not part of the data, so everything is taken for present.
async function parse(data: string, file: string): Promise<GraphPart> {
  const text = readFileSync(path.join(data, file), 'utf8');
  const format = /action\.ya?ml$/.test(file) ? action : workflow;
  return format.parse(text, file, () => '');
}

function expectedIn({ error, uses = [], images = [] }: UsesOfFile): string[] {
  if (error !== undefined) return ['problem'];
  const remote = uses.filter(({ kind }) => !kind.startsWith('local-') && kind !== 'no-ref');
  return [...remote.map((one) => `${one.where} ${one.uses}`), ...images.map(({ image }) => `image ${image}`)];
}

const foundIn = ({ packages, problems, unaudited = [] }: GraphPart): string[] => [
  ...packages.map(({ name, version, entry }) => `${entry.key} ${name}@${version}`),
  ...unaudited.map(({ name }) => `image ${name}`),
  ...problems.map(() => 'problem'),
];

async function compareAdvisories(data: string, truth: Advisories, parts: ReadonlyMap<string, GraphPart>): Promise<Row> {
  const source = sourceOf(path.join(data, 'advisories', 'actions.osv.jsonl.gz'));
  // Of a tag that moves the truth only looks at the lowest version: whether it says more, it does not tell.
  const vague = new Set<string>();
  const expected = truth.rows.flatMap(({ file, uses, version, id, affected }) => {
    const key = keyOf(file, uses, version ?? '', id);
    if (affected.startsWith('ambiguous')) vague.add(key);
    const state = { yes: 'affected', unknown: 'uncertain', no: null }[affected] ?? (vague.has(key) ? 'told' : null);
    return state === null ? [] : [`${key} ${state}`];
  });
  const found: string[] = [];
  for (const [file, { packages }] of parts) {
    for (const { ecosystem, name, version: ref, purl, entry } of packages) {
      const version = entry.claimed ?? ref;
      const { matches } = await source.lookup([{ ecosystem, name, version, purl }]);
      for (const { id, uncertain } of matches.get(purl) ?? []) {
        const key = keyOf(file, `${name}@${ref}`, /^[0-9a-f]{40}$/.test(version) ? '' : version, id);
        found.push(`${key} ${vague.has(key) ? 'told' : uncertain === null ? 'affected' : 'uncertain'}`);
      }
    }
  }
  return rowOf({ format: 'workflow', name: 'all', what: 'advisories' }, expected, found);
}

const keyOf = (file: string, uses: string, version: string, id: string): string =>
  `${file} ${uses} ${version.replace(/^v/, '')} ${id}`;

function sourceOf(file: string): AdvisorySource {
  const load = async () => ({ records: (await readRecords(file)).records, sha256: '' });
  return recordsSource({ name: 'truth', load, now: new Date(), versions: versionSchemes });
}

const shorten = (file: string): string => path.basename(file).slice(0, 60);

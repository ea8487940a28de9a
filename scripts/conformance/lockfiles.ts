// npm's lockfiles against what npm's own arborist makes of them.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { directoryTree } from '../../src/adapters/files.ts';
import type { Graph } from '../../src/domain/graph.ts';
import { readGraph } from '../../src/ecosystems/read-graph.ts';
import { rowOf, type Row } from './table.ts';

const FORMATS = ['npm-shrinkwrap', 'package-lock-v1', 'package-lock-v2', 'package-lock-v3'];

/** A place as arborist lists it. Flags are absent where they are false. */
interface Place {
  readonly name: string;
  readonly version?: string;
  readonly location: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly devOptional?: boolean;
  readonly peer?: boolean;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  /** It stands for another place, which is listed as well. */
  readonly link?: boolean;
}

interface Truth {
  readonly lockfile: string;
  readonly packages: readonly Place[];
}

/** Unique (name, version) sets, and every place with its scope, address, hash and install script. */
export async function lockfiles(data: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const format of FORMATS) {
    for (const name of readdirSync(path.join(data, 'lockfiles', format)).sort()) {
      const truth = JSON.parse(readFileSync(path.join(data, 'truth', format, `${name}.json`), 'utf8')) as Truth;
      const graph = await readGraph(directoryTree(path.join(data, 'lockfiles', format, name)));
      rows.push(...compare(format, name, truth.packages, graph));
    }
  }
  return rows;
}

function compare(format: string, name: string, places: readonly Place[], graph: Graph): Row[] {
  const packages = [...graph.packages.values()];
  const installed = places.filter((place) => place.link !== true);
  const found = packages.flatMap((one) => one.entries.map((entry) => ({ one, entry })));
  const scopes = new Map(found.map(({ entry }) => [entry.key, entry.scope]));
  return [
    rowOf(
      { format, name, what: 'packages' },
      places.map((place) => `${place.name}@${place.version ?? ''}`),
      packages.map((one) => `${one.name}@${one.version}`),
    ),
    rowOf(
      { format, name, what: 'places' },
      installed.map((place) =>
        placeText([
          place.location,
          `${place.name}@${place.version ?? ''}`,
          scopeOf(place, format, scopes.get(place.location)),
          addressOf(place.resolved),
          place.integrity ?? '',
          String(place.hasInstallScript === true),
        ]),
      ),
      found.map(({ one, entry }) =>
        placeText([
          entry.key,
          `${one.name}@${one.version}`,
          entry.scope,
          addressOf(entry.source.type === 'workspace' ? undefined : (entry.source.url ?? undefined)),
          entry.integrity.join(' '),
          String(entry.installScript === true),
        ]),
      ),
    ),
  ];
}

const placeText = (fields: readonly string[]): string => fields.join(' | ');

/** Relative files are made absolute by arborist, from wherever it ran. */
const addressOf = (url: string | undefined): string =>
  url?.startsWith('file:') === true ? `file:…${path.posix.basename(url)}` : (url ?? '');

/**
 * The flags in our words. Where arborist computes them anew, as for version 1, it leaves every flag
 * on what nothing requires, `peer` among them, which that version does not have; there we keep what
 * the lockfile says.
 */
function scopeOf(place: Place, format: string, found: string | undefined): string {
  if (format === 'package-lock-v1' && place.peer === true) return found ?? 'nothing';
  if (place.dev === true) return 'development';
  // devOptional is set, too, on everything that is dev or optional.
  return place.optional === true || place.devOptional === true ? 'optional' : 'runtime';
}

import { folderOf } from '../../paths.ts';
import { quote } from '../../../domain/errors.ts';
import type { Beside } from '../../../domain/format.ts';
import type { GraphPart, Problem } from '../../../domain/graph.ts';
import { readObject } from '../../json/object.ts';
import { isRecord, kindOf } from '../../json/record.ts';
import { normalizeName } from '../names.ts';
import { readEntry } from './entry.ts';
import { Indexes } from './indexes.ts';
import { readPipfile } from './manifest.ts';
import { FILE, placesIn } from './places.ts';
import { projectOf, type Grouped } from './project.ts';

export const PIPFILE = 'Pipfile';
const REMEDY = 'Restore it from git, or run "pipenv lock".';
const META = '_meta';

/**
 * The graph part of a Pipfile.lock. It knows no edges, so the project asks for every entry; what the Pipfile asks for
 * is direct.
 */
export async function partOf(text: string, file: string, beside: Beside): Promise<GraphPart> {
  const places = placesIn(file);
  const problems: Problem[] = [];
  const top = readObject(text, file, REMEDY, problems, FILE, places.step);
  if (top === null) return { file, projects: [], packages: [], problems };
  const meta = top.fields(META);
  const spec = meta?.raw('pipfile-spec');
  if (spec !== 6) top.problem(`it is of the "pipfile-spec" ${quote(JSON.stringify(spec) ?? 'none')}; known is 6.`);
  const indexes = new Indexes(meta);
  const entries: Grouped[] = [];
  const own = new Set<string>();
  for (const group of top.names().filter((name) => name !== META)) {
    const fields = top.fields(group);
    for (const key of fields?.names() ?? []) {
      const record = fields?.raw(key);
      const location = places.placeOf(group, key);
      if (!isRecord(record)) fields?.problem(`${quote(key)} is ${kindOf(record)}, not an object.`, location);
      else {
        const locked = readEntry(top.of(record, key, location), { group, key, location }, indexes);
        if (locked === null) own.add(normalizeName(key));
        else entries.push({ group, locked });
      }
    }
  }
  const manifest = beside(PIPFILE);
  const folder = folderOf(file);
  const asks = manifest === undefined ? null : await readPipfile(manifest, `${folder}${PIPFILE}`, problems);
  return projectOf(file, entries, asks, own, problems);
}

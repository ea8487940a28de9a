import { quote } from '../../../domain/errors.ts';
import type { Problem } from '../../../domain/graph.ts';
import type { Location } from '../../../domain/package.ts';
import { Fields } from '../../json/fields.ts';
import { isRecord, kindOf, type JsonRecord } from '../../json/record.ts';
import type { Ask } from '../manifest/ask.ts';
import { asksOf } from './asks.ts';
import type { Places } from './places.ts';
import { REMEDY } from './remedy.ts';

/** One of `workspaces`: what bun saw in the package.json of a folder. */
export interface Workspace {
  /** From the lockfile's folder; empty: that folder itself. */
  readonly path: string;
  readonly name: string | null;
  readonly version: string | null;
  readonly asks: readonly Ask[];
  readonly place: Location;
}

/** Reads `workspaces`. Each entry of another shape is a problem. */
export function readWorkspaces(record: JsonRecord, file: string, places: Places, problems: Problem[]): Workspace[] {
  return Object.keys(record).flatMap((path) => {
    const raw = record[path];
    const known = places.workspaces.get(path);
    const place = known?.location ?? { file, line: 1 };
    if (!isRecord(raw)) {
      const message = `${quote(path)}: the workspace is ${kindOf(raw)}, not an object.`;
      problems.push({ location: place, message, remedy: REMEDY });
      return [];
    }
    const fields = new Fields(raw, path === '' ? file : path, place, problems, REMEDY);
    const name = fields.string('name');
    if (name === null && path !== '') fields.problem('the workspace has no name.');
    const asks = asksOf(fields, (section, ask) => known?.lists.get(section)?.get(ask) ?? place);
    return [{ path, name, version: fields.string('version'), asks, place }];
  });
}

import { quote } from '../../../domain/errors.ts';
import type { Problem } from '../../../domain/graph.ts';
import type { Location } from '../../../domain/package.ts';
import { Fields } from '../../json/fields.ts';
import { isRecord, kindOf, type JsonRecord } from '../../json/record.ts';
import type { LockedPackage, Requirement } from '../../locked.ts';
import { hashes } from '../lock/modern.ts';
import { contradictionOf } from '../lock/source.ts';
import { REMEDY } from './remedy.ts';
import { stringsOf } from './sections.ts';
import { readId, type Id } from './specifier.ts';

/** The packages of a deno.lock with their edges, and where each key stands among them. */
interface DenoPackages {
  readonly packages: readonly LockedPackage[];
  readonly at: ReadonlyMap<string, number>;
}

interface Read extends Id {
  readonly id: string;
  readonly fields: Fields;
  readonly place: Location;
}

/** Reads the npm section. What an entry requires is written as a key, or as a name of which there is one version. */
export function readPackages(
  npm: JsonRecord,
  file: string,
  version: unknown,
  places: ReadonlyMap<string, Location>,
  problems: Problem[],
): DenoPackages {
  const entries = Object.keys(npm).flatMap((id): Read[] => {
    const raw = npm[id];
    const place = places.get(id) ?? { file, line: 1 };
    const known = readId(id);
    if (known !== null && isRecord(raw))
      return [{ ...known, id, place, fields: new Fields(raw, id, place, problems, REMEDY) }];
    const message =
      known === null ? 'the key is no name with a version.' : `the entry is ${kindOf(raw)}, not an object.`;
    problems.push({ location: place, message: `${quote(id)}: ${message}`, remedy: REMEDY });
    return [];
  });
  const at = new Map(entries.map(({ id }, index) => [id, index]));
  // -1: several versions go by that name.
  const only = new Map<string, number>();
  entries.forEach(({ name }, index) => only.set(name, only.has(name) ? -1 : index));

  const answer = (id: string): number | undefined => at.get(id) ?? (readId(id) === null ? only.get(id) : undefined);
  const packages = entries.map((one) => {
    const requires: Requirement[] = [];
    const require = (written: string, optional: boolean): void => {
      const alias = written.indexOf('@npm:', 1);
      const to = answer(alias === -1 ? written : written.slice(alias + '@npm:'.length));
      if (to !== undefined && to !== -1) requires.push({ to, optional });
      else {
        const cause = to === undefined ? 'the lockfile does not have' : 'the lockfile has in several versions';
        one.fields.problem(`it requires ${quote(written)}, which ${cause}.`);
      }
    };
    if (version === '2' || version === '3') one.fields.eachString('dependencies', (_, id) => require(id, false));
    else {
      for (const id of stringsOf(one.fields, 'dependencies')) require(id, false);
      for (const id of stringsOf(one.fields, 'optionalDependencies')) require(id, true);
      for (const id of stringsOf(one.fields, 'optionalPeers')) require(id, true);
    }
    return packageOf(one, version, requires);
  });
  return { packages, at };
}

function packageOf(
  { id, name, version, fields, place }: Read,
  lockfile: unknown,
  requires: readonly Requirement[],
): LockedPackage {
  const url = fields.string('tarball');
  const source = { type: 'registry' as const, url };
  const contradiction = contradictionOf({ name, version, resolved: url }, source);
  if (contradiction !== null) fields.problem(contradiction);
  const scripts = fields.flag('scripts');
  const entry = {
    key: id,
    location: place,
    source,
    integrity: integrityOf(fields.string('integrity')),
    bundled: false,
    license: null,
    // Only the last version tells, and leaves out what is false.
    installScript: lockfile === '5' ? scripts === true : null,
    alias: null,
  };
  return { name, version, entry, requires };
}

const SHA1_HEX = /^[0-9a-f]{40}$/;

/** A package from before subresource integrity has its sha1 in hex. */
function integrityOf(text: string | null): readonly string[] {
  if (text === null || text === '') return [];
  return SHA1_HEX.test(text) ? [`sha1-${Buffer.from(text, 'hex').toString('base64')}`] : hashes(text);
}

import type { Problem } from '../../domain/graph.ts';
import type { Location, Scope } from '../../domain/package.ts';
import { Fields } from '../json/fields.ts';
import { isRecord, kindOf, type JsonRecord } from '../json/record.ts';
import { hashOf } from '../pypi/hashes.ts';
import { REMEDY, type Bill, type Component, type Need } from './bill.ts';
import { hashesIn } from './hashes.ts';
import { allOf } from './licenses.ts';
import { listOf } from './lists.ts';
import { placed, type Spot } from './spots.ts';

/** CycloneDX's own words. */
const SCOPES: ReadonlyMap<unknown, Scope> = new Map([
  ['required', 'runtime'],
  ['optional', 'optional'],
  ['excluded', 'development'],
]);

/** Reads the components and dependencies of a CycloneDX document, nested components included. */
export function readCycloneDx(
  document: Fields,
  file: string,
  lists: ReadonlyMap<string, readonly Spot[]>,
  problems: Problem[],
): Bill {
  const place = { file, line: 1 };
  const about = (record: JsonRecord, location: Location): Fields =>
    new Fields(record, labelOf(record), location, problems, REMEDY);
  const metadata = document.record('metadata');
  const subject = metadata === null ? null : about(metadata, place).record('component');
  const components: Component[] = [];
  const open = ['components', 'services'].map((name) => ({
    list: listOf(document, name),
    spots: lists.get(name) ?? [],
  }));
  if (subject !== null) open.push({ list: listOf(about(subject, place), 'components'), spots: [] });
  for (let level = open.pop(); level !== undefined; level = open.pop()) {
    for (const { raw, spot } of placed(level.list, level.spots, file)) {
      if (!isRecord(raw)) {
        document.problem(`one of its components is ${kindOf(raw)}, not an object.`);
        continue;
      }
      const fields = about(raw, spot.location);
      components.push(componentOf(fields, components.length, spot.location));
      if (raw['components'] !== undefined) open.push({ list: listOf(fields, 'components'), spots: spot.inside });
    }
  }
  const root = componentOf(about(subject ?? {}, place), -1, place);
  return { root, components, needs: needsOf(document, file, lists, problems), problems };
}

const labelOf = (record: JsonRecord): string => {
  const label = record['bom-ref'] ?? record['purl'] ?? record['name'] ?? record['ref'];
  return typeof label === 'string' ? label : 'a component';
};

function componentOf(fields: Fields, index: number, location: Location): Component {
  const purl = fields.string('purl');
  const [group, name] = [fields.string('group'), fields.string('name') ?? ''];
  const distributions = listOf(fields, 'externalReferences')
    .filter(isRecord)
    .filter(({ type }) => type === 'distribution');
  const [url] = distributions.flatMap((one) => (typeof one['url'] === 'string' ? [one['url']] : []));
  const integrity = [fields.raw('hashes'), ...distributions.map((one) => one['hashes'])];
  return {
    // Without a reference nothing can lead to it; no written one looks like this.
    ref: fields.string('bom-ref') ?? `#${index}`,
    location,
    name: group === null || group === '' ? name : `${group}/${name}`,
    version: fields.string('version') ?? '',
    purl,
    url: url ?? null,
    integrity: [
      ...new Set([...integrity.flatMap((list) => hashesIn(list, 'alg', 'content', fields)), ...ofFiles(fields)]),
    ],
    license: licenseOf(fields),
    scope: scopeOf(fields),
    isApplication: fields.raw('type') === 'application',
  };
}

/** Our own bills have the hashes of a package with several files among its properties: its own are those of one file. */
const ofFiles = (fields: Fields): readonly string[] =>
  listOf(fields, 'properties').flatMap((one) => {
    if (!isRecord(one) || one['name'] !== 'lockgate:hash') return [];
    const hash = typeof one['value'] === 'string' ? hashOf(one['value']) : null;
    if (hash === null) fields.problem('one of its properties "lockgate:hash" is no hash.');
    return hash ?? [];
  });

function scopeOf(fields: Fields): Scope | null {
  // cyclonedx-npm writes development down as a property of its own, because "excluded" may not be needed at all.
  const isDevelopment = listOf(fields, 'properties').some(
    (one) => isRecord(one) && one['name'] === 'cdx:npm:package:development' && one['value'] === 'true',
  );
  if (isDevelopment) return 'development';
  const written = fields.string('scope');
  const scope = SCOPES.get(written);
  if (written !== null && scope === undefined) fields.problem('its scope is none that CycloneDX has.');
  return scope ?? null;
}

function licenseOf(fields: Fields): string | null {
  return allOf(
    listOf(fields, 'licenses').flatMap((one) => {
      const choice = isRecord(one) ? one : {};
      const license = isRecord(choice['license']) ? choice['license'] : {};
      const told = choice['expression'] ?? license['id'] ?? license['name'];
      if (typeof told === 'string') return [told];
      fields.problem('one of its licences has neither a name nor an expression.');
      return [];
    }),
  );
}

function needsOf(
  document: Fields,
  file: string,
  lists: ReadonlyMap<string, readonly Spot[]>,
  problems: Problem[],
): Need[] {
  return placed(listOf(document, 'dependencies'), lists.get('dependencies') ?? [], file).flatMap(
    ({ raw, spot: { location } }) => {
      const fields = new Fields(isRecord(raw) ? raw : {}, 'a dependency', location, problems, REMEDY);
      const from = fields.string('ref');
      if (from === null) {
        fields.problem('it has no "ref".');
        return [];
      }
      return listOf(fields, 'dependsOn').flatMap((to): Need[] => {
        if (typeof to === 'string') return [{ from, to, scope: null, location }];
        fields.problem(`"dependsOn" has ${kindOf(to)} among its references.`);
        return [];
      });
    },
  );
}

import { quote } from '../../../domain/errors.ts';
import type { Problem } from '../../../domain/graph.ts';
import type { Location, Scope } from '../../../domain/package.ts';
import { Fields } from '../../json/fields.ts';
import { isRecord, kindOf, type JsonRecord } from '../../json/record.ts';
import { readAsks } from '../manifest/ask.ts';
import type { Manifests } from '../manifest/manifest.ts';
import { readPatterns } from '../manifest/workspaces.ts';
import { Folder } from './folder.ts';
import { faultOf, isNested, MAX_LOCATION, normalize, placeOf } from './location.ts';
import type { LockNode, LockTree } from './node.ts';
import { REMEDY } from './remedy.ts';

/** Reads the `packages` of lockfile versions 2 and 3: every location with what is installed there. */
export function readModern(
  packages: JsonRecord,
  file: string,
  places: ReadonlyMap<string, Location>,
  manifests: Manifests,
  problems: Problem[],
): LockTree {
  const root = new Folder();
  const nodes: LockNode[] = [];
  const links: { fields: Fields; folder: Folder; location: string }[] = [];
  let project: Pick<LockTree, 'name' | 'version' | 'asks' | 'workspaces'> = NO_PROJECT;

  for (const location of Object.keys(packages)) {
    const raw = packages[location];
    const place = places.get(location) ?? { file, line: 1 };
    const subject = location === '' ? file : location;
    const refuse = (message: string): void => {
      problems.push({ location: place, message: `${quote(subject)}: ${message}`, remedy: REMEDY });
    };
    const fault = faultOf(location);
    if (fault !== null) refuse(`the path ${fault}.`);
    if (!isRecord(raw)) {
      refuse(`the entry is ${kindOf(raw)}, not an object.`);
      continue;
    }
    const fields = new Fields(raw, subject, place, problems, REMEDY);
    if (location === '') {
      project = {
        name: fields.string('name'),
        version: fields.string('version'),
        asks: readAsks(fields, true, () => place),
        workspaces: readPatterns(fields),
      };
      continue;
    }
    if (location.length > MAX_LOCATION) continue;
    const folder = root.at(location);
    if (fields.flag('link') === true) links.push({ fields, folder, location });
    else {
      const node = nodeOf(nodes.length, fields, location, place, folder, manifests);
      folder.node = node;
      nodes.push(node);
    }
  }
  for (const { fields, folder, location } of links) follow(root, folder, location, fields);
  return { root, ...project, nodes, hasEdges: true, trustsFlags: true };
}

const NO_PROJECT = { name: null, version: null, asks: null, workspaces: [] };

function nodeOf(
  index: number,
  fields: Fields,
  location: string,
  place: Location,
  folder: Folder,
  manifests: Manifests,
): LockNode {
  const { installedAs, name: ownName } = placeOf(location);
  const isFolder = installedAs === null;
  // A folder of the project is what its own manifest says, which may have changed since npm last looked.
  const manifest = isFolder ? manifests(location) : null;
  const name = manifest?.name ?? fields.string('name') ?? ownName;
  const resolved = fields.string('resolved') || null;
  return {
    index,
    location,
    place,
    name,
    alias: installedAs === null || installedAs === name ? null : installedAs,
    version: manifest?.version ?? fields.string('version') ?? '',
    isFolder,
    resolved,
    integrity: hashes(fields.string('integrity')),
    // What has an address of its own is fetched from there, whatever its flag says; nothing ships inside the project.
    bundled: fields.flag('inBundle') === true && resolved === null && isNested(location),
    license: licenseOf(fields.raw('license')),
    installScript: fields.flag('hasInstallScript') ?? false,
    flagged: flaggedScope(fields),
    asks: readAsks(fields, isFolder),
    folder,
  };
}

/**
 * npm's flags: `dev` is what only development dependencies lead to, `optional` what only optional
 * ones do, `devOptional` what is reached in both ways and through nothing stricter.
 */
function flaggedScope(fields: Fields): Scope {
  const [dev, optional, both] = [fields.flag('dev'), fields.flag('optional'), fields.flag('devOptional')];
  if (dev === true) return 'development';
  return optional === true || both === true ? 'optional' : 'runtime';
}

export function hashes(integrity: string | null): readonly string[] {
  if (integrity === null) return [];
  return /\s/.test(integrity) ? integrity.split(/\s+/).filter((hash) => hash !== '') : [integrity];
}

/** Old packages have `{type, url}`. Anything else is a licence that nobody can read, which is not the same as none. */
function licenseOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (value === undefined || value === null) return null;
  return isRecord(value) && typeof value['type'] === 'string' ? value['type'] : kindOf(value);
}

/** A link is no package: it stands for the folder that it leads to. A link to the project itself leads to no package. */
function follow(root: Folder, from: Folder, location: string, fields: Fields): void {
  const target = fields.string('resolved');
  if (target === null) {
    fields.problem('the link leads nowhere: it has no "resolved".');
    return;
  }
  const path = normalize(target.replace(/^file:/, ''));
  if (path === '') return;
  const node = root.at(path).node;
  if (node === null || path === location) {
    fields.problem(`the link leads to ${quote(path)}, which the lockfile does not have.`);
  } else from.node = node;
}

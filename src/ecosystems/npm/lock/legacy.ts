import { assertNever, quote } from '../../../domain/errors.ts';
import type { Problem } from '../../../domain/graph.ts';
import type { Location, Scope } from '../../../domain/package.ts';
import { Fields } from '../../json/fields.ts';
import { isRecord, kindOf, type JsonRecord } from '../../json/record.ts';
import type { Ask } from '../manifest/ask.ts';
import type { Manifests } from '../manifest/manifest.ts';
import { parseSpec } from '../manifest/spec.ts';
import { npmVersions } from '../version.ts';
import { Folder } from './folder.ts';
import { faultOf, isNested, normalize } from './location.ts';
import { hashes } from './modern.ts';
import type { LockNode, LockTree } from './node.ts';
import type { Places } from './places.ts';
import { REMEDY } from './remedy.ts';
import { tarballOf } from './tarball.ts';

interface Level {
  readonly dependencies: JsonRecord;
  readonly places: Places;
  readonly prefix: string;
  readonly folder: Folder;
}

/**
 * Reads the nested `dependencies` of lockfile version 1 and of shrinkwrap files: each object holds
 * what is installed in its package's own node_modules. `version` may hold a range of things: a
 * version, `npm:name@version`, a git or tarball URL, a `file:` path.
 */
export function readLegacy(lock: Fields, places: Places, manifests: Manifests, problems: Problem[]): LockTree {
  const root = new Folder();
  const nodes: LockNode[] = [];
  const open: Level[] = [];
  const dependencies = lock.record('dependencies');
  if (dependencies !== null) open.push({ dependencies, places, prefix: '', folder: root });
  let hasEdges = lock.raw('requires') === true;

  // A stack of our own: the nesting is as deep as whoever wrote the file wants it to be.
  for (let level = open.pop(); level !== undefined; level = open.pop()) {
    for (const name of Object.keys(level.dependencies)) {
      const raw = level.dependencies[name];
      const here = level.places.inside.get(name) ?? level.places;
      const location = `${level.prefix}node_modules/${name}`;
      const refuse = (message: string): void => {
        problems.push({ location: here.location, message: `${quote(location)}: ${message}`, remedy: REMEDY });
      };
      const fault = faultOf(location);
      if (fault !== null) {
        refuse(`the path ${fault}; neither it nor what is inside was read.`);
        continue;
      }
      if (!isRecord(raw)) {
        refuse(`the entry is ${kindOf(raw)}, not an object.`);
        continue;
      }
      const fields = new Fields(raw, location, here.location, problems, REMEDY);
      const installed = level.folder.module(name);
      const drafted = nodeOf(nodes.length, fields, name, location, here.location, installed, root, manifests);
      // A link to the project itself leads to no package.
      if (drafted.location === '') continue;
      const { folder } = drafted;
      const known = drafted.isFolder ? folder.node : null;
      const node = known ?? drafted;
      folder.node = node;
      installed.node = node;
      if (known === null) nodes.push(node);
      hasEdges ||= isRecord(raw['requires']);
      const inside = fields.record('dependencies');
      if (inside !== null) open.push({ dependencies: inside, places: here, prefix: `${node.location}/`, folder });
    }
  }
  return {
    root,
    name: lock.string('name'),
    version: lock.string('version'),
    asks: null,
    workspaces: [],
    nodes,
    hasEdges,
    trustsFlags: !hasEdges,
  };
}

function nodeOf(
  index: number,
  fields: Fields,
  installedAs: string,
  location: string,
  place: Location,
  installed: Folder,
  root: Folder,
  manifests: Manifests,
): LockNode {
  const hash = fields.string('integrity');
  // npm 6 writes false for what ships inside another tarball.
  const address = fields.raw('resolved') === false ? null : fields.string('resolved') || null;
  const origin = originOf(fields.string('version') ?? '', address, hash);
  const path = origin.folder === null ? null : normalize(origin.folder);
  // A folder of the project is what its own manifest says.
  const manifest = path === null ? null : manifests(path);
  const name = manifest?.name ?? origin.name ?? installedAs;
  return {
    index,
    location: path ?? location,
    place,
    name,
    alias: path !== null || name === installedAs ? null : installedAs,
    version: path === null ? origin.version : (manifest?.version ?? ''),
    isFolder: path !== null,
    resolved: origin.resolved,
    integrity: hashes(hash),
    bundled: fields.flag('bundled') === true && address === null && path === null && isNested(location),
    license: null,
    installScript: null,
    flagged: flaggedScope(fields),
    asks: requires(fields),
    folder: path === null ? installed : root.at(path),
  };
}

interface Origin {
  readonly name: string | null;
  readonly version: string;
  readonly resolved: string | null;
  readonly folder: string | null;
}

/** What an entry installs, as npm finds it out: without a hash, the tarball's URL speaks louder than the version. */
function originOf(written: string, address: string | null, hash: string | null): Origin {
  if (npmVersions.valid(written)) {
    const tarball = address === null || hash !== null ? null : tarballOf(address);
    return { name: null, version: tarball?.version ?? written, resolved: address, folder: null };
  }
  const none = { name: null, version: '', resolved: address, folder: null };
  const spec = parseSpec(written === '' ? (address ?? '') : written);
  switch (spec.type) {
    case 'alias':
      return { ...none, name: spec.name, version: spec.range };
    case 'file': {
      const isTarball = /\.(?:tgz|tar\.gz|tar)$/.test(spec.path);
      return isTarball ? { ...none, resolved: address ?? written } : { ...none, folder: spec.path };
    }
    case 'git':
    case 'url':
      return { ...none, version: tarballOf(spec.url)?.version ?? '', resolved: address ?? written };
    case 'range':
    case 'tag':
      return none;
    default:
      return assertNever(spec);
  }
}

function flaggedScope(fields: Fields): Scope {
  const [dev, optional] = [fields.flag('dev'), fields.flag('optional')];
  if (dev === true) return 'development';
  return optional === true ? 'optional' : 'runtime';
}

/** `requires` is an object of ranges, or true where the lockfile as a whole has them. */
function requires(fields: Fields): Ask[] {
  const asks: Ask[] = [];
  if (typeof fields.raw('requires') === 'boolean') return asks;
  fields.eachString('requires', (name, spec) => {
    asks.push({ name, spec, section: 'dependencies', scope: 'runtime', required: false, place: null });
  });
  return asks;
}

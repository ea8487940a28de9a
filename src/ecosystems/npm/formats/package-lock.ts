import { defineFormat, type Beside } from '../../../domain/format.ts';
import type { GraphPart, Problem } from '../../../domain/graph.ts';
import type { Fields } from '../../json/fields.ts';
import { readObject } from '../../json/object.ts';
import { disagreements } from '../lock/agreement.ts';
import { readLegacy } from '../lock/legacy.ts';
import { readModern } from '../lock/modern.ts';
import { FILE, placesIn } from '../lock/places.ts';
import { partOf } from '../lock/part.ts';
import { REMEDY } from '../lock/remedy.ts';
import { manifestsBeside } from '../manifest/manifest.ts';
import { npmSettings, NPMRC } from '../settings/npm.ts';
import { served } from '../settings/registry.ts';

const SHRINKWRAP = 'npm-shrinkwrap.json';
const VERSION = 'lockfileVersion';
const VERSIONS: ReadonlySet<unknown> = new Set([1, 2, 3]);

const isKnown = (fields: Fields): boolean =>
  (fields.raw(VERSION) ?? null) === null || fields.isVersion(VERSION, VERSIONS, '1, 2 and 3');

/**
 * npm's lockfiles, versions 1 to 3, and npm-shrinkwrap.json, which npm prefers where a folder has
 * both. As in npm it is the presence of `packages` that tells how the file is read; a file without
 * a version is of the first.
 */
export default defineFormat({
  id: 'package-lock',
  ecosystem: 'npm',
  files: ['**/package-lock.json', `**/${SHRINKWRAP}`],
  manifests: ['package.json', SHRINKWRAP, NPMRC, '*/package.json'],
  parse(text, path, beside) {
    // An empty shrinkwrap is passed over by npm, too.
    const overruled = !path.endsWith(SHRINKWRAP) && Boolean(beside(SHRINKWRAP));
    return overruled
      ? { file: path, projects: [], packages: [], problems: [] }
      : served(parse(text, path, beside), npmSettings(beside));
  },
});

function parse(text: string, file: string, beside: Beside): GraphPart {
  const places = placesIn(file);
  const problems: Problem[] = [];
  const fields = readObject(text, file, REMEDY, problems, FILE, places.step);
  if (fields === null || !isKnown(fields)) return { file, projects: [], packages: [], problems };
  const packages = fields.record('packages');
  if (packages !== null && fields.raw(VERSION) === 1) {
    fields.problem('a lockfile of version 1 has no "packages": npm 6 would install other things than later ones.');
  }
  const manifests = manifestsBeside(file, beside, problems);
  if (packages === null)
    return partOf(readLegacy(fields, places.legacy, manifests, problems), file, manifests, problems);
  const tree = readModern(packages, file, places.modern, manifests, problems);
  if (fields.raw('dependencies') !== undefined) {
    problems.push(...disagreements(tree, readLegacy(fields, places.legacy, manifests, problems)));
  }
  return partOf(tree, file, manifests, problems);
}

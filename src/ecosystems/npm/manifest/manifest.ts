import { folderOf } from '../../paths.ts';
import type { Beside } from '../../../domain/format.ts';
import type { Problem } from '../../../domain/graph.ts';
import type { Location } from '../../../domain/package.ts';
import { readObject } from '../../json/object.ts';
import { normalize } from '../lock/location.ts';
import { readAsks, SECTIONS, type Ask } from './ask.ts';
import { readPatterns } from './workspaces.ts';

/** What a package.json says that bears on its dependencies. */
export interface Manifest {
  readonly file: string;
  readonly name: string | null;
  readonly version: string | null;
  readonly asks: readonly Ask[];
  readonly workspaces: readonly string[];
  /** What installs the project, as Corepack reads it: `pnpm@10.4.1`. */
  readonly packageManager: string | null;
  /** It replaces versions of what others ask for, so that their ranges need not hold. */
  readonly overrides: boolean;
  /** yarn's way to do the same: what is replaced (`name`, `parent/name`, `name@range`), and the spec in its place. */
  readonly resolutions: readonly (readonly [string, string])[];
}

/** The manifest of a folder, `` being the lockfile's own; null where there is none to be had. */
export type Manifests = (folder: string) => Manifest | null;

/** Reads the manifests around a lockfile, each once. */
export function manifestsBeside(lockfile: string, beside: Beside, problems: Problem[]): Manifests {
  const top = folderOf(lockfile);
  const known = new Map<string, Manifest | null>();
  return (folder) => {
    const found = known.get(folder);
    if (found !== undefined) return found;
    const path = folder === '' ? 'package.json' : `${folder}/package.json`;
    const text = beside(path);
    const manifest = text === undefined ? null : readManifest(text, normalize(top + path), problems);
    known.set(folder, manifest);
    return manifest;
  };
}

const REMEDY = 'Write it as npm documents package.json, and run "npm install".';

/** Reads a package.json; null where it is none at all. Whatever is wrong is among `problems`. */
export function readManifest(text: string, file: string, problems: Problem[]): Manifest | null {
  const places = new Map<string, Map<string, Location>>(SECTIONS.map((section) => [section, new Map()]));
  const fields = readObject<Map<string, Map<string, Location>> | Map<string, Location>>(
    text,
    file,
    REMEDY,
    problems,
    places,
    (state, key, line, column) => {
      if (state === places) return places.get(key) ?? null;
      (state as Map<string, Location>).set(key, { file, line, column });
      return null;
    },
  );
  if (fields === null) return null;
  const manager = fields.raw('packageManager');
  const resolutions: [string, string][] = [];
  fields.eachString('resolutions', (what, spec) => resolutions.push([what, spec]));
  return {
    file,
    name: fields.string('name'),
    version: fields.string('version'),
    asks: readAsks(fields, true, (section, name) => places.get(section)?.get(name) ?? { file, line: 1 }),
    workspaces: readPatterns(fields),
    packageManager: typeof manager === 'string' ? manager : null,
    overrides: fields.record('overrides') !== null,
    resolutions,
  };
}

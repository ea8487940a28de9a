import { folderOf } from '../../paths.ts';
import type { Beside } from '../../../domain/format.ts';
import { quote } from '../../../domain/errors.ts';
import type { Problem } from '../../../domain/graph.ts';
import type { Location, Scope } from '../../../domain/package.ts';
import { readJson } from '../../json/document.ts';
import { plainJson } from '../../json/jsonc.ts';
import { isRecord } from '../../json/record.ts';
import { normalize } from '../lock/location.ts';
import { manifestsBeside, type Manifest } from '../manifest/manifest.ts';
import { parseSpec } from '../manifest/spec.ts';
import { readSpecifier, type Specifier } from './specifier.ts';

/** What a manifest asks npm's registry for. */
export interface Wanted extends Specifier {
  readonly scope: Scope;
  /** Whether Deno writes every such wish into the lockfile; it depends on its version for peers and optional ones. */
  readonly listed: boolean;
  readonly location: Location;
}

/** The manifests of one folder. Each is null where there is none. */
export interface Manifests {
  readonly packageJson: Manifest | null;
  /** By real name: what a registry answers. */
  readonly ofPackageJson: ReadonlyMap<string, Wanted> | null;
  readonly ofDenoJson: ReadonlyMap<string, Wanted> | null;
}

/** Reads the manifests of a folder beside a deno.lock, each once. */
export function manifestsIn(lockfile: string, beside: Beside, problems: Problem[]): (folder: string) => Manifests {
  const packageJsons = manifestsBeside(lockfile, beside, problems);
  const top = folderOf(lockfile);
  const known = new Map<string, Manifests>();
  const read = (folder: string): Manifests => {
    const packageJson = packageJsons(folder);
    const inside = folder === '' ? '' : `${folder}/`;
    const name = ['deno.json', 'deno.jsonc'].find((one) => beside(inside + one) !== undefined);
    return {
      packageJson,
      ofPackageJson: packageJson && wantedBy(packageJson),
      ofDenoJson:
        name === undefined
          ? null
          : readImports(beside(inside + name) ?? '', top + inside + name, folder === '', problems),
    };
  };
  return (folder) => {
    const found = known.get(folder) ?? read(folder);
    known.set(folder, found);
    return found;
  };
}

function wantedBy({ asks, file }: Manifest): Map<string, Wanted> {
  const wanted = new Map<string, Wanted>();
  for (const { name, spec, section, scope, place } of asks) {
    const parsed = parseSpec(spec);
    const listed = section === 'dependencies' || section === 'devDependencies';
    const known = { scope, listed, location: place ?? { file, line: 1 } };
    if (parsed.type === 'range') wanted.set(name, { name, range: parsed.range, ...known });
    if (parsed.type === 'alias') wanted.set(parsed.name, { name: parsed.name, range: parsed.range, ...known });
  }
  return wanted;
}

const REMEDY = 'Write it as Deno documents deno.json, and run "deno install".';
const LOCK_REMEDY = 'Take its "lock" out, so that Deno locks in deno.lock, and commit that.';
const FILE = { at: 'file' };
const IMPORTS = { at: 'imports' };

/** Why the deno.lock beside a deno.json is not the one that Deno uses; null: it is. */
function otherLock(manifest: unknown): string | null {
  const told = isRecord(manifest) ? manifest['lock'] : undefined;
  const path = isRecord(told) ? told['path'] : told;
  if (path === false)
    return 'The file tells Deno to use no lockfile, so nothing that "deno.lock" has is what is installed.';
  if (typeof path !== 'string' || normalize(path) === 'deno.lock') return null;
  return `The file tells Deno to use ${quote(path)} in place of "deno.lock"; what that locks is not read.`;
}

function readImports(text: string, file: string, isTop: boolean, problems: Problem[]): Map<string, Wanted> {
  const places = new Map<string, Location>();
  const document = readJson(plainJson(text), file, REMEDY, FILE, (state, key, line, column) => {
    if (state === FILE) return key === 'imports' ? IMPORTS : null;
    places.set(key, { file, line, column });
    return null;
  });
  problems.push(...document.problems);
  const other = isTop ? otherLock(document.value) : null;
  if (other !== null) problems.push({ location: { file, line: 1 }, message: other, remedy: LOCK_REMEDY });
  const wanted = new Map<string, Wanted>();
  const imports = isRecord(document.value) ? document.value['imports'] : undefined;
  for (const [key, value] of Object.entries(isRecord(imports) ? imports : {})) {
    const specifier = typeof value === 'string' ? readSpecifier(value) : null;
    const location = places.get(key) ?? { file, line: 1 };
    if (specifier !== null) wanted.set(specifier.name, { ...specifier, scope: 'runtime', listed: true, location });
  }
  return wanted;
}

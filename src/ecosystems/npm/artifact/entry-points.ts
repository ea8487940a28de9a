import { isRecord } from '../../../domain/json.ts';
import type { Artifact } from '../../../domain/release.ts';

type EntryPoint = Artifact['entryPoints'][number];

const CODE = ['', '.js', '.json', '.node', '/index.js', '/index.json', '/index.node'];
const TYPES = ['', '.d.ts', '.d.mts', '.d.cts', '/index.d.ts'];
const MAX_DEPTH = 32;

/**
 * What `main`, `module`, `types`, `typings`, `bin` and `exports` of a package.json point to, each with
 * its field. A path is given as the file that Node would load where one is packed, else as it is
 * written; a pattern (`./lib/*.js`) as its first packed match, else as it is written.
 */
export function entryPointsOf(manifest: Readonly<Record<string, unknown>>, files: readonly string[]): EntryPoint[] {
  const packed = new Set(files);
  const found: EntryPoint[] = [];
  const add = (field: string, path: string, endings: readonly string[]): void => {
    const plain = normalise(path);
    const hit = plain.includes('*')
      ? matching(plain, files)
      : endings.map((ending) => plain + ending).find((one) => packed.has(one));
    found.push({ field, path: hit ?? plain });
  };
  for (const [field, endings] of [
    ['main', CODE],
    ['module', CODE],
    ['types', TYPES],
    ['typings', TYPES],
  ] as const) {
    const path = manifest[field];
    if (typeof path === 'string') add(field, path, endings);
  }
  const { bin } = manifest;
  if (typeof bin === 'string') add('bin', bin, ['']);
  else if (isRecord(bin))
    for (const [name, path] of Object.entries(bin)) if (typeof path === 'string') add(`bin.${name}`, path, ['']);
  for (const [field, path] of targets('exports', manifest['exports'], 0)) add(field, path, ['']);
  return found;
}

/** Every target of an `exports` value, through conditions, subpaths and fallback lists; `null` shuts a path and is none. */
function targets(field: string, value: unknown, depth: number): [string, string][] {
  if (typeof value === 'string') return [[field, value]];
  // Nobody nests this deep: what can't be followed is told as a target that no file answers.
  if (depth > MAX_DEPTH) return [[field, '(nested too deep)']];
  if (Array.isArray(value)) return value.flatMap((one: unknown) => targets(field, one, depth + 1));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, one]) => targets(`${field}[${JSON.stringify(key)}]`, one, depth + 1));
}

/** The first file that a pattern with one or more equal `*` leads to. */
function matching(pattern: string, files: readonly string[]): string | undefined {
  const [before = '', after = ''] = pattern.split('*');
  return files.find(
    (file) => file.length > before.length + after.length && file.startsWith(before) && file.endsWith(after),
  );
}

/** `./lib//a.js` and `lib/a.js` are one file; a trailing slash is a folder. */
const normalise = (path: string): string =>
  path
    .split('/')
    .filter((part) => part !== '.' && part !== '')
    .join('/') || 'index';

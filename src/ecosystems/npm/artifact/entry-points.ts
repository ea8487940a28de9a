import { isRecord } from '../../../domain/json.ts';
import type { Artifact } from '../../../domain/release.ts';

type EntryPoint = Artifact['entryPoints'][number];

const MAX_DEPTH = 32;

/**
 * What `main`, `module`, `types`, `typings`, `bin` and `exports` of a package.json point to, as written,
 * each with its field; patterns (`./lib/*.js`) stay patterns.
 */
export function entryPointsOf(manifest: Readonly<Record<string, unknown>>): EntryPoint[] {
  const { bin } = manifest;
  const found: EntryPoint[] = [];
  const add = (field: string, path: unknown): void => {
    if (typeof path === 'string') found.push({ field, path });
  };
  for (const field of ['main', 'module', 'types', 'typings'] as const) add(field, manifest[field]);
  add('bin', bin);
  if (isRecord(bin)) for (const [name, path] of Object.entries(bin)) add(`bin[${JSON.stringify(name)}]`, path);
  return [...found, ...targets('exports', manifest['exports'], 0)];
}

/** Every target of `exports`, through conditions, subpaths and fallback lists; `null` shuts a path and is none. */
function targets(field: string, value: unknown, depth: number): EntryPoint[] {
  if (typeof value === 'string') return [{ field, path: value }];
  // Nobody nests this deep: what can't be followed is told as a target that no file answers.
  if (depth > MAX_DEPTH) return [{ field, path: '(nested too deep)' }];
  if (Array.isArray(value)) return value.flatMap((one: unknown) => targets(field, one, depth + 1));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, one]) => targets(`${field}[${JSON.stringify(key)}]`, one, depth + 1));
}

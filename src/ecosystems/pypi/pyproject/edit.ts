import { isRecord, type JsonRecord } from '../../json/record.ts';

const ANY = '*';

/** What a pyproject.toml or Pipfile lists for a lockfile to answer; `*` is any key. */
const LISTS: readonly (readonly string[])[] = [
  ['project', 'dependencies'],
  ['project', 'optional-dependencies'],
  ['dependency-groups'],
  ['tool', 'poetry', 'dependencies'],
  ['tool', 'poetry', 'dev-dependencies'],
  ['tool', 'poetry', 'group', ANY, 'dependencies'],
  ['tool', 'pdm', 'dev-dependencies'],
  ['tool', 'uv', 'dev-dependencies'],
  ['packages'],
  ['dev-packages'],
];

/**
 * Whether two texts of a pyproject.toml or Pipfile differ in nothing but what the project asks for. The build system,
 * its requirements, scripts, sources, overrides and the settings of tools decide what runs and what is installed, and
 * no lockfile shows them. False where either is no TOML, or nested beyond reason.
 */
export async function changesOnlyPythonAsks(before: string, after: string): Promise<boolean> {
  const { parse } = await import('smol-toml');
  try {
    const [was, is] = [before, after].map((text) => JSON.stringify(without(parse(text), LISTS)));
    return was === is;
  } catch {
    return false;
  }
}

/** A table without what the paths lead to. */
function without(table: JsonRecord, paths: readonly (readonly string[])[]): [string, unknown][] {
  return Object.entries(table).flatMap(([key, value]): [string, unknown][] => {
    const inside = paths.filter(([first]) => first === key || first === ANY).map(([, ...rest]) => rest);
    if (inside.some((rest) => rest.length === 0)) return [];
    return [[key, inside.length > 0 && isRecord(value) ? without(value, inside) : value]];
  });
}

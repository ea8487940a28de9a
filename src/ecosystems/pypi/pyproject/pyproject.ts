import { folderOf } from '../../paths.ts';
import type { Problem } from '../../../domain/graph.ts';
import type { Beside } from '../../../domain/format.ts';
import type { Fields } from '../../json/fields.ts';
import { readToml } from '../../toml/document.ts';
import { TomlPlaces } from '../../toml/places.ts';
import { normalizeName } from '../names.ts';
import { poetryAsks } from '../poetry/asks.ts';
import type { Ask, Tool } from './ask.ts';
import { standardAsks, type Table } from './standard.ts';

export const PYPROJECT = 'pyproject.toml';

/** What a pyproject.toml says that bears on its dependencies. */
export interface Pyproject {
  readonly file: string;
  /** Normalised. */
  readonly name: string | null;
  readonly version: string | null;
  readonly asks: readonly Ask[];
  /** Its run-time dependencies stand in it, and are not left to the tool that builds it. */
  readonly complete: boolean;
  /** It replaces versions of what is asked for, so that ranges need not hold. */
  readonly overrides: boolean;
  readonly table: Table;
}

const REMEDY = 'Write it as the specification of pyproject.toml has it, and lock the project again.';

/**
 * The pyproject.toml in a folder below the lockfile's, `` being its own, with what a tool finds in it to ask for: its
 * own tables and the standard ones; null where there is none to be had. Poetry's dependencies are every tool's, for
 * the project is built from them; its groups are not.
 */
export async function pyprojectBeside(
  lockfile: string,
  folder: string,
  beside: Beside,
  problems: Problem[],
  tool: Tool | null,
): Promise<Pyproject | null> {
  const path = folder === '' ? PYPROJECT : `${folder}/${PYPROJECT}`;
  const text = beside(path);
  const top = folderOf(lockfile);
  const manifest = text === undefined ? null : await readPyproject(text, top + path, problems);
  if (manifest === null) return null;
  const asks = manifest.asks.filter(
    ({ by, scope }) => by === 'all' || by === tool || (by === 'poetry' && scope !== 'development'),
  );
  return { ...manifest, asks };
}

/** Reads a pyproject.toml; null where it is no TOML. Whatever is wrong is among `problems`. */
export async function readPyproject(text: string, file: string, problems: Problem[]): Promise<Pyproject | null> {
  const top = await readToml(text, file, REMEDY, problems);
  if (top === null) return null;
  const table = tableOf(top);
  const places = new TomlPlaces(text, file);
  const project = table('project');
  const poetry = table('tool', 'poetry');
  const standard = standardAsks(table, places);
  const listed = new Set(standard.filter(({ scope }) => scope !== 'development').map(({ name }) => name));
  // Poetry's own table only adds to what [project] asks for already.
  const own = poetryAsks(table, places).filter((ask) => ask.scope === 'development' || !listed.has(ask.name));
  const name = project?.string('name') ?? poetry?.string('name') ?? null;
  return {
    file,
    name: name === null ? null : normalizeName(name),
    version: project?.string('version') ?? poetry?.string('version') ?? null,
    // A project may ask for itself with extras; that is no dependency.
    asks: [...standard, ...own].filter((ask) => name === null || ask.name !== normalizeName(name)),
    complete: isComplete(project, poetry),
    overrides: hasOverrides(table),
    table,
  };
}

/** Tables inside each other. One that is something else is a problem, told once. */
function tableOf(top: Fields): Table {
  const known = new Map<string, Fields | null>();
  const read = (path: readonly string[]): Fields | null => {
    if (path.length === 0) return top;
    const key = JSON.stringify(path);
    const found = known.get(key);
    if (found !== undefined) return found;
    const fields = read(path.slice(0, -1))?.fields(path.at(-1) ?? '') ?? null;
    known.set(key, fields);
    return fields;
  };
  return (...path) => read(path);
}

function isComplete(project: Fields | null, poetry: Fields | null): boolean {
  const dynamic = project?.raw('dynamic');
  const left = Array.isArray(dynamic) && dynamic.includes('dependencies');
  if (project === null || left) return poetry?.raw('dependencies') !== undefined;
  return project.raw('dependencies') !== undefined || poetry?.raw('dependencies') === undefined;
}

const hasOverrides = (table: Table): boolean =>
  table('tool', 'uv')?.raw('override-dependencies') !== undefined ||
  table('tool', 'pdm')?.raw('overrides') !== undefined ||
  table('tool', 'pdm', 'resolution')?.raw('overrides') !== undefined;

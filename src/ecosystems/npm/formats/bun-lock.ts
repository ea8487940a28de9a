import { folderOf } from '../../paths.ts';
import { quote } from '../../../domain/errors.ts';
import { defineFormat, type Beside } from '../../../domain/format.ts';
import type { GraphPart, Problem } from '../../../domain/graph.ts';
import type { Fields } from '../../json/fields.ts';
import { plainJson } from '../../json/jsonc.ts';
import { readObject } from '../../json/object.ts';
import { partOfLocked } from '../../locked.ts';
import { join } from '../bun/edges.ts';
import { readPackage } from '../bun/packages.ts';
import { FILE, placesIn } from '../bun/places.ts';
import { projectOf } from '../bun/project.ts';
import { REMEDY } from '../bun/remedy.ts';
import { readWorkspaces } from '../bun/workspaces.ts';
import { manifestsBeside } from '../manifest/manifest.ts';
import { npmSettingsAsLocked, NPMRC } from '../settings/npm.ts';
import { served, together } from '../settings/registry.ts';

/** Versions that bun has written or reads; they differ in what bun refuses, not in how the file is read. */
const VERSIONS: ReadonlySet<unknown> = new Set([0, 1, 2, 3]);

const BUNFIG = 'bunfig.toml';

/** bun's lockfile in text form: JSON with trailing commas, whose keys of `packages` are nested paths. */
export default defineFormat({
  id: 'bun-lock',
  ecosystem: 'npm',
  files: ['**/bun.lock'],
  manifests: ['package.json', BUNFIG, NPMRC, '*/package.json'],
  parse(text, file, beside) {
    const places = placesIn(file);
    const problems: Problem[] = [];
    const fields = readObject(plainJson(text), file, REMEDY, problems, FILE, places.step);
    if (!fields?.isVersion('lockfileVersion', VERSIONS, '0 to 3'))
      return { file, projects: [], packages: [], problems };
    return withSettings(read(fields, places, file, beside, problems), beside, problems);
  },
});

/** Its own settings count before those of npm. */
function withSettings(part: GraphPart, beside: Beside, problems: Problem[]): GraphPart | Promise<GraphPart> {
  const npm = npmSettingsAsLocked(beside);
  const text = beside(BUNFIG);
  if (text === undefined) return served(part, npm);
  const own = folderOf(part.file) + BUNFIG;
  return import('../settings/bunfig.ts')
    .then(({ readBunfig }) => readBunfig(text, own, problems))
    .then((settings) => served(part, together([settings, npm])));
}

function read(
  fields: Fields,
  places: ReturnType<typeof placesIn>,
  file: string,
  beside: Beside,
  problems: Problem[],
): GraphPart {
  const place = { file, line: 1 };
  const workspaces = readWorkspaces(fields.record('workspaces') ?? {}, file, places, problems);
  if (!workspaces.some(({ path }) => path === '')) fields.problem('"workspaces" does not have the project itself.');
  const paths = new Set(workspaces.map(({ path }) => path));
  const entries = Object.entries(fields.record('packages') ?? {}).flatMap(([key, raw]) => {
    const at = places.packages.get(key) ?? place;
    const one = readPackage(key, raw, at, problems);
    if (one === null) return [];
    const { kind, source } = one.resolution;
    if (kind === 'workspace' && !paths.has(source.url ?? '')) {
      const message = `${quote(key)}: it stands for the workspace ${quote(source.url ?? '')}, which "workspaces" does not have.`;
      problems.push({ location: at, message, remedy: REMEDY });
    }
    return [one];
  });
  const joined = join(entries, problems);
  const manifests = manifestsBeside(file, beside, problems);
  const overrides = fields.record('overrides');
  const overridden = (overrides !== null && Object.keys(overrides).length > 0) || manifests('')?.overrides === true;
  const projects = workspaces.map((workspace) =>
    projectOf({ lockfile: file, workspace, manifest: manifests(workspace.path), overridden }, joined),
  );
  return partOfLocked(file, { ecosystem: 'npm', packages: joined.packages, projects, problems });
}

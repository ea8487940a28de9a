import { quote } from '../../domain/errors.ts';
import type { GraphPart, Problem } from '../../domain/graph.ts';
import { lockToolOf } from '../../domain/lock-tools.ts';
import { manifestsNamed } from '../named-folders.ts';
import { folderOf } from '../paths.ts';
import type { Texts } from '../texts.ts';
import { Lockfiles, unlockedProblem, UNUSED } from '../unlocked.ts';
import type { Ask } from './manifest/ask.ts';
import { readManifest } from './manifest/manifest.ts';
import { parseSpec } from './manifest/spec.ts';
import { workspaceTest } from './manifest/workspaces.ts';

const MANIFEST = 'package.json';
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const isLockfile = (path: string): boolean => lockToolOf(path)?.ecosystem === 'npm';
const isOfDeno = (path: string): boolean => nameOf(path) === 'deno.lock';

/**
 * Manifests whose dependencies nothing locks: with no lockfile in their folder, and in none above that names it. What
 * an install in such a folder brings is judged by nobody, though the tree has a lockfile.
 */
export async function unlockedManifests(
  paths: readonly string[],
  parts: readonly GraphPart[],
  texts: Texts,
): Promise<Problem[]> {
  const lockfiles = new Lockfiles(paths.filter(isLockfile), parts);
  const apart = paths.filter((path) => nameOf(path) === MANIFEST && lockfiles.beside(path).every(isOfDeno));
  if (apart.length === 0) return [];
  // Deno may run in a project that npm installs, and then its lockfile knows nothing of the manifest.
  const ofDeno = parts.filter(({ file }) => isOfDeno(file));
  const named = manifestsNamed(
    MANIFEST,
    parts.filter(({ file }) => isLockfile(file) && !isOfDeno(file)),
  );
  const open = apart.filter((path) => !named.has(path));
  const roots = open.flatMap((path) => lockfiles.above(path).map(manifestBeside));
  await texts.load([...open, ...roots]);
  const isMember = membership(texts);
  return open.flatMap((path) => {
    const workspace = lockfiles.above(path).find((one) => isMember(one, path)) ?? null;
    // That a lockfile can't be read is a problem of its own, which need not be told again for each workspace.
    if (workspace !== null && !lockfiles.isRead(workspace)) return [];
    return problemsOf(path, texts, ofDeno, workspace, lockfiles);
  });
}

const manifestBeside = (lockfile: string): string => folderOf(lockfile) + MANIFEST;

/** Tests whether the project of a lockfile has the folder of a manifest among its `workspaces`. */
function membership(texts: Texts): (lockfile: string, manifest: string) => boolean {
  const tests = new Map<string, (folder: string) => boolean>();
  return (lockfile, manifest) => {
    const top = folderOf(lockfile);
    const text = texts.get(manifestBeside(lockfile));
    const root = tests.has(top) || text === undefined ? null : readManifest(text, MANIFEST, []);
    const test = tests.get(top) ?? workspaceTest(root?.workspaces ?? []);
    tests.set(top, test);
    return test(folderOf(manifest).slice(top.length, -1));
  };
}

const NOTHING: ReadonlySet<string> = new Set();

/**
 * The names that a deno.lock has, of packages and of its own projects, where it is that of the manifest's folder or has
 * it as a member: one that asks for nothing but other members shows by its name alone.
 */
function lockedByDeno(manifest: string, own: string | null, parts: readonly GraphPart[]): ReadonlySet<string> {
  const folder = folderOf(manifest);
  const near = parts.filter(
    ({ file, projects }) =>
      folderOf(file) === folder ||
      (folder.startsWith(folderOf(file)) &&
        projects.some(
          ({ name, declarations }) =>
            name === own || declarations.some(({ location }) => folderOf(location.file) === folder),
        )),
  );
  if (near.length === 0) return NOTHING;
  return new Set(near.flatMap(({ packages, projects }) => [...packages, ...projects].map(({ name }) => name)));
}

/** Whether an ask needs no lockfile: a peer's is its user's affair, and Deno locks no folder. */
function isLocked({ name, spec, section }: Ask, byDeno: ReadonlySet<string>): boolean {
  if (section === 'peerDependencies') return true;
  const parsed = parseSpec(spec);
  const real = parsed.type === 'alias' ? parsed.name : name;
  return byDeno.has(real) || (parsed.type === 'file' && byDeno.size > 0);
}

/** `workspace`: the lockfile of the workspace that the manifest belongs to, which does not have it; null: of none. */
function problemsOf(
  file: string,
  texts: Texts,
  ofDeno: readonly GraphPart[],
  workspace: string | null,
  lockfiles: Lockfiles,
): Problem[] {
  const text = texts.get(file);
  if (text === undefined) return [];
  const problems: Problem[] = [];
  const manifest = readManifest(text, file, problems);
  const byDeno = lockedByDeno(file, manifest?.name ?? null, ofDeno);
  const open = manifest?.asks.filter((ask) => !isLocked(ask, byDeno)) ?? [];
  const asked = open.map(({ name, place }) => ({ name, location: place ?? { file, line: 1 } }));
  if (workspace !== null) {
    const cause = `the lockfile of its workspace, ${quote(workspace)}, does not have it`;
    const remedy = `Run ${lockAgain(workspace)} in the folder of that lockfile, and commit it.`;
    return [...problems, ...unlockedProblem(asked, { cause }, remedy)];
  }
  const remedy = remedyOf(manifest?.packageManager ?? null, lockfiles.above(file)[0] ?? null);
  return [...problems, ...unlockedProblem(asked, lockfiles.why(file), remedy)];
}

function remedyOf(packageManager: string | null, nearest: string | null): string {
  const [name = ''] = packageManager?.split('@', 1) ?? [];
  const install = INSTALLS.get(name) ?? 'the "install" of the tool that installs the project';
  if (nearest === null) return `Run ${install} and commit the lockfile that it writes.`;
  const member = `Make the folder a workspace of the project of ${quote(nearest)} and run ${lockAgain(nearest)} there`;
  return `${member}, or run ${install} in the folder itself and commit the lockfile that it writes. ${UNUSED}`;
}

const lockAgain = (lockfile: string): string => quote(lockToolOf(lockfile)?.lock ?? 'npm install');

const INSTALLS: ReadonlyMap<string, string> = new Map(
  ['npm', 'pnpm', 'yarn', 'bun'].map((name) => [name, `"${name} install"`]),
);

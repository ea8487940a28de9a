import { quote } from '../../domain/errors.ts';
import type { GraphPart, Problem } from '../../domain/graph.ts';
import { lockToolOf } from '../../domain/lock-tools.ts';
import type { Texts } from '../texts.ts';
import type { Ask } from './manifest/ask.ts';
import { readManifest } from './manifest/manifest.ts';
import { parseSpec } from './manifest/spec.ts';
import { workspaceTest } from './manifest/workspaces.ts';

const MANIFEST = 'package.json';
const isLockfile = (path: string): boolean => lockToolOf(path)?.ecosystem === 'npm';
const isOfDeno = (path: string): boolean => nameOf(path) === 'deno.lock';

/**
 * Manifests whose dependencies nothing locks: those with no lockfile in their folder nor above, and
 * workspaces of a project whose lockfile does not have them. What they install is judged by nobody.
 */
export async function unlockedManifests(
  paths: readonly string[],
  parts: readonly GraphPart[],
  texts: Texts,
): Promise<Problem[]> {
  const locked = new Set(paths.filter(isLockfile).map(folderOf));
  const folders = paths.filter((path) => nameOf(path) === MANIFEST).map(folderOf);
  // Deno may run in a project that npm installs, and then its lockfile knows nothing of the manifest.
  const whole = new Set(paths.filter((path) => isLockfile(path) && !isOfDeno(path)).map(folderOf));
  const alone = folders.filter((folder) => !hasAbove(whole, folder));
  await texts.load(alone.map((folder) => folder + MANIFEST));
  const members = parts.flatMap((part) => forgottenMembers(part, folders, locked, texts));
  await texts.load(members.map(({ folder }) => folder + MANIFEST));
  return [
    ...alone.flatMap((folder) => asksOf(folder, texts, null, lockedByDeno(folder, parts))),
    ...members.flatMap(({ folder, lockfile }) => asksOf(folder, texts, lockfile, NOTHING)),
  ];
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
/** With its final slash; empty at the top. */
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

function hasAbove(locked: ReadonlySet<string>, folder: string): boolean {
  for (let at = folder; at !== ''; at = folderOf(at.slice(0, -1))) if (locked.has(at)) return true;
  return locked.has('');
}

function forgottenMembers(part: GraphPart, folders: readonly string[], locked: ReadonlySet<string>, texts: Texts) {
  const top = folderOf(part.file);
  if (!isLockfile(part.file)) return [];
  const text = texts.get(top + MANIFEST);
  const manifest = text === undefined || part.projects.length === 0 ? null : readManifest(text, MANIFEST, []);
  if (manifest === null || manifest.workspaces.length === 0) return [];
  const isMember = workspaceTest(manifest.workspaces);
  const known = new Set(part.packages.map((one) => one.entry.key));
  // Where members are projects, a manifest was read whose declarations are there.
  const read = new Set(part.projects.flatMap((one) => one.declarations.map(({ location }) => location.file)));
  return folders
    .filter((folder) => folder.startsWith(top) && folder !== top && !locked.has(folder))
    .map((folder) => ({ folder, member: folder.slice(top.length, -1), lockfile: part.file }))
    .filter(({ folder, member }) => isMember(member) && !known.has(member) && !read.has(folder + MANIFEST));
}

const NOTHING: ReadonlySet<string> = new Set();

/** The names that a deno.lock of the folder or above has, of packages and of its own projects. */
function lockedByDeno(folder: string, parts: readonly GraphPart[]): ReadonlySet<string> {
  const near = parts.filter(({ file }) => isOfDeno(file) && folder.startsWith(folderOf(file)));
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

/** `lockfile`: the one of the workspace that it belongs to, which does not have it; null: it belongs to none. */
function asksOf(folder: string, texts: Texts, lockfile: string | null, byDeno: ReadonlySet<string>): Problem[] {
  const file = folder + MANIFEST;
  const text = texts.get(file);
  if (text === undefined) return [];
  const problems: Problem[] = [];
  const manifest = readManifest(text, file, problems);
  const [first] = manifest?.asks.filter((ask) => !isLocked(ask, byDeno)) ?? [];
  if (first === undefined) return problems;
  const cause =
    lockfile === null
      ? 'no lockfile in its folder or above it locks them'
      : `the lockfile of its workspace, ${quote(lockfile)}, does not have it`;
  const message = `The file asks for dependencies (${quote(first.name)}), but ${cause}.`;
  const remedy = lockfile === null ? lockIt(manifest?.packageManager ?? null) : lockAgain(lockfile);
  return [...problems, { location: first.place ?? { file, line: 1 }, message, remedy }];
}

const lockAgain = (lockfile: string): string =>
  `Run ${quote(lockToolOf(lockfile)?.lock ?? 'npm install')} in the folder of that lockfile, and commit it.`;

function lockIt(packageManager: string | null): string {
  const [name = ''] = packageManager?.split('@', 1) ?? [];
  return `Run ${INSTALLS.get(name) ?? 'the "install" of the tool that installs the project'} and commit the lockfile that it writes.`;
}

const INSTALLS: ReadonlyMap<string, string> = new Map(
  ['npm', 'pnpm', 'yarn', 'bun'].map((name) => [name, `"${name} install"`]),
);

import { quote } from '../../domain/errors.ts';
import type { GraphPart, Problem } from '../../domain/graph.ts';
import type { Texts } from '../texts.ts';
import { readManifest } from './manifest/manifest.ts';
import { workspaceTest } from './manifest/workspaces.ts';

const MANIFEST = 'package.json';
const LOCKFILES: ReadonlySet<string> = new Set([
  'package-lock.json',
  'npm-shrinkwrap.json',
  'yarn.lock',
  'pnpm-lock.yaml',
  'bun.lock',
  'bun.lockb',
  'deno.lock',
]);
const REMEDY = 'Run "npm install" and commit package-lock.json.';

/**
 * Manifests whose dependencies nothing locks: those with no lockfile in their folder nor above, and
 * workspaces of a project whose lockfile does not have them. What they install is judged by nobody.
 */
export async function unlockedManifests(
  paths: readonly string[],
  parts: readonly GraphPart[],
  texts: Texts,
): Promise<Problem[]> {
  const locked = new Set(paths.filter((path) => LOCKFILES.has(nameOf(path))).map(folderOf));
  const folders = paths.filter((path) => nameOf(path) === MANIFEST).map(folderOf);
  const alone = folders.filter((folder) => !hasAbove(locked, folder));
  await texts.load(alone.map((folder) => folder + MANIFEST));
  const members = parts.flatMap((part) => forgottenMembers(part, folders, locked, texts));
  await texts.load(members.map(({ folder }) => folder + MANIFEST));
  return [
    ...alone.flatMap((folder) => asksOf(folder, texts, 'no lockfile in its folder or above it locks them')),
    ...members.flatMap(({ folder, lockfile }) =>
      asksOf(folder, texts, `the lockfile of its workspace, ${quote(lockfile)}, does not have it`),
    ),
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
  if (!LOCKFILES.has(nameOf(part.file))) return [];
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

function asksOf(folder: string, texts: Texts, cause: string): Problem[] {
  const file = folder + MANIFEST;
  const text = texts.get(file);
  if (text === undefined) return [];
  const problems: Problem[] = [];
  const manifest = readManifest(text, file, problems);
  const [first] = manifest?.asks.filter((ask) => ask.section !== 'peerDependencies') ?? [];
  if (first === undefined) return problems;
  const message = `The file asks for dependencies (${quote(first.name)}), but ${cause}.`;
  return [...problems, { location: first.place ?? { file, line: 1 }, message, remedy: REMEDY }];
}

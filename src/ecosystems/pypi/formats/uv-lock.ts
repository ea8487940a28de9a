import { defineFormat, type Beside } from '../../../domain/format.ts';
import type { GraphPart, Problem } from '../../../domain/graph.ts';
import type { LockedProject, Requirement } from '../../locked.ts';
import { partOfLocked } from '../../locked.ts';
import { readToml } from '../../toml/document.ts';
import { PYPROJECT, pyprojectBeside } from '../pyproject/pyproject.ts';
import { ByName } from '../toml-lock/by-name.ts';
import { readEntries, type LockEntry } from '../toml-lock/entries.ts';
import { packageOf } from '../toml-lock/package.ts';
import { Edges, filesOf, sourceOf } from '../uv/entry.ts';
import { folderOf, membersOf } from '../uv/member.ts';
import { memberOf, type UvLock } from '../uv/project.ts';
import { rootOf } from '../uv/root.ts';

const REMEDY = 'Run "uv lock" and commit what it writes.';

/** uv's lockfiles, version 1 of the format in any revision. Members of its workspace are projects. */
export default defineFormat({
  id: 'uv-lock',
  ecosystem: 'pypi',
  files: ['**/uv.lock'],
  manifests: [PYPROJECT, `*/${PYPROJECT}`],
  parse,
});

async function parse(text: string, file: string, beside: Beside): Promise<GraphPart> {
  const problems: Problem[] = [];
  const unread = { file, projects: [], packages: [], problems };
  const top = await readToml(text, file, REMEDY, problems);
  if (top === null) return unread;
  if (top.raw('version') !== 1) {
    top.problem('the "version" of the format is unknown; known is 1.');
    return unread;
  }
  const manifest = top.fields('manifest');
  const isMember = membersOf(manifest);
  // The list had another name before uv 0.3.
  const list = top.raw('package') === undefined && top.raw('distribution') !== undefined ? 'distribution' : 'package';
  const entries = readEntries(top, list, text, file);
  const byName = new ByName(entries);
  const edges = new Edges(entries, (name) => byName.all(name));
  const locked = entries.filter((entry) => !isMember(entry));
  const indices = new Map(locked.map((entry, index) => [entry, index]));
  const packageAt = (index: number): number | null => {
    const entry = entries[index];
    return entry === undefined ? null : (indices.get(entry) ?? null);
  };
  const packages = locked.map((entry) => {
    const source = sourceOf(entry);
    const requires = requiresOf(entry, edges, packageAt);
    return packageOf(entry, { source, files: filesOf(entry, source), requires });
  });
  const lock: UvLock = {
    file,
    packages,
    byName: new ByName(packages),
    locks: () => true,
    closed: true,
    edges,
    packageAt,
  };
  const members = entries.filter(isMember);
  const projects: LockedProject[] = [];
  for (const entry of members) {
    const pyproject = await pyprojectBeside(file, folderOf(entry) ?? '', beside, problems, 'uv');
    projects.push(memberOf(entry, pyproject, lock));
  }
  if (!members.some((entry) => folderOf(entry) === '')) {
    const root = rootOf(manifest, await pyprojectBeside(file, '', beside, problems, 'uv'), lock);
    if (root !== null) projects.push(root);
  }
  return partOfLocked(file, { ecosystem: 'pypi', packages, projects, problems });
}

/** The lockfile lists an extra of a package only where something asks for it, so all of them are needed. */
function requiresOf({ fields }: LockEntry, edges: Edges, packageAt: (index: number) => number | null): Requirement[] {
  const extras = fields.fields('optional-dependencies');
  return [
    ...edges.of(fields, 'dependencies'),
    ...(extras?.names().flatMap((extra) => edges.of(extras, extra)) ?? []),
  ].flatMap(({ to }) => to.map(packageAt).flatMap((index) => (index === null ? [] : [{ to: index, optional: false }])));
}

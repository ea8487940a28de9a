import type { GraphPart } from '../domain/graph.ts';
import { lockToolOf } from '../domain/lock-tools.ts';
import type { Entry } from '../domain/package.ts';
import { folderOf, pathFrom } from './paths.ts';

/**
 * The manifests called `name` whose folder one of these lockfiles has: as a project, member or importer, which shows in
 * what was read of the manifest, or as a folder that it installs. What stands in any other folder is not in them.
 */
export function manifestsNamed(name: string, parts: readonly GraphPart[]): ReadonlySet<string> {
  const named = new Set<string>();
  for (const part of parts) {
    const asked = part.projects.flatMap(({ declarations }) => declarations);
    for (const { location } of asked) named.add(location.file);
    const folders =
      lockToolOf(part.file)?.name === 'yarn'
        ? // Its entries write a path as whoever asks for it does, so only the asks tell where it leads.
          asked.map(({ range, resolved, location }) =>
            resolved === null ? null : folderIn(folderOf(location.file), FOLDER.exec(range)?.[1]),
          )
        : part.packages.map(({ entry }) => folderIn(folderOf(part.file), pathOf(entry, part)));
    for (const folder of folders) if (folder !== null) named.add(`${folder}/${name}`);
  }
  return named;
}

/** A link is set and nothing installed for it, so that is none. */
const FOLDER = /^(?:file:|portal:)(.+)$/s;

/** The path of an entry that is a folder; npm names its workspaces by it, and every tool what else it installs from one. */
function pathOf({ key, source }: Entry, { file }: GraphPart): string | undefined {
  if (source.type === 'workspace') return lockToolOf(file)?.name === 'npm' ? key : undefined;
  return source.type === 'file' ? source.url?.replace(/^file:/, '') : undefined;
}

const folderIn = (from: string, path: string | undefined): string | null =>
  path === undefined ? null : pathFrom(from, path);

import { quote } from '../../domain/errors.ts';
import type { Graph, GraphPart, Problem } from '../../domain/graph.ts';
import { lockToolOf } from '../../domain/lock-tools.ts';
import type { Tree } from '../../domain/ports/tree.ts';
import { isDependencyFile } from '../../ecosystems/read-graph.ts';
import { Texts } from '../../ecosystems/texts.ts';

/** Who tells of manifests that nothing locks, by the ecosystem of the lockfile. */
const READERS = {
  npm: () => import('../../ecosystems/npm/unlocked.ts'),
  pypi: () => import('../../ecosystems/pypi/unlocked.ts'),
};

/**
 * Manifests from which a change takes the lockfile away, though they still ask for packages and no other lockfile has
 * them. Below another project's lockfile such a manifest looks like one of the many that were never locked; only beside
 * its base does it show that what it installs is judged by nobody any more.
 */
export async function forsakenManifests(base: Graph, graph: Graph, tree: Tree): Promise<Problem[]> {
  const entries = await tree.list();
  const paths = entries.map(({ path }) => path).filter(isDependencyFile);
  const listed = new Set(paths);
  const removed = [...new Set(base.projects.map(({ file }) => file))].filter((file) => !listed.has(file)).sort();
  const told = new Set([
    ...graph.projects.flatMap((one) => one.declarations.map(({ location }) => location.file)),
    ...graph.problems.map(({ location }) => location.file),
  ]);
  const problems: Problem[] = [];
  for (const lockfile of removed) {
    const unlocked = await unlockedBelow(
      folderOf(lockfile),
      lockfile,
      { base, graph, paths },
      new Texts(tree, entries),
    );
    for (const location of unlocked) {
      if (told.has(location.file)) continue;
      told.add(location.file);
      const message = `The change removes ${quote(lockfile)}, which locked what the file still asks for.`;
      problems.push({ location, message, remedy: 'Keep the lockfile, or remove the file with it.' });
    }
  }
  return problems;
}

interface Sides {
  readonly base: Graph;
  readonly graph: Graph;
  /** The files of the head. */
  readonly paths: readonly string[];
}

/** Where the manifests of a lockfile's projects ask for what no lockfile of its folder or below has, other than before. */
async function unlockedBelow(
  folder: string,
  lockfile: string,
  { base, graph, paths }: Sides,
  texts: Texts,
): Promise<Problem['location'][]> {
  const tool = lockToolOf(lockfile);
  if (tool === null || tool.ecosystem === 'github-actions') return [];
  const { unlockedManifests } = await READERS[tool.ecosystem]();
  const near = (list: readonly string[]): string[] => list.filter((path) => path.startsWith(folder));
  const [now, had] = [near(paths), near(base.files)];
  const open = await unlockedManifests(now, partsOf(graph, now), texts);
  const before = await unlockedManifests([...new Set([...now, ...had])], partsOf(base, had), texts);
  const known = new Set(before.map(({ location }) => location.file));
  const own = base.projects.filter(({ file }) => file === lockfile);
  const asked = new Set(own.flatMap((one) => one.declarations.map(({ location }) => location.file)));
  return open
    .map(({ location }) => location)
    .filter(({ file }) => (asked.has(file) || folderOf(file) === folder) && !known.has(file));
}

/** What a graph has from each of these files. */
function partsOf({ packages, projects }: Graph, files: readonly string[]): GraphPart[] {
  const wanted = new Map(files.map((file) => [file, { packages: [] as GraphPart['packages'][number][] }]));
  for (const { purl, ecosystem, name, version, direct, dependencies, entries } of packages.values()) {
    for (const entry of entries) {
      wanted.get(entry.location.file)?.packages.push({ purl, ecosystem, name, version, direct, dependencies, entry });
    }
  }
  return [...wanted].map(([file, { packages: found }]) => ({
    file,
    packages: found,
    projects: projects.filter((one) => one.file === file),
    problems: [],
  }));
}

/** With its final slash; empty at the top. */
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

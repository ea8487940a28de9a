import { quote } from '../../domain/errors.ts';
import type { Graph, Problem } from '../../domain/graph.ts';
import type { Tree } from '../../domain/ports/tree.ts';
import { readManifest } from '../../ecosystems/npm/manifest/manifest.ts';

/**
 * Manifests from which a change takes the lockfile away, though they still ask for packages and no other lockfile has
 * them. Below another project's lockfile such a manifest looks like one of the many that were never locked; only beside
 * its base does it show that what it installs is judged by nobody any more.
 */
export async function forsakenManifests(base: Graph, graph: Graph, tree: Tree): Promise<Problem[]> {
  const paths = new Set((await tree.list()).map(({ path }) => path));
  const locked = new Set(npmLockfiles(graph).map(folderOf));
  const declared = new Set(graph.projects.flatMap((one) => one.declarations.map(({ location }) => location.file)));
  const told = new Set(graph.problems.map(({ location }) => location.file));
  const problems: Problem[] = [];
  for (const lockfile of npmLockfiles(base)) {
    const folder = folderOf(lockfile);
    const file = `${folder}package.json`;
    if (locked.has(folder) || !paths.has(file) || declared.has(file) || told.has(file)) continue;
    const manifest = readManifest(new TextDecoder().decode(await tree.read(file)), file, []);
    const asks = manifest === null || manifest.asks.some(({ section }) => section !== 'peerDependencies');
    if (!asks) continue;
    const message = `The file still asks for dependencies, but the change removes ${quote(lockfile)}, which locked them.`;
    problems.push({ location: { file, line: 1 }, message, remedy: 'Keep the lockfile, or remove the file with it.' });
  }
  return problems;
}

/** A workflow or a Python project beside a package.json locks nothing of it. */
const npmLockfiles = ({ projects }: Graph): string[] => [
  ...new Set(projects.filter(({ ecosystem }) => ecosystem === 'npm').map(({ file }) => file)),
];

/** With its final slash; empty at the top. */
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

import { byProblem } from '../../domain/assemble.ts';
import { quote } from '../../domain/errors.ts';
import type { Graph, Problem } from '../../domain/graph.ts';
import { folderOf } from '../../ecosystems/paths.ts';

/**
 * The graph of a change, in which manifests that lose their lockfile by it are told as such. Below another project's
 * lockfile such a manifest looks like one of the many that were never locked; only beside its base does it show that
 * what it installs is judged by nobody any more. The same graph where there is none.
 */
export function withForsaken(base: Graph, graph: Graph): Graph {
  const open = new Set(base.problems.map(({ location }) => location.file));
  const lockedBy = lockfilesOf(base, graph);
  const problems = graph.problems.map((problem): Problem => {
    const { file } = problem.location;
    const lockfile = lockedBy.get(file) ?? lockedBy.get(folderOf(file));
    if (problem.apart === undefined || open.has(file) || lockfile === undefined) return problem;
    return {
      location: problem.location,
      message: `Before the change ${quote(lockfile)} locked what the file asks for, and now nothing does.`,
      remedy: 'Keep the file in a lockfile, or remove it.',
    };
  });
  const changed = problems.some((problem, index) => problem !== graph.problems[index]);
  return changed ? { ...graph, problems: problems.sort(byProblem) } : graph;
}

/** The lockfile that had a manifest, by the manifest; and one that is gone, by its folder. */
function lockfilesOf(base: Graph, { files }: Graph): ReadonlyMap<string, string> {
  const lockfiles = new Map<string, string>();
  for (const { file, declarations } of base.projects) {
    if (!files.includes(file)) lockfiles.set(folderOf(file), file);
    for (const { location } of declarations) lockfiles.set(location.file, file);
  }
  return lockfiles;
}

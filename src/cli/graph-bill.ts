import { byCodeUnit } from '../domain/canonical.ts';
import { graphText, type Graph } from '../domain/graph.ts';
import type { Hasher } from '../domain/ports/platform.ts';
import type { SbomInput, SbomProject } from '../provenance/sbom-parts.ts';

/**
 * A bill of materials of the one project, or, where there are several, of the folder that holds them.
 * `folder` is its name. The document is known by all that goes into it, so that the same graph at the
 * same time is the same document, and any other is another.
 */
export function billOf(
  graph: Graph,
  folder: string,
  { tool, now, hasher }: Pick<SbomInput, 'tool' | 'now'> & { readonly hasher: Hasher },
): SbomInput & { readonly identity: string } {
  const projects = projectsOf(graph);
  const [only, ...others] = projects;
  const alone = only !== undefined && others.length === 0;
  const name = folder === '' ? 'project' : folder;
  const subject = alone ? only : { purl: `pkg:generic/${encodeURIComponent(name.toWellFormed())}`, name, version: '' };
  const { purl, version } = subject;
  return {
    graph,
    subject: { purl, name: subject.name, version, license: null },
    dependencies: alone ? only.dependencies : projects.map((one) => one.purl),
    projects: alone ? [] : projects,
    identity: hasher.sha256(JSON.stringify([hasher.sha256(graphText(graph)), projects, purl, tool, now])),
    tool,
    now,
  };
}

/** Each purl once, in order: two lockfiles may be of one project. */
function projectsOf(graph: Graph): SbomProject[] {
  const byPurl = new Map<string, SbomProject>();
  for (const { purl, name, version, dependencies } of graph.projects) {
    const before = byPurl.get(purl)?.dependencies ?? [];
    const all = [...new Set([...before, ...dependencies])].sort(byCodeUnit);
    byPurl.set(purl, { purl, name, version: version ?? '', dependencies: all });
  }
  return [...byPurl.values()].sort((a, b) => byCodeUnit(a.purl, b.purl));
}

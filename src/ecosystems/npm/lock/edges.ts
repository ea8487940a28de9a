import type { Scope } from '../../../domain/package.ts';
import type { Ask } from '../manifest/ask.ts';
import { isRegistrySpec } from '../manifest/spec.ts';
import type { LockNode, LockTree } from './node.ts';

/** One dependency that is there: who it leads to, and what kind of asking leads there. */
export interface Edge {
  readonly to: LockNode;
  readonly scope: Scope;
  /** The spec that asks for it, as written; null where nesting alone tells that it is asked for. */
  readonly range: string | null;
}

/** How a node is asked for. */
export interface AskedFor {
  /** The first spec that no registry answers; null: there is none. */
  elsewhere: string | null;
  ofRegistry: boolean;
}

/** A lockfile's places, joined. */
export interface Edges {
  /** By the index of the node they start from. */
  readonly from: readonly (readonly Edge[])[];
  /** Of the project itself. */
  readonly project: readonly Edge[];
  /** By the index of the node that is asked for. */
  readonly asked: readonly Readonly<AskedFor>[];
  /** What a package can't do without and the lockfile does not have. */
  readonly unmet: readonly { readonly node: LockNode; readonly ask: Ask }[];
}

/**
 * Draws the edges of a lockfile by Node's resolution. `projectAsks` null means that nothing says
 * what the project asks for: then it asks for whatever stands at the top and nobody else requires.
 * Workspaces are asked for by the project. Where the lockfile has no edges at all (npm before 5.1),
 * its nesting serves: what lies in a package's own folder is there because of that package.
 */
export function drawEdges(tree: LockTree, projectAsks: readonly Ask[] | null, workspaces: readonly LockNode[]): Edges {
  const asked: AskedFor[] = tree.nodes.map(() => ({ elsewhere: null, ofRegistry: false }));
  const unmet: { node: LockNode; ask: Ask }[] = [];
  const resolve = (folder: LockNode['folder'], ask: Ask): LockNode | null => {
    const to = folder.resolve(ask.name);
    const known = to === null ? undefined : asked[to.index];
    if (known === undefined) return to;
    if (isRegistrySpec(ask.spec)) known.ofRegistry = true;
    else known.elsewhere ??= ask.spec;
    return to;
  };
  const from = tree.nodes.map((node) => {
    const edges: Edge[] = [];
    for (const ask of node.asks) {
      const to = resolve(node.folder, ask);
      if (to !== null)
        edges.push({ to, scope: isOptionalLegacy(tree, node, to) ? 'optional' : ask.scope, range: ask.spec });
      else if (isNeeded(node, ask)) unmet.push({ node, ask });
    }
    return edges;
  });
  const project: Edge[] = workspaces.map((to) => ({ to, scope: 'runtime', range: null }));
  for (const ask of projectAsks ?? []) {
    const to = resolve(tree.root, ask);
    if (to !== null) project.push({ to, scope: ask.scope, range: ask.spec });
  }
  if (!tree.hasEdges) nestingAsEdges(tree, from, project);
  else if (projectAsks === null) {
    const required = new Set(from.flatMap((edges) => edges.map((edge) => edge.to)));
    for (const to of topLevel(tree)) if (!required.has(to)) project.push({ to, scope: to.flagged, range: null });
  }
  return { from, project, asked, unmet };
}

/** A peer may be left out (`legacy-peer-deps`), and so may what ships inside another tarball. */
const isNeeded = (node: LockNode, ask: Ask): boolean =>
  ask.required && ask.section === 'dependencies' && !node.bundled && !node.isFolder;

/** Version 1 does not say which requirement is optional: it is one where only the required package is flagged so. */
const isOptionalLegacy = (tree: LockTree, node: LockNode, to: LockNode): boolean =>
  !tree.trustsFlags && to.flagged === 'optional' && node.flagged !== 'optional';

const topLevel = (tree: LockTree): LockNode[] =>
  tree.nodes.filter((node) => node.isFolder || node.location.lastIndexOf('node_modules/') === 0);

function nestingAsEdges(tree: LockTree, from: readonly Edge[][], project: Edge[]): void {
  const at = new Map(tree.nodes.map((node) => [node.location, node]));
  const asked = new Set(project.map((edge) => edge.to));
  for (const to of tree.nodes) {
    const parent = at.get(to.location.slice(0, Math.max(0, to.location.lastIndexOf('/node_modules/'))));
    const edge = { to, scope: to.flagged, range: null };
    if (parent !== undefined) from[parent.index]?.push(edge);
    else if (!asked.has(to)) project.push(edge);
  }
}

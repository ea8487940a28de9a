import { SCOPES, strictestScope, type Scope } from '../../../domain/package.ts';
import { isRegistrySpec } from '../manifest/spec.ts';
import type { Ask } from '../manifest/ask.ts';
import type { LockNode, LockTree } from './node.ts';

/** One dependency that is there: who it leads to, and what kind of asking leads there. */
export interface Edge {
  readonly to: LockNode;
  readonly scope: Scope;
}

/** The lockfile's places, joined. */
export interface Edges {
  readonly from: ReadonlyMap<LockNode, readonly Edge[]>;
  /** Of the project itself. */
  readonly project: readonly Edge[];
  /** What is asked for otherwise than from a registry, with the first such spec. */
  readonly askedAt: ReadonlyMap<LockNode, string>;
  /** What a registry is asked for. */
  readonly askedOfRegistry: ReadonlySet<LockNode>;
}

/**
 * Draws the edges of a lockfile by Node's resolution. `projectAsks` null means that nothing says
 * what the project asks for: then it asks for whatever stands at the top and nobody else requires.
 * Workspaces are asked for by the project. Where the lockfile has no edges at all (npm before 5.1),
 * its nesting serves: what lies in a package's own folder is there because of that package.
 */
export function drawEdges(tree: LockTree, projectAsks: readonly Ask[] | null, workspaces: readonly LockNode[]): Edges {
  const from = new Map<LockNode, Edge[]>();
  const askedAt = new Map<LockNode, string>();
  const askedOfRegistry = new Set<LockNode>();
  const resolve = (folder: LockNode['folder'], ask: Ask): LockNode | null => {
    const to = folder.resolve(ask.name);
    if (to === null) return null;
    if (isRegistrySpec(ask.spec)) askedOfRegistry.add(to);
    else if (!askedAt.has(to)) askedAt.set(to, ask.spec);
    return to;
  };
  for (const node of tree.nodes) {
    const edges: Edge[] = [];
    for (const ask of node.asks) {
      const to = resolve(node.folder, ask);
      if (to !== null) edges.push({ to, scope: isOptionalLegacy(tree, node, to) ? 'optional' : ask.scope });
    }
    from.set(node, edges);
  }
  const project: Edge[] = workspaces.map((to) => ({ to, scope: 'runtime' }));
  for (const ask of projectAsks ?? []) {
    const to = resolve(tree.root, ask);
    if (to !== null) project.push({ to, scope: ask.scope });
  }
  if (!tree.hasEdges) nestingAsEdges(tree, from, project);
  else if (projectAsks === null) {
    const required = new Set([...from.values()].flatMap((edges) => edges.map((edge) => edge.to)));
    for (const to of topLevel(tree)) if (!required.has(to)) project.push({ to, scope: to.flagged });
  }
  return { from, project, askedAt, askedOfRegistry };
}

/** Version 1 does not say which requirement is optional: it is one where only the required package is flagged so. */
const isOptionalLegacy = (tree: LockTree, node: LockNode, to: LockNode): boolean =>
  !tree.trustsFlags && to.flagged === 'optional' && node.flagged !== 'optional';

const topLevel = (tree: LockTree): LockNode[] =>
  tree.nodes.filter((node) => node.isFolder || node.location.lastIndexOf('node_modules/') === 0);

function nestingAsEdges(tree: LockTree, from: ReadonlyMap<LockNode, Edge[]>, project: Edge[]): void {
  const at = new Map(tree.nodes.map((node) => [node.location, node]));
  const asked = new Set(project.map((edge) => edge.to));
  for (const to of tree.nodes) {
    const parent = at.get(to.location.slice(0, Math.max(0, to.location.lastIndexOf('/node_modules/'))));
    const edge = { to, scope: to.flagged };
    if (parent !== undefined) from.get(parent)?.push(edge);
    else if (!asked.has(to)) project.push(edge);
  }
}

/**
 * The scope of every place that the project reaches: the strictest of all ways that lead there, a
 * way being as strict as its least strict step. One list for each scope, strictest first.
 */
export function reachedScopes(edges: Edges): ReadonlyMap<LockNode, Scope> {
  const reached = new Map<LockNode, Scope>();
  const waiting = new Map<Scope, LockNode[]>(SCOPES.map((scope) => [scope, []]));
  const later = (way: Scope, edge: Edge): void => {
    if (reached.has(edge.to)) return;
    waiting.get(SCOPES[Math.max(SCOPES.indexOf(way), SCOPES.indexOf(edge.scope))] ?? 'runtime')?.push(edge.to);
  };
  for (const edge of edges.project) later('runtime', edge);
  for (const scope of SCOPES) {
    const queue = waiting.get(scope) ?? [];
    for (const node of queue) {
      if (reached.has(node)) continue;
      reached.set(node, scope);
      for (const edge of edges.from.get(node) ?? []) later(scope, edge);
    }
  }
  return reached;
}

/** The scope that a place is reported with: of what its flags and its ways say, the stricter. */
export function scopeOf(tree: LockTree, node: LockNode, reached: ReadonlyMap<LockNode, Scope>): Scope {
  const way = reached.get(node);
  if (way === undefined) return node.flagged;
  return tree.trustsFlags ? strictestScope([way, node.flagged]) : way;
}

import { quote } from '../../../domain/errors.ts';
import type { Declaration, GraphPart, PartPackage, Problem } from '../../../domain/graph.ts';
import { purlOf } from '../../../domain/purl.ts';
import type { Manifests } from '../manifest/manifest.ts';
import { workspaceTest } from '../manifest/workspaces.ts';
import { declarationsOf, type Locked } from './declarations.ts';
import { drawEdges, reachedScopes, scopeOf, type Edge } from './edges.ts';
import type { LockNode, LockTree } from './node.ts';
import { REMEDY } from './remedy.ts';
import { contradictionOf, sourceOf } from './source.ts';

/** Makes the graph part of a lockfile that was read: the project, its packages, and what does not fit together. */
export function partOf(tree: LockTree, file: string, manifests: Manifests, problems: Problem[]): GraphPart {
  const manifest = manifests('');
  const isWorkspace = workspaceTest([...tree.workspaces, ...(manifest?.workspaces ?? [])]);
  const workspaces = tree.nodes.filter((node) => node.isFolder && isWorkspace(node.location));
  const projectAsks = manifest?.asks ?? tree.asks;
  const edges = drawEdges(tree, projectAsks, workspaces);
  const reached = reachedScopes(edges);
  const own = new Set(workspaces);
  const direct = new Set([...edges.project, ...workspaces.flatMap((one) => edges.from.get(one) ?? [])].map(target));

  const locked = new Map<LockNode, Locked>();
  for (const node of tree.nodes) {
    const elsewhere = edges.askedAt.get(node) ?? null;
    const source = sourceOf(node, own.has(node), { elsewhere, ofRegistry: edges.askedOfRegistry.has(node) });
    locked.set(node, { purl: purlOf('npm', node.name, node.version), source });
    const contradiction = contradictionOf(node, source);
    if (contradiction === null) continue;
    problems.push({ location: node.place, message: `${quote(node.location)}: ${contradiction}`, remedy: REMEDY });
  }
  const about = (node: LockNode): Locked => locked.get(node) ?? NOT_LOCKED;
  const purls = (to: readonly Edge[]): string[] => [...new Set(to.map((edge) => about(edge.to).purl))].sort();

  const packages = tree.nodes.map((node): PartPackage => {
    const { purl, source } = about(node);
    return {
      purl,
      ecosystem: 'npm',
      name: node.name,
      version: node.version,
      direct: direct.has(node),
      entry: {
        key: node.location,
        location: node.place,
        source,
        integrity: node.integrity,
        bundled: node.bundled,
        license: node.license,
        installScript: node.installScript,
        alias: node.alias,
        scope: scopeOf(tree, node, reached),
      },
      dependencies: purls(edges.from.get(node) ?? []),
    };
  });

  const overridden = manifest?.overrides === true;
  const place = { file, line: 1 };
  const declarations: Declaration[] = [
    ...declarationsOf({ manifest, copy: tree.asks, folder: tree.root, place, overridden: false }, about),
    ...tree.nodes
      .filter((node) => node.isFolder)
      .flatMap((node) => {
        const found = manifests(node.location);
        const copy = tree.trustsFlags ? node.asks : null;
        return declarationsOf({ manifest: found, copy, folder: node.folder, place: node.place, overridden }, about);
      }),
  ];
  const name = manifest?.name ?? tree.name ?? file.split('/').at(-2) ?? 'project';
  const version = manifest?.version ?? tree.version;
  const project = {
    purl: purlOf('npm', name, version ?? ''),
    ecosystem: 'npm' as const,
    name,
    version,
    file,
    declarations,
    dependencies: purls(edges.project),
  };
  return { file, projects: [project], packages, problems };
}

const NOT_LOCKED: Locked = { purl: '', source: { type: 'registry', url: null } };
const target = (edge: Edge): LockNode => edge.to;

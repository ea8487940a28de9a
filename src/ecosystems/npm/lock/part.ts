import { edgesInOrder, type Edges } from '../../../domain/edges.ts';
import { quote } from '../../../domain/errors.ts';
import type { Declaration, GraphPart, PartPackage, Problem } from '../../../domain/graph.ts';
import { purlOf } from '../../../domain/purl.ts';
import type { Manifest, Manifests } from '../manifest/manifest.ts';
import { workspaceTest } from '../manifest/workspaces.ts';
import { declarationsOf, type About } from './declarations.ts';
import { drawEdges, type Edge } from './edges.ts';
import type { LockNode, LockTree } from './node.ts';
import { REMEDY } from './remedy.ts';
import { scopesOf } from './scopes.ts';
import { contradictionOf, sourceOf } from './source.ts';

/** Makes the graph part of a lockfile that was read: the project, its packages, and what does not fit together. */
export function partOf(tree: LockTree, file: string, manifests: Manifests, problems: Problem[]): GraphPart {
  const manifest = manifests('');
  const isWorkspace = workspaceTest([...tree.workspaces, ...(manifest?.workspaces ?? [])]);
  const workspaces = tree.nodes.filter((node) => node.isFolder && isWorkspace(node.location));
  const edges = drawEdges(tree, manifest?.asks ?? tree.asks, workspaces);
  const scopes = scopesOf(tree, edges);
  const own = new Set(workspaces);
  const direct = new Set([...edges.project, ...workspaces.flatMap((one) => edges.from[one.index] ?? [])].map(target));

  const refuse = (node: LockNode, message: string): void => {
    problems.push({ location: node.place, message: `${quote(node.location)}: ${message}`, remedy: REMEDY });
  };
  for (const { node, ask } of edges.unmet) {
    refuse(node, `it asks for ${quote(`${ask.name}@${ask.spec}`)}, which the lockfile does not have.`);
  }
  const sources = tree.nodes.map((node) => {
    const source = sourceOf(node, own.has(node), edges.asked[node.index] ?? NOT_ASKED);
    const contradiction = contradictionOf(node, source);
    if (contradiction !== null) refuse(node, contradiction);
    return source;
  });
  const purlAt = tree.nodes.map((node) => purlOf('npm', node.name, node.version));
  const about: About = ({ index }) => ({ purl: purlAt[index] ?? '', source: sources[index] ?? NOT_LOCKED });
  const purls = (to: readonly Edge[]): readonly string[] => sorted(to.map((edge) => about(edge.to).purl));

  const packages = tree.nodes.map((node): PartPackage => {
    const { purl, source } = about(node);
    const { dependencies, ranges } = edgesOf(edges.from[node.index] ?? [], about);
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
        scope: scopes[node.index] ?? 'runtime',
      },
      dependencies,
      ranges,
    };
  });
  const name = manifest?.name ?? tree.name ?? file.split('/').at(-2) ?? 'project';
  const version = manifest?.version ?? tree.version;
  const project = {
    purl: purlOf('npm', name, version ?? ''),
    ecosystem: 'npm' as const,
    name,
    version,
    file,
    declarations: declared(tree, file, manifest, manifests, about),
    dependencies: purls(edges.project),
  };
  return { file, projects: [project], packages, problems };
}

function edgesOf(edges: readonly Edge[], about: About): Edges {
  return edgesInOrder(
    edges.map((edge) => about(edge.to).purl),
    edges.map((edge) => edge.range),
  );
}

const NOT_ASKED = { elsewhere: null, ofRegistry: false };
const NOT_LOCKED = { type: 'registry', url: null } as const;
const target = (edge: Edge): LockNode => edge.to;

/** In order and each once; npm writes them in order, so that sorting is seldom needed. */
function sorted(purls: readonly string[]): readonly string[] {
  if (purls.every((purl, index) => index === 0 || purl > (purls[index - 1] ?? ''))) return purls;
  return [...new Set(purls)].sort();
}

/** What the project and each of its folders ask for, compared with what is locked. */
function declared(
  tree: LockTree,
  file: string,
  manifest: Manifest | null,
  manifests: Manifests,
  about: About,
): Declaration[] {
  const place = { file, line: 1 };
  const folders = tree.nodes.filter((node) => node.isFolder);
  return [
    ...declarationsOf({ manifest, copy: tree.asks, folder: tree.root, place, overridden: false }, about),
    ...folders.flatMap((node) => {
      const copy = tree.trustsFlags ? node.asks : null;
      const overridden = manifest?.overrides === true;
      const own = { manifest: manifests(node.location), copy, folder: node.folder, place: node.place, overridden };
      return declarationsOf(own, about);
    }),
  ];
}

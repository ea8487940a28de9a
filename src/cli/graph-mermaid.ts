import { byCodeUnit } from '../domain/canonical.ts';
import type { Graph } from '../domain/graph.ts';
import { reachOf } from '../domain/reach.ts';
import { visible } from '../reports/escape.ts';
import { clip } from '../reports/summary.ts';

// GitHub draws no diagram of more than 500 edges or 50,000 characters, and nobody can read one half as large.
const MOST_NODES = 100;
const MOST_EDGES = 300;
const MOST_LABEL = 60;

/**
 * A Mermaid flowchart: the projects, and the packages that are nearest to them. A larger graph is cut,
 * and the diagram says by how much. Development dependencies are dashed.
 */
export function mermaid(graph: Graph): string {
  const nodes = nearest(graph);
  const shown = nodes.slice(0, MOST_NODES);
  const ids = new Map(shown.map(({ purl }, index) => [purl, `n${index}`]));
  const edges = shown.flatMap(({ purl, dependencies }) =>
    dependencies.flatMap((to) => (ids.has(to) && to !== purl ? [`  ${ids.get(purl)} --> ${ids.get(to)}`] : [])),
  );
  const lines = [
    'flowchart LR',
    '  classDef project font-weight:bold',
    '  classDef development stroke-dasharray:4',
    ...shown.map(({ purl, text, look }) => `  ${ids.get(purl)}["${label(text)}"]${look === '' ? '' : `:::${look}`}`),
    ...edges.slice(0, MOST_EDGES),
    ...noteLines(nodes.length - shown.length, Math.max(0, edges.length - MOST_EDGES)),
  ];
  return `${lines.join('\n')}\n`;
}

interface Node {
  readonly purl: string;
  readonly text: string;
  readonly look: 'project' | 'development' | '';
  readonly dependencies: readonly string[];
}

/** Projects first, then packages by their distance from one, then in order of purl; what nothing asks for last. */
function nearest(graph: Graph): Node[] {
  const { distance } = reachOf(graph);
  const nodes = new Map<string, Node>();
  for (const { purl, name, version, dependencies } of graph.projects) {
    const before = nodes.get(purl)?.dependencies ?? graph.packages.get(purl)?.dependencies ?? [];
    const all = [...new Set([...before, ...dependencies])].sort();
    nodes.set(purl, { purl, text: `${name} ${version ?? ''}`, look: 'project', dependencies: all });
  }
  for (const { purl, name, version, scope, dependencies } of graph.packages.values()) {
    if (nodes.has(purl)) continue;
    const look = scope === 'development' ? 'development' : '';
    nodes.set(purl, { purl, text: `${name} ${version}`, look, dependencies });
  }
  const far = nodes.size;
  return [...nodes.values()].sort(
    (a, b) => (distance(a.purl) ?? far) - (distance(b.purl) ?? far) || byCodeUnit(a.purl, b.purl),
  );
}

function noteLines(packages: number, edges: number): string[] {
  if (packages === 0 && edges === 0) return [];
  const what = [...(packages === 0 ? [] : [`${packages} packages`]), ...(edges === 0 ? [] : [`${edges} edges`])];
  return [`  more["not shown: ${what.join(' and ')}"]`];
}

// Inside quotes Mermaid reads `#34;` as a character, and nothing else is taken for more than itself by Mermaid,
// by Markdown around it or by the page that shows it.
const PLAIN = /[^A-Za-z0-9 .,_/@+~-]/gu;

const label = (text: string): string =>
  clip(visible(text).trim(), MOST_LABEL).replace(PLAIN, (character) => `#${character.codePointAt(0)};`);

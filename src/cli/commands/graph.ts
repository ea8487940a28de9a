import path from 'node:path';
import { toolVersion } from '../../adapters/package-root.ts';
import { nodeHasher } from '../../adapters/platform.ts';
import type { Graph } from '../../domain/graph.ts';
import { escapeJson, visible } from '../../reports/escape.ts';
import type { Invocation, Run } from '../command.ts';
import { packageDocument } from '../graph-document.ts';
import { writeReport } from '../output.ts';
import { directoryOf, projectGraph } from '../project.ts';
import { complain } from '../terminal.ts';

/** Status 3 where a dependency file could not be read: the graph is not the whole one. */
export const run: Run = async (invocation) => {
  const directory = directoryOf(invocation.operands[0], invocation);
  const graph = await projectGraph(directory);
  await writeReport(await render(graph, directory, invocation), invocation);
  for (const { location, message, remedy } of graph.problems)
    complain(invocation.terminal, `${location.file}:${location.line}: ${message} ${remedy}`);
  return graph.problems.length === 0 ? 0 : 3;
};

async function render(graph: Graph, directory: string, invocation: Invocation): Promise<string> {
  switch (invocation.format) {
    case 'json':
      return asJson(graph);
    case 'cyclonedx': {
      const { cyclonedx } = await import('../../provenance/sbom.ts');
      return escapeJson(await cyclonedx(await bill(graph, directory, invocation)));
    }
    case 'spdx': {
      const { spdx } = await import('../../provenance/sbom-spdx.ts');
      return escapeJson(await spdx(await bill(graph, directory, invocation)));
    }
    case 'mermaid': {
      const { mermaid } = await import('../graph-mermaid.ts');
      return mermaid(graph);
    }
    default:
      return asText(graph, invocation.options.quiet);
  }
}

const asJson = (graph: Graph): string =>
  `${escapeJson(JSON.stringify({ schemaVersion: 1, packages: [...graph.packages.values()].map(packageDocument) }, null, 2))}\n`;

function asText(graph: Graph, quiet: boolean): string {
  const count = `${graph.packages.size} packages in ${graph.files.join(', ')}`;
  if (quiet) return `${visible(count)}\n`;
  const lines = [...graph.packages.values()].map(({ name, version, scope, direct, entries }) => {
    const [first, ...others] = entries;
    const place = first === undefined ? '' : `${first.location.file}:${first.location.line}`;
    const more = others.length === 0 ? '' : ` and ${others.length} more`;
    return `${`${name} ${version}`.trimEnd()}  ${scope}${direct ? ', direct' : ''}  ${place}${more}`;
  });
  return `${[...lines, count].map(visible).join('\n')}\n`;
}

async function bill(graph: Graph, directory: string, { now }: Invocation) {
  const { billOf } = await import('../graph-bill.ts');
  const tool = { name: 'lockgate', version: toolVersion() };
  return billOf(graph, path.basename(directory), { tool, now: now.toISOString(), hasher: nodeHasher });
}

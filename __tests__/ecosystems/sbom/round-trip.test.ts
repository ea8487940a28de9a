import { readFileSync } from 'node:fs';
import path from 'node:path';
import { nodeHasher } from '../../../src/adapters/platform.ts';
import { billOf } from '../../../src/cli/graph-bill.ts';
import type { Graph } from '../../../src/domain/graph.ts';
import { readGraph } from '../../../src/ecosystems/read-graph.ts';
import { cyclonedx } from '../../../src/provenance/sbom.ts';
import { spdx } from '../../../src/provenance/sbom-spdx.ts';
import { fixtureFiles, memoryTree, type Content } from '../../fakes/tree.ts';

const FIXTURES = path.resolve(import.meta.dirname, '../../fixtures');
const MEMBER = { name: '@m/a', version: '1.0.0', dependencies: { react: '18' }, devDependencies: { odd: '1' } };
const BUN = {
  lockfileVersion: 1,
  workspaces: { '': { name: 'root', optionalDependencies: { odd: '1' } }, 'packages/a': MEMBER },
  packages: { react: ['react@18.0.0', '', {}, `sha512-${'A'.repeat(86)}==`], odd: ['odd@1.0.0', '', {}, 'sha1-x'] },
};
const projects: Readonly<Record<string, Readonly<Record<string, Content>>>> = {
  'package-lock.json': fixtureFiles('sigstore-js'),
  'bun.lock': { 'bun.lock': readFileSync(path.join(FIXTURES, 'bun-lock/hono-routers/bun.lock.fixture'), 'utf8') },
  'deno.lock': {
    'deno.lock': readFileSync(path.join(FIXTURES, 'deno-lock/hono-benchmarks/deno.lock.fixture'), 'utf8'),
  },
  'a workspace of several projects': { 'bun.lock': { json: BUN } },
};

const written = { cyclonedx: 'bom.json', spdx: 'app.spdx.json' } as const;
const writers = { cyclonedx, spdx };

/** What a bill tells of each package; places are its own. It does not tell which packages are members, whose wishes are direct. */
const told = (graph: Graph, hasMembers: boolean): unknown[] =>
  Array.from(graph.packages.values(), ({ purl, ecosystem, name, version, scope, direct, dependencies, entries }) => ({
    purl,
    ecosystem,
    name,
    version,
    scope,
    direct: hasMembers || direct,
    dependencies,
    integrity: [...new Set(entries.flatMap(({ integrity }) => integrity.filter((hash) => hash.length > 20)))].sort(),
    licenses: entries.flatMap(({ license }) => license ?? []).sort()[0] ?? null,
  }));

describe.each(['cyclonedx', 'spdx'] as const)(
  'a bill that we write as %s is read back as the same packages',
  (format) => {
    it.each(Object.keys(projects))('from %s', async (name) => {
      const graph = await readGraph(memoryTree(projects[name] ?? {}));
      expect(graph.packages.size).toBeGreaterThan(1);
      const tool = { name: 'lockgate', version: '1.0.0' };
      const bill = billOf(graph, 'folder', { tool, now: '2026-01-01T00:00:00.000Z', hasher: nodeHasher });
      const again = await readGraph(memoryTree({ [written[format]]: await writers[format](bill) }));
      expect(again.problems).toEqual([]);
      expect(again.unaudited).toEqual([]);
      const hasMembers = [...graph.packages.values()].some(({ entries }) =>
        entries.some(({ source }) => source.type === 'workspace'),
      );
      expect(told(again, hasMembers)).toEqual(told(graph, hasMembers));
      const purls = (one: Graph): string[] => one.projects.map(({ purl }) => purl).sort();
      expect(purls(again)).toEqual(expect.arrayContaining(purls(graph)));
    });
  },
);

import type { AdvisoryMatch } from '../../src/domain/advisory.ts';
import { absent } from '../../src/domain/evidence.ts';
import type { Facts } from '../../src/domain/facts.ts';
import { emptyGraph, type Graph } from '../../src/domain/graph.ts';
import type { Entry, Package } from '../../src/domain/package.ts';
import { purlOf } from '../../src/domain/purl.ts';
import { versionSchemes } from '../../src/ecosystems/versions.ts';

/** A locked place of which nothing more is known than is said. */
export const bareEntry = (name: string, said: Partial<Entry> = {}): Entry => ({
  key: `node_modules/${name}`,
  location: { file: 'package-lock.json', line: 1 },
  source: { type: 'registry', url: null },
  integrity: [],
  bundled: false,
  license: null,
  installScript: null,
  alias: null,
  scope: 'runtime',
  ...said,
});

/** A package, direct and of npm if nothing else is said. */
export function barePackage(said: Partial<Package> & Pick<Package, 'name' | 'version'>): Package {
  const { ecosystem = 'npm', name, version } = said;
  return {
    purl: purlOf(ecosystem, name, version),
    ecosystem,
    scope: 'runtime',
    direct: true,
    dependencies: [],
    entries: [bareEntry(name)],
    ...said,
  };
}

/** An advisory that speaks of a version, and of which nothing more is known than is said. */
export const bareAdvisory = (id: string, said: Partial<AdvisoryMatch> = {}): AdvisoryMatch => ({
  id,
  aliases: [],
  severity: 'high',
  malware: false,
  fixedIn: [],
  uncertain: null,
  sources: ['embedded'],
  ...said,
});

/** A graph of nothing but packages. */
export const bareGraph = (packages: readonly Package[]): Graph => ({
  ...emptyGraph,
  packages: new Map(packages.map((one) => [one.purl, one])),
  files: [...new Set(packages.flatMap(({ entries }) => entries.map(({ location }) => location.file)))].sort(),
});

/** The facts of an audit that knows nothing but the graph. */
export const bareFacts = (graph: Graph, said: Partial<Facts> = {}): Facts => ({
  gate: 'audit',
  now: '2026-11-22T12:00:00Z',
  graph,
  base: null,
  changes: [],
  advisories: { matches: new Map(), sources: [], unavailable: [] },
  registry: new Map(),
  pullRequest: absent,
  release: absent,
  artifacts: absent,
  waivers: [],
  policy: {
    merge: null,
    publish: { npm: null, release: false },
    mode: 'enforce',
    advisories: { sources: null, maxAge: null },
  },
  versions: versionSchemes,
  ...said,
});

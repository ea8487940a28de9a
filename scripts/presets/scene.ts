import { bareEntry, bareFacts, bareGraph, barePackage } from '../../__tests__/fakes/bare-facts.ts';
import type { AdvisoryFacts, AdvisoryMatch } from '../../src/domain/advisory.ts';
import { diffGraphs } from '../../src/domain/diff.ts';
import { available } from '../../src/domain/evidence.ts';
import type { Facts } from '../../src/domain/facts.ts';
import { CHANGE_GATES, type Gate } from '../../src/domain/gate.ts';
import { emptyGraph, type Graph } from '../../src/domain/graph.ts';
import type { Package } from '../../src/domain/package.ts';
import { versionSchemes } from '../../src/ecosystems/versions.ts';
import type { Arrival, Incident } from './incidents.ts';

const NOW = '2026-01-01T00:00:00Z';
const [OURS, THEIRS] = ['A', 'B'].map((letter) => `sha512-${letter.repeat(86)}==`) as [string, string];

/** What a gate knows in an incident: nothing but what came in, and what is on record by then. */
export function factsOf(incident: Incident, gate: Gate, recorded: boolean): Facts {
  const packages = incident.arrivals.map(packageOf).toSorted((a, b) => (a.purl < b.purl ? -1 : 1));
  const graph = graphOf(packages);
  const base = CHANGE_GATES.includes(gate) ? emptyGraph : null;
  return bareFacts(graph, {
    gate,
    now: NOW,
    base,
    changes: base === null ? [] : diffGraphs(base, graph, versionSchemes),
    advisories: advisoriesOf(incident, packages, recorded),
    registry: new Map(packages.map((one) => [one.purl, available({ integrity: [THEIRS], tarball: fileOf(one) })])),
  });
}

function packageOf(arrival: Arrival): Package {
  const { ecosystem, name, version, script, from } = arrival;
  const scope = ecosystem === 'github-actions' ? 'development' : 'runtime';
  const entry = bareEntry(name, {
    key: name,
    location: { file: ecosystem === 'npm' ? 'package-lock.json' : ecosystem, line: 1 },
    source: { type: 'registry', url: ecosystem === 'npm' ? (from ?? fileOf(arrival)) : null },
    integrity: [from === undefined ? THEIRS : OURS],
    license: 'MIT',
    installScript: script ?? false,
    scope,
  });
  return barePackage({ ecosystem, name, version, scope, entries: [entry] });
}

const fileOf = ({ name, version }: Pick<Package, 'name' | 'version'>): string =>
  `https://registry.npmjs.org/${name}/-/${name.split('/').at(-1)}-${version}.tgz`;

/** A lockfile with one project that asks for all of them. */
const graphOf = (packages: readonly Package[]): Graph => ({
  ...bareGraph(packages),
  projects: [
    {
      purl: 'pkg:npm/app@1.0.0',
      ecosystem: 'npm',
      name: 'app',
      version: '1.0.0',
      file: 'package-lock.json',
      dependencies: packages.map(({ purl }) => purl),
      declarations: packages.map(({ name, version, scope, purl, entries }) => ({
        name,
        range: version,
        scope,
        location: entries[0]?.location ?? { file: 'package-lock.json', line: 1 },
        resolved: purl,
        mismatch: null,
      })),
    },
  ],
});

/** The record is about the last package: the one that does the harm. A tag that moves may stand for a good version. */
function advisoriesOf({ record }: Incident, packages: readonly Package[], recorded: boolean): AdvisoryFacts {
  const sources = [{ name: 'embedded', asOf: NOW, digest: null }];
  const last = packages.at(-1);
  if (!recorded || record === null || last === undefined) return { matches: new Map(), sources, unavailable: [] };
  const match: AdvisoryMatch = {
    id: record === 'malware' ? 'MAL-2025-1' : 'GHSA-mrrh-fwg8-r2c3',
    aliases: [],
    severity: record === 'malware' ? 'unknown' : 'high',
    malware: record === 'malware',
    fixedIn: [],
    uncertain: record === 'malware' ? null : 'the tag moves',
    sources: ['embedded'],
  };
  return { matches: new Map([[last.purl, [match]]]), sources, unavailable: [] };
}

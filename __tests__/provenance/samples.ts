import type { Decision } from '../../src/domain/decision.ts';
import type { Graph } from '../../src/domain/graph.ts';
import type { Package } from '../../src/domain/package.ts';
import type { Artifact } from '../../src/domain/release.ts';
import type { RunContext } from '../../src/domain/run.ts';

export const run: RunContext = {
  serverUrl: 'https://github.com',
  repository: 'acme/widget',
  repositoryId: '41',
  repositoryOwnerId: '42',
  ref: 'refs/tags/v1.0.0',
  commit: 'a'.repeat(40),
  eventName: 'push',
  workflowRef: 'acme/widget/.github/workflows/release.yml@refs/tags/v1.0.0',
  runId: '7',
  runAttempt: '1',
  runnerEnvironment: 'github-hosted',
};

export const artifact: Artifact = {
  ecosystem: 'npm',
  name: '@acme/widget',
  version: '1.0.0',
  filename: 'acme-widget-1.0.0.tgz',
  size: 3,
  sha256: '12'.repeat(32),
  sha512: 'ab'.repeat(64),
  files: [],
  entryPoints: [],
};

export const decision: Decision = {
  schemaVersion: 1,
  tool: { name: 'lockgate', version: '0.1.0' },
  gate: 'publish',
  verdict: 'pass',
  mode: 'enforce',
  now: '2026-11-22T12:00:00Z',
  policy: { uri: 'lockgate:recommended', digest: { sha256: 'cd'.repeat(32) } },
  advisories: { sources: [] },
  graph: { packages: 2, manifests: ['package-lock.json'], digest: { sha256: 'ef'.repeat(32) } },
  findings: [],
};

const integrity = (byte: string, algorithm = 'sha512', length = 64): string =>
  `${algorithm}-${Buffer.from(byte.repeat(length), 'hex').toString('base64')}`;

/** One locked package, installed once for each list of hashes. */
export function locked(
  purl: string,
  name: string,
  integrities: readonly (readonly string[])[],
  extra: Partial<Package> = {},
): Package {
  return {
    purl,
    ecosystem: 'npm',
    name,
    version: purl.split('@').at(-1) ?? '',
    scope: 'runtime',
    direct: true,
    dependencies: [],
    entries: integrities.map((hashes, index) => ({
      key: `node_modules/${'x/node_modules/'.repeat(index)}${name}`,
      location: { file: 'package-lock.json', line: 1 },
      source: { type: 'registry', url: null },
      integrity: hashes,
      bundled: false,
      license: index === 0 ? 'MIT' : null,
      installScript: null,
      alias: null,
      scope: 'runtime',
    })),
    ...extra,
  };
}

const packages = [
  locked('pkg:npm/%40acme/core@2.0.0', '@acme/core', [[integrity('01')]], { dependencies: ['pkg:npm/left-pad@1.3.0'] }),
  locked('pkg:npm/left-pad@1.3.0', 'left-pad', [[integrity('02'), integrity('03', 'sha1', 20)], [integrity('04')]], {
    scope: 'development',
  }),
];

export const graph: Graph = {
  packages: new Map(packages.map((one) => [one.purl, one])),
  projects: [],
  files: ['package-lock.json'],
  problems: [],
  unaudited: [],
};

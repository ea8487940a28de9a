import { readHistory } from '../../../src/adapters/git-history.ts';
import { loadContext } from '../../../src/adapters/policy-files.ts';
import type { AdvisoryFacts, AdvisoryMatch } from '../../../src/domain/advisory.ts';
import type { Policy } from '../../../src/domain/policy.ts';
import type { AdvisorySource } from '../../../src/domain/ports/advisories.ts';
import type { Simulation } from '../../../src/domain/simulation.ts';
import { isDependencyFile } from '../../../src/ecosystems/read-graph.ts';
import { mayMatter } from '../../../src/gates/simulate/graphs.ts';
import { simulate } from '../../../src/gates/simulate/simulate.ts';
import { loadPolicy } from '../../../src/policy/load.ts';
import { git, writeFiles } from '../../adapters/git-repository.ts';
import { bareAdvisory } from '../../fakes/bare-facts.ts';

export const NOW = '2026-11-22T00:00:00Z';
export const BOT = 'dependabot[bot] <49699333+dependabot[bot]@users.noreply.github.com>';

export const policyOf = (text: string, uri = 'policy.yml'): Promise<Policy> =>
  loadPolicy({ uri, text: `version: 1\n${text}` }, loadContext({ local: () => Promise.resolve(null) }, NOW));

export const MERGES = `merge:
  authors: [dependabot]
  allow: [{ updates: [patch, minor] }]
`;

/** A source that knows these advisories, by purl, and writes down what it is asked. */
export function knowing(
  matches: Readonly<Record<string, Partial<AdvisoryMatch>>> = {},
  asked: string[] = [],
): AdvisorySource {
  const known: AdvisoryFacts['matches'] = new Map(
    Object.entries(matches).map(([purl, match]) => [
      purl,
      [bareAdvisory('GHSA-aaaa-bbbb-cccc', { sources: ['test'], ...match })],
    ]),
  );
  return {
    name: 'test',
    lookup: (queries) => {
      asked.push(...queries.map(({ purl }) => purl));
      const wanted = new Set(queries.map(({ purl }) => purl));
      return Promise.resolve({
        matches: new Map([...known].filter(([purl]) => wanted.has(purl))),
        sources: [{ name: 'test', asOf: '2026-11-01T00:00:00Z', digest: null }],
        unavailable: [],
      });
    },
  };
}

/** The files of an npm project that locks these versions. */
export function locking(versions: Readonly<Record<string, string>>, folder = ''): Record<string, string> {
  const root = { name: 'app', version: '1.0.0', dependencies: versions };
  const packages = Object.entries(versions).map(([name, version]) => [
    `node_modules/${name}`,
    {
      version,
      resolved: `https://registry.npmjs.org/${name}/-/${name}-${version}.tgz`,
      integrity: `sha512-${'A'.repeat(86)}==`,
      license: 'MIT',
    },
  ]);
  const lock = {
    name: 'app',
    version: '1.0.0',
    lockfileVersion: 3,
    packages: { '': root, ...Object.fromEntries(packages) },
  };
  return {
    [`${folder}package.json`]: JSON.stringify(root, null, 2),
    [`${folder}package-lock.json`]: JSON.stringify(lock, null, 2),
  };
}

/** Commits these files on top. */
export function commit(
  root: string,
  message: string,
  files: Readonly<Record<string, string>>,
  author?: string,
): string {
  writeFiles(root, files);
  git(root, 'add', '-A');
  git(root, 'commit', '-q', '-m', message, ...(author === undefined ? [] : [`--author=${author}`]));
  return git(root, 'rev-parse', 'HEAD');
}

export async function replayed(
  root: string,
  policies: readonly Policy[],
  advisories: AdvisorySource = knowing(),
  directory = '.',
): Promise<Simulation> {
  const prefix = directory === '.' ? '' : `${directory}/`;
  const history = await readHistory(root, {
    touches: (path) => path.startsWith(prefix) && isDependencyFile(path.slice(prefix.length)),
    keeps: mayMatter,
    since: null,
    last: null,
  });
  return simulate(
    {
      policies,
      directory,
      now: NOW,
      self: { action: 'lockgate/lockgate', npm: 'lockgate' },
      tool: { name: 'lockgate', version: '0.0.0' },
    },
    { history, advisories, progress: { step: () => undefined } },
  );
}

export const outcomes = ({ changes }: Simulation, index = 0): (string | undefined)[] =>
  changes.map(({ replays }) => replays[index]?.outcome);

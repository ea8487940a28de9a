// Real updates by bots: what they change in each lockfile against what peers' parsers say, and what would become of them.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { judging } from '../../src/adapters/judging.ts';
import { loadContext } from '../../src/adapters/policy-files.ts';
import { toolVersion } from '../../src/adapters/package-root.ts';
import type { Graph } from '../../src/domain/graph.ts';
import type { History } from '../../src/domain/ports/history.ts';
import { readGraph } from '../../src/ecosystems/read-graph.ts';
import { simulate } from '../../src/gates/simulate/simulate.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import { simulationText } from '../../src/reports/simulation/text.ts';
import { readUpdate } from './bot-update.ts';
import { rowOf, type Row } from './table.ts';

interface Truth {
  readonly lock_diffs: Readonly<
    Record<string, { readonly removed: readonly string[]; readonly added: readonly string[] }>
  >;
}

/** Every lockfile of every update: the versions that left, and those that came. */
export async function botPrs(data: string): Promise<Row[]> {
  const folder = path.join(data, 'bot-prs');
  const names = readdirSync(folder).sort();
  const rows: Row[] = [];
  for (const name of names) {
    const update = readUpdate(path.join(folder, name));
    const truth = JSON.parse(readFileSync(path.join(data, 'truth', 'bot-prs', `${name}.json`), 'utf8')) as Truth;
    const [before, after] = [await readGraph(update.before), await readGraph(update.after)];
    for (const [file, { removed, added }] of Object.entries(truth.lock_diffs)) {
      const [was, is] = [lockedIn(before, file), lockedIn(after, file)];
      const head = { format: 'bot-prs', name: `${name} ${file}` };
      rows.push(
        rowOf(
          { ...head, what: 'removed' },
          removed,
          [...was].filter((one) => !is.has(one)),
        ),
        rowOf(
          { ...head, what: 'added' },
          added,
          [...is].filter((one) => !was.has(one)),
        ),
      );
    }
  }
  await printReplay(names.map((name) => path.join(folder, name)));
  return rows;
}

function lockedIn({ packages }: Graph, file: string): ReadonlySet<string> {
  const locked = [...packages.values()].filter(({ entries }) =>
    entries.some(({ location, source }) => location.file === file && source.type !== 'workspace'),
  );
  return new Set(locked.map(({ name, version }) => `${name}@${version}`));
}

const POLICY = `version: 1
merge:
  authors: [dependabot, renovate]
  allow:
    - { scopes: [development], updates: [patch, minor] }
    - { scopes: [runtime], updates: [patch] }
`;

/** What the preset `recommended` with a merge section would have done. */
async function printReplay(folders: readonly string[]): Promise<void> {
  const now = new Date();
  const context = loadContext({ local: () => Promise.resolve(null) }, now.toISOString());
  const policy = await loadPolicy({ uri: 'recommended with merge', text: POLICY }, context);
  const { advisories } = await judging(policy, {
    http: { send: () => Promise.reject(new Error('nothing is asked here')) },
    offline: true,
    advisories: [],
    cache: null,
    github: null,
    services: null,
    now,
  });
  const updates = folders
    .map(readUpdate)
    .sort((a, b) => Date.parse(a.commit.committed) - Date.parse(b.commit.committed));
  const history: History = {
    head: updates.at(-1)?.commit.sha ?? '',
    commits: updates.length,
    shallowAt: null,
    count: updates.length,
    async *changes() {
      yield* updates;
      await Promise.resolve();
    },
  };
  const simulation = await simulate(
    {
      policies: [policy],
      directory: '.',
      now: now.toISOString(),
      self: { action: 'lockgate/lockgate', npm: 'lockgate' },
      tool: { name: 'lockgate', version: toolVersion() },
    },
    { history, advisories, progress: { step: () => undefined } },
  );
  console.log(simulationText(simulation, { color: false, width: null }));
}

import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Bench } from '../bench.ts';
import { floor, lockgateCheck, offlineCheck } from '../commands.ts';
import type { Place } from '../commands.ts';
import { advisoriesNamed } from '../findings.ts';
import { output } from '../measure.ts';
import type { Command } from '../measure.ts';
import { installPeers } from '../peers/install.ts';
import { PEERS } from '../peers/peers.ts';
import type { Peer } from '../peers/peers.ts';
import { generatedProject } from '../projects.ts';
import type { Lockfile, Project } from '../projects.ts';
import { startRegistry } from '../registry-process.ts';
import type { Summary } from '../statistics.ts';
import { mb, ms, table, times } from '../table.ts';
import { byTurns } from '../turns.ts';

const SIZES: readonly (readonly [Lockfile, number])[] = [
  ['package-lock.json', 2_589],
  ['pnpm-lock.yaml', 2_144],
  ['yarn.lock', 3_167],
  ['bun.lock', 2_589],
];
const LATENCIES = [0, 30];
const STARTS = ['warm', 'cold'] as const;
const HEADER = ['', ...STARTS.flatMap((start) => LATENCIES.map((latency) => `${start} ${latency} ms`))];

interface Contender {
  readonly name: string;
  /** Null: it can't be had on this machine. */
  readonly command: ((registry: string) => Command) | null;
}

/** Lockgate and its peers over lockfiles of each format, by latency of the registry, cold and warm. */
export async function besidePeers(bench: Bench): Promise<void> {
  const modules = await installPeers(bench.root);
  for (const [lockfile, size] of SIZES) {
    const project = await generatedProject(size, lockfile, bench.workspace);
    const packageLock = await generatedProject(size, 'package-lock.json', bench.workspace);
    console.log(
      `${lockfile}, generated, ${size} packages: wall ms by latency of the registry; CPU and peak are warm, 0 ms`,
    );
    console.log(`${await compare(bench, lockfile, project, packageLock, modules)}\n`);
  }
}

async function compare(
  bench: Bench,
  lockfile: Lockfile,
  project: Project,
  packageLock: Project,
  modules: string,
): Promise<string> {
  const place = { project, homes: path.join(bench.workspace, 'homes') };
  const peers = PEERS.filter((peer) => peer.lockfile === lockfile).map((peer) => contender(peer, place, modules));
  const contenders: Contender[] = [
    { name: 'floor', command: () => floor(place) },
    { name: 'lockgate check --offline', command: () => offlineCheck(bench.root, place) },
    ...peers.filter(({ command }) => command !== null),
  ];
  const known = advisoriesNamed(await output(lockgateCheck(bench.root, place, ['--offline', '--format', 'json'])));
  const rows = contenders.map(({ name }) => [name]);
  const found = contenders.map(() => '-');
  const measured: (readonly Summary[])[] = [];
  for (const start of STARTS) {
    for (const latency of LATENCIES) {
      const registry = await startRegistry(bench.root, [packageLock], latency);
      try {
        const commands = contenders.flatMap(({ command }) => command?.(registry.url) ?? []);
        if (measured.length === 0) {
          for (const [row, command] of commands.entries()) if (row > 0) found[row] = await share(command, known);
        }
        measured.push(await byTurns(commands, bench.runs, start));
      } finally {
        registry.close();
      }
    }
  }
  for (const [row, cells] of rows.entries()) {
    cells.push(...measured.map((condition) => ms(condition[row]?.wall ?? Number.NaN)));
    const [first, least] = [measured[0]?.[row], measured[0]?.[0]];
    if (first === undefined || least === undefined) continue;
    cells.push(times(first.wall / least.wall), ms(first.cpu), mb(first.memory), found[row] ?? '-');
  }
  const missing = peers.filter(({ command }) => command === null).map(({ name }) => `\n${name}: not available here`);
  return `${table([...HEADER, 'to floor', 'CPU ms', 'peak MB', 'advisories'], rows)}${missing.join('')}`;
}

/** How many of the known advisories a report names. Rejects where it names none: a status can't tell that from a failure. */
async function share(command: Command, known: readonly string[]): Promise<string> {
  const printed = await output(command);
  const named = new Set(advisoriesNamed(printed));
  if (named.size === 0) throw new Error(`${path.basename(command.home)} reports no advisory: ${printed.slice(0, 500)}`);
  return `${known.filter((id) => named.has(id)).length} of ${known.length}`;
}

function contender({ name, program, audit }: Peer, place: Place, modules: string): Contender {
  const file = program === null ? '' : path.join(modules, program);
  const available = program === null || existsSync(file);
  return { name, command: available ? (registry) => audit(file, place, registry) : null };
}

import { stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Bench } from '../bench.ts';
import { output } from '../measure.ts';
import { namesIn } from '../projects.ts';
import { median } from '../statistics.ts';
import { ms } from '../table.ts';

const NAMES = 3_000;
const MOST_BYTES = 4_000_000;
const MOST_MS = 15;
/** Parts before this one have written these into the workspace. */
const LOCKFILES = ['sigstore-js', 'dependency-review-action', 'toolkit-2023', 'warehouse-2023'];

interface Told {
  readonly open: number;
  readonly both: number;
  readonly cpu: number;
  readonly known: number;
}

/** The embedded index: its size, and what opening it and asking for 3,000 names takes. */
export async function embeddedIndex(bench: Bench): Promise<void> {
  const snapshot = path.join(bench.root, 'advisories', 'snapshot.bin');
  const { size } = await stat(snapshot);
  const file = path.join(bench.workspace, 'names.json');
  await writeFile(file, JSON.stringify(await names(bench)));
  const told: Told[] = [];
  for (let run = 0; run < bench.runs; run += 1) told.push(await query(bench, snapshot, file));
  const open = median(told.map((one) => one.open));
  const both = median(told.map((one) => one.both));
  const fastest = Math.min(...told.map((one) => one.both));
  const cpu = median(told.map((one) => one.cpu));
  console.log(`embedded index: ${(size / 1e6).toFixed(2)} MB; at most ${MOST_BYTES / 1e6}. ${met(size <= MOST_BYTES)}`);
  console.log(
    `open ${ms(open)} ms; open and query ${NAMES} names, ${told[0]?.known ?? 0} of them known, ${ms(both)} ms ` +
      `(fastest ${ms(fastest)}, CPU ${ms(cpu)}); below ${MOST_MS}. ${met(both < MOST_MS)}\n`,
  );
}

const met = (is: boolean): string => (is ? 'Met.' : 'Not met.');

/** Names of real lockfiles, made up to the number with generated ones. */
async function names({ workspace }: Bench): Promise<string[]> {
  const found = await Promise.all(LOCKFILES.map((name) => namesIn(path.join(workspace, name, 'package-lock.json'))));
  const real = [...new Set(found.flat())].slice(0, NAMES);
  return [...real, ...Array.from({ length: NAMES - real.length }, (_, number) => `generated-${number}`)];
}

async function query({ workspace }: Bench, snapshot: string, file: string): Promise<Told> {
  const printed = await output({
    program: process.execPath,
    args: [fileURLToPath(new URL('../query-index.js', import.meta.url)), snapshot, file],
    directory: workspace,
    home: path.join(workspace, 'homes', 'index'),
    environment: {},
    statuses: [0],
    native: false,
  });
  return JSON.parse(printed) as Told;
}

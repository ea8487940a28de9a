import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { startOsv } from '../../__tests__/fakes/osv.ts';
import type { Bench } from '../bench.ts';
import { lockgateCheck, offlineCheck } from '../commands.ts';
import { generatedProject } from '../projects.ts';
import { roundTrips } from '../round-trips.ts';
import type { Exchange } from '../round-trips.ts';
import { COSTS, costs, table } from '../table.ts';
import { byTurns } from '../turns.ts';

const PACKAGES = 2_500;
const LATENCY = 30;
const MOST_ROUND_TRIPS = 5;
/** Of the generated packages, every so many has an advisory that the embedded snapshot does not hold. */
const AFFECTED_STEP = 50;

/** A check that asks OSV, cold, with a round trip of 30 ms: what it costs, and how many round trips wait for another. */
export async function online(bench: Bench): Promise<void> {
  const project = await generatedProject(PACKAGES, 'package-lock.json', bench.workspace);
  const osv = await startOsv(records());
  const distant = await atDistance(osv.url, LATENCY);
  try {
    const services = path.join(bench.workspace, 'services.yml');
    await writeFile(services, `osv: ${distant.url}\n`);
    const place = { project, homes: path.join(bench.workspace, 'homes') };
    const asking = lockgateCheck(bench.root, place, ['--services', services]);
    const [lockgate, offline] = await byTurns([asking, offlineCheck(bench.root, place)], bench.runs, 'cold');
    const runs = bench.runs + 1;
    const perRun = distant.exchanges.length / runs;
    const trips = roundTrips(distant.exchanges) / runs;
    console.log(`online, cold: ${PACKAGES} packages, OSV ${LATENCY} ms away`);
    console.log(
      table(
        ['', ...COSTS],
        [
          ['lockgate check', ...costs(lockgate)],
          ['lockgate check --offline', ...costs(offline)],
        ],
      ),
    );
    const met = trips <= MOST_ROUND_TRIPS ? 'Met.' : 'Not met.';
    console.log(
      `${perRun} requests in ${Number(trips.toFixed(1))} round trips one after another; at most ${MOST_ROUND_TRIPS}. ${met}\n`,
    );
  } finally {
    await distant.close();
    await osv.close();
  }
}

function records(): Readonly<Record<string, unknown>>[] {
  return Array.from({ length: PACKAGES / AFFECTED_STEP / 2 }, (_, number) => ({
    id: `GHSA-2222-2222-${ghsaDigits(number)}`,
    modified: '2026-01-01T00:00:00Z',
    database_specific: { severity: 'LOW' },
    affected: [
      {
        package: { ecosystem: 'npm', name: `generated-${number * AFFECTED_STEP + 1}` },
        ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '1.5.0' }] }],
      },
    ],
  }));
}

const DIGITS = '23456789cfghjmpqrvwx';
const ghsaDigits = (number: number): string =>
  [8_000, 400, 20, 1].map((unit) => DIGITS[Math.floor(number / unit) % DIGITS.length]).join('');

/** Stands before a service and answers for it, so many milliseconds later; tells every exchange. */
async function atDistance(origin: string, latency: number) {
  const exchanges: Exchange[] = [];
  const server = createServer((request, response) => {
    const start = performance.now();
    const pass = async () => {
      const body = await buffer(request);
      await wait(latency);
      const { method = 'GET', url = '/' } = request;
      const answer = await fetch(`${origin}${url}`, { method, ...(body.length > 0 && { body: new Uint8Array(body) }) });
      response.writeHead(answer.status, { 'content-type': 'application/json' });
      response.end(await answer.text());
      exchanges.push({ start, end: performance.now() });
    };
    pass().catch((error: unknown) => response.destroy(error as Error));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}`, exchanges, close };
}

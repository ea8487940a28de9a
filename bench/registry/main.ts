// The loopback registry, a process of its own, so that its time is in nobody's measurement: npm's bulk advisory
// endpoint over the embedded snapshot, and the packuments that npm asks for. Arguments: latency, snapshot, package-locks.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { readSnapshot } from '../../src/adapters/snapshot.ts';
import { matchVersion } from '../../src/domain/affected.ts';
import { openSnapshot } from '../../src/advisories/snapshot/read.ts';
import { versionSchemes } from '../../src/ecosystems/versions.ts';
import { packumentsOf } from './packuments.ts';
import { npmRange } from './ranges.ts';

const BULK = '/-/npm/v1/security/advisories/bulk';
const [latency = '0', snapshotFile = '', ...lockfiles] = process.argv.slice(2);
const { entriesOf } = openSnapshot(await readSnapshot(snapshotFile));
const packuments = packumentsOf(lockfiles.map((file) => readFileSync(file, 'utf8')));
const scheme = versionSchemes.npm;
let lastId = 0;

/** As npm's: of each name, the advisories that affect one of the versions that were sent. */
function advisories(asked: Readonly<Record<string, readonly string[]>>): Record<string, unknown> {
  const answers = Object.entries(asked).map(([name, versions]) => {
    const entries = entriesOf('npm', name).filter((entry) =>
      versions.some((version) => matchVersion(version, entry, scheme).state !== 'unaffected'),
    );
    return [name, entries.map((entry) => advisory(entry))] as const;
  });
  return Object.fromEntries(answers.filter(([, found]) => found.length > 0));
}

function advisory(entry: ReturnType<typeof entriesOf>[number]) {
  // npm names every advisory as GitHub does, those of malware too.
  const id = [entry.id, ...entry.aliases].find((one) => one.startsWith('GHSA-')) ?? entry.id;
  return {
    id: (lastId += 1),
    url: `https://github.com/advisories/${id}`,
    title: id,
    severity: entry.severity === 'unknown' ? 'critical' : entry.severity,
    vulnerable_versions: npmRange(entry, scheme),
    cwe: [],
    cvss: { score: 0, vectorString: null },
  };
}

function answer(method: string | undefined, url: string, body: Buffer): unknown {
  if (method === 'POST' && url === BULK) return advisories(JSON.parse(body.toString()) as Record<string, string[]>);
  return method === 'GET' ? packuments.get(decodeURIComponent(url.slice(1))) : undefined;
}

async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const sent = await buffer(request);
  const body = request.headers['content-encoding'] === 'gzip' ? gunzipSync(sent) : sent;
  if (Number(latency) > 0) await wait(Number(latency));
  const found = answer(request.method, request.url ?? '', body);
  response.writeHead(found === undefined ? 404 : 200, { 'content-type': 'application/json' });
  response.end(JSON.stringify(found ?? { error: 'Not found' }));
}

const server = createServer((request, response) => {
  serve(request, response).catch((error: unknown) => response.destroy(error as Error));
});

server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the registry has no port');
  process.send?.(`http://127.0.0.1:${address.port}/`);
});
// The registry ends with the benchmark, however that ends.
process.on('disconnect', () => process.exit());

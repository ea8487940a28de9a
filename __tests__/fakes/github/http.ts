import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Answer } from './answer.ts';
import { ContractViolation } from './contract.ts';
import { answer, operationOf, tokenOf, type Request } from './dispatch.ts';
import { faulty, type Fault, type LoggedCall } from './faults.ts';
import type { State, Urls } from './state.ts';

/** What the server asks of the fake behind it. */
interface Backend {
  readonly state: State;
  readonly violations: string[];
  arrive(call: LoggedCall): Fault | null;
  runHooks(when: 'before' | 'after', call: LoggedCall): Promise<void>;
}

export interface Listener {
  readonly urls: Urls;
  close(): Promise<void>;
}

const HOSTS = { rest: '/api/v3', graphql: '/api/graphql', uploads: '/api/uploads' } as const;

/** Starts GitHub's hosts on loopback: the API with its prefixes as an enterprise server has, and the storage. */
export async function listen(backend: () => Backend): Promise<Listener> {
  let writes: Promise<unknown> = Promise.resolve();
  const api = createServer((request, response) => {
    void serve(backend(), request, response, (work) => {
      const turn = writes.then(work);
      writes = turn.catch(() => undefined);
      return turn;
    });
  });
  const storage = createServer((request, response) => serveStorage(backend(), request, response));
  const origins = await Promise.all([open(api), open(storage)]);
  const [server, files] = origins;
  return {
    urls: {
      api: server + HOSTS.rest,
      graphql: server + HOSTS.graphql,
      uploads: server + HOSTS.uploads,
      server,
      storage: files,
    },
    close: async () => {
      await Promise.all([shut(api), shut(storage)]);
    },
  };
}

function open(server: Server): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  });
}

function shut(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

async function read(request: IncomingMessage, state: State): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  const url = new URL(request.url ?? '/', state.urls.server);
  const [host, prefix] = Object.entries(HOSTS).find(([, start]) => url.pathname.startsWith(start)) ?? ['rest', ''];
  const upload = host === 'uploads';
  return {
    method: request.method ?? 'GET',
    host: host as Request['host'],
    path: host === 'graphql' ? '/graphql' : url.pathname.slice(prefix.length),
    query: url.searchParams,
    url: url.origin + url.pathname,
    headers: request.headers,
    bytes,
    json: bytes.length === 0 || upload ? undefined : parse(bytes),
  };
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString());
  } catch {
    throw new ContractViolation('the body is no JSON');
  }
}

async function serve(
  backend: Backend,
  incoming: IncomingMessage,
  response: ServerResponse,
  inTurn: (work: () => Promise<Answer>) => Promise<Answer>,
): Promise<void> {
  const { state } = backend;
  try {
    const request = await read(incoming, state);
    const call: LoggedCall = {
      method: request.method,
      path: request.path,
      query: request.query.toString(),
      operation: request.host === 'graphql' ? 'graphql' : operationOf(request).operation.id,
      tokenKind: tokenOf(state, request.headers)?.kind ?? null,
      body: request.json ?? (request.bytes.length === 0 ? null : request.bytes),
      status: null,
    };
    const fault = backend.arrive(call);
    await backend.runHooks('before', call);
    const acts = fault === null || fault.applied === true || fault.kind === 'truncate' || fault.kind === 'empty-page';
    const given = acts ? await inTurn(() => answer(state, request)) : { status: 500 };
    await backend.runHooks('after', call);
    send(response, given, fault, call);
  } catch (error) {
    const violation = error instanceof ContractViolation;
    const message = violation
      ? error.message
      : `the fake GitHub failed: ${error instanceof Error ? (error.stack ?? '') : String(error)}`;
    backend.violations.push(`${incoming.method} ${incoming.url}: ${message}`);
    if (!response.headersSent) response.writeHead(500, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ message }));
  }
}

function send(response: ServerResponse, given: Answer, fault: Fault | null, call: LoggedCall): void {
  if (fault?.kind === 'timeout') return;
  if (fault?.kind === 'reset') {
    response.socket?.resetAndDestroy();
    return;
  }
  const { status, body, headers } = faulty(given, fault);
  const bytes = body === undefined ? null : Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body));
  const type =
    Buffer.isBuffer(body) && fault?.kind !== 'garbage' ? 'application/octet-stream' : 'application/json; charset=utf-8';
  response.writeHead(status, {
    ...(bytes === null ? {} : { 'content-type': type, 'content-length': bytes.length }),
    'x-github-request-id': 'FAKE:1',
    ...headers,
  });
  if (fault?.kind === 'truncate' && bytes !== null) {
    response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => response.socket?.destroy());
    return;
  }
  call.status = status;
  response.end(bytes ?? undefined);
}

/** The host that release downloads are redirected to; like the real one it refuses GitHub's credentials. */
function serveStorage(backend: Backend, request: IncomingMessage, response: ServerResponse): void {
  const id = Number(/^\/assets\/(\d+)$/.exec(request.url ?? '')?.[1]);
  const path = request.url ?? '';
  const call: LoggedCall = {
    method: 'GET',
    path,
    query: '',
    operation: 'storage',
    tokenKind: null,
    body: null,
    status: null,
  };
  const fault = backend.arrive(call);
  const assets = [...backend.state.repositories.values()].flatMap(({ releases }) =>
    releases.flatMap((release) => release.assets),
  );
  const asset = assets.find((candidate) => candidate.id === id);
  if (request.headers.authorization !== undefined) {
    backend.violations.push(`GET ${path}: credentials were sent to another origin`);
    send(response, { status: 400 }, fault, call);
  } else {
    send(response, asset === undefined ? { status: 404 } : { status: 200, body: asset.bytes }, fault, call);
  }
}

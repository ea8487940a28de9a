import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';

/** A request as a fake service received it. */
export interface Received {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface Loopback {
  readonly origin: string;
  /** Every request so far, in order. */
  readonly received: readonly Received[];
  close(): Promise<void>;
}

export type Handler = (request: Received, response: ServerResponse, nth: number) => void | Promise<void>;

/** A real server on a free loopback port. `nth` counts requests from 1. */
export async function loopback(handle: Handler): Promise<Loopback> {
  const received: Received[] = [];
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      const sent = Buffer.concat(chunks);
      // npm compresses what it asks of advisories.
      const body = (headers['content-encoding'] === 'gzip' ? gunzipSync(sent) : sent).toString();
      const one = { method, url, headers, body };
      received.push(one);
      void handle(one, response, received.length);
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    received,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

type Answer = (response: ServerResponse) => void;

/** The ways in which a service can fail, each as an answer. */
const FAULTS = {
  reset: (response) => response.socket?.resetAndDestroy(),
  hang: () => undefined,
  truncate: (response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100000' });
    response.write('{"results":[');
    setImmediate(() => response.socket?.destroy());
  },
  /** Whole by its length, but cut off inside. */
  'truncated-json': (response) => response.writeHead(200).end('{"results":[{"vul'),
  error: (response) => response.writeHead(500).end('internal error'),
  garbage: (response) => response.writeHead(200).end('<html>not what you asked for'),
  'wrong-shape': (response) => response.writeHead(200).end('[{"unexpected":true}]'),
} satisfies Record<string, Answer>;

export type Fault = keyof typeof FAULTS;
export const FAULT_NAMES = Object.keys(FAULTS) as Fault[];

export const answerFaulty = (fault: Fault, response: ServerResponse): void => {
  FAULTS[fault](response);
};

import { answerFaulty, loopback } from './loopback.ts';
import type { Fault, Received } from './loopback.ts';

/** An answer as a value, so that it can be lost after the work is done. */
export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** `lost`: the service does its work and the answer never arrives. */
export type ServiceFault = Fault | 'lost';

export interface Service {
  readonly url: string;
  readonly received: readonly Received[];
  /** The n-th request from the start, counted from 1, fails this way. */
  fault(nth: number, kind: ServiceFault): void;
  /** Takes back every fault that is still to come. */
  heal(): void;
  close(): Promise<void>;
}

export const json = (status: number, value: unknown): Reply => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
});

/** A loopback service whose handler answers with values, with faults by request number. */
export async function service(answer: (request: Received) => Reply | Promise<Reply>): Promise<Service> {
  const faults = new Map<number, ServiceFault>();
  // What the handler throws is an answer too, so that nobody waits for one.
  const answered = async (request: Received): Promise<Reply> => answer(request);
  const server = await loopback(async (request, response, nth) => {
    const fault = faults.get(nth);
    if (fault !== undefined && fault !== 'lost') return answerFaulty(fault, response);
    const reply = await answered(request).catch((error: unknown) => json(500, { message: String(error) }));
    if (fault === 'lost') response.socket?.resetAndDestroy();
    else response.writeHead(reply.status, reply.headers).end(reply.body);
  });
  return {
    url: server.origin,
    received: server.received,
    fault: (nth, kind) => void faults.set(nth, kind),
    heal: () => faults.clear(),
    close: () => server.close(),
  };
}

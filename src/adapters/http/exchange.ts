import { LockgateError } from '../../domain/errors.ts';
import type { HttpRequest, HttpResponse } from '../../domain/ports/http.ts';
import { display } from './url.ts';

/** How long one attempt may take, in milliseconds. */
export interface Timeouts {
  /** From the start to the head of the answer; connecting is part of it. */
  readonly response: number;
  /** Between two pieces of the body. */
  readonly idle: number;
  /** The whole attempt. */
  readonly total: number;
}

/** No whole answer came. `transient`: another attempt may fare better. */
export class ExchangeError extends LockgateError<'NETWORK'> {
  readonly transient: boolean;

  constructor(request: Pick<HttpRequest, 'method'>, url: URL, reason: string, transient: boolean) {
    super('NETWORK', `${request.method} ${display(url)} failed: ${reason}`);
    this.transient = transient;
  }
}

/** One attempt: sends the request, follows nothing, and reads the whole answer within the limits. */
export async function exchange(
  request: HttpRequest,
  url: URL,
  headers: Readonly<Record<string, string>>,
  limits: { readonly timeouts: Timeouts; readonly maxBytes: number },
): Promise<HttpResponse> {
  const clock = stopwatch(limits.timeouts);
  try {
    const response = await fetch(url, {
      method: request.method,
      headers,
      body: request.body === undefined ? null : (request.body as string | Uint8Array<ArrayBuffer>),
      redirect: 'manual',
      signal: clock.signal,
    });
    const body = await readBody(response, limits.maxBytes, clock.tick);
    return { status: response.status, headers: Object.fromEntries(response.headers), body };
  } catch (error) {
    if (error instanceof TooLarge) throw new ExchangeError(request, url, error.message, false);
    throw new ExchangeError(request, url, clock.expired() ?? causeOf(error), true);
  } finally {
    clock.stop();
  }
}

class TooLarge extends Error {}

const TRUNCATED = 'the answer was truncated';

async function readBody(response: Response, maxBytes: number, tick: () => void): Promise<Uint8Array> {
  tick();
  const announced = response.headers.get('content-length');
  const encoded = response.headers.has('content-encoding');
  const tooLarge = `the answer is larger than ${maxBytes} bytes`;
  if (!encoded && Number(announced) > maxBytes) throw new TooLarge(tooLarge);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    tick();
    size += chunk.byteLength;
    if (size > maxBytes) throw new TooLarge(tooLarge);
    chunks.push(chunk);
  }
  // The length speaks of the bytes on the wire, which an encoding hides from us; the client checks those itself.
  if (announced !== null && !encoded && response.body !== null && Number(announced) !== size) {
    throw new Error(TRUNCATED);
  }
  return Buffer.concat(chunks, size);
}

interface Stopwatch {
  readonly signal: AbortSignal;
  /** Something arrived: the wait for the next piece starts anew. */
  readonly tick: () => void;
  /** Why the attempt was cut off; undefined: it was not. */
  expired(): string | undefined;
  /** Ends the waits, and drops the connection where the answer was not read to its end. */
  stop(): void;
}

function stopwatch(timeouts: Timeouts): Stopwatch {
  const controller = new AbortController();
  let reason: string | undefined;
  const expire = (what: string, after: number) =>
    setTimeout(() => {
      reason = `${what} within ${after} ms`;
      controller.abort();
    }, after);
  const total = expire('no whole answer', timeouts.total);
  let step = expire('no answer', timeouts.response);
  return {
    signal: controller.signal,
    tick() {
      clearTimeout(step);
      step = expire('the answer stalled: nothing more came', timeouts.idle);
    },
    expired: () => reason,
    stop() {
      clearTimeout(total);
      clearTimeout(step);
      controller.abort();
    },
  };
}

// Only codes are told: messages of the client may quote header values and whole URLs.
function causeOf(error: unknown): string {
  let at = error as { code?: unknown; cause?: unknown; message?: unknown } | null | undefined;
  for (; typeof at === 'object' && at !== null; at = at.cause as typeof at) {
    if (typeof at.code === 'string' && /^[A-Z0-9_]+$/.test(at.code)) return at.code;
    if (at.message === TRUNCATED) return TRUNCATED;
  }
  return 'the connection broke or the request is not valid';
}

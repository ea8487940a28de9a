import type { Answer } from './answer.ts';

/** A request as the log keeps it. */
export interface LoggedCall {
  readonly method: string;
  /** Without the API's prefix: `/repos/o/r/pulls/1`, `/graphql`. */
  readonly path: string;
  readonly query: string;
  /** The described operation; `graphql`, or null where no operation is. */
  readonly operation: string | null;
  readonly tokenKind: string | null;
  readonly body: unknown;
  /** What was answered; null: nothing whole. */
  status: number | null;
}

export type Match = string | RegExp | ((call: LoggedCall) => boolean);

/** Whether a call is meant: by operation id, by `METHOD /path`, or by a predicate. */
export function matches(match: Match | undefined, call: LoggedCall): boolean {
  if (match === undefined) return true;
  if (typeof match === 'function') return match(call);
  const line = `${call.method} ${call.path}`;
  return typeof match === 'string' ? match === call.operation || match === line : match.test(line);
}

export interface Fault {
  /** Which calls; without it every call. */
  readonly match?: Match;
  /** Which of the matching calls, from 1. Default 1. */
  readonly nth?: number;
  /** How many of them from there on. Default 1. */
  readonly times?: number;
  /**
   * `status`: an error answer · `reset`: the connection breaks · `truncate`: half of the answer · `timeout`:
   * no answer ever · `garbage`: 200 with what is no JSON · `empty-page`: 200 with an empty list.
   */
  readonly kind: 'status' | 'reset' | 'truncate' | 'timeout' | 'garbage' | 'empty-page';
  /** Of kind `status`. Default 500. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether GitHub acts on the request before its answer is lost. `truncate` and `empty-page` always do. */
  readonly applied?: boolean;
}

/** The faults that a test asked for, counted down as calls match. */
export class Faults {
  readonly #list: { fault: Fault; seen: number }[] = [];

  add(fault: Fault): void {
    this.#list.push({ fault, seen: 0 });
  }

  clear(): void {
    this.#list.length = 0;
  }

  /** The fault that befalls this call, if any. */
  next(call: LoggedCall): Fault | null {
    let hit: Fault | null = null;
    for (const entry of this.#list) {
      if (!matches(entry.fault.match, call)) continue;
      entry.seen += 1;
      const first = entry.fault.nth ?? 1;
      if (hit === null && entry.seen >= first && entry.seen < first + (entry.fault.times ?? 1)) hit = entry.fault;
    }
    return hit;
  }
}

/** What a client gets in place of an answer. */
export function faulty(given: Answer, fault: Fault | null): Answer {
  if (fault?.kind === 'garbage') return { status: 200, body: Buffer.from('<html>502 Bad Gateway') };
  if (fault?.kind === 'empty-page') return { status: given.status, body: emptied(given.body) };
  if (fault?.kind !== 'status') return given;
  const body = { message: 'Server Error' };
  return { status: fault.status ?? 500, body, ...(fault.headers === undefined ? {} : { headers: fault.headers }) };
}

function emptied(body: unknown): unknown {
  if (Array.isArray(body)) return [];
  if (body === null || typeof body !== 'object') return body;
  return Object.fromEntries(Object.entries(body).map(([key, value]) => [key, Array.isArray(value) ? [] : value]));
}

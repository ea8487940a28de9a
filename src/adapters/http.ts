import { setTimeout as sleep } from 'node:timers/promises';
import { LockgateError } from '../domain/errors.ts';
import type { Http, HttpRequest, HttpResponse } from '../domain/ports/http.ts';
import { exchange, ExchangeError } from './http/exchange.ts';
import type { Timeouts } from './http/exchange.ts';
import { limiter } from './http/limit.ts';
import { display, targetUrl } from './http/url.ts';

export interface HttpOptions {
  readonly userAgent: string;
  readonly timeouts: Timeouts;
  /** How often one request is sent at most, where it may be sent again. */
  readonly attempts: number;
  /** The longest wait before another attempt, in milliseconds; a server that asks for more is not asked again. */
  readonly maxDelay: number;
  /** Requests under way at the same time. */
  readonly concurrency: number;
  /** For requests that name no limit of their own, in bytes. */
  readonly maxBytes: number;
  readonly delay: (milliseconds: number) => Promise<unknown>;
  readonly now: () => Date;
}

/** Requests abreast: an audit asks for a few hundred records, and with fewer it would wait for the network most of the time. */
export const DEFAULT_CONCURRENCY = 64;

const DEFAULTS: HttpOptions = {
  userAgent: 'lockgate',
  timeouts: { response: 30_000, idle: 30_000, total: 300_000 },
  attempts: 3,
  maxDelay: 20_000,
  concurrency: DEFAULT_CONCURRENCY,
  maxBytes: 64 * 1024 * 1024,
  delay: sleep,
  now: () => new Date(),
};

const BUSY = new Set([429, 502, 503, 504]);
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const MAX_REDIRECTS = 5;
const FIRST_DELAY = 500;
/** What may follow a redirect to another origin: any other header could carry a credential. */
const HARMLESS = new Set(['accept', 'user-agent']);

/** The {@link Http} port over the platform's own fetch. Absent options take the defaults. */
export function createHttp(options: Partial<HttpOptions> = {}): Http {
  const settings = { ...DEFAULTS, ...options };
  const limited = limiter(settings.concurrency);
  return { send: (request) => limited(() => persist(request, settings)) };
}

/** Sends until there is an answer worth having, as often as the request allows. */
async function persist(request: HttpRequest, settings: HttpOptions): Promise<HttpResponse> {
  const attempts = (request.idempotent ?? request.method === 'GET') ? settings.attempts : 1;
  for (let attempt = 1; ; attempt += 1) {
    const last = attempt >= attempts;
    const backoff = Math.min(FIRST_DELAY * 2 ** (attempt - 1), settings.maxDelay);
    try {
      const response = await follow(request, settings);
      if (last || !BUSY.has(response.status)) return response;
      const asked = retryAfter(response, settings.now());
      if (asked > settings.maxDelay) return response;
      await settings.delay(Math.max(asked, backoff));
    } catch (error) {
      if (last || !(error instanceof ExchangeError && error.transient)) throw error;
      await settings.delay(backoff);
    }
  }
}

/** Sends once, and follows the redirects of a GET. */
async function follow(request: HttpRequest, settings: HttpOptions): Promise<HttpResponse> {
  const limits = { timeouts: settings.timeouts, maxBytes: request.maxBytes ?? settings.maxBytes };
  let headers: Record<string, string> = { 'user-agent': settings.userAgent, ...lowerCase(request.headers ?? {}) };
  let url = targetUrl(request.url);
  for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
    const response = await exchange(request, url, headers, limits);
    const location = response.headers['location'];
    if (request.method !== 'GET' || !REDIRECTS.has(response.status) || location === undefined) return response;
    const next = targetUrl(location, url);
    if (next.origin !== url.origin) headers = harmless(headers);
    url = next;
  }
  throw new LockgateError('NETWORK', `GET ${display(url)} failed: more than ${MAX_REDIRECTS} redirects`);
}

const lowerCase = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

const harmless = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => HARMLESS.has(name)));

/** Milliseconds that the server asks to wait (RFC 9110, 10.2.3); 0 where it does not say. */
function retryAfter(response: HttpResponse, now: Date): number {
  const value = response.headers['retry-after'] ?? '';
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? 0 : Math.max(0, date - now.getTime());
}

import type { IncomingHttpHeaders } from 'node:http';
import type { Repository, Token } from './model.ts';
import type { State } from './state.ts';

export type Json = Record<string, unknown>;

/** A request after routing, with its rights checked. */
export interface Call {
  readonly state: State;
  readonly operation: string;
  readonly token: Token;
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Json;
  readonly bytes: Buffer;
  readonly headers: IncomingHttpHeaders;
  /** The request's own address without its query. */
  readonly url: string;
  /** The repository that the path names; throws on operations without one. */
  readonly repository: Repository;
}

export interface Answer {
  readonly status: number;
  /** JSON, or bytes as they are; undefined: no body. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Handler = (call: Call) => Answer | Promise<Answer>;
export type Handlers = Readonly<Record<string, Handler>>;

/** GitHub says no. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly errors?: readonly unknown[],
  ) {
    super(message);
  }
}

export const notFound = (): Refusal => new Refusal(404, 'Not Found');
export const invalid = (message: string, errors?: readonly unknown[]): Refusal => new Refusal(422, message, errors);

export const ok = (body: unknown): Answer => ({ status: 200, body });
export const created = (body: unknown): Answer => ({ status: 201, body });
export const noContent = (): Answer => ({ status: 204 });

/** A whole number in the path, else GitHub's 404. */
export function id(call: Call, name: string): number {
  const digits = call.path[name] ?? '';
  if (!/^[0-9]{1,15}$/.test(digits)) throw notFound();
  return Number(digits);
}

/** A string of the JSON body; null where it has none. */
export function text(call: Call, name: string): string | null {
  const value = call.body[name];
  return typeof value === 'string' ? value : null;
}

/** The item, or GitHub's 404. */
export function found<T>(item: T | null | undefined): T {
  if (item === null || item === undefined) throw notFound();
  return item;
}

/** The page of a list that the query asks for, with its `Link` header; `wrap` puts it into an object. */
export function page<T>(
  call: Call,
  items: readonly T[],
  show: (item: T) => unknown,
  wrap: (page: unknown[]) => unknown = (list) => list,
): Promise<Answer> {
  const { size, number, last, slice } = cut(call, items);
  const link = (relation: string, target: number): string => {
    const query = new URLSearchParams(call.query);
    query.set('per_page', String(size));
    query.set('page', String(target));
    return `<${call.url}?${query.toString()}>; rel="${relation}"`;
  };
  const links = [
    ...(number > 1 ? [link('prev', Math.min(number - 1, last)), link('first', 1)] : []),
    ...(number < last ? [link('next', number + 1), link('last', last)] : []),
  ];
  return Promise.all(slice.map(show)).then((body) => ({
    status: 200,
    body: wrap(body),
    ...(links.length > 0 ? { headers: { link: links.join(', ') } } : {}),
  }));
}

/** The items that belong to the asked page: `per_page` 30 by default, 100 at most. */
export function cut<T>(
  call: Call,
  items: readonly T[],
): { size: number; number: number; last: number; slice: readonly T[] } {
  const size = Math.min(Math.max(Number(call.query.get('per_page') ?? 30), 1), 100);
  const number = Math.max(Number(call.query.get('page') ?? 1), 1);
  const last = Math.max(Math.ceil(items.length / size), 1);
  return { size, number, last, slice: items.slice((number - 1) * size, number * size) };
}

/** One page of a list that GitHub pages by cursor, newest first. */
export async function cursorPage<T extends { readonly id: number }>(
  call: Call,
  items: readonly T[],
  show: (item: T) => unknown,
  wrap: (page: unknown[]) => unknown = (list) => list,
): Promise<Answer> {
  const size = Math.min(Math.max(Number(call.query.get('per_page') ?? 30), 1), 100);
  const after = call.query.get('after');
  const start = after === null ? 0 : items.findIndex((item) => `c${item.id}` === after) + 1;
  const slice = items.slice(start, start + size);
  const end = slice.at(-1);
  const query = new URLSearchParams(call.query);
  if (end !== undefined) query.set('after', `c${end.id}`);
  const more = end !== undefined && start + size < items.length;
  const body = wrap(await Promise.all(slice.map(show)));
  return { status: 200, body, ...(more ? { headers: { link: `<${call.url}?${query.toString()}>; rel="next"` } } : {}) };
}

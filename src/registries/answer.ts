import { LockgateError } from '../domain/errors.ts';
import { parseJson } from '../domain/json.ts';
import type { HttpResponse } from '../domain/ports/http.ts';

/** The JSON of a 200 answer. Throws `LockgateError<'ANSWER'>` for any other status, and for what is no JSON. */
export function jsonOf(response: HttpResponse, service: string): unknown {
  if (response.status !== 200) throw new LockgateError('ANSWER', `${service} answered with status ${response.status}`);
  try {
    return parseJson(response.body);
  } catch {
    throw new LockgateError('ANSWER', `${service} answered with something that is not JSON, or not the whole of it`);
  }
}

/** An address at a service, whose own path may have a prefix. */
export const urlAt = (origin: string, path: string): string => `${origin.replace(/\/+$/, '')}/${path}`;

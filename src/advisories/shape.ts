import { LockgateError } from '../domain/errors.ts';

/** What a database said is not what its format says: never read as an empty answer. */
export class MalformedError extends LockgateError<'MALFORMED'> {
  constructor(message: string) {
    super('MALFORMED', message);
    this.name = 'MalformedError';
  }
}

/** A JSON object of unknown content. Its keys are untrusted: read them through {@link field}. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** An own property; an inherited one (`__proto__`, `constructor`) is none. */
export const field = (object: JsonObject, key: string): unknown =>
  Object.hasOwn(object, key) ? object[key] : undefined;

/** The value as an object; `where` names it in the error. */
export function asObject(value: unknown, where: string): JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(where, 'an object');
  return value as JsonObject;
}

/** The value as a list, each item read by `read`; an absent one (undefined, null) is empty. */
export function asList<T>(value: unknown, where: string, read: (item: unknown, where: string) => T): T[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw wrong(where, 'a list');
  return value.map((item, index) => read(item, `${where}[${index}]`));
}

export function asString(value: unknown, where: string): string {
  if (typeof value !== 'string' || value === '') throw wrong(where, 'a text');
  return value;
}

/** Parses JSON; the error says what was expected, and nothing of the text. */
export function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new MalformedError(`${where} is not JSON`);
  }
}

export const wrong = (where: string, expected: string): MalformedError =>
  new MalformedError(`${where} is not ${expected}`);

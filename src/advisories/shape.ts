import { LockgateError } from '../domain/errors.ts';
import { isRecord } from '../domain/json.ts';
import type { JsonRecord } from '../domain/json.ts';

/** What a database said is not what its format says: never read as an empty answer. */
export class MalformedError extends LockgateError<'MALFORMED'> {
  constructor(message: string) {
    super('MALFORMED', message);
    this.name = 'MalformedError';
  }
}

/** The value as an object; `where` names it in the error. */
export function asObject(value: unknown, where: string): JsonRecord {
  if (!isRecord(value)) throw wrong(where, 'an object');
  return value;
}

/** The value as a list, each item read by `read`; an absent one (undefined, null) is empty. */
export function asList<T>(value: unknown, where: string, read: (item: unknown, where: string) => T): T[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw wrong(where, 'a list');
  return value.map((item, index) => read(item, `${where}[${index}]`));
}

/** The value as a text that is not empty. */
export function asString(value: unknown, where: string): string {
  if (typeof value !== 'string' || value === '') throw wrong(where, 'a text');
  return value;
}

const wrong = (where: string, expected: string): MalformedError => new MalformedError(`${where} is not ${expected}`);

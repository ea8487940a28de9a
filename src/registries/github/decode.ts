import { quote } from '../../domain/errors.ts';
import { GitHubError } from './error.ts';

/** Readers of one JSON value each. Every one rejects what it does not expect, naming the place: malformed is not absent. */

const malformed = (at: string, expected: string, value: unknown): GitHubError =>
  new GitHubError(
    null,
    `GitHub's answer is malformed: ${at} should be ${expected}, not ${quote(JSON.stringify(value) ?? 'absent')}. ` +
      'Run again; if it stays, the API at this address is not one that Lockgate knows',
  );

/** A JSON object whose keys are read by {@link field} alone, so that no prototype is ever consulted. */
export interface Json {
  readonly at: string;
  readonly value: Readonly<Record<string, unknown>>;
}

export function object(value: unknown, at: string): Json {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw malformed(at, 'an object', value);
  return { at, value: value as Record<string, unknown> };
}

/** The raw value of a key; undefined where the answer has none. */
export const field = (json: Json, key: string): unknown =>
  Object.hasOwn(json.value, key) ? json.value[key] : undefined;

export function child(json: Json, key: string): Json {
  return object(field(json, key), `${json.at}.${key}`);
}

/** A nested object, or null where GitHub wrote null; an absent key is malformed. */
export function nullableChild(json: Json, key: string): Json | null {
  return field(json, key) === null ? null : child(json, key);
}

export function array(value: unknown, at: string): readonly unknown[] {
  if (!Array.isArray(value)) throw malformed(at, 'a list', value);
  return value;
}

export function list<T>(value: unknown, at: string, read: (item: Json) => T): T[] {
  return array(value, at).map((item, index) => read(object(item, `${at}[${index}]`)));
}

export const listAt = <T>(json: Json, key: string, read: (item: Json) => T): T[] =>
  list(field(json, key), `${json.at}.${key}`, read);

export function text(json: Json, key: string): string {
  const value = field(json, key);
  if (typeof value !== 'string') throw malformed(`${json.at}.${key}`, 'a string', value);
  return value;
}

export function nullableText(json: Json, key: string): string | null {
  return field(json, key) === null ? null : text(json, key);
}

export function count(json: Json, key: string): number {
  const value = field(json, key);
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
    throw malformed(`${json.at}.${key}`, 'a whole number', value);
  }
  return value;
}

export function flag(json: Json, key: string): boolean {
  const value = field(json, key);
  if (typeof value !== 'boolean') throw malformed(`${json.at}.${key}`, 'true or false', value);
  return value;
}

const SHA = /^[0-9a-f]{40}$/;

/** A git object id. */
export function sha(json: Json, key: string): string {
  const value = text(json, key);
  if (!SHA.test(value)) throw malformed(`${json.at}.${key}`, 'a git object id', value);
  return value;
}

export function oneOf<T extends string>(json: Json, key: string, allowed: readonly T[]): T {
  const value = text(json, key);
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw malformed(`${json.at}.${key}`, `one of ${allowed.join(', ')}`, value);
  return found;
}

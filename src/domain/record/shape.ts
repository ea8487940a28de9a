import { UsageError, quote } from '../errors.ts';
import { isRecord } from '../json.ts';

/** How a value is written as JSON and read back. Whatever is not exactly of the shape is an error, not a default. */
export interface Shape<T> {
  write(value: T): unknown;
  /** Throws `UsageError` that names the place, `at`, for JSON that was not written by `write`. */
  read(json: unknown, at: string): T;
}

/** A key that may be absent. */
interface Optional<T> extends Shape<T> {
  readonly optional: true;
}

// Every key of the type has to be named, so that a fact that is added later can't be forgotten here.
export type Fields<T> = {
  readonly [K in keyof T]-?: undefined extends T[K] ? Optional<Exclude<T[K], undefined>> : Shape<T[K]>;
};

export const wrong = (at: string, expected: string): UsageError =>
  new UsageError(
    `${at.slice(0, 300)} is not ${expected}. The file is no decision that Lockgate wrote, or was damaged.`,
  );

const primitive = <T>(is: (json: unknown) => json is T, expected: string): Shape<T> => ({
  write: (value) => value,
  read: (json, at) => {
    if (is(json)) return json;
    throw wrong(at, expected);
  },
});

export const text = primitive((json): json is string => typeof json === 'string', 'a text');
export const flag = primitive((json): json is boolean => typeof json === 'boolean', 'true or false');

const ODD: ReadonlySet<string> = new Set(['NaN', 'Infinity', '-Infinity', '-0']);
const isOdd = (value: number): boolean => !Number.isFinite(value) || Object.is(value, -0);
const oddText = (value: number): string => (Object.is(value, -0) ? '-0' : String(value));

/** Any number; those that JSON lacks as text. */
export const number: Shape<number> = {
  write: (value) => (isOdd(value) ? oddText(value) : value),
  read: (json, at) => {
    if (typeof json === 'number') return json;
    if (typeof json === 'string' && ODD.has(json)) return Number(json);
    throw wrong(at, 'a number');
  },
};

export const oneOf = <const T extends string | number | boolean>(values: readonly T[]): Shape<T> =>
  primitive((json): json is T => values.some((one) => one === json), `one of ${values.join(', ')}`);

export const optional = <T>(shape: Shape<T>): Optional<T> => ({ ...shape, optional: true });

export const nullable = <T>(shape: Shape<T>): Shape<T | null> => ({
  write: (value) => (value === null ? null : shape.write(value)),
  read: (json, at) => (json === null ? null : shape.read(json, at)),
});

export const list = <T>(shape: Shape<T>): Shape<readonly T[]> => ({
  write: (values) => values.map((value) => shape.write(value)),
  read: (json, at) => {
    if (!Array.isArray(json)) throw wrong(at, 'a list');
    return json.map((one, index) => shape.read(one, `${at}[${index}]`));
  },
});

/** A set, in the order of its values as text. */
export const setOf = (shape: Shape<string>): Shape<ReadonlySet<string>> => ({
  write: (values) => [...values].sort(),
  read: (json, at) => new Set(list(shape).read(json, at)),
});

export function object<T extends object>(fields: Fields<T>): Shape<T> {
  const shapes = Object.entries<Shape<unknown> & { readonly optional?: true }>(fields);
  const known = new Set(Object.keys(fields));
  return {
    write: (value) =>
      Object.fromEntries(
        shapes.flatMap(([key, shape]) => {
          const inner = value[key as keyof T];
          return inner === undefined && shape.optional ? [] : [[key, shape.write(inner)]];
        }),
      ),
    read: (json, at) => {
      const given = asObject(json, at);
      for (const key of Object.keys(given)) if (!known.has(key)) throw wrong(`${at}.${quote(key)}`, 'known');
      return Object.fromEntries(
        shapes.flatMap(([key, shape]) => {
          if (Object.hasOwn(given, key)) return [[key, shape.read(given[key], `${at}.${key}`)]];
          if (shape.optional) return [];
          throw wrong(`${at}.${key}`, 'there');
        }),
      ) as T;
    },
  };
}

export const asObject = (json: unknown, at: string): Readonly<Record<string, unknown>> => {
  if (isRecord(json)) return json;
  throw wrong(at, 'an object');
};

/** Values by any key. `fromEntries` makes every key, `__proto__` too, an own one. */
export const record = <T>(shape: Shape<T>): Shape<Readonly<Record<string, T>>> => ({
  write: (value) => Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shape.write(one)])),
  read: (json, at) => Object.fromEntries(entriesOf(shape, json, at)),
});

export const map = <T>(shape: Shape<T>): Shape<ReadonlyMap<string, T>> => ({
  write: (value) => Object.fromEntries([...value].map(([key, one]) => [key, shape.write(one)])),
  read: (json, at) => new Map(entriesOf(shape, json, at)),
});

const entriesOf = <T>(shape: Shape<T>, json: unknown, at: string): [string, T][] =>
  Object.entries(asObject(json, at)).map(([key, one]) => [key, shape.read(one, `${at}.${quote(key)}`)]);

/** One of two shapes, told apart by whether value and JSON are a text. */
export const textOr = <A extends string, B extends object>(first: Shape<A>, other: Shape<B>): Shape<A | B> => ({
  write: (value) => (typeof value === 'string' ? first.write(value) : other.write(value)),
  read: (json, at) => (typeof json === 'string' ? first.read(json, at) : other.read(json, at)),
});

const MOST_DEPTH = 64;

/** A value of unknown shape: JSON, and what JSON lacks as an object of the one key `$`. */
export const plain: Shape<unknown> = {
  write: (value) => writePlain(value, 0),
  read: (json, at) => readPlain(json, at, 0),
};

/** An object of such values. */
export const plainObject: Shape<Readonly<Record<string, unknown>>> = record(plain);

function writePlain(value: unknown, depth: number): unknown {
  if (depth > MOST_DEPTH) throw new TypeError(`a value is nested deeper than ${MOST_DEPTH}`);
  if (value === undefined) return { $: 'undefined' };
  if (typeof value === 'number' && isOdd(value)) return { $: oddText(value) };
  if (value === null || ['string', 'boolean', 'number'].includes(typeof value)) return value;
  if (Array.isArray(value)) return value.map((one) => writePlain(one, depth + 1));
  if (typeof value !== 'object') throw new TypeError(`a ${typeof value} can't be recorded`);
  const entries = Object.entries(value).map(([key, one]) => [key, writePlain(one, depth + 1)] as const);
  const written = Object.fromEntries(entries);
  return Object.hasOwn(written, '$') ? { $: 'object', value: written } : written;
}

function readPlain(json: unknown, at: string, depth: number): unknown {
  if (depth > MOST_DEPTH) throw wrong(at, `nested less than ${MOST_DEPTH} deep`);
  if (Array.isArray(json)) return json.map((one, index) => readPlain(one, `${at}[${index}]`, depth + 1));
  if (!isRecord(json)) return json;
  const inner = (one: object): unknown =>
    Object.fromEntries(
      Object.entries(one).map(([key, each]) => [key, readPlain(each, `${at}.${quote(key)}`, depth + 1)]),
    );
  if (!Object.hasOwn(json, '$')) return inner(json);
  const marker = json['$'];
  if (marker === 'undefined') return undefined;
  if (marker === 'object') return inner(asObject(json['value'], at));
  if (typeof marker === 'string' && ODD.has(marker)) return Number(marker);
  throw wrong(at, 'a value');
}

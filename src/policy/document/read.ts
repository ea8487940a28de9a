import type { Origin } from '../../domain/policy.ts';
import { quote } from '../../domain/errors.ts';
import type { Problems } from '../problem.ts';
import { nearest, suggested } from '../suggest.ts';
import { corrected, plain } from '../yaml/correct.ts';
import { pathOf, type YamlMap, type YamlNode, type YamlScalar } from '../yaml/node.ts';

/** What a reader of any section needs. Each reader returns null after it reported a problem. */
export interface Reading {
  readonly problems: Problems;
}

export type Entries = YamlMap['entries'];

/** Where each key of a map stands. */
export const placesOf = (entries: Entries): Readonly<Record<string, Origin>> =>
  Object.fromEntries(
    [...entries].map(
      ([
        name,
        {
          key: { uri, line, column },
        },
      ]) => [name, { uri, line, column }] as const,
    ),
  );

/** How a value looks to the person who wrote it. */
export function show(node: YamlNode): string {
  if (node.kind === 'list') return 'a list';
  if (node.kind === 'map') return 'a map';
  if (node.kind === 'invalid' || node.value === null) return 'nothing';
  return typeof node.value === 'string' ? quote(node.value) : `the ${typeof node.value} ${quote(node.text)}`;
}

/** Reports a value of the wrong kind; silent about what was reported already. */
export function expected(node: YamlNode, what: string, to: Reading, remedy: string, yaml: string | null = null): null {
  if (node.kind !== 'invalid') {
    const path = pathOf(node);
    // A file that is no policy may be one with a secret in it, to which a link of a pull request leads.
    const [name, found] =
      path === '' ? ['the document', node.kind === 'scalar' ? 'text' : show(node)] : [path, show(node)];
    to.problems.add(node, `${name} must be ${what}, not ${found}`, remedy, yaml);
  }
  return null;
}

/** A map with none but the given keys. Unknown ones are reported, and the rest is read. */
export function readMap(node: YamlNode, keys: readonly string[], to: Reading): Entries | null {
  const entries = readAnyMap(node, to, keys);
  if (entries === null) return null;
  for (const [name, { key }] of entries) {
    if (!keys.includes(name)) addUnknown('key', key, name, keys, to);
  }
  return entries;
}

/** A map whose keys are data. */
export function readAnyMap(node: YamlNode, to: Reading, keys: readonly string[] = []): Entries | null {
  if (node.kind === 'map') return node.entries;
  const remedy = keys.length === 0 ? 'Write "key: value" lines below it.' : `Its keys are ${keys.join(', ')}.`;
  return expected(node, 'a map', to, remedy);
}

/** Reports a word of a closed set that is none of it. Null, as every reader gives after a problem. */
export function addUnknown(what: string, at: YamlNode, word: string, known: readonly string[], to: Reading): null {
  const near = nearest(word, known);
  to.problems.add(
    at,
    unknown(what, at, word),
    suggested(near, known),
    near === null ? null : corrected(at, plain(near)),
  );
  return null;
}

function unknown(what: string, at: YamlNode, word: string): string {
  // A key and an item of a list are told by what holds them, a value by its key.
  const holder = at.step === '?' || typeof at.step === 'number' ? at.parent : at;
  const path = holder === null ? '' : pathOf(holder);
  return `unknown ${what} ${quote(word)}${path === '' ? '' : ` in ${path}`}`;
}

/** A scalar as an item of a list in brackets. */
export const inFlow = ({ text }: YamlScalar): string => plain(text);

/** The value of a key as `read` gives it; null where the key is absent, as after a problem. */
export function readAt<T>(entries: Entries | null, key: string, read: (value: YamlNode) => T | null): T | null {
  const value = entries?.get(key)?.value;
  return value === undefined ? null : read(value);
}

/** A list; every item is read, and one bad item makes the whole list null. */
export function readList<T>(node: YamlNode, item: (node: YamlNode) => T | null, to: Reading): readonly T[] | null {
  if (node.kind !== 'list') {
    const yaml = node.kind === 'scalar' && node.value !== null ? corrected(node, `[${inFlow(node)}]`) : null;
    return expected(node, 'a list', to, 'Lists are written as lists.', yaml);
  }
  const items = node.items.map(item);
  return items.includes(null) ? null : (items as T[]);
}

/** A list that says something: an empty one would match nothing, which nobody means. */
export function readSome<T>(node: YamlNode, item: (node: YamlNode) => T | null, to: Reading): readonly T[] | null {
  if (node.kind === 'list' && node.items.length === 0) {
    return expected(node, 'a list of at least one', to, 'Leave the key out to match everything.');
  }
  return readList(node, item, to);
}

/** Lists under keys of their own, each item as its reader gives it; an absent key, or a bad list, is left out. */
export function readLists<T extends object>(
  entries: Entries,
  readers: { readonly [Key in keyof T]: (item: YamlNode) => T[Key] | null },
  to: Reading,
): { readonly [Key in keyof T]?: readonly T[Key][] } {
  const lists = Object.entries<(item: YamlNode) => unknown>(readers).flatMap(([key, item]) => {
    const list = readAt(entries, key, (value) => readSome(value, item, to));
    return list === null ? [] : [[key, list] as const];
  });
  return Object.fromEntries(lists) as { readonly [Key in keyof T]?: readonly T[Key][] };
}

/** The sound items of a list; bad ones are reported and left out. */
export function readSound<T>(node: YamlNode, item: (node: YamlNode) => T | null, to: Reading): readonly T[] {
  const items = node.kind === 'list' ? node.items.map(item) : readList(node, item, to);
  return items?.filter((one) => one !== null) ?? [];
}

/** Text that says something. A number or a date written without quotes is pointed out, never converted. */
export function readText(node: YamlNode, what: string, to: Reading): string | null {
  if (node.kind !== 'scalar' || node.value === null) return expected(node, what, to, 'Write text.');
  if (typeof node.value !== 'string') {
    return expected(node, what, to, 'Quote it.', corrected(node, `"${node.text}"`));
  }
  if (node.value.trim() === '') return expected(node, what, to, 'Write text.');
  return node.value;
}

/** One word of a closed set. */
export function readWord<const T extends string>(
  node: YamlNode,
  what: string,
  words: readonly T[],
  to: Reading,
): T | null {
  const known = words.find((word) => node.kind === 'scalar' && node.value === word);
  if (known !== undefined) return known;
  if (node.kind === 'scalar' && typeof node.value === 'string') {
    return addUnknown(what, node, node.value, words, to);
  }
  return expected(node, what, to, `Use one of ${words.join(', ')}.`);
}

// What YAML 1.1 took for booleans, and what was quoted.
const BOOLEANS: ReadonlyMap<string, boolean> = new Map(
  ['true', 'yes', 'on', 'false', 'no', 'off'].map((word, index) => [word, index < 3]),
);

export function readBoolean(node: YamlNode, to: Reading): boolean | null {
  if (node.kind === 'scalar' && typeof node.value === 'boolean') return node.value;
  const meant = node.kind === 'scalar' ? BOOLEANS.get(node.text.toLowerCase()) : undefined;
  const yaml = meant === undefined ? null : corrected(node, String(meant));
  return expected(node, 'true or false', to, 'Write true or false.', yaml);
}

/** Whether a value is a certain word, without any report. */
export const isWord = (node: YamlNode, word: YamlScalar['value']): boolean =>
  node.kind === 'scalar' && node.value === word;

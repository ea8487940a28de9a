import { messageOf, quote } from '../../domain/errors.ts';
import type { Problem } from '../../domain/graph.ts';
import { walkKeys, type Element, type Step } from './keys.ts';

/** Nobody reads more than this many doubled keys. */
const MAX_REPORTED = 100;

/** What a JSON text holds, with all that is wrong with it. `value` is undefined where it is no JSON. */
interface JsonDocument {
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

/**
 * Reads a JSON text and shows its keys to `step` (see {@link walkKeys}). A key that stands twice in
 * one object is a problem: readers differ in which of the two they believe, so the second can hide
 * the first.
 */
export function readJson<State extends object>(
  text: string,
  file: string,
  remedy: string,
  start: State,
  step: Step<State>,
  element?: Element<State>,
): JsonDocument {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return {
      value: undefined,
      problems: [{ location: faultIn(text, file, error), message: fault(text, error), remedy }],
    };
  }
  const written = walkKeys(text, start, step, element);
  return { value, problems: written === countKeys(value) ? [] : doubledKeys(text, file, remedy) };
}

function fault(text: string, error: unknown): string {
  const cause = /^(?:<{7}|>{7}) /m.test(text) ? 'it holds the markers of a merge conflict' : quote(messageOf(error));
  return `The file is not valid JSON: ${cause}.`;
}

/** Node says at which character it gave up, but not always; a text that ends too early is faulty at its end. */
function faultIn(text: string, file: string, error: unknown): Problem['location'] {
  const [, position] = /position (\d+)/.exec(messageOf(error)) ?? [];
  if (position === undefined && !messageOf(error).includes('end of JSON')) return { file, line: 1 };
  const before = text.slice(0, position === undefined ? text.length : Number(position)).split('\n');
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function countKeys(value: unknown): number {
  const open: unknown[] = [value];
  let keys = 0;
  while (open.length > 0) {
    const one = open.pop();
    if (typeof one !== 'object' || one === null) continue;
    if (Array.isArray(one)) {
      for (const inner of one) if (typeof inner === 'object') open.push(inner);
      continue;
    }
    const record = one as Readonly<Record<string, unknown>>;
    for (const key in record) {
      if (!Object.hasOwn(record, key)) continue;
      keys += 1;
      const inner = record[key];
      if (typeof inner === 'object') open.push(inner);
    }
  }
  return keys;
}

function doubledKeys(text: string, file: string, remedy: string): Problem[] {
  const problems: Problem[] = [];
  walkKeys<Set<string>>(text, new Set(), (seen, key, line, column) => {
    if (seen.has(key) && problems.length < MAX_REPORTED) {
      problems.push({
        location: { file, line, column },
        message: `The key ${quote(key)} stands twice in one object: which of the two counts depends on the reader.`,
        remedy,
      });
    }
    seen.add(key);
    return new Set();
  });
  if (problems.length > 0) return problems;
  const message = 'A key stands twice in one object inside a list: which of the two counts depends on the reader.';
  return [{ location: { file, line: 1 }, message, remedy }];
}

import type { Problem } from '../../domain/graph.ts';
import { readJson } from './document.ts';
import { Fields } from './fields.ts';
import type { Element, Step } from './keys.ts';
import { isRecord, kindOf } from './record.ts';

/**
 * Reads a JSON text that has to hold an object, and shows its keys as {@link readJson} does; null where it holds none,
 * which is then among the problems.
 */
export function readObject<State extends object>(
  text: string,
  file: string,
  remedy: string,
  problems: Problem[],
  ...walk: [start: State, step: Step<State>, element?: Element<State>]
): Fields | null {
  const document = readJson(text, file, remedy, ...walk);
  problems.push(...document.problems);
  return document.value === undefined ? null : objectOf(document.value, file, remedy, problems);
}

/** The object that a file holds; null where it holds something else, which is then among the problems. */
export function objectOf(value: unknown, file: string, remedy: string, problems: Problem[]): Fields | null {
  const location = { file, line: 1 };
  if (isRecord(value)) return new Fields(value, file, location, problems, remedy);
  problems.push({ location, message: `The file holds ${kindOf(value)}, not an object.`, remedy });
  return null;
}

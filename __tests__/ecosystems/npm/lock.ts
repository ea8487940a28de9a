import type { GraphPart, PartPackage } from '../../../src/domain/graph.ts';
import packageLock from '../../../src/ecosystems/npm/formats/package-lock.ts';

export interface Written {
  readonly file?: string;
  /** Other files, by their path from the lockfile's folder; values are written as JSON. */
  readonly beside?: Readonly<Record<string, unknown>>;
}

/** Parses a lockfile given as a value or as text. */
export function parse(lock: unknown, { file = 'package-lock.json', beside = {} }: Written = {}): GraphPart {
  const files = new Map(
    Object.entries(beside).map(([path, content]) => [
      path,
      typeof content === 'string' ? content : JSON.stringify(content, null, 2),
    ]),
  );
  const text = typeof lock === 'string' ? lock : JSON.stringify(lock, null, 2);
  return packageLock.parse(text, file, (path) => files.get(path)) as GraphPart;
}

/** A lockfile of version 3 with these places. */
export const v3 = (packages: Readonly<Record<string, unknown>>) => ({ name: 'app', lockfileVersion: 3, packages });

/** The one package with this key. */
export function at(part: GraphPart, key: string): PartPackage {
  const found = part.packages.filter((one) => one.entry.key === key);
  expect(found.map((one) => one.entry.key)).toEqual([key]);
  return found[0]!;
}

export const messages = (part: GraphPart): string[] => part.problems.map((problem) => problem.message);
export const mismatches = (part: GraphPart): (string | null)[] =>
  part.projects.flatMap((project) => project.declarations.map((declaration) => declaration.mismatch));

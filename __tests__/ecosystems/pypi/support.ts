import type { Format } from '../../../src/domain/format.ts';
import type { GraphPart } from '../../../src/domain/graph.ts';
import { pathFrom, folderOf } from '../../../src/ecosystems/paths.ts';

/** Reads the first file of a small tree, given by path. */
export async function read(format: Format, tree: Readonly<Record<string, string>>): Promise<GraphPart> {
  const [[path, text] = ['', '']] = Object.entries(tree);
  const files = new Map(Object.entries(tree));
  return format.parse(text, path, (relative) => files.get(pathFrom(folderOf(path), relative) ?? ''));
}

/** `name@version` of every entry, in order of the lockfile. */
export const namesOf = (part: GraphPart): string[] => part.packages.map(({ name, version }) => `${name}@${version}`);

/** The problems with their places: `file:line message`. */
export const problemsOf = (part: GraphPart): string[] =>
  part.problems.map(({ location, message }) => `${location.file}:${location.line} ${message}`);

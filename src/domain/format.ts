import type { GraphPart } from './graph.ts';
import type { Ecosystem } from './package.ts';

/** Another file of the same tree, by its path relative to the lockfile's folder; undefined: there is none. */
export type Beside = (path: string) => string | undefined;

/** A lockfile or manifest format: pure, one file. */
export interface Format {
  readonly id: string;
  readonly ecosystem: Ecosystem;
  /** Globs over the path, relative to the project's directory: `**` for any folders, `*` and `?` within a name. */
  readonly files: readonly string[];
  /** Names of files in the lockfile's folder that `parse` reads through `beside`; `*` stands for any folder below. */
  readonly manifests: readonly string[];
  /**
   * Reads one file. Never throws for bad content: what can't be read is a problem with its line.
   * Takes time and memory linear in the text. It may be called again with more files beside, so it keeps no
   * state.
   * `below`: the package.json files in the lockfile's folder and below it, as paths from there, for a lockfile
   * that does not say which folders are the project's own.
   */
  parse(text: string, path: string, beside: Beside, below?: readonly string[]): GraphPart | Promise<GraphPart>;
}

/** A format as the list of all has it: a run loads the readers of the files that it finds. */
export interface ListedFormat extends Pick<Format, 'id' | 'files'> {
  load(): Promise<{ readonly default: Format }>;
}

/** Declares a format. */
export const defineFormat = (format: Format): Format => format;

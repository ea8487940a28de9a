import { quote } from '../domain/errors.ts';
import type { GraphPart, Problem } from '../domain/graph.ts';
import type { Location } from '../domain/package.ts';
import { folderOf, foldersAbove } from './paths.ts';

/** The lockfiles of a tree around its manifests, and what was read of them. */
export class Lockfiles {
  readonly #folders = new Map<string, string[]>();
  readonly #parts: ReadonlyMap<string, GraphPart>;

  constructor(lockfiles: readonly string[], parts: readonly GraphPart[]) {
    for (const file of lockfiles) {
      const beside = this.#folders.get(folderOf(file));
      if (beside === undefined) this.#folders.set(folderOf(file), [file]);
      else beside.push(file);
    }
    this.#parts = new Map(parts.map((part) => [part.file, part]));
  }

  /** Those in the folder of a file. */
  beside(file: string): readonly string[] {
    return this.#folders.get(folderOf(file)) ?? [];
  }

  /** Those in the folders above that of a file, the nearest first. */
  above(file: string): readonly string[] {
    const [, ...folders] = foldersAbove(file);
    return folders.flatMap((folder) => this.#folders.get(folder) ?? []);
  }

  /**
   * Why none of them locks a manifest whose folder none that was read has. One above locks the project of its own
   * folder; of a folder that it does not name, it says nothing.
   */
  why(manifest: string): Unlocked {
    const [nearest] = this.above(manifest);
    if (nearest === undefined) return { cause: 'no lockfile in its folder or above it locks them' };
    const cause = `no lockfile in its folder locks them, and the one above it, ${quote(nearest)},`;
    if (!this.isRead(nearest)) return { cause: `${cause} can't be read` };
    return { cause: `${cause} does not name the folder`, isApart: true };
  }

  /** Where it was not read, which folders it has can't be told. */
  isRead(lockfile: string): boolean {
    const part = this.#parts.get(lockfile);
    return part !== undefined && (part.projects.length > 0 || part.problems.length === 0);
  }
}

/** Why a manifest is not locked. `cause` goes on after "but". */
interface Unlocked {
  readonly cause: string;
  readonly isApart?: true;
}

/** What a manifest asks for and nothing locks: at least one. */
export type Asked = readonly { readonly name: string; readonly location: Location }[];

export function unlockedProblem(asked: Asked, { cause, isApart }: Unlocked, remedy: string): Problem[] {
  const [first, ...others] = asked;
  if (first === undefined) return [];
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  const names = [...new Set(asked.map(({ name }) => name))].sort();
  return [
    {
      location: first.location,
      message: `The file asks for dependencies (${quote(first.name)}${more}), but ${cause}.`,
      remedy,
      ...(isApart === true && { apart: names }),
    },
  ];
}

/** What else to do about it. */
export const UNUSED =
  'Where nobody installs from it, a waiver of rule "lockfile", or its "except: { paths }", says so.';

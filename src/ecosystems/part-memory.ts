import type { GraphPart } from '../domain/graph.ts';
import type { TreeEntry } from '../domain/ports/tree.ts';

/** Where a part came from: its lockfile, every file that its reader asked for, and the manifests that it was shown. */
interface PartSources {
  readonly path: string;
  readonly asked: Iterable<string>;
  readonly below: readonly string[];
}

/**
 * Parts of earlier trees, for whoever reads many trees that differ little. Only what git names by the same ids is the
 * same, so a tree without ids remembers nothing.
 */
export interface PartMemory {
  /** The part of a lockfile, if nothing that it was made from has changed since; else null. */
  recall(path: string, below: readonly string[], entries: ReadonlyMap<string, TreeEntry>): GraphPart | null;
  keep(part: GraphPart, sources: PartSources, entries: ReadonlyMap<string, TreeEntry>): void;
}

interface Kept {
  readonly part: GraphPart;
  readonly below: string;
  /** By path, what stood there; null: nothing. */
  readonly files: readonly (readonly [path: string, identity: string | null])[];
}

/** A memory of the latest part of each lockfile. */
export function createPartMemory(): PartMemory {
  const parts = new Map<string, Kept>();
  return {
    recall(path, below, entries) {
      const kept = parts.get(path);
      if (kept === undefined || kept.below !== below.join('\0')) return null;
      return kept.files.every(([file, identity]) => identityOf(file, entries) === identity) ? kept.part : null;
    },
    keep(part, { path, asked, below }, entries) {
      const sources = [...new Set([path, ...asked])];
      if (sources.some((file) => entries.get(file)?.id === null)) return;
      const files = sources.map((file) => [file, identityOf(file, entries)] as const);
      parts.set(path, { part, below: below.join('\0'), files });
    },
  };
}

function identityOf(path: string, entries: ReadonlyMap<string, TreeEntry>): string | null {
  const entry = entries.get(path);
  return entry === undefined ? null : `${entry.mode} ${entry.id ?? ''}`;
}

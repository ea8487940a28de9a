import type { Beside, ListedFormat } from '../domain/format.ts';
import type { GraphPart } from '../domain/graph.ts';
import type { TreeEntry } from '../domain/ports/tree.ts';
import type { PartMemory } from './part-memory.ts';
import type { Texts } from './texts.ts';

/** Parts of earlier trees, and what this one holds. */
interface Remembered {
  readonly memory: PartMemory;
  readonly entries: ReadonlyMap<string, TreeEntry>;
}

/**
 * Reads one lockfile with what its format reads beside it: again while it asks for files that were not read yet, for
 * which ones it needs is written in the lockfile. `manifests`: those of the whole tree.
 */
export async function parseLockfile(
  listed: ListedFormat,
  { path, text }: { readonly path: string; readonly text: string },
  texts: Texts,
  manifests: readonly string[],
  remembered: Remembered | null,
): Promise<GraphPart> {
  const { default: format } = await listed.load();
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const names = new Set(format.manifests.map(nameOf));
  const below = manifests
    .filter((manifest) => manifest.startsWith(folder) && names.has(nameOf(manifest)))
    .map((manifest) => manifest.slice(folder.length));
  const own = format.manifests.filter((name) => !name.includes('*'));
  // Read even where the part is known: what of them can't be read is told when it is read.
  await texts.load([...own, ...likely(below, text)].map((relative) => folder + relative));
  const known = remembered?.memory.recall(path, below, remembered.entries) ?? null;
  if (known !== null) return known;
  const readable = texts.problems.length;
  const asked = new Set<string>();
  for (;;) {
    const missing: string[] = [];
    const beside: Beside = (relative) => {
      const file = inside(folder + relative);
      if (file === null) return undefined;
      asked.add(file);
      if (texts.waits(file)) missing.push(file);
      return texts.get(file);
    };
    const part = await format.parse(text, path, beside, below);
    if (missing.length === 0) {
      // For the same reason, a part that asked for a file that can't be read has to be made again.
      if (texts.problems.length === readable) remembered?.memory.keep(part, { path, asked, below }, remembered.entries);
      return part;
    }
    await texts.load(missing);
  }
}

// Where each file costs a request, the manifests that no lockfile speaks of must not be read by the hundred.
const FEW = 64;

/**
 * The manifests to read beforehand, so that a large lockfile is parsed once: all where they are few, else those whose
 * folder stands in it as a word. A wrong guess costs time and nothing else.
 */
function likely(below: readonly string[], text: string): readonly string[] {
  if (below.length <= FEW) return below;
  const folders = new Set(below.map(folderOf));
  const named = new Set<string>();
  for (const [word] of text.matchAll(/[^\s"',:]+/g)) if (folders.has(word)) named.add(word);
  return below.filter((manifest) => named.has(folderOf(manifest)));
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** A path without `.` and `..`; null where it leads out of the tree. */
function inside(path: string): string | null {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join('/');
}

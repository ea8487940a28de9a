import { messageOf, quote } from '../domain/errors.ts';
import type { Problem } from '../domain/graph.ts';
import type { Tree, TreeEntry } from '../domain/ports/tree.ts';

/** How many files are asked for at a time. */
const ABREAST = 8;
const LINK = '120000';
const MAX_SIZE = 256 * 1024 * 1024;

/** The files of a tree as text, each read at most once. A file that can't be read has no text and is a problem. */
export class Texts {
  readonly problems: Problem[] = [];
  readonly #tree: Tree;
  readonly #entries: ReadonlyMap<string, TreeEntry>;
  readonly #texts = new Map<string, string | undefined>();

  constructor(tree: Tree, entries: readonly TreeEntry[]) {
    this.#tree = tree;
    this.#entries = new Map(entries.map((entry) => [entry.path, entry]));
  }

  /** Reads what is listed among these paths, and not read yet. */
  async load(paths: readonly string[]): Promise<void> {
    const missing = [...new Set(paths)].filter((path) => this.waits(path));
    for (let from = 0; from < missing.length; from += ABREAST) {
      await Promise.all(missing.slice(from, from + ABREAST).map((path) => this.#read(path)));
    }
  }

  /** Whether the file is listed and was never asked for. */
  waits(path: string): boolean {
    return this.#entries.has(path) && !this.#texts.has(path);
  }

  /** The text of a loaded file; undefined where there is none, or none that can be read. */
  get(path: string): string | undefined {
    return this.#texts.get(path);
  }

  async #read(path: string): Promise<void> {
    this.#texts.set(path, undefined);
    if (this.#entries.get(path)?.mode === LINK) {
      this.#refuse(path, 1, 'The file is a link, and links are not followed.', 'Commit the file itself in its place.');
      return;
    }
    try {
      const bytes = await this.#tree.read(path);
      if (bytes.length > MAX_SIZE) this.#refuse(path, 1, 'The file is larger than 256 MiB.', 'Make it smaller.');
      else this.#decode(path, bytes);
    } catch (error) {
      this.#refuse(path, 1, `The file can't be read: ${quote(messageOf(error))}.`, 'Make it readable, and run again.');
    }
  }

  #decode(path: string, bytes: Uint8Array): void {
    try {
      this.#texts.set(path, new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    } catch {
      const lenient = new TextDecoder('utf-8').decode(bytes);
      const before = lenient.slice(0, Math.max(0, lenient.indexOf('\uFFFD')));
      this.#refuse(path, before.split('\n').length, 'The file is not valid UTF-8.', 'Save it as UTF-8.');
    }
  }

  #refuse(file: string, line: number, message: string, remedy: string): void {
    this.problems.push({ location: { file, line }, message, remedy });
  }
}

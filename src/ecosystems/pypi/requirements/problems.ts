import type { Problem } from '../../../domain/graph.ts';

/** Nobody reads more than this many problems of one file. */
const MOST = 100;

export const LOCK =
  'Lock it: "pip-compile --generate-hashes" and "uv pip compile --generate-hashes" write every version with its hashes.';
export const WRITE = "Write it as pip's requirements file format has it, or let pip-compile or uv write the file.";

/** What is wrong with a lockfile and what it includes. A text full of faults gives a bounded list, with their number. */
export class Problems {
  readonly #list: Problem[] = [];
  #unlisted = 0;

  add(file: string, line: number, message: string, remedy: string): void {
    if (this.#list.length < MOST) this.#list.push({ location: { file, line }, message, remedy });
    else this.#unlisted += 1;
  }

  /** Without those that are told when the file they are in is read by itself. */
  list(file: string, toldElsewhere: (file: string) => boolean): Problem[] {
    const own = this.#list.filter(({ location }) => location.file === file || !toldElsewhere(location.file));
    if (this.#unlisted === 0) return own;
    const message = `${this.#unlisted} more of its lines can't be read or lock nothing.`;
    return [...own, { location: { file, line: 1 }, message, remedy: WRITE }];
  }
}

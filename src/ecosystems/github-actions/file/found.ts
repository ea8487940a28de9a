import { assertNever, quote } from '../../../domain/errors.ts';
import type { Unaudited } from '../../../domain/graph.ts';
import type { Location } from '../../../domain/package.ts';
import type { YamlEntry, YamlList, YamlMap, YamlNode } from '../yaml/node.ts';
import { textOf, type YamlFile } from '../yaml/read.ts';
import { claimedVersion } from './claim.ts';
import { parseUses } from './uses.ts';

/** An action or reusable workflow of another repository, at one place. */
export interface FoundAction {
  /** Where in the document: `jobs.build.steps[2]`. */
  readonly key: string;
  readonly name: string;
  readonly ref: string;
  /** What a comment behind a pinned commit says it is; null: none does. */
  readonly claimed: string | null;
  readonly location: Location;
}

/** Whether an action or workflow is there; `path` is relative to the repository's top. */
export type IsLocal = (path: string, kind: 'action' | 'workflow') => boolean;

const REMEDY = 'Write it as GitHub documents it, or leave it out.';

/** Gathers what the maps and lists of one file bring in. Each is looked at once, however many aliases lead to it. */
export class Finder {
  readonly actions: FoundAction[] = [];
  readonly unaudited: Unaudited[] = [];
  readonly file: YamlFile;
  readonly #isLocal: IsLocal;
  readonly #seen = new Set<YamlNode>();

  constructor(file: YamlFile, isLocal: IsLocal) {
    this.file = file;
    this.#isLocal = isLocal;
  }

  /** The map at a key; null where there is none, or it was looked at already. Anything else there is a problem. */
  map(entry: YamlEntry | undefined, name: string): YamlMap | null {
    if (!this.#isThere(entry)) return null;
    if (entry.value.kind !== 'map') return this.#wrong(entry, name, 'map');
    if (!this.#isNew(entry.value)) return null;
    const merge = entry.value.entries.get('<<');
    if (merge !== undefined) this.file.report(merge.at, 'GitHub knows no merge keys', 'Write the keys out.');
    return entry.value;
  }

  /** The list at a key, as for a map. */
  list(entry: YamlEntry | undefined, name: string): YamlList | null {
    if (!this.#isThere(entry)) return null;
    if (entry.value.kind !== 'list') return this.#wrong(entry, name, 'list');
    return this.#isNew(entry.value) ? entry.value : null;
  }

  /** The text at a key; null where there is none. */
  text(entry: YamlEntry | undefined, name: string): string | null {
    if (!this.#isThere(entry)) return null;
    return entry.value.kind === 'scalar' ? textOf(this.file.text, entry.value) : this.#wrong(entry, name, 'text');
  }

  /** What a `uses:` brings in; `checkouts` are folders into which steps before check this repository out. */
  uses(entry: YamlEntry | undefined, key: string, kind: 'action' | 'workflow', checkouts: readonly string[]): void {
    const written = this.text(entry, `${key}.uses`)?.trim();
    if (entry === undefined || written === undefined) return;
    const location = this.file.placeOf(entry.at);
    const used = parseUses(written);
    switch (used.kind) {
      case 'action': {
        const claimed = claimedVersion(used.ref, this.#restOfLine(entry.value));
        this.actions.push({ key, name: used.name, ref: used.ref, claimed, location });
        return;
      }
      case 'image':
        this.image(written, location);
        return;
      case 'local': {
        if ([used.path, ...checkedOut(used.path, checkouts)].some((path) => this.#isLocal(path, kind))) return;
        const message = `${quote(written)} names no ${kind} among the files, so what it runs is not judged`;
        const remedy = 'Commit it, name it by its repository (owner/repo/path@ref), or waive this with the reason.';
        this.#problem(location, message, remedy);
        return;
      }
      case 'unknown':
        this.#problem(location, `${quote(written)} names nothing that can be judged: ${used.reason}`, REMEDY);
        return;
      default:
        assertNever(used);
    }
  }

  /** A container image, which no advisory source covers. */
  image(name: string, location: Location): void {
    this.unaudited.push({ kind: 'container image', name, location });
  }

  /** An empty value is none: it runs nothing. */
  #isThere(entry: YamlEntry | undefined): entry is YamlEntry {
    if (entry === undefined) return false;
    return entry.value.kind !== 'scalar' || textOf(this.file.text, entry.value) !== null;
  }

  #isNew(node: YamlNode): boolean {
    const known = this.#seen.has(node);
    this.#seen.add(node);
    return !known;
  }

  #wrong(entry: YamlEntry, name: string, wanted: string): null {
    this.file.report(entry.at, `${quote(name)} is no ${wanted}`, REMEDY);
    return null;
  }

  #problem(location: Location, fact: string, remedy: string): void {
    this.file.problems.push({ location, message: `${fact}.`, remedy });
  }

  #restOfLine(node: YamlNode): string {
    if (node.kind !== 'scalar') return '';
    const { text } = this.file;
    const from = node.event.valueEnd;
    const end = text.indexOf('\n', from);
    return text.slice(from, end === -1 ? text.length : end).replace(/\r$/, '');
  }
}

const checkedOut = (path: string, checkouts: readonly string[]): string[] =>
  checkouts.filter((folder) => path.startsWith(`${folder}/`)).map((folder) => path.slice(folder.length + 1));

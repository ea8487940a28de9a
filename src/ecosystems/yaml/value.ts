/** What a key or a list item holds. Plain scalars are text as written, for nobody else tells `5.4` from `5.40`; null: nothing. */
export type YamlValue = string | null | YamlMap | readonly YamlValue[];

/** One key of a mapping, and the one after it. */
interface Pair {
  readonly key: string;
  readonly value: YamlValue;
  readonly line: number;
  next: Pair | null;
}

/** More keys than these are found by an index, fewer one after the other: nearly every mapping of a lockfile is small. */
const FEW = 8;

/**
 * A mapping, in the order of the file, with the line of every key. Its keys are untrusted: no object is made of
 * them. A lockfile has tens of thousands of mappings, so each is a chain, which takes no more room than it needs.
 */
export class YamlMap {
  // Fields of the language's own privacy take V8 several times as long to make.
  private first: Pair | null = null;
  private last: Pair | null = null;
  private size = 0;
  private index: Map<string, Pair> | null = null;

  /** Adds a key; false where it is there already, which then stays as it is. */
  add(key: string, value: YamlValue, line: number): boolean {
    if (this.find(key) !== undefined) return false;
    const pair: Pair = { key, value, line, next: null };
    if (this.last === null) this.first = pair;
    else this.last.next = pair;
    this.last = pair;
    this.size += 1;
    if (this.index !== null) this.index.set(key, pair);
    else if (this.size > FEW) this.index = this.indexed();
    return true;
  }

  /** What a key holds; undefined where there is no such key. */
  get(key: string): YamlValue | undefined {
    return this.find(key)?.value;
  }

  /** The line of a key; undefined where there is no such key. */
  lineOf(key: string): number | undefined {
    return this.find(key)?.line;
  }

  forEach(visit: (key: string, value: YamlValue, line: number) => void): void {
    for (let pair = this.first; pair !== null; pair = pair.next) visit(pair.key, pair.value, pair.line);
  }

  private find(key: string): Pair | undefined {
    if (this.index !== null) return this.index.get(key);
    for (let pair = this.first; pair !== null; pair = pair.next) if (pair.key === key) return pair;
    return undefined;
  }

  private indexed(): Map<string, Pair> {
    const index = new Map<string, Pair>();
    for (let pair = this.first; pair !== null; pair = pair.next) index.set(pair.key, pair);
    return index;
  }
}

/** The value's kind as a sentence has it: `a text`, `a mapping`. */
export function kindOfYaml(value: YamlValue): string {
  if (value === null) return 'nothing';
  if (typeof value === 'string') return 'a text';
  return value instanceof YamlMap ? 'a mapping' : 'a list';
}

/** Why a text can't be read on. Never leaves the room: {@link readYaml} makes a problem of it. */
export class YamlFault extends Error {
  readonly line: number;

  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}

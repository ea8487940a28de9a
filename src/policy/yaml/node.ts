import type { Origin } from '../../domain/policy.ts';

interface Place extends Origin {
  /** What holds this value; null: the document. */
  readonly parent: YamlNode | null;
  /** Its key or index in the parent. */
  readonly step: string | number;
}

export interface YamlScalar extends Place {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  /** As written, without quotes. */
  readonly text: string;
  readonly quoted: boolean;
}

export interface YamlList extends Place {
  readonly kind: 'list';
  readonly items: YamlNode[];
}

export interface YamlMap extends Place {
  readonly kind: 'map';
  /** The first value of each key; a second one was reported. A Map, so that `__proto__` is a key like any other. */
  readonly entries: Map<string, { readonly key: YamlScalar; readonly value: YamlNode }>;
}

/** Something that was reported already: an alias. Readers pass over it. */
interface YamlInvalid extends Place {
  readonly kind: 'invalid';
}

/** A value of a YAML document with its place. Anchors, aliases, merges and tags are not part of the language. */
export type YamlNode = YamlScalar | YamlList | YamlMap | YamlInvalid;

const MAX_PATH = 120;

/** Where a value stands in its document: `rules.licenses.allow[2]`. */
export function pathOf(node: YamlNode): string {
  let path = '';
  for (let at: YamlNode = node; at.parent !== null && path.length < MAX_PATH; at = at.parent) {
    const step = typeof at.step === 'number' ? `[${at.step}]` : `.${at.step}`;
    path = step + path;
  }
  return path.replace(/^\./, '');
}

/** The text of every scalar of a document, keys too: whatever of it turns out to be a glob or a pattern. */
export function* textsOf(node: YamlNode): Generator<string> {
  if (node.kind === 'scalar') yield node.text;
  else if (node.kind === 'list') for (const item of node.items) yield* textsOf(item);
  else if (node.kind === 'map') {
    for (const { key, value } of node.entries.values()) {
      yield key.text;
      yield* textsOf(value);
    }
  }
}

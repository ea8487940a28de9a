import type { ScalarEvent } from 'js-yaml';

/** A text, number or nothing. Its text is decoded when it is asked for: most of a workflow is scripts that nobody asks for. */
export interface YamlScalar {
  readonly kind: 'scalar';
  readonly event: ScalarEvent;
}

export interface YamlList {
  readonly kind: 'list';
  readonly items: YamlNode[];
}

export interface YamlMap {
  readonly kind: 'map';
  /** The first value of each key. A Map, so that `__proto__` is a key like any other. */
  readonly entries: Map<string, YamlEntry>;
}

export interface YamlEntry {
  /** Where the key begins in the text. */
  readonly at: number;
  readonly value: YamlNode;
}

/** A value of a YAML document. An alias is the very node of its anchor, so a document may hold itself. */
export type YamlNode = YamlScalar | YamlList | YamlMap;

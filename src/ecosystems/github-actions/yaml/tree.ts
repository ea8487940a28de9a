import {
  EVENT_ID,
  getScalarValue,
  type AliasEvent,
  type Event,
  type MappingEvent,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml';
import { quote } from '../../../domain/errors.ts';
import type { YamlList, YamlMap, YamlNode } from './node.ts';

type NodeEvent = ScalarEvent | SequenceEvent | MappingEvent | AliasEvent;

/** A collection that is still open; of a map, `key` is the one that waits for its value. Null: the document. */
interface Frame {
  readonly node: YamlList | YamlMap | null;
  key: { readonly text: string | null; readonly at: number } | null;
}

/** Tells what is wrong at an offset of the text. */
export type Report = (at: number, message: string, remedy: string) => void;

/**
 * Builds the tree of the first document from js-yaml's events, with an explicit stack. An alias costs
 * one reference, whatever stands behind it, so a bomb of aliases stays as small as its text.
 */
export class TreeBuilder {
  root: YamlNode | null = null;
  readonly #source: string;
  readonly #report: Report;
  readonly #anchors = new Map<string, YamlNode>();
  readonly #stack: Frame[] = [];
  #at = 0;

  constructor(source: string, report: Report) {
    this.#source = source;
    this.#report = report;
  }

  build(events: readonly Event[]): void {
    let documents = 0;
    for (const event of events) {
      if (event.type === EVENT_ID.POP) {
        this.#stack.pop();
      } else if (event.type === EVENT_ID.DOCUMENT) {
        documents += 1;
        if (documents === 2) break;
        this.#stack.push({ node: null, key: null });
      } else this.#place(event);
    }
    if (documents < 2) return;
    this.#report(
      this.#at,
      'a second document follows, and GitHub reads one',
      'Keep one document, without "---" between.',
    );
  }

  #place(event: NodeEvent): void {
    this.#at = offsetOf(event) ?? this.#at;
    const frame = this.#stack.at(-1);
    if (frame?.node?.kind === 'map' && frame.key === null) {
      frame.key = { text: this.#keyText(event), at: this.#at };
      if (event.type === EVENT_ID.SEQUENCE || event.type === EVENT_ID.MAPPING) this.#open(this.#create(event));
      return;
    }
    const node = this.#create(event);
    if (frame?.node?.kind === 'list') frame.node.items.push(node);
    else if (frame?.node?.kind === 'map') {
      const { key } = frame;
      frame.key = null;
      if (key !== null) this.#add(frame.node, key.text, key.at, node);
    } else this.root = node;
    if (event.type !== EVENT_ID.ALIAS) this.#open(node);
  }

  #open(node: YamlNode): void {
    if (node.kind !== 'scalar') this.#stack.push({ node, key: null });
  }

  #create(event: NodeEvent): YamlNode {
    if (event.type === EVENT_ID.ALIAS) return this.#aliased(event);
    const node = emptyNode(event);
    if (event.anchorStart !== -1) this.#anchors.set(this.#source.slice(event.anchorStart, event.anchorEnd), node);
    return node;
  }

  #aliased({ anchorStart, anchorEnd }: AliasEvent): YamlNode {
    const name = this.#source.slice(anchorStart, anchorEnd);
    const node = this.#anchors.get(name);
    if (node !== undefined) return node;
    this.#report(this.#at, `the alias ${quote(name)} names no anchor above it`, 'Write the value out here.');
    return { kind: 'list', items: [] };
  }

  #keyText(event: NodeEvent): string | null {
    if (event.type === EVENT_ID.SCALAR) return event.valueStart === -1 ? '' : getScalarValue(this.#source, event);
    this.#report(this.#at, 'a list, a map or an alias stands where a key belongs', 'Write a plain word.');
    return null;
  }

  #add({ entries }: YamlMap, key: string | null, at: number, value: YamlNode): void {
    if (key === null) return;
    if (!entries.has(key)) entries.set(key, { at, value });
    else this.#report(at, `the key ${quote(key)} stands twice in one map`, 'Keep one of the two.');
  }
}

function emptyNode(event: Exclude<NodeEvent, AliasEvent>): YamlNode {
  if (event.type === EVENT_ID.SEQUENCE) return { kind: 'list', items: [] };
  if (event.type === EVENT_ID.MAPPING) return { kind: 'map', entries: new Map() };
  return { kind: 'scalar', event };
}

/** Where a value begins; null: it is empty and has no place of its own. */
function offsetOf(event: NodeEvent): number | null {
  if (event.type === EVENT_ID.ALIAS) return event.anchorStart;
  const at = event.type === EVENT_ID.SCALAR ? event.valueStart : event.start;
  return at === -1 ? null : at;
}

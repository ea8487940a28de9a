import { EVENT_ID, type Event, type MappingEvent, type ScalarEvent, type SequenceEvent } from 'js-yaml';
import { quote } from '../../domain/errors.ts';
import type { Origin } from '../../domain/policy.ts';
import type { Problems } from '../problem.ts';
import type { YamlList, YamlMap, YamlNode, YamlScalar } from './node.ts';
import { readScalar, startOf } from './scalar.ts';

type NodeEvent = Exclude<Event, { type: typeof EVENT_ID.DOCUMENT | typeof EVENT_ID.POP }>;

/** A collection that is still open; of a map, `key` is the one that waits for its value. Null: the document. */
interface Frame {
  readonly node: YamlList | YamlMap | null;
  key: YamlNode | null;
}

/** Builds the tree of the first document from js-yaml's events, with an explicit stack and no recursion. */
export function buildTree(
  source: string,
  events: readonly Event[],
  originAt: (offset: number) => Origin,
  problems: Problems,
): YamlNode | null {
  const stack: Frame[] = [];
  let root: YamlNode | null = null;
  let documents = 0;
  let lastOffset = 0;

  const create = (event: NodeEvent, parent: YamlNode | null, step: string | number): YamlNode => {
    lastOffset = offsetOf(event) ?? lastOffset;
    const place = { ...originAt(lastOffset), parent, step };
    reportExtras(event, place, problems);
    if (event.type === EVENT_ID.ALIAS) return { kind: 'invalid', ...place };
    if (event.type === EVENT_ID.SEQUENCE) return { kind: 'list', ...place, items: [] };
    if (event.type === EVENT_ID.MAPPING) return { kind: 'map', ...place, entries: new Map() };
    return { kind: 'scalar', ...place, ...readScalar(source, event) };
  };

  const place = (event: NodeEvent): YamlNode => {
    const frame = stack.at(-1);
    if (frame?.node?.kind === 'list') {
      const item = create(event, frame.node, frame.node.items.length);
      frame.node.items.push(item);
      return item;
    }
    if (frame?.node?.kind === 'map') {
      if (frame.key === null) return (frame.key = create(event, frame.node, '?'));
      const { key } = frame;
      frame.key = null;
      const value = create(event, frame.node, key.kind === 'scalar' ? key.text : '?');
      addEntry(frame.node, key, value, problems);
      return value;
    }
    return (root = create(event, null, ''));
  };

  for (const event of events) {
    if (event.type === EVENT_ID.POP) {
      stack.pop();
    } else if (event.type === EVENT_ID.DOCUMENT) {
      documents += 1;
      stack.push({ node: null, key: null });
    } else if (documents > 1) {
      const at = originAt(offsetOf(event) ?? lastOffset);
      problems.add(at, 'a second document begins here', 'Keep one document in a file, without "---" between.');
      return root;
    } else {
      const node = place(event);
      if (node.kind === 'list' || node.kind === 'map') stack.push({ node, key: null });
    }
  }
  return root;
}

function addEntry(map: YamlMap, key: YamlNode, value: YamlNode, problems: Problems): void {
  if (key.kind !== 'scalar') {
    if (key.kind !== 'invalid') problems.add(key, 'a list or map stands where a key belongs', 'Write a plain word.');
    return;
  }
  if (isMerge(key)) {
    problems.add(
      key,
      'merge keys are not part of the language',
      'Write the keys out, or put them in a file to extend.',
    );
    return;
  }
  const first = map.entries.get(key.text);
  if (first === undefined) {
    map.entries.set(key.text, { key, value });
    return;
  }
  const where = `line ${first.key.line}`;
  problems.add(key, `duplicate key ${quote(key.text)}: it stands in ${where} already`, 'Keep one of the two.');
}

// A quoted "<<" is a key like any other, and an unknown one.
const isMerge = (key: YamlScalar): boolean => key.text === '<<' && !key.quoted;

/** Anchors, aliases and tags: what a reader can't see where it counts. */
function reportExtras(event: NodeEvent, at: Origin, problems: Problems): void {
  if (event.type === EVENT_ID.ALIAS) {
    problems.add(at, 'YAML aliases are not part of the language', 'Write the value out here.');
    return;
  }
  if (event.anchorStart !== -1) {
    problems.add(at, 'YAML anchors are not part of the language', 'Leave the anchor (&…) out.');
  }
  if (event.tagStart !== -1) {
    problems.add(
      at,
      'YAML tags are not part of the language',
      'Leave the tag (!…) out; quote the value to make it text.',
    );
  }
}

/** Where a value begins, its anchor or tag included; null: it is empty and has no place of its own. */
function offsetOf(event: NodeEvent): number | null {
  if (event.type === EVENT_ID.ALIAS) return event.anchorStart - 1;
  const starts = [event.type === EVENT_ID.SCALAR ? startOf(event) : event.start, ...propertyStarts(event)];
  const known = starts.filter((start): start is number => start !== null);
  return known.length === 0 ? null : Math.min(...known);
}

function propertyStarts(event: ScalarEvent | SequenceEvent | MappingEvent): number[] {
  const starts: number[] = [];
  if (event.anchorStart !== -1) starts.push(event.anchorStart - 1);
  if (event.tagStart !== -1) starts.push(event.tagStart);
  return starts;
}

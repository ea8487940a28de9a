import { assertNever } from '../../domain/errors.ts';
import type { YamlList, YamlMap, YamlNode, YamlScalar } from './node.ts';

/**
 * A document that was read once and for all: the tree of a preset, as the generator stores it. A scalar
 * is told by its text, whether it is quoted, and its value; a map by its keys and values by turns. Each
 * begins with its place: line and column, from 1.
 */
export type Stored =
  | readonly [number, number, 'scalar', text: string, quoted: boolean, value: YamlScalar['value']]
  | readonly [number, number, 'list', ...Stored[]]
  | readonly [number, number, 'map', ...Stored[]];

/** What {@link restoreTree} makes the same tree of. Throws for a tree with values that were reported as invalid. */
export function storeTree(node: YamlNode): Stored {
  const { line, column } = node;
  switch (node.kind) {
    case 'scalar':
      return [line, column, 'scalar', node.text, node.quoted, node.value];
    case 'list':
      return [line, column, 'list', ...node.items.map(storeTree)];
    case 'map':
      return [line, column, 'map', ...[...node.entries.values()].flatMap((one) => [one.key, one.value].map(storeTree))];
    case 'invalid':
      throw new Error(`${node.uri}:${line}:${column} holds what a preset can't: an alias.`);
    default:
      return assertNever(node);
  }
}

/** The tree that was stored, in the document `uri`. */
export function restoreTree(uri: string, stored: Stored): YamlNode {
  return restore(uri, stored, null, '');
}

function restore(uri: string, stored: Stored, parent: YamlNode | null, step: string | number): YamlNode {
  const [line, column, kind] = stored;
  const place = { uri, line, column, parent, step };
  if (kind === 'scalar') {
    const [, , , text, quoted, value] = stored;
    return { kind, ...place, text, quoted, value };
  }
  const children = stored.slice(3) as Stored[];
  if (kind === 'list') {
    const list: YamlList = { kind, ...place, items: [] };
    for (const [index, child] of children.entries()) list.items.push(restore(uri, child, list, index));
    return list;
  }
  const map: YamlMap = { kind, ...place, entries: new Map() };
  for (let index = 0; index + 1 < children.length; index += 2) {
    const key = restore(uri, children[index] as Stored, map, '?') as YamlScalar;
    map.entries.set(key.text, { key, value: restore(uri, children[index + 1] as Stored, map, key.text) });
  }
  return map;
}

import { canonicalJson } from '../domain/canonical.ts';
import type { Waiver } from '../domain/policy.ts';
import { Problems } from './problem.ts';
import { closingOf } from './yaml/flow.ts';
import type { YamlNode } from './yaml/node.ts';
import { parseYaml } from './yaml/parse.ts';
import { flowValue } from './yaml/write.ts';

/** A waiver as a person writes it. */
export type WaiverText = Omit<Waiver, 'origin'>;

/** A policy with one waiver more. */
export interface Written {
  /** The text before it, byte for byte, with {@link inserted} somewhere in it. */
  readonly text: string;
  readonly inserted: string;
  /** Where in the text it begins. */
  readonly offset: number;
}

/**
 * Writes a waiver into the text of a policy, at the end of its `waivers` and in the way the file is written. Nothing else
 * is touched: comments, quotes and line ends stay. The result is read again, and says what the text said and the
 * waiver, nothing else; null where no such place was found, so that a person must write it.
 */
export function writeWaiver(text: string, waiver: WaiverText): Written | null {
  const root = treeOf(text);
  if (root?.kind !== 'map' || (root.entries.get('waivers')?.value.kind ?? 'list') !== 'list') return null;
  const wanted = withWaiver(dataOf(root), waiver);
  for (const { offset, inserted } of placesIn(text, root, waiver)) {
    const written = text.slice(0, offset) + inserted + text.slice(offset);
    const tree = treeOf(written);
    if (tree !== null && canonicalJson(dataOf(tree)) === canonicalJson(wanted)) {
      return { text: written, inserted, offset };
    }
  }
  return null;
}

/** A whole policy that has one waiver and is `lockgate:recommended` otherwise, as it was without any. */
export function policyWithWaiver(waiver: WaiverText): string {
  return `version: 1\n\nwaivers:\n${itemLines(waiver, '  ', '  ').join('\n')}\n`;
}

type Place = Pick<Written, 'offset' | 'inserted'>;

/** Where it may go, the nicest first. A place can be wrong where white space is part of the value before it. */
function placesIn(text: string, root: YamlNode & { kind: 'map' }, waiver: WaiverText): Place[] {
  const offsetAt = offsetsIn(text);
  const list = root.entries.get('waivers')?.value;
  const start = offsetAt(root.line, root.column);
  if (list === undefined) {
    return text[start] === '{'
      ? flowPlaces(text, start, `"waivers": [${flowValue(entryOf(waiver), true)}]`)
      : sectionPlaces(text, root.column, waiver);
  }
  if (list.kind !== 'list') return [];
  const at = offsetAt(list.line, list.column);
  if (text[at] === '[') return flowPlaces(text, at, flowValue(entryOf(waiver), text[start] === '{'));
  return itemPlaces(text, at, list.column, list.items.at(-1)?.column ?? list.column + 2, waiver);
}

/** Behind the last entry of a list or map in brackets. */
function flowPlaces(text: string, start: number, entry: string): Place[] {
  const closing = closingOf(text, start);
  if (closing === null) return [];
  const inserted = closing.wantsComma ? `, ${entry}` : entry;
  return [closing.afterLast, closing.bracket].map((offset) => ({ offset, inserted }));
}

/** A new section at the end of the file. */
function sectionPlaces(text: string, column: number, waiver: WaiverText): Place[] {
  const end = endOfLine(text);
  const indent = ' '.repeat(column - 1);
  const lines = [`${indent}waivers:`, ...itemLines(waiver, indent + unitOf(text), '  ')];
  const section = lines.map((line) => line + end).join('');
  const open = text.endsWith('\n') || text.endsWith('\r') ? '' : end;
  return [open + end + section, open + section].map((inserted) => ({ offset: text.length, inserted }));
}

/** Behind the last line of the last item. Comments and empty lines that follow it belong to whatever comes next. */
function itemPlaces(text: string, start: number, dash: number, content: number, waiver: WaiverText): Place[] {
  const end = endOfLine(text);
  const lines = itemLines(waiver, ' '.repeat(dash - 1), ' '.repeat(Math.max(2, content - dash)));
  let after = start;
  let afterBlank = start;
  const line = /([^\r\n]*)(?:\r\n|\r|\n|$)/y;
  line.lastIndex = start;
  for (let from = start; from < text.length; from = line.lastIndex) {
    const written = line.exec(text)?.[1] ?? '';
    const indent = from === start ? dash - 1 : (/^ */.exec(written)?.[0].length ?? 0);
    const said = written.trim();
    const inside = from === start || indent >= dash || (indent === dash - 1 && /^-(?:\s|$)/.test(said));
    if (said === '') {
      if (from === afterBlank) afterBlank = line.lastIndex;
    } else if (inside) after = afterBlank = line.lastIndex;
    else if (!said.startsWith('#')) break;
  }
  return [after, afterBlank].map((offset) => {
    const closed = /[\r\n]$/.test(text.slice(0, offset));
    const inserted = closed ? lines.map((one) => one + end) : lines.map((one) => end + one);
    return { offset, inserted: inserted.join('') };
  });
}

function itemLines(waiver: WaiverText, dash: string, step: string): string[] {
  const first = `-${' '.repeat(step.length - 1)}`;
  return Object.entries(entryOf(waiver)).map(
    ([key, value], index) => `${dash}${index === 0 ? first : step}${key}: ${flowValue(value, false)}`,
  );
}

/** The keys in the order in which they are written; those that say nothing are left out. */
function entryOf({ rule, match, gates, reason, owner, expires }: WaiverText): Readonly<Record<string, unknown>> {
  return {
    rule,
    ...(Object.keys(match).length > 0 && { match }),
    ...(gates !== null && { gates }),
    reason,
    owner,
    expires,
  };
}

const endOfLine = (text: string): string => /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';

/** By how much the file indents: the smallest that it does. */
function unitOf(text: string): string {
  const indents = [...text.matchAll(/^( +)[^\s#]/gm)].map(([, spaces = '']) => spaces.length);
  return ' '.repeat(indents.length === 0 ? 2 : Math.min(8, ...indents));
}

function treeOf(text: string): YamlNode | null {
  const problems = new Problems();
  const root = parseYaml('policy', text, problems);
  return problems.count > 0 ? null : root;
}

/** Lines and columns count from behind a byte order mark, which is no part of the YAML. */
function offsetsIn(text: string): (line: number, column: number) => number {
  const mark = text.startsWith('\u{feff}') ? 1 : 0;
  const starts = [mark, ...Array.from(text.matchAll(/\r\n|\r|\n/g), (match) => match.index + match[0].length)];
  return (line, column) => (starts[line - 1] ?? 0) + column - 1;
}

/** What a document says, without places and quotes. Maps as pairs in order: one could be named `__proto__`. */
function dataOf(node: YamlNode): unknown {
  if (node.kind === 'list') return node.items.map(dataOf);
  if (node.kind === 'map') return { map: [...node.entries].map(([key, { value }]) => [key, dataOf(value)]) };
  return node.kind === 'scalar' ? { value: node.value } : null;
}

function withWaiver(data: unknown, waiver: WaiverText): unknown {
  const { map } = data as { readonly map: readonly (readonly [string, unknown])[] };
  const item = plainData(entryOf(waiver));
  if (!map.some(([key]) => key === 'waivers')) return { map: [...map, ['waivers', [item]]] };
  return { map: map.map(([key, value]) => [key, key === 'waivers' ? [...(value as unknown[]), item] : value]) };
}

function plainData(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainData);
  if (typeof value === 'object' && value !== null) {
    return { map: Object.entries(value).map(([key, inner]) => [key, plainData(inner)]) };
  }
  return { value };
}

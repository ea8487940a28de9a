import type { YamlNode, YamlScalar } from './node.ts';

const MAX_LENGTH = 100;

/** Parts that are written otherwise than they stand. */
type Instead = ReadonlyMap<YamlNode, string>;

/**
 * The line to write in place of a value, a key, or an item of a list: `gates: [review, merge]`. `text` is
 * YAML. Null where the line would be too long to read: then the remedy has to do.
 */
export function corrected(node: YamlNode, text: string): string | null {
  const { parent, step } = node;
  // A line of that many values is never short, and a list of mistakes asks for it once for each.
  if (parent?.kind === 'list' && parent.items.length > MAX_LENGTH) return null;
  const instead = new Map([[node, text]]);
  if (parent === null) return short(text);
  if (parent.kind === 'list') {
    const list = flow(parent, instead);
    return short(
      typeof parent.step === 'string' && parent.parent?.kind === 'map' ? `${plain(parent.step)}: ${list}` : list,
    );
  }
  if (step !== '?') return short(`${plain(String(step))}: ${text}`);
  const entry = parent.kind === 'map' && node.kind === 'scalar' ? parent.entries.get(node.text) : undefined;
  const value = entry?.key === node ? flow(entry.value, instead) : null;
  return (value === null ? null : short(`${text}: ${value}`)) ?? short(`${text}: …`);
}

const short = (line: string): string | null => (line.length > MAX_LENGTH || /[\p{Cc}\p{Cf}]/u.test(line) ? null : line);

/** A value in one line. */
function flow(node: YamlNode, instead: Instead): string {
  const other = instead.get(node);
  if (other !== undefined) return other;
  if (node.kind === 'list') return `[${node.items.map((item) => flow(item, instead)).join(', ')}]`;
  if (node.kind === 'map') {
    const entries = [...node.entries.values()].map(({ key, value }) => `${plain(key.text)}: ${flow(value, instead)}`);
    return `{${entries.join(', ')}}`;
  }
  return node.kind === 'scalar' && (!node.quoted || node.text !== '') ? written(node) : '""';
}

const written = ({ quoted, text }: YamlScalar): string => (quoted ? JSON.stringify(text) : plain(text));

/** Text as it stands where YAML takes it so, quoted where not. */
export const plain = (text: string): string =>
  /^[\w.<>=^~/$][\w.<>=^~/$+ -]*$/.test(text) && text.trim() === text ? text : JSON.stringify(text);

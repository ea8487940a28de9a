import type { Scope } from '../../../domain/package.ts';
import { normalizeName } from '../names.ts';

/** Nobody writes longer ones; what is longer counts as needed at run time. */
const MAX_LENGTH = 20_000;
const MAX_DEPTH = 100;
const TOKEN =
  /\s*(?:([()])|(and|or)\b|((?:"[^"]*"|'[^']*'|[\w.]+)\s*(?:not\s+in|in|[<>=!~]+)\s*(?:"[^"]*"|'[^']*'|[\w.]+)))\s*/y;
const CHOICE = /^["']([^"']*)["']\s*(not\s+)?in\s*(extras|dependency_groups)$/;

/** Whether a part of a marker holds: what it says of the extras and groups that are installed, of all else yes. */
type Holds = (part: string) => boolean;

/**
 * When a package of a pylock is installed by its marker (PEP 751): with nothing chosen but the default groups it is
 * `runtime`; where an extra must be chosen `optional`; where only a group leads to it `development`. The environment
 * is taken to be the right one. A marker that can't be read counts as `runtime`, the strictest.
 */
export function scopeOfMarker(marker: string | null, defaultGroups: ReadonlySet<string>): Scope {
  if (marker === null || marker.length > MAX_LENGTH) return 'runtime';
  const tokens = tokensOf(marker);
  if (tokens === null) return 'runtime';
  const withChoice = (chosen: (list: string, name: string) => boolean): boolean | null =>
    evaluate(tokens, (part) => {
      const [, name, not, list] = CHOICE.exec(part) ?? [];
      if (name === undefined || list === undefined) return true;
      return chosen(list, normalizeName(name)) === (not === undefined);
    });
  const isDefault = (list: string, name: string): boolean => list === 'dependency_groups' && defaultGroups.has(name);
  const plain = withChoice(isDefault);
  if (plain !== false) return 'runtime';
  if (withChoice((list, name) => list === 'extras' || isDefault(list, name)) === true) return 'optional';
  return withChoice(() => true) === true ? 'development' : 'runtime';
}

/** Parentheses, `and`, `or`, and each comparison as one; null where it is none of that. */
function tokensOf(marker: string): string[] | null {
  const tokens: string[] = [];
  for (TOKEN.lastIndex = 0; TOKEN.lastIndex < marker.length;) {
    const [, bracket, word, part] = TOKEN.exec(marker) ?? [];
    const token = bracket ?? word ?? part;
    if (token === undefined) return null;
    tokens.push(token);
  }
  return tokens;
}

/** `and` binds more than `or`; null where the tokens make no expression. */
function evaluate(tokens: readonly string[], holds: Holds): boolean | null {
  let at = 0;
  const atom = (depth: number): boolean | null => {
    const token = tokens[at];
    at += 1;
    if (token === undefined || token === ')' || token === 'and' || token === 'or') return null;
    if (token !== '(') return holds(token);
    const inner = depth === MAX_DEPTH ? null : either(depth + 1);
    at += 1;
    return tokens[at - 1] === ')' ? inner : null;
  };
  const both = (depth: number): boolean | null => {
    let value = atom(depth);
    while (value !== null && tokens[at] === 'and') {
      at += 1;
      const next = atom(depth);
      value = next === null ? null : value && next;
    }
    return value;
  };
  const either = (depth: number): boolean | null => {
    let value = both(depth);
    while (value !== null && tokens[at] === 'or') {
      at += 1;
      const next = both(depth);
      value = next === null ? null : value || next;
    }
    return value;
  };
  const value = either(0);
  return at === tokens.length ? value : null;
}

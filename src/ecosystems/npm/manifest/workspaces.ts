import type { Fields } from '../../json/fields.ts';
import { isRecord, kindOf } from '../../json/record.ts';

/** More alternatives than these in one pattern's braces are not spelled out: the pattern then matches nothing. */
const MAX_ALTERNATIVES = 100;
const MAX_PATTERNS = 100;
const MAX_LENGTH = 256;

/** The `workspaces` of a package.json: a list of patterns, or an object that has it as `packages`. */
export function readPatterns(fields: Fields): readonly string[] {
  const value = fields.raw('workspaces');
  if (value === undefined) return [];
  const list: unknown = isRecord(value) ? (value['packages'] ?? []) : value;
  if (!Array.isArray(list)) {
    fields.refuse('workspaces', list, 'a list of patterns');
    return [];
  }
  const strings = list.filter((item): item is string => typeof item === 'string');
  const other: unknown = list.find((item) => typeof item !== 'string');
  if (other !== undefined) fields.problem(`"workspaces" has ${kindOf(other)} among its patterns.`);
  return strings;
}

/**
 * A test whether a folder is a workspace: patterns of `*`, `?`, `**` and `{a,b}`, later ones winning
 * over earlier ones, `!` taking out again. Written for patterns that nobody trusts: it takes at most
 * pattern times path steps. What is longer, more, or of another kind (`[a-z]`, `+(x)`) matches
 * nothing: such a folder is treated as any other, not as the project's own.
 */
export function workspaceTest(patterns: readonly string[]): (folder: string) => boolean {
  const rules = patterns.slice(0, MAX_PATTERNS).map((pattern) => {
    const negated = pattern.startsWith('!');
    const body = pattern
      .slice(negated ? 1 : 0)
      .replace(/^(?:\.?\/)+/, '')
      .replace(/\/+$/, '');
    return {
      negated,
      alternatives:
        body.length > MAX_LENGTH || /[[\]()\\]/.test(body) ? [] : spellOut(body).map((one) => one.split('/')),
    };
  });
  return (folder) => {
    if (folder.length > MAX_LENGTH) return false;
    const segments = folder.split('/');
    let matched = false;
    for (const { negated, alternatives } of rules) {
      if (alternatives.some((pattern) => matchSegments(pattern, segments))) matched = !negated;
    }
    return matched;
  };
}

function spellOut(pattern: string): string[] {
  const done: string[] = [];
  const open = [pattern];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (done.length + open.length > MAX_ALTERNATIVES) return [];
    const braces = /\{([^{}]*)\}/.exec(one);
    if (braces === null) done.push(one);
    else for (const item of (braces[1] ?? '').split(',')) open.push(one.replace(braces[0], () => item));
  }
  return done;
}

const matchSegments = (pattern: readonly string[], segments: readonly string[]): boolean =>
  matchWild(
    pattern,
    segments,
    (one) => one === '**',
    (one, segment) => matchWild(one.split(''), segment.split(''), isStar, isSame),
  );

const isStar = (one: string): boolean => one === '*';
const isSame = (one: string, character: string): boolean => one === '?' || one === character;

/** Greedy matching that goes back to the last wildcard only, which is enough and keeps it from exploding. */
function matchWild(
  pattern: readonly string[],
  items: readonly string[],
  isWild: (one: string) => boolean,
  same: (one: string, item: string) => boolean,
): boolean {
  let [at, star, mark, index] = [0, -1, 0, 0];
  while (index < items.length) {
    const one = pattern[at];
    if (one !== undefined && isWild(one)) {
      star = at;
      mark = index;
      at += 1;
    } else if (one !== undefined && same(one, items[index] ?? '')) {
      at += 1;
      index += 1;
    } else if (star !== -1) {
      at = star + 1;
      mark += 1;
      index = mark;
    } else return false;
  }
  return pattern.slice(at).every(isWild);
}

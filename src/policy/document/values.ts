import { parseDuration } from '../../domain/duration.ts';
import { quote } from '../../domain/errors.ts';
import type { Facts } from '../../domain/facts.ts';
import { bracesOf, isGlob, MAX_BRACES } from '../../domain/patterns/glob.ts';
import type { Ecosystem } from '../../domain/package.ts';
import { parsePackagePattern, PATTERN_PREFIXES, type PackagePattern } from '../../domain/patterns/pattern.ts';
import { nearest } from '../suggest.ts';
import type { YamlNode } from '../yaml/node.ts';
import { corrected } from '../yaml/correct.ts';
import { readText, type Reading } from './read.ts';

/** Reading values that need to know how ecosystems write ranges. */
export interface ValueReading extends Reading {
  readonly versions: Facts['versions'];
}

/** A duration, in milliseconds. */
export function readDuration(node: YamlNode, to: Reading): number | null {
  const what = 'a duration';
  const remedy = 'Write a whole number and h, d or w: 36h, 7d, 2w.';
  if (node.kind === 'scalar' && typeof node.value === 'string') {
    const duration = parseDuration(node.value);
    if (duration !== null) return duration;
  }
  const [, count, unit] = /^(\d+)\s*([hdw])(?:ours?|ays?|eeks?)?$/i.exec(textOf(node)) ?? [];
  const meant = `${count}${unit?.toLowerCase()}`;
  return bad(node, what, remedy, to, parseDuration(meant) === null ? null : meant);
}

/** A calendar date: `2026-02-30` is none. */
export function readDate(node: YamlNode, to: Reading): string | null {
  if (node.kind === 'scalar' && typeof node.value === 'string' && isDate(node.value)) return node.value;
  return bad(node, 'a date', 'Write a day that exists, as year-month-day: 2027-01-31.', to, lastDay(textOf(node)));
}

/** The last day of a month that is written with more days than it has. */
function lastDay(text: string): string | null {
  const [, month] = /^(\d{4}-\d{2})-\d{2}$/.exec(text) ?? [];
  const days = [31, 30, 29, 28].map((day) => `${month}-${day}`);
  return (month !== undefined && text > `${month}-28` && days.find(isDate)) || null;
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** A moment in UTC: `2026-12-01T00:00:00Z`. */
export function readMoment(node: YamlNode, to: Reading): string | null {
  const text = node.kind === 'scalar' && typeof node.value === 'string' ? node.value : '';
  const valid = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/.test(text) && isDate(text.slice(0, 10));
  if (valid && !Number.isNaN(Date.parse(text))) return text;
  return bad(node, 'a moment', 'Write it in UTC: 2026-12-01T00:00:00Z.', to);
}

/** A minimatch glob over paths. */
export function readGlob(node: YamlNode, to: Reading): string | null {
  const text = readText(node, 'a glob', to);
  if (text === null) return null;
  const wrong = globProblem(text) ?? pathProblem(text);
  if (wrong === null) return text;
  to.problems.add(node, `bad glob ${quote(text)}: ${wrong.cause}`, wrong.remedy);
  return null;
}

/** A package pattern: `npm:@scope/*`, `npm:lodash@<4.17.21`. */
export function readPackagePattern(node: YamlNode, to: ValueReading): string | null {
  const text = readText(node, 'a package pattern', to);
  if (text === null) return null;
  const pattern = parsePackagePattern(text);
  if (pattern === null) {
    to.problems.add(
      node,
      `bad package pattern ${quote(text)}: it begins with npm:, pypi: or actions:, then a name, perhaps @ and a range`,
      'Write it so:',
      corrected(node, `"${likelyPattern(text)}"`),
    );
    return null;
  }
  const odd = nameProblem(pattern);
  if (odd !== null) {
    to.problems.add(node, `bad package pattern ${quote(text)}: ${odd.cause}`, odd.remedy);
    return null;
  }
  const wrong = isGlob(pattern.name) || /[!#()\\]/.test(pattern.name) ? globProblem(pattern.name) : null;
  if (wrong !== null) {
    to.problems.add(node, `bad glob ${quote(pattern.name)}: ${wrong.cause}`, wrong.remedy);
    return null;
  }
  const { range } = pattern;
  const readable = range === null || (range.length <= MAX_RANGE && range.trim() !== '');
  if (!readable || (range !== null && !to.versions[pattern.ecosystem].validRange(range))) {
    const cause = `bad version range ${quote(range ?? '')} in ${quote(text)}`;
    to.problems.add(node, cause, `Use the syntax of ${pattern.ecosystem}: ${RANGES[pattern.ecosystem]}.`);
    return null;
  }
  return text;
}

// Some readers of ranges take the square of the length.
const MAX_RANGE = 2000;

const RANGES: Readonly<Record<Ecosystem, string>> = {
  npm: '<4.17.21, ^1.2.0, 1.x, >=2 <3 || 4.0.0',
  pypi: '<2.32.0, ~=1.4, ==1.*, >=2,<3',
  'github-actions': '<4.1.3, ^4, v4; a branch or a commit has no order',
};

/** What a person may have meant by a pattern that can't be read. */
function likelyPattern(text: string): string {
  const colon = text.indexOf(':');
  const prefix = colon === -1 ? 'npm' : nearest(text.slice(0, colon), Object.keys(PATTERN_PREFIXES));
  const likely = `${prefix}:${text.slice(colon + 1)}`;
  return prefix !== null && parsePackagePattern(likely) !== null ? likely : 'npm:lodash@<4.17.21';
}

interface Wrong {
  readonly cause: string;
  readonly remedy: string;
}

/** Why no package can have such a name, so that a ban on it would ban nothing; null: one can. */
function nameProblem({ ecosystem, name }: PackagePattern): Wrong | null {
  if (/[\s\p{Cc}\p{Cf}]/u.test(name)) {
    const remedy = 'Leave it out. A version range stands behind an "@", without a space before it.';
    return { cause: 'white space or an invisible character stands in the name', remedy };
  }
  if (isGlob(name) || name.includes('/')) return null;
  if (ecosystem === 'github-actions') {
    return { cause: 'an action is named owner/repo', remedy: `For all of the owner write "actions:${name}/*".` };
  }
  if (!name.startsWith('@')) return null;
  return { cause: 'it is a scope and no package', remedy: `For all of the scope write "npm:${name}/*".` };
}

/** Why a glob does not mean what it seems to; null: it does. */
function globProblem(glob: string): Wrong | null {
  if (glob.length > 256) return { cause: 'it is longer than 256 characters', remedy: 'Shorten it.' };
  if (glob.startsWith('!')) return { cause: 'globs are not negated', remedy: 'Use "except" for what it leaves out.' };
  if (/[?*+@!]\(/.test(glob)) return { cause: 'it holds an extended glob', remedy: 'Use * ? [abc] or {a,b}.' };
  if (glob.includes('\\')) return { cause: 'it holds a backslash', remedy: 'Separate folders by "/".' };
  if (!balanced(glob)) return { cause: 'a bracket or brace is not closed', remedy: 'Close it, or leave it out.' };
  if (bracesOf(glob) <= MAX_BRACES) return null;
  return { cause: `its braces stand for more than ${MAX_BRACES} globs`, remedy: 'Write fewer.' };
}

function pathProblem(glob: string): Wrong | null {
  const odd = glob.startsWith('/') || glob.split('/').some((part) => part === '..' || part === '.');
  if (!odd) return null;
  return { cause: 'paths are relative to the project', remedy: 'Leave "/", "./" and "../" out.' };
}

function balanced(glob: string): boolean {
  const open: string[] = [];
  for (const character of glob) {
    if (open.at(-1) === '[') {
      if (character === ']') open.pop();
    } else if (character === '[' || character === '{') open.push(character);
    else if (character === ']') return false;
    else if (character === '}' && open.pop() !== '{') return false;
  }
  return open.length === 0;
}

const textOf = (node: YamlNode): string => (node.kind === 'scalar' ? node.text : '');

function bad(node: YamlNode, what: string, remedy: string, to: Reading, meant: string | null = null): null {
  if (node.kind === 'invalid') return null;
  const text = node.kind === 'scalar' && node.value !== null ? quote(node.text) : `a ${node.kind}`;
  to.problems.add(
    node,
    `bad ${what.replace(/^an? /, '')}: ${text}`,
    remedy,
    meant === null ? null : corrected(node, meant),
  );
  return null;
}

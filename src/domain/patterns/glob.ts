import type { Minimatch } from 'minimatch';
import { quote } from '../errors.ts';
import { parsePackagePattern } from './pattern.ts';

// `platform` keeps "\\" an escape everywhere. Braces are bounded: a few characters can stand for millions of globs.
const OPTIONS = { dot: true, nocomment: true, nonegate: true, noext: true, platform: 'linux' } as const;

/** The most globs that the braces of one may stand for. */
export const MAX_BRACES = 256;

// The library is a tenth of all that a run loads, and most policies have no glob that needs it.
let library: typeof Minimatch | null = null;

/**
 * Loads what {@link compileGlob} and {@link bracesOf} need for these globs and package patterns. Whoever reads
 * such from outside awaits this first; a glob that it was not told of is an error where it is compiled, never one
 * that matches nothing.
 */
export async function prepareGlobs(texts: Iterable<string>): Promise<void> {
  for (const text of texts) {
    if (library !== null) return;
    if (needsLibrary(text) || needsLibrary(parsePackagePattern(text)?.name ?? ''))
      ({ Minimatch: library } = await import('minimatch'));
  }
}

const needsLibrary = (glob: string): boolean => isGlob(glob) && simpleGlob(glob) === null;

function minimatch(glob: string): Minimatch {
  if (library === null) throw new Error(`The glob ${quote(glob)} was not prepared.`);
  return new library(glob, { ...OPTIONS, braceExpandMax: MAX_BRACES + 1 });
}

/** Whether the text means something else than itself to {@link compileGlob}. */
export const isGlob = (text: string): boolean => /[*?[\]{}]/.test(text);

/** How many globs the braces of one stand for; counted no further than one too many. */
export const bracesOf = (glob: string): number => (glob.includes('{') ? minimatch(glob).globSet.length : 1);

/** A predicate over names or paths, as minimatch has it. Dot files are names like others; `!` and `#` mean nothing special. */
export function compileGlob(glob: string): (text: string) => boolean {
  if (!isGlob(glob)) return (text) => text === glob;
  const simple = simpleGlob(glob);
  if (simple !== null) return simple;
  let compiled: Minimatch | null = null;
  return (text) => (compiled ??= minimatch(glob)).match(text);
}

// Nearly every pattern of a policy has one star (`@scope/*`, `eslint-*`): a prefix and a suffix, thirty times as fast.
function simpleGlob(glob: string): ((text: string) => boolean) | null {
  const [, prefix, suffix] = /^([^*?[\]{}\\]*)\*([^*?[\]{}\\]*)$/.exec(glob) ?? [];
  if (prefix === undefined || suffix === undefined || /\/\/|(^|\/)\.{0,2}(\/|$)/.test(`${prefix}x${suffix}`))
    return null;
  const wholePart = (prefix === '' || prefix.endsWith('/')) && (suffix === '' || suffix.startsWith('/'));
  const shortest = prefix.length + suffix.length + (wholePart ? 1 : 0);
  const [before, after] = [prefix.slice(prefix.lastIndexOf('/') + 1), suffix.split('/', 1)[0] ?? ''];
  return (text) => {
    if (text.length < shortest || !text.startsWith(prefix) || !text.endsWith(suffix)) return false;
    const star = text.slice(prefix.length, text.length - suffix.length);
    if (star.includes('/')) return false;
    // A star never stands for the folder itself or the one above, whatever it is written beside.
    const part = before + star + after;
    return part !== '.' && part !== '..';
  };
}

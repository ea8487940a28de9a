import type { Entry } from '../../domain/package.ts';
import { baseOf } from './paths.ts';

/** The algorithms that nobody can forge a second file for, with the length of their digest in base64. */
const STRONG: ReadonlyMap<string, number> = new Map([
  ['sha512', 88],
  ['sha384', 64],
  ['sha256', 44],
]);

/** One subresource-integrity string taken apart: `sha512-…`. */
interface Hash {
  readonly algorithm: string;
  readonly digest: string;
}

function parse(text: string): Hash {
  const dash = text.indexOf('-');
  const digest = text.slice(dash + 1);
  return { algorithm: text.slice(0, Math.max(dash, 0)), digest: digest.replace(/\?.*$/s, '') };
}

/** Whether a hash is of a strong algorithm and whole: an installer ignores one that is cut, and checks nothing. */
export function isStrong(text: string): boolean {
  const { algorithm, digest } = parse(text);
  return digest.length === STRONG.get(algorithm) && /^[A-Za-z0-9+/]+={0,2}$/.test(digest);
}

/**
 * Whether an entry's bytes are pinned. Beside strong hashes of the tarball, yarn 2 and later has its own: a SHA-512 of
 * the archive that it makes of the tarball, behind the version of its cache. It counts in a yarn.lock alone, because any
 * other installer ignores it and checks nothing.
 */
export function isPinned({ location, integrity }: Pick<Entry, 'location' | 'integrity'>): boolean {
  return integrity.some(isStrong) || (baseOf(location.file) === 'yarn.lock' && integrity.some(isYarnChecksum));
}

const isYarnChecksum = (text: string): boolean => /^(?:[0-9a-z]{1,8}\/)?[0-9a-f]{128}$/.test(text);

/** How locked hashes fare against those that the registry tells. */
export type Comparison = 'equal' | 'different' | 'incomparable';

/**
 * Compares locked hashes with those of the registry: whatever a locked one names must be the registry's. An installer
 * goes by the strongest, so one that the registry says nothing about leaves all open; where any file of several may be
 * taken (`anyOf`, as of a Python release), every hash that it says nothing about does.
 */
export function compareHashes(locked: readonly string[], registry: readonly string[], anyOf = false): Comparison {
  const theirs = new Map<string, Set<string>>();
  for (const { algorithm, digest } of registry.map(parse)) {
    theirs.set(algorithm, (theirs.get(algorithm) ?? new Set()).add(digest));
  }
  const ours = locked.map(parse);
  if (ours.some(({ algorithm, digest }) => theirs.get(algorithm)?.has(digest) === false)) return 'different';
  const strong = new Set(locked.filter(isStrong).map((text) => parse(text).algorithm));
  const strongest = [...STRONG.keys()].find((algorithm) => strong.has(algorithm));
  const deciding = anyOf ? ours.map(({ algorithm }) => algorithm) : [strongest ?? ''];
  return strongest !== undefined && deciding.every((algorithm) => theirs.has(algorithm)) ? 'equal' : 'incomparable';
}

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
 * Compares by the strong algorithms that both sides have: each locked hash of such an algorithm must be among the
 * registry's. Without a common one nothing is known.
 */
export function compareHashes(locked: readonly string[], registry: readonly string[]): Comparison {
  const theirs = registry.filter(isStrong).map(parse);
  const common = locked
    .filter(isStrong)
    .map(parse)
    .filter((ours) => theirs.some((their) => their.algorithm === ours.algorithm));
  if (common.length === 0) return 'incomparable';
  return common.every((ours) => theirs.some((their) => same(ours, their))) ? 'equal' : 'different';
}

const same = (a: Hash, b: Hash): boolean => a.algorithm === b.algorithm && a.digest === b.digest;

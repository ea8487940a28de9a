import { gunzipSync } from 'node:zlib';
import { byCodeUnit } from '../../domain/canonical.ts';
import { LockgateError, messageOf, quote } from '../../domain/errors.ts';

/** One file of a package tarball, as data. */
export interface PackedFile {
  /** Without the leading `package/`. */
  readonly path: string;
  readonly mode: number;
  readonly bytes: Uint8Array;
}

interface TarballLimits {
  /** Of the tarball, and of everything unpacked, in bytes. */
  readonly packed: number;
  readonly unpacked: number;
  readonly files: number;
}

const TARBALL_LIMITS: TarballLimits = { packed: 128 << 20, unpacked: 512 << 20, files: 50_000 };

const ROOT = 'package/';

/**
 * Reads a package tarball without writing a file: only plain files below `package/`, each path once.
 * Rejects with `LockgateError<'PACK'>` for links, traversal, a bomb, or anything that is no such tarball.
 */
export async function readTarball(bytes: Uint8Array, limits: TarballLimits = TARBALL_LIMITS): Promise<PackedFile[]> {
  if (bytes.length > limits.packed) throw refused(`it is ${bytes.length} bytes long, more than ${limits.packed}`);
  const { Parser } = await import('tar');
  const files = new Map<string, PackedFile>();
  const seen = new Map<string, string>();
  const problems: string[] = [];
  const parser = new Parser({
    strict: true,
    onReadEntry(entry) {
      const path = entry.path.startsWith(ROOT) ? entry.path.slice(ROOT.length) : '';
      const problem = problemOf(entry.path, path, entry.type, seen);
      if (files.size >= limits.files) problems.push(`it holds more than ${limits.files} files`);
      if (problem !== null) problems.push(problem);
      if (problems.length > 0) {
        entry.resume();
        return;
      }
      const chunks: Uint8Array[] = [];
      seen.set(folded(path), entry.path);
      // Taken at once, so that a second entry of the same name is seen whatever the order of events.
      files.set(path, { path, mode: entry.mode ?? 0, bytes: new Uint8Array() });
      entry.on('data', (chunk) => chunks.push(chunk));
      entry.on('end', () => files.set(path, { path, mode: entry.mode ?? 0, bytes: Buffer.concat(chunks) }));
    },
  });
  try {
    // Unpacked within a bound before it is parsed: a small bomb must not become a large one.
    const plain = gunzipSync(bytes, { maxOutputLength: limits.unpacked });
    await new Promise<void>((done, failed) => {
      parser.on('end', done);
      parser.on('error', failed);
      parser.end(plain);
    });
  } catch (error) {
    throw refused(messageOf(error), error);
  }
  if (problems[0] !== undefined) throw refused(problems[0]);
  return [...files.values()].sort((a, b) => byCodeUnit(a.path, b.path));
}

function problemOf(whole: string, path: string, type: string, seen: ReadonlyMap<string, string>): string | null {
  if (type !== 'File' && type !== 'OldFile') return `${quote(whole)} is no plain file but ${quote(type)}`;
  if (path === '') return `${quote(whole)} lies outside of package/`;
  if (path.includes('\\') || path.split('/').some((part) => part === '' || part === '.' || part === '..'))
    return `${quote(whole)} is no plain path`;
  const before = seen.get(folded(path));
  if (before === undefined) return null;
  return before === whole
    ? `${quote(whole)} is in it twice`
    : `${quote(whole)} and ${quote(before)} are one file on many systems, so that which one is installed is left to chance`;
}

/** The same for paths that file systems blind to case or to Unicode's forms hold for the same. */
const folded = (path: string): string => path.normalize('NFKC').toLowerCase().toUpperCase();

const refused = (problem: string, cause?: unknown): LockgateError<'PACK'> =>
  new LockgateError('PACK', `The package tarball can't be used: ${problem}. Pack it with npm.`, cause);

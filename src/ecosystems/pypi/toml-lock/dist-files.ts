import { quote } from '../../../domain/errors.ts';
import { parseFileName } from '../files.ts';
import { hashOf } from '../hashes.ts';
import { pypiVersions } from '../version.ts';
import type { LockEntry } from './entries.ts';

/** A wheel or source archive that an entry may be installed from. */
export interface DistFile {
  /** Its name; empty where the lockfile does not tell it. */
  readonly file: string;
  /** Where exactly it is fetched; null: the installer looks for it in the index. */
  readonly url: string | null;
  /** `sha256:<hex>`. */
  readonly hashes: readonly string[];
}

/** The hashes of all files. One that can't be read stays as it is written, so that nobody takes it for a strong one. */
export function integrityOf(files: readonly DistFile[]): string[] {
  return [...new Set(files.flatMap(({ hashes }) => hashes.map((hash) => hashOf(hash) ?? hash)))];
}

/** Tells what is wrong with the files of an entry: one of another package, or one that is served without any proof. */
export function checkFiles({ name, version, fields }: LockEntry, files: readonly DistFile[]): void {
  const other = files.find(({ file }) => !isOf(file, name, version));
  if (other !== undefined) {
    fields.problem(`the entry says that it is ${quote(`${name} ${version}`)}, but its file is ${quote(other.file)}.`);
  }
  const bare = files.find(({ hashes }) => hashes.length === 0);
  // Where none has a hash, rule `integrity` says so.
  if (bare !== undefined && files.some(({ hashes }) => hashes.length > 0)) {
    const file = bare.file || (bare.url ?? 'one');
    fields.problem(`its file ${quote(file)} has no hash, though others of it have: any bytes would be installed.`);
  }
}

/** Whether a file can be of a package and version by its name; also where the name tells nothing. */
export function isOf(file: string, name: string, version: string): boolean {
  // Nearly all are named so, and reading a version takes many times as long.
  const stem = `${name}-${version}`;
  const rest = file.slice(stem.length);
  if ((rest.startsWith('-') || rest === '.tar.gz') && file.slice(0, stem.length).replaceAll('_', '-') === stem) {
    return true;
  }
  const told = parseFileName(file);
  if (told === null) return true;
  if (told.name !== name) return false;
  if (told.version === null || told.version === version || !pypiVersions.valid(version)) return true;
  return pypiVersions.compare(told.version, version) === 0;
}

/** The last part of a URL's path; empty where it can't be told. */
export function fileNameOf(url: string): string {
  const end = url.search(/[?#]/);
  const path = end === -1 ? url : url.slice(0, end);
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (!name.includes('%')) return name;
  try {
    return decodeURIComponent(name);
  } catch {
    return '';
  }
}

const PYPI = /^https:\/\/pypi\.org\//;
const PYPI_FILES = 'https://files.pythonhosted.org/';

/**
 * The URLs of files that do not lie in the index of their entry. A lockfile can name PyPI and have the files fetched
 * from anywhere, so each of these is a source of its own.
 */
export function othersOf(index: string | null, files: readonly DistFile[]): string[] {
  const served = index === null || PYPI.test(index) ? PYPI_FILES : index;
  return [...new Set(files.flatMap(({ url }) => (url === null || url.startsWith(served) ? [] : [url])))];
}

import { isName, normalizeName } from './names.ts';
import { pypiVersions } from './version.ts';

/** What the name of a distribution file says of what is in it. */
export interface FileName {
  /** Normalised. */
  readonly name: string;
  /** Null: not told, as of the archive of a repository. */
  readonly version: string | null;
}

const SDIST = /\.(?:tar\.(?:gz|bz2|xz|z)|tgz|tbz|txz|tar|zip)$/i;

/** Whether a path is a file that pip installs, rather than a folder. */
export const isArchive = (path: string): boolean => path.toLowerCase().endsWith('.whl') || SDIST.test(path);

/** The name and version in the name of a wheel or a source archive (binary and source distribution format); null: none. */
export function parseFileName(file: string): FileName | null {
  if (file.toLowerCase().endsWith('.whl')) {
    const [name = '', version = '', ...tags] = file.slice(0, -4).split('-');
    const isWhole = isName(name) && pypiVersions.valid(version) && (tags.length === 3 || tags.length === 4);
    return isWhole ? { name: normalizeName(name), version } : null;
  }
  if (!SDIST.test(file)) return null;
  const stem = file.replace(SDIST, '');
  const dash = stem.lastIndexOf('-');
  const [name, version] = [stem.slice(0, Math.max(dash, 0)), stem.slice(dash + 1)];
  return isName(name) && pypiVersions.valid(version) ? { name: normalizeName(name), version } : null;
}

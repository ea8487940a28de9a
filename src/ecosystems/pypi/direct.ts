import { decoded } from '../../domain/decoded.ts';
import type { Source } from '../../domain/package.ts';
import { parseFileName, type FileName } from './files.ts';
import { hashOf } from './hashes.ts';
import { isName, normalizeName } from './names.ts';

/** What a direct reference tells: a URL in place of a version (PEP 508, pip's VCS support). */
interface Direct {
  readonly source: Source;
  /** What the file name says, or `#egg=`; null: nothing. */
  readonly told: FileName | null;
  readonly integrity: readonly string[];
  /** A repository whose branch or tag is followed, by name; empty: its default branch. Null: it follows nothing. */
  readonly follows: string | null;
}

const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*:/;
const REPOSITORY = /^(git|hg|svn|bzr)(?:\+|:)/i;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
const NUMBERED = new Set(['svn', 'bzr']);

/** Whether a requirement begins as a URL does, so that no name stands before it. */
export const isUrl = (text: string): boolean => SCHEME.test(text);

/** Takes a URL or path apart, whatever it is. */
export function readDirect(url: string): Direct {
  const hash = url.indexOf('#');
  const [bare, fragment] = hash === -1 ? [url, ''] : [url.slice(0, hash), url.slice(hash + 1)];
  const integrity: string[] = [];
  let egg: FileName | null = null;
  for (const part of fragment === '' ? [] : fragment.split('&')) {
    const [key = '', value = ''] = part.split('=', 2);
    const found = hashOf(`${key}:${value}`);
    if (found !== null) integrity.push(found);
    const [name = ''] = value.split('[', 1);
    if (key === 'egg' && isName(name)) egg = { name: normalizeName(name), version: null };
  }
  const [, system] = REPOSITORY.exec(bare) ?? [];
  if (system !== undefined) {
    return { source: { type: 'git', url }, told: egg, integrity: [], follows: followed(bare, system.toLowerCase()) };
  }
  const type = !SCHEME.test(bare) || /^file:/i.test(bare) ? 'file' : 'url';
  const path = bare.replace(/\?.*$/s, '');
  const file = decoded(path.slice(path.lastIndexOf('/') + 1));
  return { source: { type, url }, told: parseFileName(file) ?? egg, integrity, follows: null };
}

/** What stands behind the last `@` of the path; that of `git@host` stands before any path. */
function followed(url: string, system: string): string | null {
  const path = url.slice(Math.max(url.indexOf('/', url.indexOf('://') + 3), 0));
  const at = path.lastIndexOf('@');
  const revision = at === -1 ? '' : path.slice(at + 1);
  const isFixed = NUMBERED.has(system) ? /^\d+$/.test(revision) : COMMIT.test(revision);
  return isFixed ? null : revision;
}

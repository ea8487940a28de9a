import type { Source } from '../../../domain/package.ts';
import { npmVersions } from '../version.ts';

/** What a bun.lock installs at a key, by the first item of its list: `name@resolution`. */
export interface Resolution {
  readonly name: string;
  readonly kind: 'npm' | 'git' | 'tarball' | 'folder' | 'workspace' | 'root';
  /** Of a registry's package; empty for any other, whose version bun does not write. */
  readonly version: string;
  /** Where a registry's package comes from stands in the next item. */
  readonly source: Source;
}

const GIT = /^(?:git\+|git:|ssh:|github:|gitlab:|bitbucket:)/;
const TARBALL = /\.(?:tgz|tar\.gz|tar)$/;

/**
 * Takes apart `name@1.0.0`, `name@github:owner/repo#commit`, `name@https://…`, `name@file:path` and their like (bun's
 * bun.lock, one item for each kind of resolution); null for anything else.
 */
export function readResolution(text: string): Resolution | null {
  // A project without a name is `@root:`.
  if (text.startsWith('@root:')) return of('', 'root', 'workspace', null);
  const at = text.indexOf('@', 1);
  if (at === -1) return null;
  const name = text.slice(0, at);
  const rest = text.slice(at + 1);
  if (npmVersions.valid(rest)) return { name, kind: 'npm', version: rest, source: { type: 'registry', url: null } };
  if (rest.startsWith('workspace:')) return of(name, 'workspace', 'workspace', rest.slice('workspace:'.length));
  if (rest.startsWith('root:')) return of(name, 'root', 'workspace', null);
  if (rest.startsWith('file:')) return of(name, 'folder', 'file', rest.slice('file:'.length));
  // "bun link" leads to a folder of this machine that only its registered name is known of.
  if (rest.startsWith('link:')) return of(name, 'folder', 'file', rest.startsWith('link:.') ? rest.slice(5) : null);
  if (GIT.test(rest)) return of(name, 'git', 'git', rest);
  if (/^https?:\/\//.test(rest)) return of(name, 'tarball', 'url', rest);
  return TARBALL.test(rest) ? of(name, 'tarball', 'file', rest) : null;
}

const of = (name: string, kind: Resolution['kind'], type: Source['type'], url: string | null): Resolution => ({
  name,
  kind,
  version: '',
  source: { type, url },
});

import { decoded } from '../../../domain/decoded.ts';
import { npmVersions } from '../version.ts';

/** The package that a registry's tarball URL names. */
interface Tarball {
  readonly name: string;
  readonly version: string;
}

const ENDING = /\.(?:tgz|tar\.gz)$/;

/**
 * Reads `…/@scope/name/-/name-1.0.0.tgz`, the shape that npm's registry and nearly all others use.
 * Null for a URL of another shape.
 */
export function tarballOf(url: string): Tarball | null {
  if (!/^https?:\/\//i.test(url)) return null;
  const [path = ''] = url.split(/[?#]/, 1);
  const dash = path.lastIndexOf('/-/');
  if (dash === -1) return null;
  const file = path.slice(path.lastIndexOf('/') + 1);
  const folders = path.slice(0, dash).replace(/%2f/gi, '/').replace(/%40/g, '@').split('/');
  const project = folders.at(-1) ?? '';
  const scope = folders.at(-2) ?? '';
  if (!ENDING.test(file) || !file.startsWith(`${project}-`)) return null;
  const version = decoded(file.slice(project.length + 1).replace(ENDING, ''));
  if (!npmVersions.valid(version)) return null;
  return { name: scope.startsWith('@') ? `${scope}/${project}` : project, version };
}

/** Whether a URL is of exactly this package, without taking it apart: nearly every entry of every lockfile. */
export function isTarballOf(url: string, name: string, version: string): boolean {
  const base = name.slice(name.lastIndexOf('/') + 1);
  const ending = `/${name}/-/${base}-${version}.tgz`;
  if (!url.endsWith(ending) || !/^https?:\/\/[^?#%]*$/.test(url)) return false;
  // `@other/name` ends like `name`.
  return name.startsWith('@') || url[url.lastIndexOf('/', url.length - ending.length - 1) + 1] !== '@';
}

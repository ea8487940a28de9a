import type { Ecosystem } from './package.ts';

const TYPES: Readonly<Record<Ecosystem, string>> = { npm: 'npm', pypi: 'pypi', 'github-actions': 'githubactions' };
const SAFE = /^[A-Za-z0-9._~:+-]*$/;

// Percent-encoding as the purl specification has it; most names need none, and this runs for every entry of a lockfile.
// Half a surrogate pair, which a hostile lockfile can hold, has no encoding: it becomes U+FFFD.
function encode(part: string): string {
  return SAFE.test(part) ? part : encodeURIComponent(part.toWellFormed()).replaceAll('%3A', ':').replaceAll('%2B', '+');
}

const encodeAll = (segments: readonly string[]): string => segments.map(encode).join('/');

/**
 * The package URL of a locked package: `pkg:npm/%40scope/name@1.0.0` (package-url specification). The path
 * of an action inside its repository is the subpath: `pkg:githubactions/owner/repo@v1#path`.
 */
export function purlOf(ecosystem: Ecosystem, name: string, version: string): string {
  const at = version === '' ? '' : `@${encode(version)}`;
  const segments = name.split('/');
  const subpath = ecosystem === 'github-actions' ? segments.splice(2) : [];
  const inside = subpath.length === 0 ? '' : `#${encodeAll(subpath)}`;
  return `pkg:${TYPES[ecosystem]}/${encodeAll(segments)}${at}${inside}`;
}

/** How a project is named that is a file of the repository and no package. */
export const filePurl = (ecosystem: Ecosystem, path: string): string =>
  `pkg:${TYPES[ecosystem]}/${encodeAll(path.split('/'))}`;

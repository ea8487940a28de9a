import type { Ecosystem } from './package.ts';

const TYPES: Readonly<Record<Ecosystem, string>> = { npm: 'npm', pypi: 'pypi', 'github-actions': 'githubactions' };
const SAFE = /^[A-Za-z0-9._~:+-]*$/;

// Percent-encoding as the purl specification has it; most names need none, and this runs for every entry of a lockfile.
// Half a surrogate pair, which a hostile lockfile can hold, has no encoding: it becomes U+FFFD.
function encode(part: string): string {
  return SAFE.test(part) ? part : encodeURIComponent(part.toWellFormed()).replaceAll('%3A', ':').replaceAll('%2B', '+');
}

/** The package URL of a locked package: `pkg:npm/%40scope/name@1.0.0` (package-url specification). */
export function purlOf(ecosystem: Ecosystem, name: string, version: string): string {
  const at = version === '' ? '' : `@${encode(version)}`;
  return `pkg:${TYPES[ecosystem]}/${name.split('/').map(encode).join('/')}${at}`;
}

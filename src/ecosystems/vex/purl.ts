import type { Ecosystem } from '../../domain/package.ts';
import { purlOf } from '../../domain/purl.ts';

const ECOSYSTEM_OF: Readonly<Record<string, Ecosystem>> = {
  npm: 'npm',
  pypi: 'pypi',
  githubactions: 'github-actions',
};
// The at sign of an npm scope may stand there as it is.
const PURL = /^pkg:([a-z0-9.+-]+)\/((?:@?[^@?#/]+\/)*@?[^@?#/]+)(?:@([^?#]+))?(?:\?[^#]*)?(?:#(.+))?$/i;

/**
 * A package URL as the graph writes it, qualifiers left out; undefined: of a type that we know nothing of;
 * null: it is none.
 */
export function graphPurl(text: string): string | null | undefined {
  const [, type = '', path = '', version = '', subpath = ''] = PURL.exec(text) ?? [];
  if (type === '') return null;
  const key = type.toLowerCase();
  const ecosystem = Object.hasOwn(ECOSYSTEM_OF, key) ? ECOSYSTEM_OF[key] : undefined;
  if (ecosystem === undefined) return undefined;
  try {
    const name = decodeURIComponent(subpath === '' ? path : `${path}/${subpath}`);
    return purlOf(ecosystem, normalised(ecosystem, name), decodeURIComponent(version));
  } catch {
    return null;
  }
}

const normalised = (ecosystem: Ecosystem, name: string): string =>
  ecosystem === 'pypi' ? name.replace(/[-_.]+/g, '-').toLowerCase() : name;

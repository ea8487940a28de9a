import { assertNever } from '../domain/errors.ts';
import type { Ecosystem } from '../domain/package.ts';

/**
 * A package name in the form in which names of its ecosystem are compared: npm's exactly, PyPI's
 * normalised (PEP 503), those of GitHub Actions in lower case.
 */
export function nameKey(ecosystem: Ecosystem, name: string): string {
  switch (ecosystem) {
    case 'npm':
      return name;
    case 'pypi':
      return name.replace(/[-_.]+/g, '-').toLowerCase();
    case 'github-actions':
      return name.toLowerCase();
    default:
      return assertNever(ecosystem);
  }
}

/**
 * The names under which advisories may speak of a package. Advisories about actions name the
 * repository, or one action or workflow in it: `owner/repo/path` is looked up as `owner/repo` too.
 */
export function advisoryNames(ecosystem: Ecosystem, name: string): readonly string[] {
  const repository = ecosystem === 'github-actions' ? name.split('/').slice(0, 2).join('/') : name;
  return repository === name ? [name] : [name, repository];
}

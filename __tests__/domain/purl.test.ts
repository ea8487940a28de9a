import * as fc from '../property.ts';
import { PackageURL } from 'packageurl-js';
import { purlOf } from '../../src/domain/purl.ts';

/** The same package URL as the specification's own library writes it. */
function reference(type: string, name: string, version: string): string {
  const [last = '', ...before] = name.split('/').toReversed();
  const namespace = before.toReversed().join('/') || undefined;
  return new PackageURL(type, namespace, last, version === '' ? undefined : version, undefined, undefined).toString();
}

describe('purlOf', () => {
  it.each([
    ['lodash', '4.17.20'],
    ['@scope/name', '1.0.0-beta.1+build.5'],
    ['@scope/name', ''],
    ['weird~name', '1.0.0'],
    ['name', '1.0.0 || 2'],
    ['name', 'é#?@%'],
  ])('writes npm %s@%s as packageurl-js does', (name, version) => {
    expect(purlOf('npm', name, version)).toBe(reference('npm', name, version));
  });

  it('agrees with packageurl-js on any version', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (version) => {
        fc.pre(version.trim() === version && version.isWellFormed());
        expect(purlOf('npm', '@a/b', version)).toBe(reference('npm', '@a/b', version));
      }),
    );
  });

  it.each([
    ['actions/checkout', 'v4', 'pkg:githubactions/actions/checkout@v4'],
    ['github/codeql-action/init', 'v3', 'pkg:githubactions/github/codeql-action@v3#init'],
    ['o/r/.github/workflows/x.yml', 'release/v1', 'pkg:githubactions/o/r@release%2Fv1#.github/workflows/x.yml'],
  ])('writes the action %s@%s with its path as subpath', (name, version, purl) => {
    expect(purlOf('github-actions', name, version)).toBe(purl);
    const { namespace, name: repository, version: ref, subpath } = PackageURL.fromString(purl);
    expect([namespace, repository, subpath].filter(Boolean).join('/')).toBe(name);
    expect(ref).toBe(version);
  });

  it('survives half a surrogate pair', () => {
    expect(purlOf('npm', 'a', '\ud800')).toBe('pkg:npm/a@%EF%BF%BD');
  });

  it('keeps two packages apart whatever stands in their names', () => {
    expect(purlOf('npm', 'a', '1@2')).not.toBe(purlOf('npm', 'a@1', '2'));
    expect(purlOf('npm', 'a/b', '1')).not.toBe(purlOf('npm', 'a%2Fb', '1'));
  });
});

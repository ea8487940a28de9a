import * as fc from '../../property.ts';
import { PackageURL } from 'packageurl-js';
import { ECOSYSTEMS } from '../../../src/domain/package.ts';
import { purlOf } from '../../../src/domain/purl.ts';
import { readPurl } from '../../../src/ecosystems/sbom/purl.ts';

describe('package URLs', () => {
  it.each([
    ['pkg:npm/left-pad@1.3.0', 'npm', 'left-pad', '1.3.0'],
    ['pkg:npm/%40scope/name@1.0.0', 'npm', '@scope/name', '1.0.0'],
    ['pkg:npm/@scope/name', 'npm', '@scope/name', ''],
    ['pkg:npm/%40scope%2Fname@1.0.0', 'npm', '@scope/name', '1.0.0'],
    ['pkg:npm/JSONStream@1.3.5', 'npm', 'JSONStream', '1.3.5'],
    ['pkg:npm/node@24.9.1#types/node', 'npm', 'node', '24.9.1'],
    ['pkg://npm//x@1.0.0', 'npm', 'x', '1.0.0'],
    ['PKG:NPM/x@1.0.0+b', 'npm', 'x', '1.0.0+b'],
    ['pkg:pypi/Ruamel_.YAML@0.18', 'pypi', 'ruamel-yaml', '0.18'],
    ['pkg:githubactions/actions/checkout@v4', 'github-actions', 'actions/checkout', 'v4'],
    ['pkg:githubactions/o/r@v1#a/b', 'github-actions', 'o/r/a/b', 'v1'],
  ])('%s', (text, ecosystem, name, version) => {
    expect(readPurl(text)).toMatchObject({ kind: 'package', identity: { ecosystem, name, version } });
  });

  it('qualifiers are decoded', () => {
    const reading = readPurl('pkg:npm/x@1.0.0?vcs_url=git%2Bhttps://h/x.git%23abc&checksum');
    expect(reading).toMatchObject({
      identity: {
        qualifiers: new Map([
          ['vcs_url', 'git+https://h/x.git#abc'],
          ['checksum', ''],
        ]),
      },
    });
  });

  it.each(['pkg:golang/github.com/a/b@v1', 'pkg:maven/g/a@1', 'pkg:generic/x', 'pkg:github/o/r@main'])(
    '%s is of another type',
    (text) => {
      expect(readPurl(text)).toEqual({ kind: 'other', type: /^pkg:(\w+)/.exec(text)?.[1] });
    },
  );

  it.each([
    ['', 'begin with "pkg:"'],
    ['npm/x@1', 'begin with "pkg:"'],
    ['pkg:npm', 'has no type'],
    ['pkg:/x', 'has no type'],
    ['pkg:n pm/x', 'has no type'],
    ['pkg:npm/', 'has no name'],
    ['pkg:npm/a/b@1', 'does not have'],
    ['pkg:npm/@a/b/c@1', 'does not have'],
    ['pkg:npm/@a@1', 'does not have'],
    ['pkg:pypi/a/b@1', 'does not have'],
    ['pkg:githubactions/checkout@v4', 'does not have'],
    ['pkg:npm/x@%zz', 'can’t be decoded'],
    ['pkg:npm/%ff@1', 'can’t be decoded'],
  ])('%s is malformed', (text, cause) => {
    expect(readPurl(text)).toEqual({ kind: 'malformed', cause: expect.stringContaining(cause) as string });
  });

  const part = fc.stringMatching(/^[a-z0-9._~+ é!*'()-]{1,12}$/);

  it('what we write is read back', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ECOSYSTEMS), part, part, part, (ecosystem, a, b, version) => {
        const name =
          ecosystem === 'npm' ? `@${a}/${b}` : ecosystem === 'pypi' ? a.replace(/[-_.]+/g, '-') : `${a}/${b}`;
        expect(readPurl(purlOf(ecosystem, name, version))).toMatchObject({
          kind: 'package',
          identity: { ecosystem, name, version },
        });
      }),
    );
  });

  it('another reader of package URLs takes them apart in the same way', () => {
    fc.assert(
      fc.property(part, part, part, (scope, name, version) => {
        const purl = purlOf('npm', `@${scope}/${name}`, version);
        const [type, namespace, own, number] = PackageURL.parseString(purl);
        expect(readPurl(purl)).toMatchObject({
          identity: { ecosystem: type, name: `${namespace ?? ''}/${own ?? ''}`, version: number },
        });
      }),
    );
  });

  it('any text is read or told', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `pkg:npm/${text}`),
        ),
        (text) => {
          expect(['package', 'other', 'malformed']).toContain(readPurl(text).kind);
        },
      ),
    );
  });
});

import * as fc from '../../property.ts';
import type { GraphPart } from '../../../src/domain/graph.ts';
import spdx from '../../../src/ecosystems/sbom/formats/spdx.ts';
import { at, messages } from '../npm/lock.ts';

function parse(document: unknown): GraphPart {
  const text = typeof document === 'string' ? document : JSON.stringify(document, null, 2);
  return spdx.parse(text, 'app.spdx.json', () => undefined) as GraphPart;
}

const DOCUMENT = 'SPDXRef-DOCUMENT';
const purl = (locator: string): object => ({
  referenceCategory: 'PACKAGE-MANAGER',
  referenceType: 'purl',
  referenceLocator: locator,
});
const one = (id: string, locator: string | null, rest: object = {}): object => ({
  SPDXID: id,
  name: 'x',
  downloadLocation: 'NOASSERTION',
  ...(locator === null ? {} : { externalRefs: [purl(locator)] }),
  ...rest,
});
const related = (spdxElementId: string, relationshipType: string, relatedSpdxElement: string): object => ({
  spdxElementId,
  relationshipType,
  relatedSpdxElement,
});
const document = (packages: unknown, relationships: unknown = [], rest: object = {}): object => ({
  spdxVersion: 'SPDX-2.3',
  SPDXID: DOCUMENT,
  name: 'the document',
  documentDescribes: ['SPDXRef-app'],
  packages,
  relationships,
  ...rest,
});
const app = one('SPDXRef-app', 'pkg:npm/app@1.0.0', { versionInfo: '1.0.0' });

describe('a package', () => {
  it('has its place, source, hashes and licence', () => {
    const part = parse(
      document(
        [
          app,
          one('SPDXRef-a', 'pkg:npm/a@1.0.0', {
            versionInfo: '1.0.0',
            downloadLocation: 'https://registry.npmjs.org/a/-/a-1.0.0.tgz',
            checksums: [{ algorithm: 'SHA1', checksumValue: '0'.repeat(40) }],
            licenseConcluded: 'NOASSERTION',
            licenseDeclared: 'MIT',
          }),
        ],
        [related(DOCUMENT, 'DESCRIBES', 'SPDXRef-app'), related('SPDXRef-app', 'DEPENDS_ON', 'SPDXRef-a')],
      ),
    );
    expect(messages(part)).toEqual([]);
    expect(part.projects).toMatchObject([{ purl: 'pkg:npm/app@1.0.0', dependencies: ['pkg:npm/a@1.0.0'] }]);
    expect(part.packages).toHaveLength(1);
    expect(at(part, 'SPDXRef-a')).toMatchObject({
      direct: true,
      entry: {
        location: { file: 'app.spdx.json', line: 22, column: 5 },
        source: { type: 'registry', url: 'https://registry.npmjs.org/a/-/a-1.0.0.tgz' },
        integrity: [`sha1-${'A'.repeat(27)}=`],
        license: 'MIT',
        scope: 'runtime',
      },
    });
  });

  it.each([
    ['git+https://h/a.git@main', { type: 'git', url: 'git+https://h/a.git@main' }],
    ['./vendor/a', { type: 'file', url: './vendor/a' }],
    ['NONE', { type: 'registry', url: null }],
  ])('comes from %s', (downloadLocation, source) => {
    expect(
      at(parse(document([app, one('SPDXRef-a', 'pkg:npm/a@1.0.0', { downloadLocation })])), 'SPDXRef-a').entry.source,
    ).toEqual(source);
  });

  it('has the name of a licence that the document quotes', () => {
    const rest = { hasExtractedLicensingInfos: [{ licenseId: 'LicenseRef-1', extractedText: 'x', name: 'My own' }] };
    const part = parse(
      document([app, one('SPDXRef-a', 'pkg:npm/a@1.0.0', { licenseConcluded: 'LicenseRef-1' })], [], rest),
    );
    expect(at(part, 'SPDXRef-a').entry.license).toBe('My own');
  });
});

describe('relationships', () => {
  it.each([
    ['DEPENDS_ON', false, 'runtime'],
    ['CONTAINS', false, 'runtime'],
    ['DEPENDENCY_OF', true, 'runtime'],
    ['RUNTIME_DEPENDENCY_OF', true, 'runtime'],
    ['OPTIONAL_DEPENDENCY_OF', true, 'optional'],
    ['DEV_DEPENDENCY_OF', true, 'development'],
    ['TEST_DEPENDENCY_OF', true, 'development'],
  ])('%s is a need', (type, backwards, scope) => {
    const ends = ['SPDXRef-app', 'SPDXRef-a'];
    const [from = '', to = ''] = backwards ? ends.toReversed() : ends;
    const part = parse(document([app, one('SPDXRef-a', 'pkg:npm/a@1.0.0')], [related(from, type, to)]));
    expect(part.packages.map(({ direct, entry }) => [direct, entry.scope])).toEqual([[true, scope]]);
  });

  it('of files and of other documents are none of ours, unknown ones are told', () => {
    const part = parse(
      document(
        [app, one('SPDXRef-a', 'pkg:npm/a@1.0.0')],
        [
          related('SPDXRef-a', 'CONTAINS', 'SPDXRef-File'),
          related('SPDXRef-a', 'DEPENDS_ON', 'DocumentRef-x:SPDXRef-y'),
          related('SPDXRef-a', 'DEPENDS_ON', 'NONE'),
          related(DOCUMENT, 'CONTAINS', 'SPDXRef-a'),
          related('SPDXRef-a', 'GENERATED_FROM', 'SPDXRef-gone'),
          related('SPDXRef-a', 'DEPENDS_ON', 'SPDXRef-gone'),
          {},
        ],
        { files: [{ SPDXID: 'SPDXRef-File' }] },
      ),
    );
    expect(messages(part)).toEqual([
      '"a relationship": it does not say what is related to what.',
      'The reference "SPDXRef-gone" leads to no component of the bill.',
    ]);
  });
});

describe('what the document describes', () => {
  it('is the project, if it is one thing, whatever it is', () => {
    const part = parse(
      document([
        one('SPDXRef-app', 'pkg:github/o/r@main', { name: 'com.github.o/r' }),
        one('SPDXRef-a', 'pkg:npm/a@1.0.0'),
      ]),
    );
    expect(part.projects.map(({ name }) => name)).toEqual(['com.github.o/r']);
    expect(part.packages.map(({ name }) => name)).toEqual(['a']);
  });

  it('if there are several, none of them is lost', () => {
    const part = parse(
      document([app, one('SPDXRef-a', 'pkg:npm/a@1.0.0')], [], { documentDescribes: ['SPDXRef-app', 'SPDXRef-a'] }),
    );
    expect(part.projects.map(({ name }) => name)).toEqual(['the document']);
    expect(part.packages.map(({ name }) => name)).toEqual(['app', 'a']);
  });
});

describe('what is wrong', () => {
  it.each([
    ['nothing', '', 'not valid JSON'],
    ['a list', '[]', 'a list, not an object'],
    [
      'version 3',
      '{"@context": "https://spdx.org/rdf/3.0.0/spdx-context.jsonld"}',
      '"spdxVersion" is missing; known are "SPDX-2.2" and "SPDX-2.3"',
    ],
    ['version 2.1', '{"spdxVersion": "SPDX-2.1"}', '"spdxVersion" is "SPDX-2.1"'],
    ['packages that are no list', '{"spdxVersion": "SPDX-2.2", "packages": {}}', '"packages" is an object, not a list'],
    ['a package that is none', '{"spdxVersion": "SPDX-2.2", "packages": [null]}', 'one of its packages is null'],
  ])('%s is a problem', (_name, text, message) => {
    expect(messages(parse(text))).toEqual([expect.stringContaining(message)]);
  });

  it('a package without an id, one with two package URLs, and one of no known type are told', () => {
    const two = one('SPDXRef-a', null, { externalRefs: [purl('pkg:npm/a@1.0.0'), purl('pkg:npm/b@1.0.0')] });
    const part = parse(document([app, two, { name: 'c' }, one('SPDXRef-d', 'pkg:cargo/d@1')]));
    expect(messages(part)).toEqual([
      '"SPDXRef-a": it has several package URLs: "pkg:npm/a@1.0.0", "pkg:npm/b@1.0.0".',
      '"a package": the package has no "SPDXID".',
    ]);
    expect(part.unaudited?.map(({ kind }) => kind)).toEqual(['component without a package URL', 'cargo package']);
  });
});

it('any value anywhere never throws', () => {
  const key = fc.constantFrom(
    'SPDXID',
    'name',
    'externalRefs',
    'checksums',
    'downloadLocation',
    'licenseConcluded',
    'comment',
  );
  const packages = fc.array(fc.oneof(fc.dictionary(key, fc.jsonValue()), fc.jsonValue()));
  fc.assert(
    fc.property(packages, fc.jsonValue(), fc.jsonValue(), (made, relationships, documentDescribes) => {
      const part = parse(document(made, relationships, { documentDescribes }));
      expect(part.projects.length + part.problems.length).toBeGreaterThan(0);
    }),
  );
});

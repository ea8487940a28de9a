import { cpuTime } from '../../cpu-time.ts';
import * as fc from '../../property.ts';
import type { GraphPart } from '../../../src/domain/graph.ts';
import cyclonedx from '../../../src/ecosystems/sbom/formats/cyclonedx.ts';
import { at, messages } from '../npm/lock.ts';

function parse(bill: unknown, file = 'bom.json'): GraphPart {
  const text = typeof bill === 'string' ? bill : JSON.stringify(bill, null, 2);
  return cyclonedx.parse(text, file, () => undefined) as GraphPart;
}

const bom = (components: unknown, rest: object = {}): object => ({
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  metadata: {
    component: { type: 'application', name: 'app', version: '1.0.0', 'bom-ref': 'app', purl: 'pkg:npm/app@1.0.0' },
  },
  components,
  ...rest,
});
const component = (purl: string, rest: object = {}): object => ({
  type: 'library',
  name: 'x',
  'bom-ref': purl,
  purl,
  ...rest,
});
const HEX =
  'ca5c0c14f8ee39529a46e42d10a1703e225aca03d98648efcc3712aed1fca19976a025135b01f6744bbaf765b832328bbb9420b272132d20cf73ad78f629f2be';
const SRI = `sha512-${Buffer.from(HEX, 'hex').toString('base64')}`;

describe('a component', () => {
  // As cyclonedx-npm writes it.
  const full = {
    type: 'library',
    name: 'cyclonedx-library',
    group: '@cyclonedx',
    version: '9.2.0',
    'bom-ref': 'app|@cyclonedx/cyclonedx-library@9.2.0',
    licenses: [{ license: { id: 'Apache-2.0', acknowledgement: 'declared' } }],
    purl: 'pkg:npm/%40cyclonedx/cyclonedx-library@9.2.0',
    externalReferences: [
      { url: 'git+https://github.com/CycloneDX/cyclonedx-javascript-library.git', type: 'vcs' },
      {
        url: 'https://registry.npmjs.org/@cyclonedx/cyclonedx-library/-/cyclonedx-library-9.2.0.tgz',
        type: 'distribution',
        hashes: [{ alg: 'SHA-512', content: HEX }],
      },
    ],
    properties: [{ name: 'cdx:npm:package:development', value: 'true' }],
  };

  it('becomes a package with its place, source, hash, licence and scope', () => {
    const part = parse(bom([full], { dependencies: [{ ref: 'app', dependsOn: [full['bom-ref']] }] }));
    expect(messages(part)).toEqual([]);
    expect(at(part, full['bom-ref'])).toMatchObject({
      purl: full.purl,
      name: '@cyclonedx/cyclonedx-library',
      version: '9.2.0',
      direct: true,
      entry: {
        location: { file: 'bom.json', line: 14, column: 5 },
        source: { type: 'registry', url: full.externalReferences[1]?.url },
        integrity: [SRI],
        license: 'Apache-2.0',
        scope: 'development',
      },
    });
    expect(part.projects).toMatchObject([{ purl: 'pkg:npm/app@1.0.0', dependencies: [full.purl] }]);
  });

  it.each([
    ['one name', [{ license: { name: 'SEE LICENSE IN x' } }], 'SEE LICENSE IN x'],
    ['an expression', [{ expression: 'MIT OR ISC' }], 'MIT OR ISC'],
    [
      'several, which all apply',
      [{ license: { id: 'MIT' } }, { expression: 'ISC OR 0BSD' }, { license: { id: 'MIT' } }],
      'MIT AND (ISC OR 0BSD)',
    ],
    ['none', [], null],
  ])('has as its licence %s', (_name, licenses, license) => {
    expect(at(parse(bom([component('pkg:npm/a@1.0.0', { licenses })])), 'pkg:npm/a@1.0.0').entry.license).toBe(license);
  });

  it.each([
    ['vcs_url', 'pkg:npm/a@1.0.0?vcs_url=git%2Bssh://h/a.git', { type: 'git', url: 'git+ssh://h/a.git' }],
    [
      'download_url',
      'pkg:npm/a@1.0.0?download_url=https://h/a.tgz&vcs_url=x',
      { type: 'registry', url: 'https://h/a.tgz' },
    ],
    [
      'repository_url',
      'pkg:pypi/a@1?repository_url=https://pypi.example',
      { type: 'registry', url: 'https://pypi.example' },
    ],
    ['nothing', 'pkg:npm/a@1.0.0', { type: 'registry', url: null }],
  ])('comes from what %s says', (_name, purl, source) => {
    expect(at(parse(bom([component(purl)])), purl).entry.source).toEqual(source);
  });

  it('has its own hashes, of any algorithm that an installer checks by, once each', () => {
    const hashes = [
      { alg: 'SHA-512', content: HEX },
      { alg: 'SHA-512', content: HEX.toUpperCase() },
      { alg: 'MD5', content: '0'.repeat(32) },
      { alg: 'BLAKE3', content: 'x' },
    ];
    const properties = [{ name: 'lockgate:hash', value: `sha256:${'0'.repeat(64)}` }];
    expect(
      at(parse(bom([component('pkg:npm/a@1.0.0', { hashes, properties })])), 'pkg:npm/a@1.0.0').entry.integrity,
    ).toEqual([SRI, `md5-${'A'.repeat(22)}==`, `sha256-${'A'.repeat(43)}=`]);
  });

  it('may lie in another, and without a reference', () => {
    const part = parse(
      bom([
        component('pkg:npm/a@1.0.0', {
          components: [{ name: 'b', purl: 'pkg:npm/b@2.0.0', components: [component('pkg:pypi/C@3')] }],
        }),
      ]),
    );
    expect(part.packages.map(({ purl, entry }) => [purl, entry.location.line])).toEqual([
      ['pkg:npm/a@1.0.0', 14],
      ['pkg:npm/b@2.0.0', 20],
      ['pkg:pypi/c@3', 24],
    ]);
    expect(part.packages[2]?.ecosystem).toBe('pypi');
  });

  it('without a version in its package URL has its own', () => {
    expect(at(parse(bom([component('pkg:npm/a', { version: '1.0.0' })])), 'pkg:npm/a').version).toBe('1.0.0');
  });
});

describe('edges', () => {
  const components = [
    component('pkg:npm/a@1.0.0', { scope: 'required' }),
    component('pkg:npm/b@1.0.0', { scope: 'optional' }),
    component('pkg:npm/c@1.0.0', { scope: 'excluded' }),
    component('pkg:npm/d@1.0.0'),
    { type: 'application', name: 'package-lock.json', 'bom-ref': 'file' },
  ];
  const dependencies = [
    { ref: 'app', dependsOn: ['pkg:npm/a@1.0.0', 'pkg:npm/c@1.0.0'] },
    { ref: 'pkg:npm/a@1.0.0', dependsOn: ['pkg:npm/b@1.0.0', 'file'] },
    { ref: 'file', dependsOn: ['pkg:npm/d@1.0.0'] },
  ];

  it('give what depends on what, what is direct, and how strictly it is needed', () => {
    const part = parse(bom(components, { dependencies }));
    expect(part.packages.map(({ name, direct, dependencies: to, entry }) => [name, direct, to, entry.scope])).toEqual([
      ['a', true, ['pkg:npm/b@1.0.0'], 'runtime'],
      ['b', false, [], 'optional'],
      ['c', true, [], 'development'],
      ['d', true, [], 'runtime'],
    ]);
    expect(part.unaudited).toEqual([
      {
        kind: 'component without a package URL',
        name: 'package-lock.json',
        location: expect.objectContaining({ file: 'bom.json' }) as unknown,
      },
    ]);
  });

  it('that are not told leave everything to the project', () => {
    const part = parse(bom(components));
    expect(part.projects[0]?.dependencies).toEqual([
      'pkg:npm/a@1.0.0',
      'pkg:npm/b@1.0.0',
      'pkg:npm/c@1.0.0',
      'pkg:npm/d@1.0.0',
    ]);
    expect(part.projects[0]?.declarations).toEqual([]);
    expect(part.packages.map(({ entry }) => entry.scope)).toEqual(['runtime', 'optional', 'development', 'runtime']);
  });

  it('that lead nowhere are told', () => {
    const part = parse(
      bom(components, { dependencies: [{ ref: 'app', dependsOn: ['gone'] }, { ref: 'left' }, {}, 1] }),
    );
    expect(messages(part)).toEqual([
      '"a dependency": it has no "ref".',
      '"a dependency": it has no "ref".',
      'The reference "gone" leads to no component of the bill.',
    ]);
  });
});

describe('what is not ours', () => {
  it('is told by its type, and a malformed package URL is a problem', () => {
    const part = parse(
      bom([
        component('pkg:golang/h/x@v1'),
        component('pkg:golang/h/y@v1'),
        component('nonsense'),
        component('pkg:npm/ok@1.0.0'),
      ]),
    );
    expect(part.packages.map(({ name }) => name)).toEqual(['ok']);
    expect(part.unaudited?.map(({ kind, name }) => [kind, name])).toEqual([
      ['golang package', 'pkg:golang/h/x@v1'],
      ['golang package', 'pkg:golang/h/y@v1'],
    ]);
    expect(part.problems).toEqual([
      {
        location: { file: 'bom.json', line: 26, column: 5 },
        message: '"nonsense": the package URL "nonsense" does not begin with "pkg:".',
        remedy: expect.any(String) as string,
      },
    ]);
  });

  it('a bom.json of something else is told, and no problem', () => {
    const part = parse([{ part: 'resistor' }], 'hardware/bom.json');
    expect(part).toMatchObject({
      problems: [],
      unaudited: [{ kind: 'bill of materials of an unknown format', name: 'hardware/bom.json' }],
    });
  });
});

describe('what is wrong', () => {
  it.each([
    ['nothing', '', 'not valid JSON'],
    ['another format', '{"bomFormat": "SPDX"}', 'it is no CycloneDX document'],
    [
      'an old version',
      '{"bomFormat": "CycloneDX", "specVersion": "1.1"}',
      '"specVersion" is "1.1"; known are "1.2" to "1.7"',
    ],
    ['no version', '{"bomFormat": "CycloneDX"}', '"specVersion" is missing'],
    [
      'components that are no list',
      '{"bomFormat": "CycloneDX", "specVersion": "1.5", "components": {}}',
      '"components" is an object, not a list',
    ],
    [
      'a component that is none',
      '{"bomFormat": "CycloneDX", "specVersion": "1.5", "components": [1]}',
      'one of its components is a number',
    ],
  ])('%s is a problem', (_name, text, message) => {
    expect(messages(parse(text))).toEqual([expect.stringContaining(message)]);
  });

  it('only a bom.json may be of something else', () => {
    expect(messages(parse('{}', 'x.cdx.json'))).toEqual([expect.stringContaining('it is no CycloneDX document')]);
  });

  it.each([
    [{ scope: 'sometimes' }, 'its scope is none that CycloneDX has'],
    [{ hashes: {} }, 'its hashes are no list'],
    [{ hashes: [{ alg: 'SHA-512' }] }, 'no algorithm or no digest'],
    [{ hashes: [{ alg: 'SHA-512', content: 'abc' }] }, '"abc" is no digest of "SHA-512"'],
    [{ licenses: [{}] }, 'neither a name nor an expression'],
    [{ version: '2.0.0' }, 'its version is "2.0.0", but its package URL is "pkg:npm/a@1.0.0"'],
    [
      { externalReferences: [{ type: 'distribution', url: 'https://registry.npmjs.org/b/-/b-1.0.0.tgz' }] },
      'its URL is that of "b@1.0.0"',
    ],
    [{ properties: [{ name: 'lockgate:hash', value: 'x' }] }, '"lockgate:hash" is no hash'],
    [{ 'bom-ref': 7 }, '"bom-ref" is a number'],
  ])('a component with %j is told', (rest, message) => {
    const part = parse(bom([component('pkg:npm/a@1.0.0', rest)]));
    expect(messages(part)).toEqual([expect.stringContaining(message)]);
    expect(part.packages).toHaveLength(1);
  });

  it('two components of one reference, and one without a version', () => {
    expect(
      messages(
        parse(
          bom([component('pkg:npm/a'), component('pkg:pypi/b'), component('pkg:pypi/c@1'), component('pkg:pypi/c@1')]),
        ),
      ),
    ).toEqual([
      '"pkg:pypi/c@1": another component goes by the same reference.',
      '"pkg:npm/a": the entry has no version.',
      '"pkg:pypi/b": the component has no version.',
    ]);
  });
});

describe('hostile content', () => {
  it('components nested without end are read in linear time', () => {
    const depth = 50_000;
    const text = `{"bomFormat":"CycloneDX","specVersion":"1.6","components":[${'{"name":"a","components":['.repeat(depth)}${']}'.repeat(depth)}]}`;
    const start = cpuTime();
    expect(parse(text).unaudited).toHaveLength(depth);
    expect(cpuTime() - start).toBeLessThan(5000);
  });

  it('__proto__ is an ordinary reference', () => {
    const part = parse(
      '{"bomFormat":"CycloneDX","specVersion":"1.6","components":[{"bom-ref":"__proto__","purl":"pkg:npm/__proto__@1.0.0"}],"dependencies":[{"ref":"__proto__","dependsOn":["__proto__"]}]}',
    );
    expect(messages(part)).toEqual([]);
    expect(part.packages).toHaveLength(1);
  });

  it('any value anywhere never throws, and every place is in the file', () => {
    const key = fc.constantFrom(
      'bom-ref',
      'purl',
      'name',
      'version',
      'hashes',
      'licenses',
      'components',
      'properties',
      'externalReferences',
      'scope',
    );
    const some = fc.oneof(fc.jsonValue(), fc.constantFrom('pkg:npm/a@1.0.0', 'pkg:npm/', 'a', 'required'));
    const made = fc.dictionary(key, some);
    fc.assert(
      fc.property(
        fc.array(fc.oneof(made, fc.jsonValue())),
        fc.jsonValue(),
        made,
        (components, dependencies, subject) => {
          const text = JSON.stringify(bom(components, { dependencies, metadata: { component: subject } }), null, 1);
          const part = parse(text);
          const lines = text.split('\n').length;
          for (const { location } of [...part.problems, ...(part.unaudited ?? [])])
            expect(location.line).toBeLessThanOrEqual(lines);
          expect(part.projects.length + part.problems.length).toBeGreaterThan(0);
        },
      ),
    );
  });

  it('cut or changed anywhere it never throws', () => {
    const text = JSON.stringify(bom([component('pkg:npm/a@1.0.0'), component('pkg:npm/b@1.0.0')]), null, 2);
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(20), fc.string({ maxLength: 8 }), (from, gone, put) => {
        const part = parse(text.slice(0, from) + put + text.slice(from + gone), 'x.cdx.json');
        expect(part.projects.length + part.problems.length).toBeGreaterThan(0);
      }),
    );
  });
});

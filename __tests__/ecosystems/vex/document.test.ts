import * as fc from '../../property.ts';
import { parseVex } from '../../../src/ecosystems/vex/document.ts';
import { statement, vexDocument } from './support.ts';

const FILE = '.vex/app.json';
const parse = (statements: readonly unknown[], fields: Record<string, unknown> = {}) =>
  parseVex(vexDocument(statements, fields), FILE);

it('reads who says what of which packages, where and when', () => {
  const both = [statement(), statement({ status: 'under_investigation', timestamp: '2026-11-02T00:00:00Z' })];
  const lines = vexDocument(both)
    .split('\n')
    .flatMap((line, index) => (line === '    {' ? [index + 1] : []));
  expect(lines[0]).toBe(8);
  expect(parse(both)).toEqual({
    statements: [
      {
        vulnerability: 'CVE-2021-23337',
        purls: ['pkg:npm/lodash@4.17.20'],
        status: 'not_affected',
        author: 'Acme Security',
        reason: 'vulnerable_code_not_in_execute_path: template() is never called',
        time: '2026-11-01T00:00:00Z',
        location: { file: FILE, line: 8 },
      },
      expect.objectContaining({
        status: 'under_investigation',
        reason: '',
        time: '2026-11-02T00:00:00Z',
        location: { file: FILE, line: lines[1] },
      }) as object,
    ],
    problems: [],
  });
});

it.each([
  [[{ '@id': 'pkg:npm/%40acme/x@1.0.0' }], ['pkg:npm/%40acme/x@1.0.0']],
  [[{ '@id': 'pkg:npm/@acme/x' }], ['pkg:npm/%40acme/x']],
  [[{ '@id': 'pkg:npm/@acme/x@1.0.0' }], ['pkg:npm/%40acme/x@1.0.0']],
  [[{ '@id': 'pkg:pypi/Ruamel.Yaml@0.18?extension=whl' }], ['pkg:pypi/ruamel-yaml@0.18']],
  [[{ '@id': 'pkg:githubactions/o/r@v1#sub' }], ['pkg:githubactions/o/r@v1#sub']],
  [[{ '@id': 'https://acme.example/app', identifiers: { purl: 'pkg:npm/x@1.0.0' } }], ['pkg:npm/x@1.0.0']],
  [['pkg:npm/x@1.0.0', 'pkg:golang/y@1.0.0'], ['pkg:npm/x@1.0.0']],
  [[{ '@id': 'pkg:oci/app', subcomponents: ['pkg:npm/x', { '@id': 'pkg:npm/y' }] }], ['pkg:npm/x', 'pkg:npm/y']],
])('of products %j it reads %j', (products, purls) => {
  expect(parse([statement({ products })])).toMatchObject({ statements: [{ purls }], problems: [] });
});

it('passes over what is about other ecosystems alone', () => {
  expect(parse([statement({ products: ['pkg:golang/y@1.0.0'] })])).toEqual({ statements: [], problems: [] });
});

it('reads a vulnerability of the first drafts', () => {
  expect(parse([statement({ vulnerability: 'CVE-1' })], { '@context': 'https://openvex.dev/ns' })).toMatchObject({
    statements: [{ vulnerability: 'CVE-1' }],
  });
});

it.each<[string, Record<string, unknown>, string]>([
  ['no justification', { justification: undefined }, 'lacks a justification'],
  ['a justification of its own', { justification: 'because' }, 'lacks a justification'],
  ['no status', { status: undefined }, '"status" is missing'],
  ['an unknown status', { status: 'fine' }, '"status" is "fine"'],
  ['no vulnerability', { vulnerability: undefined }, 'names no advisory id'],
  ['an id that is none', { vulnerability: { name: '../x' } }, 'names no advisory id'],
  ['no products', { products: undefined }, 'names no products'],
  ['an empty list of products', { products: [] }, 'names no products'],
  ['a product that is no purl', { products: ['lodash'] }, '"lodash" is no package URL'],
  ['a product that is none', { products: [7] }, 'neither an object nor a text'],
  ['subcomponents that are no list', { products: [{ '@id': 'pkg:npm/x', subcomponents: {} }] }, 'no list'],
  ['a time that is none', { timestamp: 'yesterday' }, 'is no time'],
])('a statement with %s excuses nothing, and the next one counts', (_, fields, reason) => {
  const { statements, problems } = parse([statement(fields), statement()]);
  expect(statements).toHaveLength(1);
  expect(problems).toMatchObject([
    { location: { file: FILE, line: 8 }, message: expect.stringContaining(reason) as string },
  ]);
});

it.each<[string, string, string]>([
  ['is no JSON', '{', 'not valid JSON'],
  ['is a list', '[]', 'it is no object'],
  ['is another kind of VEX', '{"bomFormat":"CycloneDX"}', '"@context" is missing'],
  ['is of another context', vexDocument([], { '@context': 'https://evil.example' }), 'is not OpenVEX'],
  ['has no author', vexDocument([], { author: '' }), '"author" is missing'],
  ['has no time', vexDocument([], { timestamp: undefined }), '"timestamp" is no time'],
  ['has no statements', vexDocument([], { statements: undefined }), '"statements" is no list'],
  ['has a statement that is none', vexDocument([statement(), 'x']), 'a statement is no object'],
  ['says a key twice', '{"author":"a","author":"b"}', 'stands twice'],
])('a document that %s is a problem', (_, text, reason) => {
  const { statements, problems } = parseVex(text, FILE);
  expect(statements).toEqual([]);
  expect(problems).toMatchObject([{ message: expect.stringContaining(reason) as string }]);
});

it('is never led astray by a damaged document', () => {
  const whole = vexDocument([statement(), statement({ vulnerability: { name: '__proto__' } })]);
  fc.assert(
    fc.property(fc.nat({ max: whole.length }), fc.nat({ max: 40 }), fc.string({ maxLength: 4 }), (at, cut, put) => {
      const { statements, problems } = parseVex(whole.slice(0, at) + put + whole.slice(at + cut), FILE);
      for (const one of statements) expect(one.purls.length).toBeGreaterThan(0);
      expect(statements.length + problems.length).toBeGreaterThanOrEqual(0);
    }),
  );
  expect(parseVex('['.repeat(100_000), FILE).problems).toHaveLength(1);
});

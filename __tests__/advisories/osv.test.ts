import { parseRecord } from '../../src/advisories/osv.ts';
import { osvRecord, realRecords } from './support.ts';

const parsed = (id: string) => parseRecord(realRecords.find((record) => record['id'] === id));

it('reads every real record', () => {
  expect(realRecords.map(parseRecord)).toHaveLength(realRecords.length);
});

it('keeps the facts, of the ecosystems we know', () => {
  const record = parsed('GHSA-35jh-r3h4-6jhm');
  expect(record).toMatchObject({ id: 'GHSA-35jh-r3h4-6jhm', aliases: ['CVE-2021-23337'], withdrawn: false });
  expect(new Set(record.affected.map(({ ecosystem }) => ecosystem))).toEqual(new Set(['npm']));
  expect(record.affected.find(({ name }) => name === 'lodash')).toEqual({
    ecosystem: 'npm',
    name: 'lodash',
    severity: 'high',
    ranges: [
      [
        { kind: 'introduced', version: '0' },
        { kind: 'fixed', version: '4.17.21' },
      ],
    ],
    versions: [],
  });
});

it('knows a withdrawn record, and leaves commits alone', () => {
  expect(parsed('MAL-2024-2929').withdrawn).toBe(true);
  const git = osvRecord('X-1', 'a', [], {
    affected: [{ package: { ecosystem: 'npm', name: 'a' }, ranges: [{ type: 'GIT', repo: 'r', events: [{ introduced: '0' }] }] }],
  });
  expect(parseRecord(git).affected[0]?.ranges).toEqual([]);
});

it.each([
  ['npm', '@Scope/Name', '@Scope/Name'],
  ['PyPI', 'Ruamel._.Yaml', 'ruamel-yaml'],
  ['GitHub Actions', 'Owner/Repo', 'owner/repo'],
  ['npm:https://registry.npmjs.org', 'Name', 'Name'],
  ['pypi', 'A.b', 'a-b'],
])('normalises the names of %s', (ecosystem, name, key) => {
  const record = { id: 'X-1', modified: '2026-01-01T00:00:00Z', affected: [{ package: { ecosystem, name } }] };
  expect(parseRecord(record).affected[0]?.name).toBe(key);
});

describe('severity', () => {
  const severityOf = (fields: object) => parseRecord(osvRecord('X-1', 'a', [{ introduced: '0' }], { ...fields })).affected[0]?.severity;
  const v31 = { type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N' };
  const v40 = { type: 'CVSS_V4', score: 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N' };
  it.each([
    ['the label', { database_specific: { severity: 'MODERATE' }, severity: [v40] }, 'moderate'],
    ['CVSS 3.1', { severity: [v31] }, 'high'],
    ['CVSS 4.0', { severity: [v40] }, 'critical'],
    ['the highest vector', { severity: [v31, v40] }, 'critical'],
    ['a label nobody knows: the vector', { database_specific: { severity: 'dreadful' }, severity: [v31] }, 'high'],
    ['a vector that is none', { severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N' }] }, 'unknown'],
    ['a vector of junk', { severity: [{ type: 'CVSS_V3', score: '9.8' }] }, 'unknown'],
    ['nothing', {}, 'unknown'],
    ['a label behind the prototype', JSON.parse('{"__proto__":{"database_specific":{"severity":"LOW"}}}') as object, 'unknown'],
  ])('is told by %s', (_, fields, severity) => {
    expect(severityOf(fields)).toBe(severity);
  });

  it('of the package outweighs that of the record', () => {
    const affected = [{ package: { ecosystem: 'npm', name: 'a' }, severity: [v40] }];
    expect(severityOf({ severity: [v31], affected })).toBe('critical');
  });
});

describe('refuses, naming the record', () => {
  const range = (events: unknown) => ({
    affected: [{ package: { ecosystem: 'npm', name: 'a' }, ranges: [{ type: 'SEMVER', events }] }],
  });
  it.each([
    ['a modified that is no time', { modified: 'yesterday' }, 'modified is not a UTC time'],
    ['no modified', { modified: undefined }, 'modified is not a text'],
    ['another schema', { schema_version: '2.0.0' }, 'schema_version is not 1.x'],
    ['withdrawn that is no time', { withdrawn: true }, 'withdrawn is not a text'],
    ['aliases that are no list', { aliases: 'CVE-1' }, 'aliases is not a list'],
    ['an alias that is no id', { aliases: ['CVE-1\n'] }, 'aliases[0] is not an advisory id'],
    ['a package without a name', { affected: [{ package: { ecosystem: 'npm' } }] }, 'affected[0].package.name is not a text'],
    ['versions that are no texts', { affected: [{ package: { ecosystem: 'npm', name: 'a' }, versions: [1] }] }, 'versions[0]'],
    ['events that are no list', range({}), 'events is not a list'],
    ['a range without a beginning', range([{ fixed: '1.0.0' }]), 'has no "introduced"'],
    ['an event of two kinds', range([{ introduced: '0', fixed: '1.0.0' }]), 'events[0] is not exactly one of'],
    ['an event of no known kind', range([{ introduced: '0' }, { mended: '1.0.0' }]), 'events[1] is not exactly one of'],
    ['a range of no known type', { affected: [{ package: { ecosystem: 'npm', name: 'a' }, ranges: [{ type: 'FUZZY' }] }] }, 'type is not known'],
  ])('%s', (_, fields, fact) => {
    const record = osvRecord('GHSA-bad', 'a', [{ introduced: '0' }], fields);
    expect(() => parseRecord(record)).toThrow(`OSV record "GHSA-bad": `);
    expect(() => parseRecord(record)).toThrow(fact);
  });

  it.each([[null], [[]], ['x'], [{}], [{ id: '../etc' }], [{ id: 'a'.repeat(200) }]])('%j', (value) => {
    expect(() => parseRecord(value)).toThrow(expect.objectContaining({ code: 'MALFORMED' }) as Error);
  });
});

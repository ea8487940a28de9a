import { parseVex } from '../../../src/ecosystems/vex/document.ts';
import { vexFacts } from '../../../src/ecosystems/vex/facts.ts';
import { factsFrom } from '../../fakes/facts.ts';
import { statement, vexDocument } from './support.ts';

const FILE = 'app.openvex.json';
const { graph } = factsFrom({ packages: [{ name: 'lodash', version: '4.17.20' }] });
const of = (statements: readonly unknown[], { locked = false, now = '2026-11-22T00:00:00Z' } = {}) =>
  vexFacts(parseVex(vexDocument(statements), FILE), {
    policy: { rules: new Map([['known-advisories', { locked, configs: [] }]]) },
    graph,
    now,
  });

it('makes a waiver of what is not affected, for 180 days from when it was said', () => {
  expect(of([statement()])).toEqual({
    waivers: [
      {
        rule: 'known-advisories',
        match: { advisory: 'CVE-2021-23337', purls: ['pkg:npm/lodash@4.17.20'] },
        gates: null,
        reason: `vulnerable_code_not_in_execute_path: template() is never called (${FILE}:8)`,
        owner: 'Acme Security',
        expires: '2027-04-30',
        origin: { uri: FILE, line: 8, column: 1 },
      },
    ],
    problems: [],
  });
});

it.each(['affected', 'fixed', 'under_investigation'])('%s excuses nothing', (status) => {
  expect(of([statement({ status })])).toEqual({ waivers: [], problems: [] });
});

it('what was said later of the same takes back what was said before, wherever it stands', () => {
  const later = statement({ status: 'affected', timestamp: '2026-11-10T00:00:00Z' });
  expect(of([statement(), later]).waivers).toEqual([]);
  expect(of([later, statement()]).waivers).toEqual([]);
  expect(of([statement({ timestamp: '2026-11-11T00:00:00Z' }), later]).waivers).toHaveLength(1);
  expect(of([statement(), statement({ status: 'under_investigation' })]).waivers).toEqual([]);
  expect(of([statement(), { ...later, vulnerability: { name: 'CVE-2' } }]).waivers).toHaveLength(1);
});

it('what is said of the project counts for all that is in it', () => {
  const [waiver] = of([statement({ products: [{ '@id': 'pkg:npm/app' }] })]).waivers;
  expect(waiver?.match).toEqual({ advisory: 'CVE-2021-23337' });
});

it('nothing counts from the future, nor under a locked rule', () => {
  expect(of([statement({ timestamp: '2099-01-01T00:00:00Z' })])).toMatchObject({
    waivers: [],
    problems: [{ location: { file: FILE, line: 8 }, message: expect.stringContaining('has not come yet') as string }],
  });
  expect(of([statement()], { locked: true })).toMatchObject({
    waivers: [],
    problems: [{ message: expect.stringContaining('locks the rule') as string }],
  });
});

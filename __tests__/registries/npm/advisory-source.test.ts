import { createHttp } from '../../../src/adapters/http.ts';
import { npmBulkSource } from '../../../src/registries/npm/advisory-source.ts';
import { versionSchemes as versions } from '../../../src/ecosystems/versions.ts';
import { FAULT_NAMES } from '../../fakes/loopback.ts';
import { startNpmAdvisories } from '../../fakes/npm-advisories.ts';
import type { RegistryAdvisory } from '../../fakes/npm-advisories.ts';
import { json, service as fakeService } from '../../fakes/service.ts';
import type { Service } from '../../fakes/service.ts';
import { query } from '../../advisories/support.ts';

const http = createHttp({
  timeouts: { response: 150, idle: 150, total: 1_000 },
  attempts: 2,
  delay: async () => undefined,
});
const services: Service[] = [];
afterEach(async () => {
  await Promise.all(services.splice(0).map((one) => one.close()));
});

const advisory = (fields: Partial<RegistryAdvisory> = {}): RegistryAdvisory => ({
  id: 1106913,
  url: 'https://github.com/advisories/GHSA-35jh-r3h4-6jhm',
  title: 'Command Injection in lodash',
  severity: 'high',
  vulnerable_versions: '<4.17.21',
  ...fields,
});
async function npm(
  advisories: Record<string, RegistryAdvisory[]>,
  spoil?: (answer: Record<string, unknown>) => unknown,
) {
  const service = await startNpmAdvisories(advisories, spoil);
  services.push(service);
  return { service, source: npmBulkSource({ http, registry: `${service.url}/`, versions }) };
}
const lodash = query('npm', 'lodash', '4.17.20');

it('asks for the version that npm reads, however the lockfile writes it', async () => {
  const { service, source } = await npm({ lodash: [advisory()] });
  const loose = query('npm', 'lodash', '04.17.20');
  const facts = await source.lookup([loose, query('npm', 'lodash', 'v4.17.19')]);
  expect(JSON.parse(service.received[0]?.body ?? '')).toEqual({ lodash: ['4.17.19', '4.17.20'] });
  expect(facts.matches.get(loose.purl)).toHaveLength(1);
});

it('tells what affects a package', async () => {
  const { service, source } = await npm({ lodash: [advisory()] });
  const facts = await source.lookup([lodash, query('npm', 'lodash', '4.17.21'), query('npm', '@a/b', '1.0.0')]);
  expect(JSON.parse(service.received[0]?.body ?? '')).toEqual({ lodash: ['4.17.20', '4.17.21'], '@a/b': ['1.0.0'] });
  expect(facts).toEqual({
    matches: new Map([
      [
        lodash.purl,
        [
          {
            id: 'GHSA-35jh-r3h4-6jhm',
            aliases: [],
            severity: 'high',
            malware: false,
            fixedIn: ['4.17.21'],
            uncertain: null,
            sources: ['npm'],
          },
        ],
      ],
    ]),
    sources: [{ name: 'npm', asOf: null, digest: null, ecosystems: ['npm'] }],
    unavailable: [],
  });
});

it('says that it knows npm alone, and asks about nothing else', async () => {
  const { service, source } = await npm({});
  expect(source.ecosystems).toEqual(['npm']);
  await source.lookup([query('pypi', 'lodash', '4.17.20')]);
  expect(service.received).toHaveLength(0);
});

it.each([
  ['<1.0.0 || >=2.0.0 <2.3.0', ['2.3.0']],
  ['>=2.0.0 <=2.4.0', []],
  ['*', []],
])('reads the fixes out of %s', async (range, fixedIn) => {
  const { source } = await npm({ a: [advisory({ vulnerable_versions: range })] });
  const a = query('npm', 'a', '2.0.0');
  expect((await source.lookup([a])).matches.get(a.purl)).toMatchObject([{ fixedIn }]);
});

it('names an advisory without a GHSA by the registry’s number, and one without a known severity unknown', async () => {
  const { source } = await npm({ a: [advisory({ url: 'https://npmjs.com/advisories/12', id: 12, severity: 'dire' })] });
  const a = query('npm', 'a', '2.0.0');
  expect((await source.lookup([a])).matches.get(a.purl)).toMatchObject([{ id: 'NPM-12', severity: 'unknown' }]);
});

it('holds a range that can not be read for uncertain', async () => {
  const { source } = await npm({}, () => ({ a: [advisory({ vulnerable_versions: 'all of them' })] }));
  const a = query('npm', 'a', '2.0.0');
  expect((await source.lookup([a])).matches.get(a.purl)).toMatchObject([
    { uncertain: 'the range "all of them" of the advisory can\'t be read' },
  ]);
});

it('names what it can not be asked about', async () => {
  const { service, source } = await npm({});
  const facts = await source.lookup([query('npm', 'a', 'git+ssh://x#1'), query('npm', 'b', ''), lodash]);
  expect(service.received[0]?.body).toBe('{"lodash":["4.17.20"]}');
  expect(facts.unavailable).toEqual([
    { source: 'npm', reason: expect.stringContaining('"a@git+ssh://x#1" and 1 more') as string },
  ]);
});

it.each(FAULT_NAMES)('a %s is unavailable', async (fault) => {
  const { service, source } = await npm({ lodash: [advisory()] });
  service.fault(1, fault);
  service.fault(2, fault);
  const facts = await source.lookup([lodash]);
  expect(facts.unavailable).toEqual([{ source: 'npm', reason: expect.any(String) as string }]);
  expect(facts.matches.size).toBe(0);
});

it.each([404, 405])('a registry that answers %i has no such endpoint, which is not "no advisories"', async (status) => {
  const service = await fakeService(() => json(status, {}));
  services.push(service);
  const facts = await npmBulkSource({ http, registry: service.url, versions }).lookup([lodash]);
  expect(facts.unavailable).toEqual([
    { source: 'npm', reason: `the registry has no bulk advisory endpoint (it answered ${status})` },
  ]);
});

it.each([
  ['a list', () => [], 'not an object'],
  ['a name nobody asked for', () => ({ other: [] }), 'not asked for'],
  ['no list', () => ({ lodash: null }), 'no list'],
  ['an advisory that is none', () => ({ lodash: ['x'] }), 'is not an object'],
  ['no url', () => ({ lodash: [{ id: 1, vulnerable_versions: '*' }] }), 'url is not a text'],
  ['no range', () => ({ lodash: [{ id: 1, url: 'x' }] }), 'vulnerable_versions is not a text'],
  ['no id at all', () => ({ lodash: [{ url: 'x', vulnerable_versions: '*' }] }), 'has no id'],
])('an answer with %s is unavailable', async (_, spoil, reason) => {
  const { source } = await npm({}, spoil);
  const facts = await source.lookup([lodash]);
  expect(facts.unavailable).toEqual([{ source: 'npm', reason: expect.stringContaining(reason) as string }]);
});

it('survives a package that is named like a prototype', async () => {
  const { source } = await npm({});
  const facts = await source.lookup([query('npm', '__proto__', '1.0.0'), query('npm', 'constructor', '1.0.0')]);
  expect(facts).toMatchObject({ unavailable: [] });
  expect(facts.matches.size).toBe(0);
});

import { createHttp } from '../../../src/adapters/http.ts';
import { versionSchemes as versions } from '../../../src/ecosystems/versions.ts';
import { pypiSource } from '../../../src/registries/pypi/advisory-source.ts';
import { FAULT_NAMES } from '../../fakes/loopback.ts';
import { startPypiJson, vulnerability } from '../../fakes/pypi-json.ts';
import type { FakeRelease } from '../../fakes/pypi-json.ts';
import type { Service } from '../../fakes/service.ts';
import { query } from '../../advisories/support.ts';

const http = createHttp({
  timeouts: { response: 400, idle: 400, total: 2_000 },
  attempts: 2,
  delay: async () => undefined,
});
const services: Service[] = [];
afterEach(async () => {
  await Promise.all(services.splice(0).map((one) => one.close()));
});
const RELEASES: readonly FakeRelease[] = [
  {
    name: 'Jinja2',
    version: '2.11.2',
    vulnerabilities: [
      vulnerability('PYSEC-2021-66', {
        aliases: ['CVE-2020-28493', 'GHSA-g3rq-g295-4j3m'],
        fixed_in: ['2.11.3', '1.0'],
      }),
      vulnerability('PYSEC-2019-1', { withdrawn: '2022-01-01T00:00:00Z' }),
    ],
  },
  { name: 'torch', version: '2.1.0', vulnerabilities: [vulnerability('PYSEC-2024-259')] },
  { name: 'clean', version: '1.0', vulnerabilities: [] },
];
async function pypi(spoil?: (answer: Record<string, unknown>) => unknown) {
  const service = await startPypiJson(RELEASES, spoil);
  services.push(service);
  return { service, source: pypiSource({ http, origin: service.url, versions }) };
}
const jinja = query('pypi', 'jinja2', '2.11.2');

it('tells what affects each release, withdrawn advisories and fixes behind it left out', async () => {
  const { source } = await pypi();
  const facts = await source.lookup([jinja, query('pypi', 'clean', '1.0')]);
  expect(facts).toEqual({
    matches: new Map([
      [
        jinja.purl,
        [
          {
            id: 'GHSA-g3rq-g295-4j3m',
            aliases: ['CVE-2020-28493', 'PYSEC-2021-66'],
            severity: 'unknown',
            malware: false,
            fixedIn: ['2.11.3'],
            uncertain: null,
            sources: ['pypi'],
          },
        ],
      ],
    ]),
    sources: [{ name: 'pypi', asOf: null, digest: null, ecosystems: ['pypi'] }],
    unavailable: [],
  });
});

it('asks about the public version of a local build, and about each release once', async () => {
  const { service, source } = await pypi();
  const [cpu, cuda] = [query('pypi', 'torch', '2.1.0+cpu'), query('pypi', 'torch', '2.1.0+cu118')];
  const facts = await source.lookup([cpu, cuda]);
  expect([...facts.matches.keys()].sort()).toEqual([cpu.purl, cuda.purl].sort());
  expect(service.received.map(({ url }) => url)).toEqual(['/pypi/torch/2.1.0/json']);
});

it('asks about PyPI packages alone, under their normalised names, encoded', async () => {
  const { service, source } = await pypi();
  await source.lookup([
    query('npm', 'lodash', '1.0.0'),
    query('pypi', 'Jinja2', '2.11.2'),
    query('pypi', '../../x', '1.0'),
  ]);
  expect(service.received.map(({ url }) => url).sort()).toEqual([
    '/pypi/-%2F-%2Fx/1.0/json',
    '/pypi/jinja2/2.11.2/json',
  ]);
});

it.each([
  ['a release that PyPI does not know', query('pypi', 'private', '1.0'), 'PyPI knows no release "private 1.0"'],
  ['no version', query('pypi', 'jinja2', ''), 'locked to no version'],
  ['what is no version', query('pypi', 'jinja2', 'main'), '"jinja2 main"'],
])('of %s it tells that it can not tell, and of the others what it knows', async (_, odd, reason) => {
  const { source } = await pypi();
  const facts = await source.lookup([odd, jinja]);
  expect(facts.unavailable).toEqual([{ source: 'pypi', reason: expect.stringContaining(reason) as string }]);
  expect([...facts.matches.keys()]).toEqual([jinja.purl]);
});

it('counts what could not be asked in one line', async () => {
  const { source } = await pypi();
  const facts = await source.lookup(['a', 'b', 'c'].map((name) => query('pypi', name, '1.0')));
  expect(facts.unavailable).toEqual([
    { source: 'pypi', reason: expect.stringContaining('(and 2 more releases)') as string },
  ]);
});

it.each(FAULT_NAMES)('a %s is unavailable', async (fault) => {
  const { service, source } = await pypi();
  for (let call = 1; call < 4; call += 1) service.fault(call, fault);
  const facts = await source.lookup([jinja]);
  expect(facts.unavailable).toEqual([{ source: 'pypi', reason: expect.any(String) as string }]);
  expect(facts.matches.size).toBe(0);
});

const withVulnerability = (fields: Record<string, unknown>) => () => ({
  info: { name: 'jinja2', version: '2.11.2' },
  vulnerabilities: [vulnerability('PYSEC-1', fields)],
});
it.each<[string, (answer: Record<string, unknown>) => unknown, string]>([
  ['another package', (answer) => ({ ...answer, info: { name: 'other', version: '2.11.2' } }), 'gave "other 2.11.2"'],
  ['another version', (answer) => ({ ...answer, info: { name: 'jinja2', version: '3.0' } }), 'gave "jinja2 3.0"'],
  ['no info', (answer) => ({ ...answer, info: undefined }), 'info is not an object'],
  ['no vulnerabilities', (answer) => ({ ...answer, vulnerabilities: undefined }), 'no list of vulnerabilities'],
  ['vulnerabilities that are null', (answer) => ({ ...answer, vulnerabilities: null }), 'no list of vulnerabilities'],
  ['one that is none', (answer) => ({ ...answer, vulnerabilities: ['x'] }), 'vulnerabilities[0] is not an object'],
  ['an id that is none', withVulnerability({ id: '../../etc' }), 'not an advisory id'],
  ['an alias that is none', withVulnerability({ aliases: [7] }), 'aliases[0] is not a text'],
  ['a withdrawal that is none', withVulnerability({ withdrawn: true }), 'withdrawn is not a text'],
  ['fixes that are none', withVulnerability({ fixed_in: 'x' }), 'fixed_in is not a list'],
])('an answer with %s is unavailable', async (_, spoil, reason) => {
  const { source } = await pypi(spoil);
  const facts = await source.lookup([jinja]);
  expect(facts.unavailable).toEqual([{ source: 'pypi', reason: expect.stringContaining(reason) as string }]);
  expect(facts.matches.size).toBe(0);
});

it('an answer larger than any release is unavailable', async () => {
  const { source } = await pypi((answer) => ({ ...answer, padding: 'x'.repeat(17 * 1024 * 1024) }));
  const facts = await source.lookup([jinja]);
  expect(facts.unavailable).toEqual([{ source: 'pypi', reason: expect.stringContaining('larger than') as string }]);
});

import { createHttp } from '../../../src/adapters/http.ts';
import { versionSchemes as versions } from '../../../src/ecosystems/versions.ts';
import { packagesByRequest } from '../../../src/registries/github/advisories.ts';
import { githubAdvisorySource } from '../../../src/registries/github/advisory-source.ts';
import type { GlobalAdvisory } from '../../fakes/github/advisories.ts';
import { startGitHub, type FakeGitHub } from '../../fakes/github/server.ts';
import { json, service } from '../../fakes/service.ts';
import type { Reply, Service } from '../../fakes/service.ts';
import { query } from '../../advisories/support.ts';

const http = createHttp({ attempts: 1 });
let github: FakeGitHub;
const services: Service[] = [];
beforeEach(async () => {
  github = await startGitHub();
});
afterEach(async () => {
  await github.stop();
  await Promise.all(services.splice(0).map((one) => one.close()));
});
const source = (token: string | null = null) =>
  githubAdvisorySource({ http, apiUrl: github.urls.api, token, versions });

const about = (
  ghsa_id: string,
  [ecosystem, name, range, fix]: readonly [string, string, string, string | null],
  fields: Partial<GlobalAdvisory> = {},
): GlobalAdvisory => ({
  ghsa_id,
  vulnerabilities: [{ package: { ecosystem, name }, vulnerable_version_range: range, first_patched_version: fix }],
  ...fields,
});

it('tells what affects packages of every ecosystem, malware too, without a token', async () => {
  github.state.advisories.push(
    about('GHSA-aaaa-aaaa-aaaa', ['npm', 'lodash', '>= 1.0.0, < 4.17.21', '4.17.21'], {
      severity: 'medium',
      identifiers: [
        { type: 'GHSA', value: 'GHSA-aaaa-aaaa-aaaa' },
        { type: 'CVE', value: 'CVE-2021-23337' },
      ],
    }),
    about('GHSA-bbbb-bbbb-bbbb', ['pip', 'Jinja2', '< 2.11.3', '2.11.3'], { severity: 'high' }),
    about('GHSA-cccc-cccc-cccc', ['actions', 'tj-actions/changed-files', '<= 45.0.7', '46.0.1'], { severity: 'high' }),
    about('GHSA-dddd-dddd-dddd', ['npm', 'evil', '>= 0', null], { type: 'malware', severity: 'critical' }),
    about('GHSA-eeee-eeee-eeee', ['npm', 'lodash', '< 5.0.0', null], { withdrawn_at: '2022-01-01T00:00:00Z' }),
    about('GHSA-ffff-ffff-ffff', ['pip', 'lodash', '< 5.0.0', null]),
  );
  const lodash = query('npm', 'lodash', '4.17.20');
  const jinja = query('pypi', 'jinja2', '2.11.2');
  const action = query('github-actions', 'tj-actions/changed-files/sub', 'v45.0.1');
  const evil = query('npm', 'evil', 'git+ssh://x#abc');
  const facts = await source().lookup([lodash, query('npm', 'lodash', '4.17.21'), jinja, action, evil]);
  expect(facts.unavailable).toEqual([]);
  expect(facts.sources).toEqual([{ name: 'github', asOf: null, digest: null }]);
  expect([...facts.matches.keys()].sort()).toEqual([lodash.purl, action.purl, evil.purl].sort());
  expect(facts.matches.get(lodash.purl)).toEqual([
    {
      id: 'GHSA-aaaa-aaaa-aaaa',
      aliases: ['CVE-2021-23337'],
      severity: 'moderate',
      malware: false,
      fixedIn: ['4.17.21'],
      uncertain: null,
      sources: ['github'],
    },
  ]);
  expect(facts.matches.get(action.purl)).toMatchObject([{ fixedIn: ['46.0.1'] }]);
  expect(facts.matches.get(evil.purl)).toMatchObject([{ malware: true, severity: 'critical', uncertain: null }]);
});

it('reads every page', async () => {
  for (let n = 0; n < 250; n += 1) {
    const id = `GHSA-0000-0000-${String(n).padStart(4, '0')}`;
    github.state.advisories.push(about(id, ['npm', 'many', '< 2.0.0', '2.0.0']));
  }
  const many = query('npm', 'many', '1.0.0');
  const facts = await source(github.issueToken().value).lookup([many]);
  expect(facts.unavailable).toEqual([]);
  expect(facts.matches.get(many.purl)).toHaveLength(250);
});

it('can not be led to ask about another package by a name', async () => {
  github.state.advisories.push(about('GHSA-aaaa-aaaa-aaaa', ['npm', 'a', '< 2.0.0', null]));
  const facts = await source().lookup([
    query('npm', 'a,b', '1.0.0'),
    query('npm', '@s/a', '1.0.0'),
    query('npm', 'a', '1.0.0'),
  ]);
  expect(facts.unavailable).toEqual([{ source: 'github', reason: 'GitHub can\'t be asked about "a,b"' }]);
  expect(facts.matches.size).toBe(1);
});

it('a bad token is unavailable, never clean', async () => {
  const facts = await source('wrong').lookup([query('npm', 'lodash', '4.17.20')]);
  expect(facts.unavailable).toEqual([{ source: 'github', reason: 'GitHub answered with status 401' }]);
});

it('a bound that can not be read is uncertain', async () => {
  github.state.advisories.push(about('GHSA-aaaa-aaaa-aaaa', ['npm', 'a', '~> 1.0', null]));
  const a = query('npm', 'a', '1.0.0');
  const facts = await source().lookup([a]);
  expect(facts.matches.get(a.purl)).toMatchObject([{ uncertain: expect.stringContaining('"~> 1.0"') as string }]);
});

describe('a service that is not GitHub', () => {
  async function answering(reply: (page: number) => Reply) {
    let page = 0;
    const one = await service(() => reply((page += 1)));
    services.push(one);
    const asked = githubAdvisorySource({ http, apiUrl: one.url, token: 'secret', versions });
    return { one, facts: await asked.lookup([query('npm', 'a', '1.0.0')]) };
  }
  const next = (url: string): Reply => ({ ...json(200, []), headers: { link: `<${url}>; rel="next"` } });

  it('is not followed to another origin with the token', async () => {
    const { facts } = await answering(() => next('https://evil.example/advisories?page=2'));
    expect(facts.unavailable[0]?.reason).toContain('outside of its own API');
  });

  it('does not page for ever', async () => {
    const self: { url: string } = { url: '' };
    const one = await service(() => next(`${self.url}/advisories?again`));
    services.push(one);
    self.url = one.url;
    const facts = await githubAdvisorySource({ http, apiUrl: one.url, token: null, versions }).lookup([
      query('npm', 'a', '1.0.0'),
    ]);
    expect(facts.unavailable[0]?.reason).toContain('more than 50 pages');
    expect(one.received.length).toBe(100);
  });

  const entry = {
    package: { ecosystem: 'npm', name: 'a' },
    vulnerable_version_range: '< 2',
    first_patched_version: null,
  };
  const whole = { ghsa_id: 'GHSA-aaaa-aaaa-aaaa', severity: 'low', identifiers: [], vulnerabilities: [entry] };
  it.each([
    ['no list', {}, 'no list of advisories'],
    ['an advisory that is none', ['x'], '[0] is not an object'],
    ['an id that is none', [{ ...whole, ghsa_id: '../x' }], 'not an advisory id'],
    ['an identifier that is none', [{ ...whole, identifiers: [{ value: 7 }] }], 'identifiers[0].value is not a text'],
    [
      'no range',
      [{ ...whole, vulnerabilities: [{ ...entry, vulnerable_version_range: null }] }],
      'vulnerable_version_range is not a text',
    ],
    [
      'no name',
      [{ ...whole, vulnerabilities: [{ ...entry, package: { ecosystem: 'npm' } }] }],
      'package.name is not a text',
    ],
  ])('is unavailable when it answers with %s', async (_, answer, reason) => {
    const { facts } = await answering(() => json(200, answer));
    expect(facts.unavailable).toEqual([{ source: 'github', reason: expect.stringContaining(reason) as string }]);
    expect(facts.matches.size).toBe(0);
  });
});

it('puts as many packages into a request as one URL takes', () => {
  const names = Array.from({ length: 2_500 }, (_, n) => `@some-scope/package-name-${n}`);
  const requests = packagesByRequest(names);
  expect(requests.flat()).toEqual(names);
  for (const some of requests) {
    expect(some.length).toBeLessThanOrEqual(1000);
    expect(encodeURIComponent(some.join(',')).length).toBeLessThanOrEqual(6000);
  }
  expect(packagesByRequest(['x'.repeat(10_000), 'y']).flat()).toHaveLength(2);
});

import { createHttp, DEFAULT_CONCURRENCY } from '../../src/adapters/http.ts';
import { limiter } from '../../src/adapters/http/limit.ts';
import { indexRecords } from '../../src/advisories/index-records.ts';
import type { EntriesOf } from '../../src/advisories/lookup.ts';
import { parseRecord } from '../../src/advisories/osv.ts';
import type { HttpRequest } from '../../src/domain/ports/http.ts';
import type { OsvQuery } from '../../src/registries/osv.ts';
import { osvSource } from '../../src/registries/osv-source.ts';
import { versionSchemes as versions } from '../../src/ecosystems/versions.ts';
import { FAULT_NAMES } from '../fakes/loopback.ts';
import { startOsv } from '../fakes/osv.ts';
import type { OsvOptions } from '../fakes/osv.ts';
import type { Service } from '../fakes/service.ts';
import { osvRecord, query, realRecords } from '../advisories/support.ts';

const http = createHttp({
  timeouts: { response: 400, idle: 400, total: 2_000 },
  attempts: 2,
  delay: async () => undefined,
});
const services: Service[] = [];
afterEach(async () => {
  await Promise.all(services.splice(0).map((one) => one.close()));
});
async function osv(records = realRecords, options: OsvOptions = {}) {
  const service = await startOsv(records, options);
  services.push(service);
  return { service, source: osvSource({ http, origin: `${service.url}/`, versions }) };
}
const lodash = query('npm', 'lodash', '4.17.20');

it('tells what affects each package, and that nothing else does', async () => {
  const { source } = await osv();
  const torch = query('pypi', 'torch', '2.9.0');
  const action = query('github-actions', 'TJ-actions/changed-files', 'v45.0.1');
  const clean = query('npm', 'lodash', '4.17.21');
  const facts = await source.lookup([lodash, clean, torch, action, query('npm', 'unknown', '1.0.0')]);
  expect(facts.unavailable).toEqual([]);
  expect(facts.sources).toEqual([{ name: 'osv', asOf: null, digest: null }]);
  expect([...facts.matches.keys()].sort()).toEqual([action.purl, lodash.purl, torch.purl].sort());
  expect(facts.matches.get(lodash.purl)).toEqual([
    {
      id: 'GHSA-35jh-r3h4-6jhm',
      aliases: ['CVE-2021-23337'],
      severity: 'high',
      malware: false,
      fixedIn: ['4.17.21'],
      uncertain: null,
      sources: ['osv'],
    },
  ]);
  expect(facts.matches.get(torch.purl)).toMatchObject([
    { id: 'GHSA-f4hp-rmr7-r7v8', uncertain: expect.stringContaining('2.6.0-NA') as string },
  ]);
});

it('never tells of a withdrawn record, though the service names it', async () => {
  const { source } = await osv(undefined, {
    spoil: (path) => (path === '/v1/querybatch' ? { results: [{ vulns: [{ id: 'MAL-2024-2929' }] }] } : undefined),
  });
  const facts = await source.lookup([query('npm', 'react', '1.0.0')]);
  expect(facts).toMatchObject({ unavailable: [] });
  expect(facts.matches.size).toBe(0);
});

it('asks for a thousand packages at a time, and for each record once', async () => {
  const { service } = await osv();
  // Without the short timeouts, under which a busy machine would ask again.
  const source = osvSource({ http: createHttp(), origin: service.url, versions });
  const many = Array.from({ length: 2_500 }, (_, n) => query('npm', `name-${n}`, '1.0.0'));
  await source.lookup([...many, lodash, query('npm', 'lodash', '4.17.19'), lodash]);
  const batches = service.received.filter(({ method }) => method === 'POST');
  const sizes = batches.map(({ body }) => (JSON.parse(body) as { queries: [] }).queries.length);
  expect(sizes.sort((a, b) => a - b)).toEqual([502, 1000, 1000]);
  expect(service.received.filter(({ method }) => method === 'GET')).toHaveLength(1);
});

it('reads every page, and sends again only the queries that have one more', async () => {
  const ids = ['X-1', 'X-2', 'X-3', 'X-4', 'X-5'];
  const records = [
    ...ids.map((id) => osvRecord(id, 'a', [{ introduced: '0' }])),
    osvRecord('X-6', 'b', [{ introduced: '0' }]),
  ];
  const { service, source } = await osv(records, { pageSize: 2 });
  const [a, b] = [query('npm', 'a', '1.0.0'), query('npm', 'b', '1.0.0')];
  const facts = await source.lookup([a, b]);
  expect(facts.matches.get(a.purl)?.map(({ id }) => id)).toEqual(ids);
  expect(facts.matches.get(b.purl)).toHaveLength(1);
  const sent = service.received
    .filter(({ method }) => method === 'POST')
    .map(({ body }) => JSON.parse(body) as { queries: { page_token?: string }[] });
  expect(sent.map(({ queries }) => queries.map((one) => one.page_token))).toEqual([
    [undefined, undefined],
    ['2'],
    ['4'],
  ]);
});

it('asks about a version that the service can not read by name alone, and matches it here', async () => {
  const { service, source } = await osv([osvRecord('X-1', 'a', [{ introduced: '0' }, { fixed: '1.0.0' }])]);
  const [ref, loose] = [query('npm', 'a', 'git+ssh://x#abc'), query('npm', 'a', 'v0.9.0')];
  const facts = await source.lookup([ref, loose]);
  expect(service.received[0]?.body).toBe('{"queries":[{"package":{"ecosystem":"npm","name":"a"}}]}');
  expect(facts.matches.get(ref.purl)?.[0]?.uncertain).toContain("can't be compared");
  expect(facts.matches.get(loose.purl)?.[0]?.uncertain).toBeNull();
});

// The fake reads versions as loosely as we do; the service does not.
it.each(['04.17.20', '4.17.020', '4.17.20+x', '4.17.20-01', '4.17', 'v4.17.20', ' 4.17.20'])(
  'asks by name alone about %j, which a stricter reader would not know',
  async (version) => {
    const { service, source } = await osv();
    await source.lookup([query('npm', 'lodash', version)]);
    expect(service.received[0]?.body).toBe('{"queries":[{"package":{"ecosystem":"npm","name":"lodash"}}]}');
  },
);

// To the API a local version comes after the last affected one.
it('asks by name alone about a local build, which is affected as the public version is', async () => {
  const range = { type: 'ECOSYSTEM', events: [{ introduced: '0' }, { last_affected: '2.1.0' }] };
  const affected = [{ package: { ecosystem: 'PyPI', name: 'torch' }, ranges: [range] }];
  const { service, source } = await osv([osvRecord('PYSEC-2024-1', 'torch', [], { affected })]);
  const build = query('pypi', 'torch', '2.1.0+cu118');
  const facts = await source.lookup([build]);
  expect(facts.matches.get(build.purl)).toMatchObject([{ id: 'PYSEC-2024-1', uncertain: null }]);
  expect(service.received[0]?.body).toBe('{"queries":[{"package":{"ecosystem":"PyPI","name":"torch"}}]}');
});

it('asks about the repository of an action in a folder', async () => {
  const { service, source } = await osv();
  await source.lookup([query('github-actions', 'Tj-actions/changed-files/sub', 'v1')]);
  const { queries } = JSON.parse(service.received[0]?.body ?? '') as { queries: { package: { name: string } }[] };
  expect(queries.map((one) => one.package.name).sort()).toEqual([
    'Tj-actions/changed-files',
    'Tj-actions/changed-files/sub',
    'tj-actions/changed-files',
    'tj-actions/changed-files/sub',
  ]);
});

describe.each(FAULT_NAMES)('a %s', (fault) => {
  it.each([
    [1, 'the batch'],
    [2, 'the record'],
  ])('of call %i, %s, is unavailable', async (nth) => {
    const { service, source } = await osv();
    // Every attempt from there on, so that no retry hides it.
    for (let call = nth; call < nth + 3; call += 1) service.fault(call, fault);
    const facts = await source.lookup([lodash]);
    expect(facts.unavailable).toEqual([{ source: 'osv', reason: expect.any(String) as string }]);
    expect(facts.matches.size).toBe(0);
  });
});

describe('an answer of the wrong shape is unavailable', () => {
  const batch = (answer: unknown): OsvOptions => ({
    spoil: (path) => (path === '/v1/querybatch' ? answer : undefined),
  });
  it.each([
    ['fewer results than queries', batch({ results: [] }), '0 results to 1 queries'],
    ['more results than queries', batch({ results: [{}, {}] }), '2 results to 1 queries'],
    ['no results', batch({}), '0 results to 1 queries'],
    ['a result that is none', batch({ results: ['x'] }), 'results[0] is not an object'],
    ['an id that is none', batch({ results: [{ vulns: [{ id: '../../x' }] }] }), 'not an advisory id'],
    ['an id that is no text', batch({ results: [{ vulns: [{ id: 7 }] }] }), 'results[0].vulns[0].id is not a text'],
    ['a token that is no text', batch({ results: [{ next_page_token: 7 }] }), 'next_page_token is not a text'],
    ['a token that never ends', batch({ results: [{ next_page_token: 'again' }] }), 'more than 50 pages'],
    ['an id without a record', batch({ results: [{ vulns: [{ id: 'X-404' }] }] }), 'status 404'],
    [
      'another record than asked for',
      { spoil: (path: string) => (path === '/v1/querybatch' ? undefined : realRecords[0]) },
      'gave the record',
    ],
    [
      'a record that is none',
      { spoil: (path: string) => (path === '/v1/querybatch' ? undefined : { id: 'GHSA-35jh-r3h4-6jhm' }) },
      'modified',
    ],
  ])('%s', async (_, options, reason) => {
    const { source } = await osv(realRecords, options);
    const facts = await source.lookup([lodash]);
    expect(facts.unavailable).toEqual([{ source: 'osv', reason: expect.stringContaining(reason) as string }]);
  });
});

it('keeps what it read when one record fails', async () => {
  const records = [osvRecord('X-1', 'a', [{ introduced: '0' }]), osvRecord('X-2', 'b', [{ introduced: '0' }])];
  const { source } = await osv(records, { spoil: (path) => (path === '/v1/vulns/X-1' ? {} : undefined) });
  const facts = await source.lookup([query('npm', 'a', '1.0.0'), query('npm', 'b', '1.0.0')]);
  expect(facts.matches.size).toBe(1);
  expect(facts.unavailable).toHaveLength(1);
});

it('asks nothing about nothing', async () => {
  const { service, source } = await osv();
  expect((await source.lookup([])).unavailable).toEqual([]);
  expect(service.received).toHaveLength(0);
});

describe('records that are held here already', () => {
  const range = [{ introduced: '0' }, { fixed: '2.0.0' }];
  const held = (record: Record<string, unknown>) => indexRecords([parseRecord(record)]);
  async function lookup(published: Record<string, unknown>, cached: () => Promise<EntriesOf>) {
    const { service } = await osv([published]);
    const source = osvSource({ http, origin: service.url, versions, cached });
    const a = query('npm', 'a', '1.0.0');
    const facts = await source.lookup([a]);
    const read = service.received.filter(({ method }) => method === 'GET').length;
    return { read, matches: facts.matches.get(a.purl), unavailable: facts.unavailable };
  }
  const published = osvRecord('X-1', 'a', range);

  it('are not read again', async () => {
    const { read, matches } = await lookup(published, async () => held(published));
    expect({ read, matches }).toMatchObject({
      read: 0,
      matches: [{ id: 'X-1', fixedIn: ['2.0.0'], sources: ['osv'] }],
    });
  });

  it.each([
    ['were modified since', osvRecord('X-1', 'a', range, { modified: '2025-01-01T00:00:00Z' })],
    ['deny what the service says', osvRecord('X-1', 'a', [{ introduced: '5.0.0' }])],
    ['are others', osvRecord('X-2', 'a', range)],
  ])('are read where they %s', async (_, record) => {
    const { read, matches } = await lookup(published, async () => held(record));
    expect({ read, matches }).toMatchObject({ read: 1, matches: [{ id: 'X-1' }] });
  });

  it('are all read where nobody can tell what is held', async () => {
    const { read, matches, unavailable } = await lookup(published, () => Promise.reject(new Error('damaged')));
    expect({ read, matches, unavailable }).toMatchObject({ read: 1, matches: [{ id: 'X-1' }], unavailable: [] });
  });
});

it('takes at most 5 round trips, one after another, for 2,500 packages with 250 records that are not held here', async () => {
  const many = Array.from({ length: 2_500 }, (_, n) => query('npm', `name-${n}`, '1.0.0'));
  const answerOf = ({ method, url, body }: HttpRequest): unknown => {
    const { queries = [] } = method === 'POST' ? (JSON.parse(String(body)) as { queries: OsvQuery[] }) : {};
    const number = ({ package: { name } }: OsvQuery) => Number(name.replace('name-', ''));
    if (method === 'GET') {
      const id = url.slice(url.lastIndexOf('/') + 1);
      return osvRecord(id, id.replace('X', 'name'), [{ introduced: '0' }]);
    }
    return { results: queries.map((one) => (number(one) < 250 ? { vulns: [{ id: `X-${number(one)}` }] } : {})) };
  };
  let trips = 0;
  const waiting: (() => void)[] = [];
  // Whatever is under way together comes back together.
  const limited = limiter(DEFAULT_CONCURRENCY);
  const send = (request: HttpRequest) =>
    limited(async () => {
      await new Promise<void>((arrived) => {
        if (waiting.push(arrived) > 1) return;
        setImmediate(() => {
          trips += 1;
          for (const one of waiting.splice(0)) one();
        });
      });
      return { status: 200, headers: {}, body: Buffer.from(JSON.stringify(answerOf(request))) };
    });
  const facts = await osvSource({ http: { send }, origin: 'https://osv.example', versions }).lookup(many);
  expect(facts).toMatchObject({ unavailable: [] });
  expect(facts.matches.size).toBe(250);
  expect(trips).toBeLessThanOrEqual(5);
});

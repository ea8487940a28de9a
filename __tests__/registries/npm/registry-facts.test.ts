import { LockgateError } from '../../../src/domain/errors.ts';
import type { Package, Source } from '../../../src/domain/package.ts';
import type { Http, HttpResponse } from '../../../src/domain/ports/http.ts';
import { attestationsOf, packumentVersions } from '../../../src/registries/npm/packument.ts';
import { registryFacts } from '../../../src/registries/npm/registry-facts.ts';
import { locked } from '../../provenance/samples.ts';

const registry = 'https://npm.acme.example';
const answer = (status: number, body: unknown): HttpResponse => ({
  status,
  headers: {},
  body: Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)),
});
const dist = { tarball: 'https://npm.acme.example/a/-/a-1.0.0.tgz', integrity: 'sha512-BBB sha512-AAA' };
const packument = (name: string) => ({ name, versions: { '1.0.0': { dist } } });

function from(name: string, source: Partial<Source> = {}, version = '1.0.0'): Package {
  const one = locked(`pkg:npm/${name}@${version}`, name, [[]]);
  const [entry] = one.entries;
  return { ...one, entries: [{ ...entry!, source: { type: 'registry', url: null, ...source } }] };
}

function httpOf(answers: (url: string) => HttpResponse | Error): Http & { urls: string[]; most: number } {
  let open = 0;
  const http = {
    urls: [] as string[],
    most: 0,
    async send({ url }: { url: string }) {
      http.urls.push(url);
      open += 1;
      http.most = Math.max(http.most, open);
      await Promise.resolve();
      open -= 1;
      const given = answers(url);
      if (given instanceof Error) throw given;
      return given;
    },
  };
  return http;
}

describe('what the registry says of locked versions', () => {
  it('is asked once for each name', async () => {
    const http = httpOf(() => answer(200, packument('a')));
    const facts = await registryFacts({ http, registry })([from('a'), from('a', {}, '2.0.0')]);
    expect(http.urls).toEqual(['https://npm.acme.example/a']);
    expect([...facts]).toEqual([
      [
        'pkg:npm/a@1.0.0',
        { state: 'available', value: { tarball: dist.tarball, integrity: ['sha512-AAA', 'sha512-BBB'] } },
      ],
      ['pkg:npm/a@2.0.0', { state: 'absent' }],
    ]);
  });

  it('is absent only for a 404', async () => {
    const facts = await registryFacts({ http: httpOf(() => answer(404, {})), registry })([from('a')]);
    expect(facts.get('pkg:npm/a@1.0.0')).toEqual({ state: 'absent' });
  });

  it.each<[string, HttpResponse | Error]>([
    ['a lost answer', new LockgateError('NETWORK', 'reset')],
    ['a 500', answer(500, {})],
    ['a 403', answer(403, {})],
    ['no JSON', answer(200, '<html>')],
    ['a list', answer(200, [])],
    ['no versions', answer(200, { name: 'a' })],
    ['another name', answer(200, packument('b'))],
    ['a version without a tarball', answer(200, { name: 'a', versions: { '1.0.0': { dist: {} } } })],
    ['half of the bytes', answer(200, '{"name":"a","versions":{"1.0.0":{"di')],
  ])('is unavailable after %s', async (_name, given) => {
    const facts = await registryFacts({ http: httpOf(() => given), registry })([from('a')]);
    expect(facts.get('pkg:npm/a@1.0.0')).toMatchObject({ state: 'unavailable' });
  });

  it.each([
    ['from another host', from('a', { url: 'https://evil.example/a/-/a-1.0.0.tgz' })],
    ['by plain http from the public host', from('a', { url: 'http://registry.npmjs.org/a/-/a-1.0.0.tgz' })],
    ['from what is no address', from('a', { url: 'nowhere' })],
    ['from another registry of its settings', from('a', { registry: 'https://evil.example/' })],
    [
      'by an address that its settings replace',
      from('a', { url: 'https://registry.npmjs.org/a/-/a-1.0.0.tgz', registry: 'https://evil.example/' }),
    ],
    ['under a name that climbs', from('..')],
    ['under a name that is none', from('a/b/c')],
  ])('is unavailable, and nobody is asked, for a package locked %s', async (_name, one) => {
    const http = httpOf(() => answer(200, packument('a')));
    const facts = await registryFacts({ http, registry })([one]);
    expect(facts.get(one.purl)).toMatchObject({ state: 'unavailable' });
    expect(http.urls).toEqual([]);
  });

  it('stands for the public host, and has no say about what comes from no registry', async () => {
    const http = httpOf(() => answer(200, packument('a')));
    const git = from('b', { type: 'git', url: 'git+https://github.com/x/b' });
    const facts = await registryFacts({ http, registry })([
      from('a', { url: 'https://registry.npmjs.org/a/-/a-1.0.0.tgz' }),
      git,
    ]);
    expect([...facts.keys()]).toEqual(['pkg:npm/a@1.0.0']);
  });

  it('is asked about at most 16 names at a time', async () => {
    const http = httpOf((url) => answer(200, packument(new URL(url).pathname.slice(1))));
    const facts = await registryFacts({ http, registry })(Array.from({ length: 60 }, (_, index) => from(`p${index}`)));
    expect(facts.size).toBe(60);
    expect(http.most).toBe(16);
  });
});

describe('hostile answers', () => {
  it('keep __proto__ and constructor harmless', () => {
    const body =
      '{"name":"a","versions":{"__proto__":{"dist":{"tarball":"https://x"}},"constructor":{"dist":{"tarball":"https://y"}}}}';
    const versions = packumentVersions(answer(200, body), 'a');
    expect([...(versions?.keys() ?? [])]).toEqual(['__proto__', 'constructor']);
    expect(versions?.get('toString')).toBeUndefined();
  });

  it('use the old shasum only where there is nothing stronger', () => {
    const shasum = '00'.repeat(20);
    const versions = packumentVersions(
      answer(200, { name: 'a', versions: { '1.0.0': { dist: { tarball: 'https://x', shasum } } } }),
      'a',
    );
    expect(versions?.get('1.0.0')?.integrity).toEqual([`sha1-${Buffer.alloc(20).toString('base64')}`]);
  });

  it.each([
    {},
    { attestations: {} },
    { attestations: [{}] },
    { attestations: [{ predicateType: 'x', bundle: {} }] },
    [],
    'x',
  ])('are no attestations: %j', (body) => {
    expect(() => attestationsOf(answer(200, body))).toThrow(LockgateError);
  });
});

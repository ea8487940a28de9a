import { createHttp } from '../../../src/adapters/http.ts';
import type { Package, Source } from '../../../src/domain/package.ts';
import { versionSchemes } from '../../../src/ecosystems/versions.ts';
import { registryFacts } from '../../../src/registries/pypi/registry-facts.ts';
import { FAULT_NAMES } from '../../fakes/loopback.ts';
import { startPypiJson, type FakeRelease } from '../../fakes/pypi-json.ts';
import { json, service, type Service } from '../../fakes/service.ts';
import { locked } from '../../provenance/samples.ts';

const http = createHttp({
  timeouts: { response: 400, idle: 400, total: 2_000 },
  attempts: 2,
  delay: async () => undefined,
});
const services: Service[] = [];
afterEach(async () => {
  await Promise.all(services.splice(0).map((one) => one.close()));
});
const opened = <T extends Service>(one: T): T => {
  services.push(one);
  return one;
};

const RELEASES: readonly FakeRelease[] = [
  {
    name: 'Flask_Login',
    version: '0.6.3',
    files: { 'flask_login-0.6.3.tar.gz': 'bb'.repeat(32), 'flask_login-0.6.3-py3-none-any.whl': 'aa'.repeat(32) },
  },
  { name: 'empty', version: '1.0' },
];
const sri = (hex: string): string => `sha256-${Buffer.from(hex, 'hex').toString('base64')}`;
const BOTH = [sri('aa'.repeat(32)), sri('bb'.repeat(32))].sort();

function from(name: string, version: string, source: Partial<Source> = {}): Package {
  const one = locked(`pkg:pypi/${name}@${version}`, name, [[]], { ecosystem: 'pypi', version });
  const [entry] = one.entries;
  return { ...one, entries: [{ ...entry!, source: { type: 'registry', url: null, ...source } }] };
}

const ask = async (origin: string, packages: readonly Package[]) =>
  registryFacts({ http, origin, versions: versionSchemes.pypi })(packages);

async function stateOf(one: Package, spoil?: (answer: Record<string, unknown>) => unknown) {
  const fake = opened(await startPypiJson(RELEASES, spoil));
  const facts = await ask(fake.url, [one]);
  return { fact: facts.get(one.purl), asked: fake.received.length };
}

describe('what PyPI says of locked versions', () => {
  it('are the hashes of every file of the release, asked for under the normalised name', async () => {
    const fake = opened(await startPypiJson(RELEASES));
    const one = from('flask-login', '0.6.3', { url: 'https://pypi.org/simple' });
    expect([...(await ask(fake.url, [one]))]).toEqual([
      [one.purl, { state: 'available', value: { tarball: null, integrity: BOTH } }],
    ]);
    expect(fake.received.map(({ url }) => url)).toEqual(['/pypi/flask-login/0.6.3/json']);
  });

  it('is nothing of a release without files', async () => {
    const { fact } = await stateOf(from('empty', '1.0'));
    expect(fact).toEqual({ state: 'available', value: { tarball: null, integrity: [] } });
  });

  it('is absent only where it answers, in the way of its API, that there is none', async () => {
    expect(await stateOf(from('flask-login', '9.9.9'))).toEqual({ fact: { state: 'absent' }, asked: 1 });
    const other = opened(await service(() => ({ status: 404, body: '<h1>Not here</h1>' })));
    const facts = await ask(other.url, [from('flask-login', '0.6.3')]);
    expect(facts.get('pkg:pypi/flask-login@0.6.3')).toMatchObject({ state: 'unavailable' });
  });

  it.each([
    ['a release of another name', (answer: object) => ({ ...answer, info: { name: 'flask', version: '0.6.3' } })],
    ['another release', (answer: object) => ({ ...answer, info: { name: 'flask-login', version: '0.6.2' } })],
    ['no object', () => []],
    ['files that are no list', (answer: object) => ({ ...answer, urls: {} })],
    ['a file without a hash', (answer: object) => ({ ...answer, urls: [{ digests: {} }] })],
    ['a hash that is cut', (answer: object) => ({ ...answer, urls: [{ digests: { sha256: 'aa' } }] })],
    ['a hash that is none', (answer: object) => ({ ...answer, urls: [{ digests: { sha256: 'x'.repeat(64) } }] })],
  ])('is unavailable after %s', async (_what, spoil) => {
    const { fact } = await stateOf(from('flask-login', '0.6.3'), spoil);
    expect(fact).toMatchObject({ state: 'unavailable' });
  });

  it.each([403, 429, 500])('is unavailable after status %i', async (status) => {
    const fake = opened(await service(() => json(status, { message: 'no' })));
    const facts = await ask(fake.url, [from('flask-login', '0.6.3')]);
    expect([...facts.values()]).toMatchObject([{ state: 'unavailable' }]);
  });

  it.each(FAULT_NAMES)('is unavailable after %s', async (fault) => {
    const fake = opened(await startPypiJson(RELEASES));
    for (const nth of [1, 2]) fake.fault(nth, fault);
    const facts = await ask(fake.url, [from('flask-login', '0.6.3')]);
    expect([...facts.values()]).toMatchObject([{ state: 'unavailable' }]);
  });

  it.each([
    ['from another index', from('flask-login', '0.6.3', { url: 'https://pypi.evil.example/simple' })],
    ['from a host that starts like it', from('flask-login', '0.6.3', { url: 'https://pypi.org.evil.example/simple' })],
    ['by plain http', from('flask-login', '0.6.3', { url: 'http://pypi.org/simple' })],
    ['with a password', from('flask-login', '0.6.3', { url: 'https://a:b@pypi.org/simple' })],
    ['from what is no address', from('flask-login', '0.6.3', { url: 'nowhere' })],
    ['from a choice of indexes', from('flask-login', '0.6.3', { others: ['https://pypi.acme.example/simple'] })],
    ['as a local version', from('torch', '2.1.0+cu118')],
    ['at no version', from('flask-login', '')],
    ['at what is none', from('flask-login', '../../simple')],
  ])('is unavailable, and nobody is asked, for a package that is locked %s', async (_what, one) => {
    expect(await stateOf(one)).toMatchObject({ fact: { state: 'unavailable' }, asked: 0 });
  });

  it('is told of files at the origin that the policy names for them, and of no other', async () => {
    const fake = opened(await startPypiJson(RELEASES));
    const files = 'https://files.acme.example';
    const facts = registryFacts({ http, origin: fake.url, files, versions: versionSchemes.pypi });
    const stateAt = async (url: string) => [...(await facts([from('flask-login', '0.6.3', { url })])).values()][0];
    expect(await stateAt(`${files}/packages/x.whl`)).toMatchObject({ state: 'available' });
    expect(await stateAt('https://files.pythonhosted.org/packages/x.whl')).toMatchObject({ state: 'available' });
    expect(await stateAt('http://files.acme.example/packages/x.whl')).toMatchObject({ state: 'unavailable' });
    expect(await stateAt('https://other.acme.example/packages/x.whl')).toEqual({
      state: 'unavailable',
      reason: `it is locked from "https://other.acme.example/packages/x.whl", and the registry is ${fake.url}, with its files at ${files}`,
    });
  });

  it('stands for the public hosts, and has no say about what comes from no index', async () => {
    const fake = opened(await startPypiJson(RELEASES));
    const git = from('b', '1.0', { type: 'git', url: 'https://github.com/x/b' });
    const other: Package = { ...from('c', '1.0'), ecosystem: 'npm' };
    const file = from('flask-login', '0.6.3', { url: 'https://files.pythonhosted.org/packages/x.whl' });
    const facts = await ask(fake.url, [git, other, file, from('empty', '1.0', { url: `${fake.url}/simple` })]);
    expect([...facts].map(([purl, { state }]) => `${purl} ${state}`).sort()).toEqual([
      'pkg:pypi/empty@1.0 available',
      'pkg:pypi/flask-login@0.6.3 available',
    ]);
  });
});

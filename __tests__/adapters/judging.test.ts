import { createHttp } from '../../src/adapters/http.ts';
import { judging } from '../../src/adapters/judging.ts';
import type { Package } from '../../src/domain/package.ts';
import { startPypiJson } from '../fakes/pypi-json.ts';
import { json, service, type Service } from '../fakes/service.ts';
import { locked } from '../provenance/samples.ts';

const started: Service[] = [];
afterEach(async () => {
  await Promise.all(started.splice(0).map((one) => one.close()));
});

const one = (ecosystem: Package['ecosystem'], purl: string, name: string): Package => {
  const made = locked(purl, name, [[]], { ecosystem });
  return {
    ...made,
    entries: made.entries.map((entry) => Object.assign({}, entry, { source: { type: 'registry', url: null } })),
  };
};
const PACKAGES = [
  one('npm', 'pkg:npm/a@1.0.0', 'a'),
  one('pypi', 'pkg:pypi/a@1.0.0', 'a'),
  one('github-actions', 'pkg:githubactions/o/a@v1', 'o/a'),
];

async function ask(packages: readonly Package[], offline: boolean) {
  const tarball = 'https://registry.npmjs.org/a/-/a-1.0.0.tgz';
  const npm = await service(() => json(200, { name: 'a', versions: { '1.0.0': { dist: { tarball } } } }));
  const pypi = await startPypiJson([{ name: 'a', version: '1.0.0' }]);
  started.push(npm, pypi);
  const ports = await judging(
    { advisories: { sources: ['embedded'], maxAge: null }, services: {} },
    {
      http: createHttp(),
      offline,
      services: { npm: npm.url, pypi: pypi.url },
      now: new Date('2026-11-22T12:00:00Z'),
      advisories: [],
      cache: null,
      github: null,
    },
  );
  const facts = [...(await ports.registry(packages))].map(([purl, { state }]) => `${purl} ${state}`);
  return { facts: facts.sort(), asked: [npm, pypi].map(({ received }) => received.map(({ url }) => url)) };
}

describe('the registry of each ecosystem', () => {
  it('is asked about its own packages, and none about actions', async () => {
    expect(await ask(PACKAGES, false)).toEqual({
      facts: ['pkg:npm/a@1.0.0 available', 'pkg:pypi/a@1.0.0 available'],
      asked: [['/a'], ['/pypi/a/1.0.0/json']],
    });
  });

  it('is not asked where none of its packages is judged, nor offline', async () => {
    expect((await ask(PACKAGES.slice(0, 1), false)).asked).toEqual([['/a'], []]);
    const { facts, asked } = await ask(PACKAGES.slice(0, 2), true);
    expect([facts, asked]).toEqual([
      ['pkg:npm/a@1.0.0 unavailable', 'pkg:pypi/a@1.0.0 unavailable'],
      [[], []],
    ]);
  });
});

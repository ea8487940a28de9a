/** Remedies of advisories, from real lockfiles to the sentence: which version, who holds it back, what to run. */
import { parseRecord } from '../../src/advisories/osv.ts';
import { recordsSource } from '../../src/advisories/records.ts';
import type { Facts } from '../../src/domain/facts.ts';
import { readGraph } from '../../src/ecosystems/read-graph.ts';
import { versionSchemes } from '../../src/ecosystems/versions.ts';
import knownAdvisories from '../../src/rules/known-advisories.ts';
import malware from '../../src/rules/malware.ts';
import { bareAdvisory } from '../fakes/bare-facts.ts';
import { factsFrom, type PartialPackage } from '../fakes/facts.ts';
import { memoryTree, type Content } from '../fakes/tree.ts';
import { check, run, troubles } from './run.ts';

type Events = readonly Readonly<Record<string, string>>[];

const record = (id: string, name: string, events: Events, ecosystem = 'npm') =>
  parseRecord({
    id,
    modified: '2026-01-01T00:00:00Z',
    affected: [{ package: { ecosystem, name }, ranges: [{ type: 'ECOSYSTEM', events }] }],
  });

async function factsOf(files: Record<string, Content>, records: ReturnType<typeof record>[]): Promise<Facts> {
  const graph = await readGraph(memoryTree(files));
  const load = () => Promise.resolve({ records, sha256: '' });
  const source = recordsSource({ name: 'file', load, now: new Date(0), versions: versionSchemes });
  const queries = [...graph.packages.values()].map(({ purl, ecosystem, name, version }) => ({
    purl,
    ecosystem,
    name,
    version,
  }));
  return { ...factsFrom({}), graph, advisories: await source.lookup(queries) };
}

const remedies = async (files: Record<string, Content>, ...records: ReturnType<typeof record>[]): Promise<string[]> =>
  troubles(run(knownAdvisories, await factsOf(files, records))).map(({ remedy }) => remedy);

interface Locked {
  readonly version?: string;
  readonly asks?: Readonly<Record<string, string>>;
  readonly [more: string]: unknown;
}

/** A project of npm: what it asks for, and its places. */
function npm(asks: Readonly<Record<string, string>>, places: Readonly<Record<string, Locked>>, folder = '') {
  const entries = Object.entries(places).map(([key, { version = '1.0.0', asks: dependencies, ...more }]) => {
    const name = key.split('node_modules/').at(-1) ?? '';
    const resolved = `https://registry.npmjs.org/${name}/-/${name}-${version}.tgz`;
    return [`node_modules/${key}`, { version, resolved, dependencies, ...more }];
  });
  const manifest = { name: 'app', version: '1.0.0', dependencies: asks };
  const packages = { '': manifest, ...Object.fromEntries(entries) };
  return {
    [`${folder}package.json`]: { json: manifest },
    [`${folder}package-lock.json`]: { json: { name: 'app', version: '1.0.0', lockfileVersion: 3, packages } },
  };
}

const FIXED = [{ introduced: '0' }, { fixed: '1.2.6' }];

describe('the version that ends an advisory', () => {
  const project = npm({ a: '^1.0.0' }, { a: { version: '1.0.0' } });
  const versionIn = (remedy: string | undefined) => /to "([^"]*)"/u.exec(remedy ?? '')?.[1];

  it.each<[string, Events[], string | undefined]>([
    ['the end of its range', [FIXED], '1.2.6'],
    ['the later of two', [FIXED, [{ introduced: '0' }, { fixed: '1.4.0' }]], '1.4.0'],
    ['never one that another advisory affects', [FIXED, [{ introduced: '1.2.0' }, { fixed: '1.3.0' }]], '1.3.0'],
    [
      'not one in the next interval of another',
      [FIXED, [{ introduced: '1.2.6' }, { last_affected: '1.9.0' }], [{ introduced: '0' }, { fixed: '2.0.0' }]],
      '2.0.0',
    ],
    [
      'the nearest of several lines',
      [[{ introduced: '0' }, { fixed: '1.0.5' }, { introduced: '2.0.0' }, { fixed: '2.0.1' }]],
      '1.0.5',
    ],
    ['a completed partial bound', [[{ introduced: '0' }, { fixed: '1.3' }]], '1.3.0'],
    ['none', [[{ introduced: '0' }, { last_affected: '1.5.0' }]], undefined],
  ])('is %s', async (_, ranges, version) => {
    const records = ranges.map((events, index) => record(`GHSA-${index}`, 'a', events));
    expect(versionIn((await remedies(project, ...records))[0])).toBe(version);
  });

  it('where no version is free of all, is told with what it leaves', async () => {
    const endless = record('GHSA-endless', 'a', [{ introduced: '0' }]);
    expect(await remedies(project, record('GHSA-1', 'a', FIXED), endless)).toEqual([
      'Update "a" to "1.2.6" or later ("GHSA-endless" still affects it): run "npm update a".',
      'No fixed version is known: replace "a", or waive "GHSA-endless" with a reason and an end.',
    ]);
  });

  it('names a flaw of several databases once, and of many flaws a few', async () => {
    const open = [{ introduced: '1.2.0' }];
    const records = Array.from({ length: 5 }, (_, index) => record(`GHSA-open-${index}`, 'a', open));
    const alias = { ...record('PYSEC-1', 'a', open), aliases: ['GHSA-open-0'] };
    expect(await remedies(project, record('GHSA-1', 'a', FIXED), ...records, alias)).toEqual([
      'Update "a" to "1.2.6" or later ("GHSA-open-0", "GHSA-open-1", "GHSA-open-2" and 2 more still affect it): run "npm update a".',
    ]);
  });

  it('of a source without ranges is one that every match takes for fixed', () => {
    const matches = {
      'a@2.5.0': [
        { id: 'GHSA-1', fixedIn: ['2.6.0', '3.1.0'] },
        { id: 'GHSA-2', fixedIn: ['3.0.0'] },
      ],
    };
    const found = troubles(
      check(knownAdvisories, { packages: [{ name: 'a', version: '2.5.0' }], advisories: { matches } }),
    );
    // 3.0.0 ends the second, and may lie in the first's next range.
    expect(found.map(({ remedy }) => versionIn(remedy))).toEqual(['3.1.0', '3.1.0']);
  });
});

describe('the way to it', () => {
  it.each<[string, Record<string, Content>, string]>([
    ['of a direct dependency in its range', npm({ a: '^1.0.0' }, { a: {} }), 'run "npm update a".'],
    [
      'of a transitive one in its range',
      npm({ b: '^1.0.0' }, { a: {}, b: { asks: { a: '^1.0.0' } } }),
      'run "npm update a".',
    ],
    ['in a folder', npm({ a: '^1.0.0' }, { a: {} }, 'web/'), 'run "npm update a" in "web".'],
    [
      'whose range is a tag',
      npm({ a: 'latest' }, { a: {} }),
      'run "npm update a", as far as the ranges that ask for it allow.',
    ],
  ])('%s', async (_, files, way) => {
    expect(await remedies(files, record('GHSA-1', 'a', FIXED))).toEqual([`Update "a" to "1.2.6" or later: ${way}`]);
  });

  it('of a direct dependency beyond its range asks for it anew', async () => {
    expect(await remedies(npm({ a: '~1.0.0' }, { a: {} }), record('GHSA-1', 'a', FIXED))).toEqual([
      'Update "a" to "1.2.6" or later, which "~1.0.0" at package.json:5 does not allow: run "npm install a@1.2.6".',
    ]);
  });

  it('names the package that holds it back, and the direct one that leads there', async () => {
    const files = npm({ c: '^1.0.0' }, { a: {}, b: { asks: { a: '1.0.0' } }, c: { asks: { b: '^1.0.0' } } });
    expect(await remedies(files, record('GHSA-1', 'a', FIXED))).toEqual([
      'Update "a" to "1.2.6" or later, which "b@1.0.0" does not allow (asking for "1.0.0"): raise it, or "c", the direct ' +
        'dependency that leads to it, to a version that does, or force the version with "overrides" in package.json.',
    ]);
  });

  it('offers what its ranges allow, where that ends one advisory and leaves another', async () => {
    const files = npm({ b: '^1.0.0' }, { a: {}, b: { asks: { a: '^1.0.0' } } });
    const both = [record('GHSA-1', 'a', FIXED), record('GHSA-2', 'a', [{ introduced: '0' }, { fixed: '2.0.0' }])];
    const [first, second] = await remedies(files, ...both);
    expect(first).toMatch(/^Update "a" to "2\.0\.0" or later, which "b@1\.0\.0" does not allow/u);
    expect(first).toMatch(/; "1\.2\.6" is within every range and ends this one alone\.$/u);
    expect(second).not.toContain('alone');
  });

  it('names a direct dependency that holds it back once', async () => {
    const files = npm({ b: '^1.0.0' }, { a: {}, b: { asks: { a: '1.0.0' } } });
    expect((await remedies(files, record('GHSA-1', 'a', FIXED)))[0]).toContain(
      'raise it to a version that does, or force',
    );
  });

  it('of what ships inside a tarball is the package around it', async () => {
    const files = npm(
      { b: '^1.0.0' },
      {
        b: { asks: { a: '^1.0.0' }, bundleDependencies: ['a'] },
        'b/node_modules/a': { resolved: undefined, inBundle: true },
      },
    );
    expect(await remedies(files, record('GHSA-1', 'a', FIXED))).toEqual([
      'Update "a" to "1.2.6" or later, which ships inside the tarball of a package: raise "b" to a version that brings it.',
    ]);
  });

  it('of an alias is by the name it is installed under, and by hand where its range is too narrow', async () => {
    const place = { name: 'a', resolved: 'https://registry.npmjs.org/a/-/a-1.0.0.tgz' };
    const within = npm({ other: 'npm:a@^1.0.0' }, { other: place });
    const beyond = npm({ other: 'npm:a@~1.0.0' }, { other: place });
    const advisory = record('GHSA-1', 'a', FIXED);
    expect((await remedies(within, advisory))[0]).toContain('run "npm update other".');
    expect((await remedies(beyond, advisory))[0]).toContain(
      'at package.json:5 does not allow: raise it and run "npm install --package-lock-only".',
    );
  });

  it('counts every lockfile', async () => {
    const files = { ...npm({ a: '^1.0.0' }, { a: {} }, 'x/'), ...npm({ a: '^1.0.0' }, { a: {} }, 'y/') };
    expect(await remedies(files, record('GHSA-1', 'a', FIXED))).toEqual([
      'Update "a" to "1.2.6" or later: run "npm update a" in "x"; "y/package-lock.json" locks it too.',
    ]);
  });
});

describe('the command of each tool', () => {
  it.each<[string, PartialPackage, string]>([
    [
      'yarn',
      { name: 'a', version: '1.0.0', file: 'yarn.lock', line: 7 },
      'remove its entry at yarn.lock:7 and run "yarn install"',
    ],
    [
      'pnpm',
      { name: 'a', version: '1.0.0', file: 'pnpm-lock.yaml' },
      'run "pnpm update --recursive --depth Infinity a"',
    ],
    ['bun', { name: 'a', version: '1.0.0', file: 'bun.lock' }, 'run "bun update a"'],
    ['uv', { name: 'a', version: '1.0.0', ecosystem: 'pypi', file: 'uv.lock' }, 'run "uv lock --upgrade-package a"'],
    ['poetry', { name: 'a', version: '1.0.0', ecosystem: 'pypi', file: 'poetry.lock' }, 'run "poetry update a"'],
    ['pdm', { name: 'a', version: '1.0.0', ecosystem: 'pypi', file: 'pdm.lock' }, 'run "pdm update a"'],
    [
      'pipenv',
      { name: 'a', version: '1.0.0', ecosystem: 'pypi', file: 'Pipfile.lock' },
      'run "pipenv upgrade --lock-only a"',
    ],
    ['deno', { name: 'a', version: '1.0.0', file: 'deno.lock' }, 'remove deno.lock and run "deno install"'],
    [
      'pip',
      { name: 'a', version: '1.0.0', ecosystem: 'pypi', file: 'requirements.txt', line: 3 },
      'change requirements.txt:3, or, if a tool wrote that file, lock again with it',
    ],
  ])('%s', (_, one, command) => {
    expect(remedyFor(one)).toContain(`or later: ${command}`);
  });

  it('of an action is an edit', () => {
    const action = {
      name: 'o/r',
      version: 'v1',
      ecosystem: 'github-actions',
      file: '.github/workflows/ci.yml',
      line: 9,
    } as const;
    expect(remedyFor(action)).toBe(
      'Update "o/r" to "1.2.6" or later at .github/workflows/ci.yml:9, pinned to the full SHA of that release.',
    );
  });

  it.each(['x; rm -rf ~', '--global', '$(id)', 'a b', '`id`'])('is left out for %j', (name) => {
    expect(remedyFor({ name, version: '1.0.0' })).toMatch(/^Update ".*" to "1\.2\.6" or later\.$/u);
  });
});

function remedyFor(one: PartialPackage): string | undefined {
  const facts = factsFrom({ packages: [one] });
  const match = bareAdvisory('GHSA-1', { fixedIn: ['1.2.6'] });
  const matches = new Map([...facts.graph.packages.keys()].map((purl) => [purl, [match]]));
  return troubles(run(knownAdvisories, { ...facts, advisories: { ...facts.advisories, matches } }))[0]?.remedy;
}

describe('malware', () => {
  it('is removed with what brings it in, or updated where a version is clean', async () => {
    const files = npm({ b: '^1.0.0' }, { a: {}, b: { asks: { a: '^1.0.0' } } });
    const remedyOf = async (events: Events) =>
      troubles(run(malware, await factsOf(files, [record('MAL-1', 'a', events)])))[0]?.remedy;
    const stolen = 'where it was installed already, take every secret of that machine for stolen.';
    expect(await remedyOf([{ introduced: '0' }])).toBe(
      `Remove "a", which the direct dependency "b" brings in; ${stolen}`,
    );
    expect(await remedyOf(FIXED)).toBe(
      `Remove "a", which the direct dependency "b" brings in, or update it to "1.2.6" or later: run "npm update a"; ${stolen}`,
    );
  });
});

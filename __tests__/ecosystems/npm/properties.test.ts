import * as fc from '../../property.ts';
import { assembleGraph } from '../../../src/domain/assemble.ts';
import { canonicalJson } from '../../../src/domain/canonical.ts';
import { reachOf } from '../../../src/domain/reach.ts';
import { at, parse } from './lock.ts';

const name = fc.constantFrom('a', 'b', '@s/c', '__proto__', 'constructor', 'é', 'x y', '');
const location = fc
  .tuple(fc.constantFrom('', 'packages/p/', '../out/'), fc.array(name, { maxLength: 4 }))
  .map(([folder, names]) => folder + names.map((one) => `node_modules/${one}`).join('/'));
const anything = fc.jsonValue({ maxDepth: 2 });
const specs = fc.dictionary(
  name,
  fc.constantFrom('^1.0.0', '*', 'npm:b@1', 'file:x', 'github:o/r', 'https://x.example/y.tgz'),
);
const entry = fc.record(
  {
    version: fc.constantFrom(
      '1.0.0',
      '2.0.0',
      'v3.0.0',
      '',
      'npm:b@1.0.0',
      'file:packages/p',
      'git+ssh://x.example/y.git',
    ),
    resolved: fc.constantFrom('https://registry.npmjs.org/a/-/a-1.0.0.tgz', 'packages/p', '', 'file:x.tgz', '..'),
    link: fc.boolean(),
    name,
    dev: fc.boolean(),
    optional: fc.boolean(),
    inBundle: fc.boolean(),
    dependencies: specs,
    peerDependencies: specs,
    requires: fc.oneof(specs, fc.boolean()),
  },
  { requiredKeys: [] },
);
const places = fc.dictionary(location, fc.oneof({ weight: 9, arbitrary: entry }, { weight: 1, arbitrary: anything }));
const legacyPlaces = fc.letrec<{ dependencies: Record<string, unknown> }>((tie) => ({
  dependencies: fc.dictionary(
    name,
    fc
      .tuple(entry, fc.option(tie('dependencies'), { depthSize: 'small' }))
      .map(([one, inside]) => (inside === null ? one : Object.assign({}, one, { dependencies: inside }))),
    { maxKeys: 4 },
  ),
})).dependencies;
const lock = fc.oneof(
  places.map((packages) => ({ lockfileVersion: 3, packages })),
  legacyPlaces.map((dependencies) => ({ lockfileVersion: 1, requires: true, dependencies })),
  legacyPlaces.map((dependencies) => ({ dependencies })),
);

describe('any lockfile', () => {
  it('whatever the text, parsing tells of a problem or gives a project', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          lock.map((one) => JSON.stringify(one)),
        ),
        (text) => {
          const part = parse(text);
          expect(part.problems.length + part.projects.length).toBeGreaterThan(0);
          const lines = text.split('\n').length;
          for (const { location: place } of part.problems) expect(place.line).toBeLessThanOrEqual(lines);
        },
      ),
    );
  });

  it('of the newer versions: every location is a package, a link, the project or a problem', () => {
    fc.assert(
      fc.property(places, (packages) => {
        const part = parse({ lockfileVersion: 3, packages });
        const told = part.problems.map((problem) => problem.message);
        for (const [key, raw] of Object.entries(packages)) {
          const isLink = typeof raw === 'object' && raw !== null && 'link' in raw && raw.link === true;
          if (key === '' || isLink || told.some((message) => message.includes(JSON.stringify(key)))) continue;
          expect(at(part, key).entry.location.line).toBeGreaterThan(1);
        }
      }),
    );
  });

  it('gives edges that lead to packages of the same file', () => {
    fc.assert(
      fc.property(lock, (one) => {
        const part = parse(one);
        const purls = new Set(part.packages.map((place) => place.purl));
        for (const { dependencies } of [...part.packages, ...part.projects]) {
          expect(dependencies.filter((purl) => !purls.has(purl))).toEqual([]);
          expect([...dependencies].sort()).toEqual(dependencies);
          expect(new Set(dependencies).size).toBe(dependencies.length);
        }
      }),
    );
  });
});

describe('assembleGraph', () => {
  it('gives the same graph in whichever order the parts come', () => {
    fc.assert(
      fc.property(fc.array(lock, { maxLength: 4 }), fc.infiniteStream(fc.nat()), (locks, random) => {
        const parts = locks.map((one, index) => parse(one, { file: `p${index}/package-lock.json` }));
        const shuffled = parts
          .map((part) => ({ part, order: random.next().value as number }))
          .sort((a, b) => a.order - b.order)
          .map(({ part }) => part);
        const [first, second] = [assembleGraph(parts), assembleGraph(shuffled)];
        expect(canonicalJson([...second.packages])).toBe(canonicalJson([...first.packages]));
        expect(canonicalJson({ ...second, packages: null })).toBe(canonicalJson({ ...first, packages: null }));
        for (const purl of first.packages.keys()) {
          expect(reachOf(second).distance(purl)).toEqual(reachOf(first).distance(purl));
          expect(reachOf(second).dependents(purl)).toEqual(reachOf(first).dependents(purl));
        }
      }),
    );
  });
});

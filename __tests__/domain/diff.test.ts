import { assembleGraph } from '../../src/domain/assemble.ts';
import { diffGraphs } from '../../src/domain/diff.ts';
import { versionSchemes } from '../../src/ecosystems/versions.ts';
import { part, place, type Place } from './graph.ts';

type Specs = readonly (string | readonly [string, Place])[];

const graph = (specs: Specs) =>
  assembleGraph([part(specs.map((spec) => (typeof spec === 'string' ? place(spec) : place(...spec))))]);

const diff = (base: Specs, head: Specs) =>
  diffGraphs(graph(base), graph(head), versionSchemes).map(({ name, kind, level, scope, direct, ...change }) => ({
    name,
    kind,
    level,
    scope,
    direct,
    before: change.before.map((one) => one.version).join(),
    after: change.after.map((one) => one.version).join(),
  }));

describe('diffGraphs', () => {
  it('is empty for the same graph, wherever its packages stand', () => {
    expect(diff(['a@1.0.0'], [['a@1.0.0', { key: 'node_modules/x/node_modules/a', scope: 'development' }]])).toEqual(
      [],
    );
  });

  it('tells what came, what left and what was updated, by name', () => {
    expect(
      diff(['a@1.0.0', 'b@1.0.0', 'c@1.0.0', 'd@1.0.0'], ['a@1.0.1', 'c@1.0.0', 'c@2.0.0', 'd@1.0.0', 'e@1.0.0']),
    ).toMatchObject([
      { name: 'a', kind: 'updated', before: '1.0.0', after: '1.0.1', level: 'patch' },
      { name: 'b', kind: 'removed', before: '1.0.0', after: '', level: null },
      { name: 'c', kind: 'added', before: '', after: '2.0.0', level: null },
      { name: 'e', kind: 'added', before: '', after: '1.0.0', level: null },
    ]);
  });

  it.each([
    ['each version is compared with the nearest', ['a@1.0.0', 'a@2.0.0'], ['a@1.0.1', 'a@2.1.0'], 'minor'],
    ['the largest step counts', ['a@1.0.0'], ['a@1.0.1', 'a@3.0.0'], 'major'],
    ['0.x is as semver names it', ['a@0.1.0'], ['a@0.2.0'], 'minor'],
    ['a step back is major', ['a@1.0.1'], ['a@1.0.0'], 'major'],
    ['an order that cannot be told has no level', ['a@1.0.0'], ['a@latest'], null],
    ['nor has a version that is missing', ['a@'], ['a@1.0.0'], null],
  ])('level: %s', (_why, base, head, level) => {
    expect(diff(base, head)).toMatchObject([{ kind: 'updated', level }]);
  });

  it.each<[string, Place, Place]>([
    ['its hash', { integrity: ['sha512-a'] }, { integrity: ['sha512-b'] }],
    ['the loss of its hash', { integrity: ['sha512-a'] }, {}],
    [
      'its URL',
      { source: { type: 'registry', url: 'https://a.example' } },
      { source: { type: 'registry', url: 'https://b.example' } },
    ],
    ['its kind of source', { source: { type: 'registry', url: null } }, { source: { type: 'workspace', url: null } }],
    ['being bundled all at once', { bundled: false }, { bundled: true }],
    [
      'a further index beside its own',
      { source: { type: 'registry', url: null } },
      { source: { type: 'registry', url: null, others: ['https://evil.example'] } },
    ],
    [
      'a server that is no longer checked',
      { source: { type: 'registry', url: null } },
      { source: { type: 'registry', url: null, unverified: true } },
    ],
    [
      'another registry in the settings of the project',
      { source: { type: 'registry', url: null } },
      { source: { type: 'registry', url: null, registry: 'https://evil.example' } },
    ],
  ])('a version is altered by %s', (_what, before, after) => {
    expect(diff([['a@1.0.0', before]], [['a@1.0.0', after]])).toMatchObject([
      { kind: 'altered', before: '1.0.0', after: '1.0.0', level: null },
    ]);
  });

  it('sees a second place with other bytes, and an alteration beside an update', () => {
    const evil: Place = {
      key: 'node_modules/x/node_modules/a',
      source: { type: 'registry', url: 'https://evil.example' },
    };
    expect(diff(['a@1.0.0', 'a@2.0.0'], ['a@1.0.0', ['a@1.0.0', evil], 'a@2.0.1'])).toMatchObject([
      { kind: 'altered', after: '1.0.0' },
      { kind: 'updated', before: '2.0.0', after: '2.0.1', level: 'patch' },
    ]);
  });

  it('takes scope and directness from what came, or else from what left', () => {
    const [change] = diff(
      [['a@1.0.0', { scope: 'runtime' }]],
      [
        ['a@1.1.0', { scope: 'development', direct: true }],
        ['a@1.2.0', { scope: 'optional' }],
      ],
    );
    expect(change).toMatchObject({ scope: 'optional', direct: true });
    expect(diff([['a@1.0.0', { scope: 'optional', direct: true }]], [])).toMatchObject([
      { scope: 'optional', direct: true },
    ]);
  });

  it("leaves out the project's own workspaces, but not what becomes one or ceases to be one", () => {
    const own: Place = { source: { type: 'workspace', url: null } };
    expect(diff([['w@1.0.0', own]], [['w@1.1.0', own]])).toEqual([]);
    expect(diff([['w@1.0.0', own]], ['w@1.1.0'])).toMatchObject([{ kind: 'updated', level: 'minor' }]);
    expect(diff(['w@1.0.0'], [['w@2.0.0', own]])).toMatchObject([{ kind: 'updated', level: 'major' }]);
  });
});

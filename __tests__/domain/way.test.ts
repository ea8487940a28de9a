import { assembleGraph } from '../../src/domain/assemble.ts';
import type { Declaration } from '../../src/domain/graph.ts';
import { waysTo } from '../../src/domain/way.ts';
import { versionSchemes } from '../../src/ecosystems/versions.ts';
import { part, place, purl } from './graph.ts';

const declared = (range: string, file = 'package.json'): Declaration => ({
  name: 'a',
  range,
  scope: 'runtime',
  location: { file, line: 5 },
  resolved: purl('a@1.0.0'),
  mismatch: null,
});

/** The way from a@1.0.0 to a@1.2.6, where the project asks for it so. */
function wayOf(declaration: Declaration) {
  const { projects, ...rest } = part([place('a@1.0.0', { direct: true })], ['a@1.0.0']);
  const graph = assembleGraph([{ ...rest, projects: [{ ...projects[0]!, declarations: [declaration] }] }]);
  const [way] = waysTo(graph, graph.packages.get(purl('a@1.0.0'))!, '1.2.6', versionSchemes.npm);
  return way;
}

it.each<[string, boolean | null]>([
  ['^1.0.0', true],
  ['', true],
  ['npm:^1.0.0', true],
  ['npm:other@^1.0.0', true],
  ['npm:@scope/other@^1.0.0', true],
  [">=1 ; python_version < '3.9'", true],
  ['~1.0.0', false],
  ['npm:~1.0.0', false],
  ['npm:@scope/other@~1.0.0', false],
  ['npm:other', null],
  ['npm:@scope/other', null],
  ['latest', null],
  ['catalog:', null],
  ['workspace:^', null],
  ['github:acme/a#v1.0.0', null],
])('whether %j takes 1.2.6: %s', (range, within) => {
  expect(wayOf(declared(range))?.within).toBe(within);
});

it('takes the lockfile’s own pin for no range', () => {
  expect(wayOf(declared('==1.0.0', 'package-lock.json'))).toMatchObject({ within: null, declared: [] });
  expect(wayOf(declared('1.0.0'))).toMatchObject({ within: false, declared: [{ range: '1.0.0' }] });
});

it('reads only what the same lockfile asks', () => {
  const graph = assembleGraph([
    part([place('a@1.0.0', { file: 'x/lock' })], ['a@1.0.0'], 'x/lock'),
    part(
      [
        place('a@1.0.0', { file: 'y/lock' }),
        { ...place('b@1.0.0', { file: 'y/lock', dependencies: ['a@1.0.0'] }), ranges: ['~1.0.0'] },
      ],
      ['b@1.0.0'],
      'y/lock',
    ),
  ]);
  const ways = waysTo(graph, graph.packages.get(purl('a@1.0.0'))!, '1.2.6', versionSchemes.npm);
  const b = purl('b@1.0.0');
  expect(ways).toEqual([
    { file: 'x/lock', within: null, declared: [], holders: [] },
    { file: 'y/lock', within: false, declared: [], holders: [{ purl: b, range: '~1.0.0', direct: b }] },
  ]);
});

import * as fc from '../property.ts';
import { assembleGraph } from '../../src/domain/assemble.ts';
import { shortestPaths, unreachable } from '../../src/domain/paths.ts';
import { graphOf, part, place, purl } from './graph.ts';

const names = (paths: readonly string[][]) =>
  paths.map((path) => path.map((one) => one.replace('pkg:npm/', '').replace('@1', '')).join(' '));

describe('shortestPaths', () => {
  it('gives the shortest first, then in order of purls, none with a package twice', () => {
    const graph = graphOf({
      app: ['c@1', 'b@1', 'a@1'],
      'a@1': ['x@1'],
      'b@1': ['x@1', 'a@1'],
      'c@1': ['d@1'],
      'd@1': ['x@1', 'c@1'],
      'x@1': ['b@1'],
    });
    expect(names(shortestPaths(graph, purl('x@1')))).toEqual(['app a x', 'app b x', 'app b a x', 'app c d x']);
    expect(names(shortestPaths(graph, purl('x@1'), 1))).toEqual(['app a x']);
    expect(names(shortestPaths(graph, purl('a@1')))[0]).toBe('app a');
  });

  it('starts at every project, and is empty for what no project reaches', () => {
    const graph = assembleGraph([
      part([place('a@1'), place('lost@1', { dependencies: ['a@1'] })], ['a@1'], 'one/package-lock.json'),
      part([place('a@1')], ['a@1'], 'two/package-lock.json'),
    ]);
    expect(names(shortestPaths(graph, purl('a@1')))).toEqual(['one a', 'two a']);
    expect(shortestPaths(graph, purl('lost@1'))).toEqual([]);
    expect(shortestPaths(graph, 'pkg:npm/unknown@1')).toEqual([]);
    expect(unreachable(graph).map((one) => one.name)).toEqual(['lost']);
  });

  it('agrees with trying every way', () => {
    const spec = fc.integer({ min: 0, max: 5 }).map((index) => `p${index}@1`);
    fc.assert(
      fc.property(fc.dictionary(spec, fc.uniqueArray(spec)), fc.uniqueArray(spec), (packages, app) => {
        const graph = graphOf({ app, ...packages });
        const ways = (path: readonly string[], to: string): string[][] => {
          const last = path.at(-1)!;
          const next = last === 'app' ? app : (packages[last] ?? []);
          const here = last === to ? [[...path]] : [];
          return [
            ...here,
            ...next.filter((one) => one in packages && !path.includes(one)).flatMap((one) => ways([...path, one], to)),
          ];
        };
        for (const to of Object.keys(packages)) {
          const all = names(ways(['app'], to)).map((way) => way.split(' '));
          const wanted = all
            .sort((a, b) => a.length - b.length || (a.join('\0') < b.join('\0') ? -1 : 1))
            .map((way) => way.join(' '));
          const found = names(shortestPaths(graph, purl(to), 1000));
          expect(found).toEqual(wanted);
          const first = names(shortestPaths(graph, purl(to), 2));
          expect(first.map((way) => way.split(' ').length)).toEqual(
            wanted.slice(0, 2).map((way) => way.split(' ').length),
          );
          expect(unreachable(graph).some((one) => one.purl === purl(to))).toBe(wanted.length === 0);
        }
      }),
    );
  });

  it('copes with a long chain, a very popular package and a maze', () => {
    const size = 20_000;
    const chain = graphOf({
      app: ['p0@1'],
      ...Object.fromEntries(
        Array.from({ length: size }, (_, index) => [`p${index}@1`, [`p${index + 1}@1`, 'tslib@1']]),
      ),
      'tslib@1': [],
    });
    expect(shortestPaths(chain, purl(`p${size - 1}@1`))[0]).toHaveLength(size + 1);
    expect(shortestPaths(chain, purl('tslib@1'))[0]).toHaveLength(3);
    const all = Array.from({ length: 60 }, (_, index) => `m${index}@1`);
    const maze = graphOf({ app: ['m0@1'], ...Object.fromEntries(all.map((spec) => [spec, all])) });
    expect(shortestPaths(maze, purl('m59@1'))).toHaveLength(10);
  });
});

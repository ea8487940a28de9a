import { edgesInOrder, rangeOf } from '../../src/domain/edges.ts';

describe('edges', () => {
  it('stay as they are in order', () => {
    expect(edgesInOrder(['a', 'b'], ['^1', null])).toEqual({ dependencies: ['a', 'b'], ranges: ['^1', null] });
  });

  it('are put in order with their ranges, each purl once', () => {
    expect(edgesInOrder(['c', 'a', 'c', 'b', 'b'], ['3', '1', '3', '2', '2.0'])).toEqual({
      dependencies: ['a', 'b', 'c'],
      // b is asked for in two ways, so that none of them can be told.
      ranges: ['1', null, '3'],
    });
  });

  it.each([
    ['a', '1'],
    ['c', null],
    ['e', '5'],
    ['b', null],
    ['f', null],
    ['', null],
  ])('have the range of %j', (purl, range) => {
    expect(rangeOf({ dependencies: ['a', 'c', 'e'], ranges: ['1', null, '5'] }, purl)).toBe(range);
    expect(rangeOf({ dependencies: ['a', 'c', 'e'] }, purl)).toBeNull();
  });
});

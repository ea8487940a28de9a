import { positionsIn } from '../../src/domain/positions.ts';
import * as fc from '../property.ts';

it('ends a line at CR, LF and CRLF', () => {
  const text = 'ab\ncd\r\nef\rgh\n';
  const at = positionsIn(text);
  const starts = Array.from(text.matchAll(/[aceg]/g), ({ index }) => at(index));
  expect(starts).toEqual([1, 2, 3, 4].map((line) => ({ line, column: 1 })));
  expect(at(text.indexOf('d'))).toEqual({ line: 2, column: 2 });
  expect(at(text.length)).toEqual({ line: 5, column: 1 });
});

it('counts what stands before any character, in lines and from the last of them', () => {
  const parts = fc.array(fc.constantFrom('a', '\r\n', '\n', '\r', 'é'), { maxLength: 40 });
  fc.assert(
    fc.property(parts, parts, (before, after) => {
      const lines = before.join('').split(/\r\n|\r|\n/);
      const at = positionsIn([...before, 'x', ...after].join(''))(before.join('').length);
      expect(at).toEqual({ line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 });
    }),
  );
});

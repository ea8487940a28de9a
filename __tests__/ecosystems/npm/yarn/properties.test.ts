import * as fc from '../../../property.ts';
import { assembleGraph } from '../../../../src/domain/assemble.ts';
import type { GraphPart } from '../../../../src/domain/graph.ts';
import { reachOf } from '../../../../src/domain/reach.ts';
import { mismatches, parse, project, unexplained } from './lock.ts';

/** Parts of real lockfiles, small enough to be read some hundred times. */
const samples = ['yarnpkg-yarn', 'build-push-action'].map((name) => {
  const { text, beside } = project(name);
  const whole = parse(text, beside);
  return { text, beside, purls: whole.packages.map((one) => one.purl).sort() };
});
const sample = fc.constantFrom(...samples);
const isTold = (part: GraphPart): boolean =>
  part.problems.length > 0 || mismatches(part).length > 0 || unexplained(part).length > 0;

it('a lockfile cut off anywhere gives the same packages, or is told', () => {
  fc.assert(
    fc.property(sample, fc.double({ min: 0, max: 1, noNaN: true }), ({ text, beside, purls }, share) => {
      const part = parse(text.slice(0, Math.floor(text.length * share)), beside);
      expect(
        isTold(part) ||
          part.packages
            .map((one) => one.purl)
            .sort()
            .join() === purls.join(),
      ).toBe(true);
    }),
    { numRuns: 40 },
  );
});

it('a line that is lost gives the same packages, or is told', () => {
  fc.assert(
    fc.property(sample, fc.nat(), ({ text, beside, purls }, seed) => {
      const lines = text.split('\n');
      lines.splice(seed % lines.length, 1);
      const part = parse(lines.join('\n'), beside);
      expect(
        isTold(part) ||
          part.packages
            .map((one) => one.purl)
            .sort()
            .join() === purls.join(),
      ).toBe(true);
    }),
    { numRuns: 40 },
  );
});

it('whatever is written over any place of it, nothing throws and every edge leads somewhere', () => {
  const graft = fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.constantFrom(
      '\n',
      '"',
      '\\',
      '  ',
      ':',
      ', ',
      '\r',
      '\0',
      '@',
      '::',
      'patch:',
      'workspace:',
      '%',
      '%zz',
      '\uD800',
    ),
  );
  fc.assert(
    fc.property(sample, fc.nat(), fc.nat({ max: 40 }), graft, ({ text, beside }, seed, length, added) => {
      const at = seed % text.length;
      const part = parse(text.slice(0, at) + added + text.slice(at + length), beside);
      const purls = new Set(part.packages.map((one) => one.purl));
      reachOf(assembleGraph([part]));
      expect(
        [...part.packages, ...part.projects].every(({ dependencies }) => dependencies.every((purl) => purls.has(purl))),
      ).toBe(true);
    }),
    { numRuns: 60 },
  );
});

it('any text at all is read without throwing', () => {
  const line = fc
    .tuple(
      fc.constantFrom('', '  ', '    ', '      ', ' '),
      fc.array(
        fc.constantFrom(
          'a',
          '"a@npm:1"',
          '@s/b@1',
          ':',
          ' ',
          ',',
          '__metadata',
          'version',
          'resolution',
          '? ',
          '#',
          '"',
          '8',
        ),
        { maxLength: 6 },
      ),
    )
    .map(([indent, parts]) => indent + parts.join(''));
  fc.assert(
    fc.property(fc.array(fc.oneof(line, fc.string()), { maxLength: 30 }), (lines) => {
      const part = parse(lines.join('\n'));
      expect(part.packages.every((one) => one.entry.location.line <= lines.join('\n').split('\n').length)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

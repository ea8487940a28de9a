import * as fc from '../../property.ts';
import satisfies from 'semver/functions/satisfies.js';
import validRange from 'semver/ranges/valid.js';
import { isPlainRange, satisfiesPlain } from '../../../src/ecosystems/npm/plain-range.ts';

const number = fc.oneof(fc.nat({ max: 2 }), fc.nat({ max: 999_999_999 })).map(String);
const release = fc.tuple(number, number, number).map((parts) => parts.join('.'));
const range = fc.tuple(fc.constantFrom('', '^', '~'), release).map((parts) => parts.join(''));

describe('satisfiesPlain', () => {
  it('says what semver says of a release and a plain range', () => {
    fc.assert(
      fc.property(release, range, (version, wanted) => {
        expect(isPlainRange(wanted)).toBe(true);
        expect(validRange(wanted)).not.toBeNull();
        expect(satisfiesPlain(version, wanted)).toBe(satisfies(version, wanted, { loose: true }));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    '1',
    '1.2',
    '>=1.2.3',
    '1.2.3-rc.1',
    '01.2.3',
    '^^1.2.3',
    '1.2.3\n',
    ' 1.2.3',
    '1.2.1234567890',
    'latest',
    '',
  ])('leaves the range %j to semver', (other) => {
    expect(isPlainRange(other)).toBe(false);
    expect(satisfiesPlain('1.2.3', other)).toBeNull();
  });

  it.each(['1.2.3-rc.1', '1.2.3+build', 'v1.2.3', ''])('leaves the version %j to semver', (other) => {
    expect(satisfiesPlain(other, '^1.2.3')).toBeNull();
  });
});

import { pypiVersions } from '../../../src/ecosystems/pypi/version.ts';

const compare = (a: string, b: string): number => pypiVersions.compare(a, b);
const satisfies = (version: string, range: string): boolean => pypiVersions.satisfies(version, range);

describe('versions of PEP 440', () => {
  test('are in the order of the specification', () => {
    const ordered = [
      '1.0.dev456',
      '1.0a1',
      '1.0a2.dev456',
      '1.0a12.dev456',
      '1.0a12',
      '1.0b1.dev456',
      '1.0b2',
      '1.0b2.post345.dev456',
      '1.0b2.post345',
      '1.0rc1.dev456',
      '1.0rc1',
      '1.0',
      '1.0+abc.5',
      '1.0+abc.7',
      '1.0+5',
      '1.0.post456.dev34',
      '1.0.post456',
      '1.1.dev1',
      '1.10',
      '1!0.1',
    ];
    expect(ordered.toReversed().sort(compare)).toEqual(ordered);
    for (const [index, one] of ordered.entries()) {
      expect(ordered.slice(index + 1).every((later) => compare(one, later) < 0)).toBe(true);
    }
  });

  test.each([
    ['1.0', '1.0.0'],
    ['1.0rc1', '1.0c1'],
    ['1.0-1', '1.0.post1'],
    ['v1.0', '1.0'],
    ['1.0.A1', '1.0a1'],
    ['0!1.0', '1'],
  ])('%s is %s', (a, b) => {
    expect(compare(a, b)).toBe(0);
    expect(satisfies(a, `==${b}`)).toBe(true);
  });

  test.each(['', 'banana', '1.0.x', '1.0+', '1..0', '==1.0', '1.0 2'])('%j is none', (text) => {
    expect(pypiVersions.valid(text)).toBe(false);
  });

  test.each([
    ['1.5', '>=1,<2', true],
    ['2.0', '>=1,<2', false],
    ['2.0rc1', '<2.0', false],
    ['2.0rc1', '<2.0rc2', true],
    ['1.9rc1', '<2.0', true],
    ['1.0.post1', '>1.0', false],
    ['1.0.post2', '>1.0.post1', true],
    ['1.0+local', '>1.0', false],
    ['1.0', '<1.0.post1', true],
    ['1.0', '<1!1.0', true],
    ['2!1.0', '>1!1.0', true],
    ['1!1.0', '>=2', true],
    ['1.0+a', '==1.0', true],
    ['1.0+a', '==1.0+a', true],
    ['1.0+b', '==1.0+a', false],
    ['1.0', '==1.0+a', false],
    ['1.0+a', '<=1.0', true],
    ['1.4.5', '==1.4.*', true],
    ['1', '==1.0.*', true],
    ['1.40', '==1.4.*', false],
    ['1!1.4', '==1.4.*', false],
    ['1.1a1', '==1.1.*', true],
    ['1.5', '!=1.4.*', true],
    ['1.1a1.post2', '==1.1a1.*', true],
    ['1.1', '==1.1a1.*', false],
    ['2.5', '~=2.2', true],
    ['3.0', '~=2.2', false],
    ['2.2.5', '~=2.2.3', true],
    ['2.3', '~=2.2.3', false],
    ['2.1', '~=2.2', false],
    ['1!2.5', '~=1!2.2', true],
    ['2.2', '~=2', false],
    ['banana', '===banana', true],
    ['BANANA', '===banana', true],
    ['1.0', '===1.0.0', false],
    ['banana', '!=1.0', false],
    ['banana', '==1.*', false],
    ['1.0', '', true],
    ['banana', '', false],
    ['1.0', 'nonsense', false],
    ['1.0', '>=1,nonsense', false],
    ['1.0', '>=1.*', false],
  ])('%s in "%s": %s', (version, range, answer) => {
    expect(satisfies(version, range)).toBe(answer);
  });

  test.each([
    ['>=1,<2', true],
    ['==1.*', true],
    ['~=1', false],
    ['>=1.*', false],
    ['1.0', false],
  ])('the range "%s" is valid: %s', (range, answer) => {
    expect(pypiVersions.validRange(range)).toBe(answer);
  });
});

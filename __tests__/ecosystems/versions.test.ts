import { versionSchemes } from '../../src/ecosystems/versions.ts';

const { npm, pypi, 'github-actions': actions } = versionSchemes;

describe('levels', () => {
  it.each([
    ['1.0.0', '1.0.1', 'patch'],
    ['1.0.0', '1.1.0', 'minor'],
    ['1.9.9', '2.0.0', 'major'],
    ['0.1.0', '0.2.0', 'minor'],
    ['0.0.1', '0.0.2', 'patch'],
    ['1.0.0', '2.0.0-rc.1', 'major'],
    ['2.0.0-rc.1', '2.0.0-rc.2', 'major'],
    ['2.0.0-rc.1', '2.0.0', 'major'],
    ['1.2.0-rc.1', '1.2.0', 'minor'],
    ['1.2.3-rc.1', '1.2.3', 'patch'],
    ['1.0.0+a', '1.0.0+b', 'patch'],
    ['v20190909.0.0', '20190910.0.0', 'major'],
    ['latest', '1.0.0', null],
  ])('npm %s to %s is %s', (from, to, level) => expect(npm.level(from, to)).toBe(level));

  it.each([
    ['1.0', '1.0.1', 'patch'],
    ['1.0', '1.1', 'minor'],
    ['1!1.0', '2!1.0', 'major'],
    ['1.0', '1.0.0.1', 'patch'],
    ['2.0rc1', '2.0', 'major'],
    ['1.0.post1', '1.0.post2', 'patch'],
    ['x', '1.0', null],
  ])('PyPI %s to %s is %s', (from, to, level) => expect(pypi.level(from, to)).toBe(level));

  it.each([
    ['v4', 'v4.1', 'minor'],
    ['v4', 'v5', 'major'],
    ['v4.1.6', 'v4.1.7', 'patch'],
    ['v4', 'v4', 'minor'],
    ['v4', 'v4.0.1', 'minor'],
    ['v4.1', 'v4.1.3', 'patch'],
    ['main', 'v5', null],
    ['v4', 'b4ffde65f46336ab88eb53be808477a3936bae11', null],
  ])('an action from %s to %s is %s', (from, to, level) => expect(actions.level(from, to)).toBe(level));
});

describe('order and ranges', () => {
  it('npm is loose and counts prereleases', () => {
    expect(npm.valid('v20190909.0.0')).toBe(true);
    expect(npm.valid('13.0')).toBe(false);
    expect(npm.compare('1.0.0-rc.1', '1.0.0')).toBeLessThan(0);
    expect(npm.satisfies('1.1.0-beta', '^1.0.0')).toBe(true);
    expect([npm.validRange('>=1 <2'), npm.validRange('not a range')]).toEqual([true, false]);
  });

  it('PyPI follows PEP 440', () => {
    expect([pypi.valid('1.0rc1'), pypi.valid('2.6.0-NA')]).toEqual([true, false]);
    expect(pypi.compare('1.0.dev1', '1.0a1')).toBeLessThan(0);
    expect(pypi.satisfies('2.0rc1', '>=1.0')).toBe(true);
    expect([pypi.validRange('~=1.4'), pypi.validRange('^1')]).toEqual([true, false]);
  });

  it('actions are ordered by tags, and a branch or a commit is no version', () => {
    expect(actions.compare('v4', 'v4.0.1')).toBeLessThan(0);
    expect(actions.satisfies('v45', '>=0 <45.0.8')).toBe(true);
    expect(actions.span?.('v4')).toMatchObject({ lowest: '4.0.0' });
    expect(['v4.1.0', 'v4-beta', 'main'].map((ref) => actions.span?.(ref))).toEqual([null, null, null]);
    expect(['main', 'releases/v1', 'v4-beta', 'v1-node20', '0'.repeat(40)].filter((ref) => actions.valid(ref))).toEqual(
      [],
    );
    expect(actions.valid('v4.1.0-beta.1')).toBe(true);
  });
});

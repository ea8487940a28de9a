import { workspaceTest } from '../../../src/ecosystems/npm/manifest/workspaces.ts';

describe('workspace patterns', () => {
  it.each([
    [['packages/*'], 'packages/a', true],
    [['./packages/*/'], 'packages/a', true],
    [['packages/*'], 'packages/a/b', false],
    [['packages/**'], 'packages/a/b', true],
    [['**/lib'], 'lib', true],
    [['{apps,packages}/*'], 'apps/web', true],
    [['packages/a?c-*'], 'packages/abc-d', true],
    [['packages/*', '!packages/old'], 'packages/old', false],
    [['packages/*', '!packages/old', 'packages/old'], 'packages/old', true],
    [['[p]ackages/*'], 'packages/a', false],
    [['{a,b}'.repeat(30)], 'a'.repeat(30), false],
    [[], 'packages/a', false],
  ])('%j matches %s: %s', (patterns, folder, matches) => expect(workspaceTest(patterns)(folder)).toBe(matches));

  it('take no longer for being made to be slow', () => {
    const isWorkspace = workspaceTest(Array.from({ length: 100 }, () => `${'*a'.repeat(100)}b`));
    expect(isWorkspace('a'.repeat(255))).toBe(false);
  });
});

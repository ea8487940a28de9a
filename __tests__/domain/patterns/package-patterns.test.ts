import { compilePackagePatterns } from '../../../src/domain/patterns/package-patterns.ts';
import { prepareGlobs } from '../../../src/domain/patterns/glob.ts';
import { versionSchemes } from '../../../src/ecosystems/versions.ts';
import { candidates } from '../../../src/policy/candidates.ts';

describe('a pattern of an action', () => {
  it.each([
    ['actions:acme/*', 'acme/tools/setup', 'yes'],
    ['actions:acme/tools', 'Acme/Tools/setup', 'yes'],
    ['actions:acme/tools@<2', 'acme/tools/setup', 'yes'],
    ['actions:acme/tools@>=2', 'acme/tools/setup', 'no'],
    ['actions:acme/tools', 'acme/tools/.github/workflows/build.yml', 'yes'],
    ['actions:acme/tools/setup', 'acme/tools', 'no'],
    ['actions:acme/tools/setup', 'acme/tools/build', 'no'],
    ['actions:acme/tool', 'acme/tools/tool', 'no'],
    ['actions:acme/**', 'acme/tools/setup', 'yes'],
  ])('%s, of %s: %s', async (pattern, name, answer) => {
    await prepareGlobs([pattern]);
    const one = { ecosystem: 'github-actions', name, version: 'v1.4.0' } as const;
    expect(compilePackagePatterns([pattern], versionSchemes)(one)).toBe(answer);
    const index = candidates<string>();
    index.add(pattern, [pattern]);
    expect(index.about(one)).toEqual(expect.arrayContaining(answer === 'yes' ? [pattern] : []));
  });

  it('has nothing to do with folders of npm', () => {
    const one = { ecosystem: 'npm', name: '@acme/a/b', version: '1.0.0' } as const;
    expect(compilePackagePatterns(['npm:@acme/*'], versionSchemes)(one)).toBe('no');
  });
});

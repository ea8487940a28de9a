import * as fc from '../property.ts';
import { policyTimes } from '../../bench/policy.ts';
import { compilePackagePatterns } from '../../src/domain/patterns/package-patterns.ts';
import { prepareGlobs } from '../../src/domain/patterns/glob.ts';
import { versionSchemes } from '../../src/ecosystems/versions.ts';
import { candidates } from '../../src/policy/candidates.ts';

describe('a large policy', () => {
  it('of 200 configs and 500 waivers adds little over 10,000 packages that all fail', async () => {
    const all = (await policyTimes(5)).at(-1);
    expect(all?.failing).toBe(10_000);
    // Measured: 125 ms beside 80 ms with one config. Asked one by one, they take eight times as long as the one does.
    expect((all?.large ?? Infinity) / (all?.small ?? 1)).toBeLessThan(4);
  });

  it('finds every config and waiver that a pattern is of, whatever the pattern', async () => {
    const part = fc.constantFrom('a', 'b', '@acme/', '@', '*', '?', '[ab]', '{a,b}', '/', '-', 'A', '_');
    const name = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
    const ecosystem = fc.constantFrom('npm' as const, 'pypi' as const, 'github-actions' as const);
    const pattern = fc
      .tuple(fc.constantFrom('npm', 'pypi', 'actions', 'cargo'), name, fc.constantFrom('', '@<2', '@'))
      .map(([prefix, text, range]) => `${prefix}:${text}${range}`);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(pattern)), ecosystem, name, async (lists, of, text) => {
        await prepareGlobs(lists.flat());
        const index = candidates<readonly string[]>();
        for (const list of lists) index.add(list, list);
        const one = { ecosystem: of, name: text, version: '1.0.0' };
        const found = index.about(one);
        expect(new Set(found).size).toBe(found.length);
        const speaking = lists.filter((list) => compilePackagePatterns(list, versionSchemes)(one) !== 'no');
        expect(found).toEqual(expect.arrayContaining(speaking));
      }),
      { numRuns: 500 },
    );
  });
});

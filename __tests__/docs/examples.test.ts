import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { lintPolicy } from '../../src/policy/load.ts';
import { loadContext } from '../../src/adapters/policy-files.ts';

/** Every block of YAML in the guides that is a policy, and the policies that we ship. */
function policies(): [name: string, text: string][] {
  const pages = ['README.md', ...readdirSync('docs').map((name) => path.join('docs', name))].filter((name) =>
    name.endsWith('.md'),
  );
  const blocks = pages.flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(/^```yaml\n([^]*?)^```$/gm)]
      .filter(([, text = '']) => /^version: 1$/m.test(text))
      .map(([, text = ''], index): [string, string] => [`${page} block ${index + 1}`, text]),
  );
  const files = ['.github/lockgate.yml', 'examples/workflows/lockgate-policy.yml'];
  return [...blocks, ...files.map((file): [string, string] => [file, readFileSync(file, 'utf8')])];
}

const context = loadContext({ local: () => Promise.resolve(null) }, '2026-11-22T00:00:00Z');

describe('every policy that we show', () => {
  it('is found', () => {
    expect(policies().length).toBeGreaterThan(10);
  });

  it.each(policies())('is sound: %s', async (_name, text) => {
    expect(await lintPolicy({ uri: 'lockgate.yml', text }, context)).toEqual([]);
  });
});

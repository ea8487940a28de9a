import { readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../../src');

/** Every module that is evaluated with these: what they import for more than types, and what that imports. */
function evaluatedWith(...modules: readonly string[]): ReadonlySet<string> {
  const found = new Set(modules);
  // The set grows while it is walked.
  for (const module of found) {
    const text = readFileSync(path.join(ROOT, module), 'utf8');
    for (const [, types, from = ''] of text.matchAll(/^(?:import|export) (type )?[^;]*?from '(\.[^']+)';/gms)) {
      if (types === undefined) found.add(path.posix.join(path.posix.dirname(module), from));
    }
  }
  return found;
}

const HEAVY = /^ecosystems\/(?:pypi|github-actions|sbom|toml|yaml|npm\/(?:yarn|pnpm|bun|deno))\//;

describe('what a run loads', () => {
  it('is the reader of the files that it finds, and none of other formats', () => {
    const modules = evaluatedWith(
      'ecosystems/read-graph.ts',
      'ecosystems/npm/unlocked.ts',
      'ecosystems/npm/formats/package-lock.ts',
    );
    expect(modules).toContain('ecosystems/npm/lock/part.ts');
    expect([...modules].filter((module) => HEAVY.test(module))).toEqual([]);
  });

  it('of other ecosystems is how they order versions, which policies speak of', () => {
    const modules = evaluatedWith('ecosystems/versions.ts');
    expect([...modules].filter((module) => HEAVY.test(module)).sort()).toEqual([
      'ecosystems/github-actions/version.ts',
      'ecosystems/pypi/specifier.ts',
      'ecosystems/pypi/version.ts',
    ]);
  });
});

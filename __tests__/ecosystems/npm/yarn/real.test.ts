import { readGraph } from '../../../../src/ecosystems/read-graph.ts';
import { memoryTree } from '../../../fakes/tree.ts';
import { messages, mismatches, parse, project, unexplained } from './lock.ts';

describe.each([
  ['yarnpkg-yarn', 1062, { development: 813, runtime: 244, optional: 5 }],
  ['build-push-action', 632, { development: 412, runtime: 217, optional: 3 }],
])('the lockfile of %s', (name, entries, scopes) => {
  const { text, beside } = project(name);
  const part = parse(text, beside);

  it('is read whole, agrees with its manifest, and every entry has a reason', () => {
    expect(part.packages).toHaveLength(entries);
    expect(messages(part)).toEqual([]);
    expect(mismatches(part)).toEqual([]);
    expect(unexplained(part)).toEqual([]);
  });

  it('has the scopes that the manifest gives', () => {
    const found: Record<string, number> = {};
    for (const { entry } of part.packages) found[entry.scope] = (found[entry.scope] ?? 0) + 1;
    expect(found).toEqual(scopes);
  });

  it('has every entry at its line', () => {
    const lines = text.split('\n');
    for (const { entry } of part.packages) {
      expect(lines[entry.location.line - 1]?.replaceAll('"', '')).toBe(`${entry.key}:`);
    }
  });

  it('reads the same with CRLF and a byte-order mark, and as a file of a tree', async () => {
    expect(parse(`\uFEFF${text.replaceAll('\n', '\r\n')}`, beside)).toEqual(part);
    const graph = await readGraph(memoryTree({ 'yarn.lock': text, 'package.json': beside['package.json'] as string }));
    expect(graph.problems).toEqual([]);
    expect(graph.packages.size).toBe(new Set(part.packages.map((one) => one.purl)).size);
  });

  it('without its manifest, everything has a reason all the same', () => {
    const alone = parse(text, {}, 'a/yarn.lock');
    expect(messages(alone)).toEqual([]);
    expect(unexplained(alone)).toEqual([]);
    expect(alone.packages.map((one) => one.purl)).toEqual(part.packages.map((one) => one.purl));
  });
});

import { assembleGraph } from '../../src/domain/assemble.ts';
import { part, place } from './graph.ts';

describe('assembleGraph', () => {
  it('has each purl once, with all its places, the strictest scope and the union of its edges', () => {
    const graph = assembleGraph([
      part(
        [place('b@1.0.0', { scope: 'development', dependencies: ['z@1.0.0'], file: 'z/package-lock.json' })],
        [],
        'z/package-lock.json',
      ),
      part([
        place('b@1.0.0', {
          scope: 'optional',
          key: 'node_modules/x/node_modules/b',
          dependencies: ['a@1.0.0', 'z@1.0.0'],
        }),
        place('b@1.0.0', { scope: 'optional', direct: true }),
        place('a@1.0.0'),
      ]),
    ]);
    expect([...graph.packages.keys()]).toEqual(['pkg:npm/a@1.0.0', 'pkg:npm/b@1.0.0']);
    const b = graph.packages.get('pkg:npm/b@1.0.0');
    expect(b).toMatchObject({ scope: 'optional', direct: true, dependencies: ['pkg:npm/a@1.0.0', 'pkg:npm/z@1.0.0'] });
    expect(b?.entries.map((entry) => [entry.location.file, entry.key])).toEqual([
      ['package-lock.json', 'node_modules/b'],
      ['package-lock.json', 'node_modules/x/node_modules/b'],
      ['z/package-lock.json', 'node_modules/b'],
    ]);
    expect(graph.projects.map((project) => project.file)).toEqual(['package-lock.json', 'z/package-lock.json']);
  });

  it('does not call a file read that gave nothing but problems, and sorts the problems', () => {
    const problem = (line: number) => ({ location: { file: 'x', line }, message: 'm', remedy: 'r' });
    const graph = assembleGraph([
      { file: 'x', projects: [], packages: [], problems: [problem(2), problem(1)] },
      part([place('a@1.0.0')]),
      part([place('a@1.0.0')]),
    ]);
    expect(graph.files).toEqual(['package-lock.json']);
    expect(graph.problems.map(({ location }) => location.line)).toEqual([1, 2]);
  });

  it('has a place once that two lockfiles bring in, unless they differ in where it comes from', () => {
    const base = { file: 'base.txt', key: 'a==1.0.0' };
    const elsewhere = { type: 'registry' as const, url: 'https://evil.example' };
    const graph = assembleGraph([
      part([place('a@1.0.0', base)], [], 'base.txt'),
      part([place('a@1.0.0', { ...base, source: elsewhere })], [], 'evil.txt'),
      part([place('a@1.0.0', base)], [], 'dev.txt'),
    ]);
    expect(graph.packages.get('pkg:npm/a@1.0.0')?.entries.map(({ source }) => source.url)).toEqual([
      'https://evil.example',
      null,
    ]);
  });
});

import { isDependencyFile, readGraph } from '../../../../src/ecosystems/read-graph.ts';
import { memoryTree } from '../../../fakes/tree.ts';

describe('requirements files of a whole tree', () => {
  test('are found at any depth of a folder of that name', async () => {
    const graph = await readGraph(memoryTree({ 'requirements/ci/linux/test.txt': 'a==1', 'docs/test.txt': 'b==1' }));
    expect([...graph.packages.keys()]).toEqual(['pkg:pypi/a@1']);
  });

  test('that include each other give each line once, under every project that asks for it', async () => {
    const graph = await readGraph(
      memoryTree({
        'requirements.txt': '-r requirements/base.txt\n-c limits/constraints.txt\nopen',
        'requirements/base.txt': 'a==1 ; python_version < "3"\na==2 ; python_version >= "3"\nloose',
        'requirements/dev.txt': '-r base.txt\n-r shared/more.in',
        'requirements/shared/more.in': 'b==1\n-r ../../requirements.txt',
        'limits/constraints.txt': 'open==3\nunused<2',
      }),
    );
    expect([...graph.packages.keys()]).toEqual(['pkg:pypi/a@1', 'pkg:pypi/a@2', 'pkg:pypi/b@1', 'pkg:pypi/open@3']);
    expect([...graph.packages.values()].map(({ entries }) => entries.map(({ location }) => location.file))).toEqual([
      ['requirements/base.txt'],
      ['requirements/base.txt'],
      ['requirements/shared/more.in'],
      ['limits/constraints.txt'],
    ]);
    expect(graph.projects.map(({ purl }) => purl)).toEqual([
      'pkg:pypi/limits/constraints.txt',
      'pkg:pypi/requirements.txt',
      'pkg:pypi/requirements/base.txt',
      'pkg:pypi/requirements/dev.txt',
    ]);
    expect(graph.problems.map(({ location, message }) => `${location.file}:${location.line} ${message}`)).toEqual([
      expect.stringContaining('requirements/base.txt:3 "loose" is not pinned'),
    ]);
  });

  test('an index that only one of them names is seen beside the other origin', async () => {
    const graph = await readGraph(
      memoryTree({ 'requirements-dev.txt': '-i https://a.example\n-r requirements.txt', 'requirements.txt': 'a==1' }),
    );
    const sources = graph.packages.get('pkg:pypi/a@1')?.entries.map(({ source }) => source.url);
    expect(sources).toEqual(['https://a.example', null]);
  });

  test.each([
    ['requirements.txt', true],
    ['a/requirements-dev.txt', true],
    ['dev-requirements.txt', true],
    ['requirements/lint.txt', true],
    ['constraints.txt', true],
    ['a/package_constraints.txt', true],
    ['requirements/sub/lint.txt', true],
    ['robots.txt', false],
    ['requirements.md', false],
  ])('%s is read: %s', (path, answer) => {
    expect(isDependencyFile(path)).toBe(answer);
  });
});

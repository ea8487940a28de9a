import {
  annotateCheckRun,
  createCheckRun,
  cutAtLine,
  listCheckRuns,
  newestChecks,
} from '../../../src/registries/github/check-runs.ts';

const repository = { owner: 'o', repo: 'r' };

describe('newestChecks', () => {
  it('keeps the newest report of each name and app', () => {
    const runs = [
      { id: 1, name: 'test', appId: 1, conclusion: 'failure' },
      { id: 3, name: 'test', appId: 1, conclusion: 'success' },
      { id: 2, name: 'test', appId: 1, conclusion: null },
      { id: 4, name: 'test', appId: 2, conclusion: 'failure' },
    ];
    expect(newestChecks(runs)).toEqual([
      { name: 'test', appId: 1, conclusion: 'success' },
      { name: 'test', appId: 2, conclusion: 'failure' },
    ]);
  });
});

describe('listCheckRuns', () => {
  const read = (run: object) => listCheckRuns(repository, 'c').read({ total_count: 1, check_runs: [run] }).items[0];

  it('gives no conclusion to a run that is not over', () => {
    const run = { id: 1, name: 'test', app: { id: 7 }, status: 'in_progress', conclusion: 'success' };
    expect(read(run)).toEqual({ id: 1, name: 'test', appId: 7, conclusion: null });
  });

  it.each([
    ['no name', { id: 1, app: null, status: 'completed', conclusion: 'success' }],
    ['a number as the conclusion', { id: 1, name: 'x', app: null, status: 'completed', conclusion: 1 }],
    ['an app without a number', { id: 1, name: 'x', app: {}, status: 'completed', conclusion: 'success' }],
  ])('rejects a run with %s', (_name, run) => expect(() => read(run)).toThrow(/malformed/));
});

describe('a check run', () => {
  const annotation = { path: 'a', line: 1, level: 'failure' as const, title: 't', message: 'm' };
  const output = {
    name: 'lockgate',
    headSha: 'c',
    conclusion: 'failure' as const,
    title: 'deny',
    summary: 's',
    annotations: Array.from({ length: 60 }, () => annotation),
  };

  it('takes at most 50 annotations in one request', () => {
    expect(createCheckRun(repository, output).body).toMatchObject({ output: { annotations: { length: 50 } } });
    const further = annotateCheckRun(repository, 9, output, output.annotations.slice(50));
    expect(further).toMatchObject({
      path: '/repos/o/r/check-runs/9',
      body: { output: { annotations: { length: 10 } } },
    });
  });
});

describe('cutAtLine', () => {
  it('leaves alone what fits', () => expect(cutAtLine('a\nb', 10)).toBe('a\nb'));

  it('cuts at the end of a line and says so', () => {
    const cut = cutAtLine('line\n'.repeat(100), 200);
    expect(cut.length).toBeLessThanOrEqual(200);
    expect(cut).toMatch(/^(?:line\n)+line\n\n… cut here/);
  });
});

import { lockgate } from './support/cli.ts';

const EXAMPLE = 'examples/monorepo';

describe('a repository with a pnpm workspace, a uv project and workflows', () => {
  it('is checked in one run, and the example passes', async () => {
    const { status, stdout } = await lockgate(['check', '--offline', '--quiet', EXAMPLE]);
    expect([status, stdout]).toEqual([
      0,
      'Passed: 1 note; 8 packages in .github/workflows/ci.yml, pnpm-lock.yaml, services/api/uv.lock (gate audit)\n',
    ]);
  });

  it('is one graph, workspace members being projects and no packages', async () => {
    const { stdout } = await lockgate(['graph', '--format', 'json', EXAMPLE]);
    const { packages } = JSON.parse(stdout) as { packages: { ecosystem: string; name: string; scope: string }[] };
    expect(packages.map(({ ecosystem, name, scope }) => `${ecosystem} ${name} ${scope}`)).toEqual([
      'github-actions actions/checkout development',
      'github-actions actions/setup-node development',
      'npm change-case runtime',
      'npm picocolors runtime',
      'npm prettier development',
      'pypi click runtime',
      'pypi colorama runtime',
      'pypi packaging development',
    ]);
  });
});

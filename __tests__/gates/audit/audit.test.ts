import { audit, type AuditInput, type AuditResult } from '../../../src/gates/audit/audit.ts';
import type { LoggedCall } from '../../fakes/github/faults.ts';
import { accounts, type FakeRepository } from '../../fakes/github/server.ts';
import { sharedGitHub } from '../../threats/support/fake.ts';
import { NOW, portsFor } from '../../threats/support/ports.ts';
import { STARTING_FILES } from '../../threats/support/project.ts';
import { writingToken } from '../../threats/support/update.ts';

const github = sharedGitHub();
let serial = 0;

const denying = 'version: 1\nrules: {denied-packages: {packages: ["npm:left-pad"]}}\n';
const create = (policy = 'version: 1\n'): Promise<FakeRepository> => {
  serial += 1;
  return github().createRepository(`acme/audited-${serial}`, { ...STARTING_FILES, '.github/lockgate.yml': policy });
};

async function run(repository: FakeRepository, different: Partial<AuditInput> = {}): Promise<AuditResult> {
  const commit = (await repository.head()) ?? '';
  const ports = portsFor(github(), repository.fullName, writingToken(github()));
  return audit(
    {
      commit,
      ref: 'refs/heads/main',
      directory: '.',
      now: NOW,
      sarif: 'auto',
      issue: true,
      dryRun: false,
      ...different,
    },
    {
      ...ports,
      tree: await ports.github.tree(commit),
      read: (path) => ports.github.file(path, commit),
      render: { sarif: () => '{"version":"2.1.0","runs":[]}', issue: (decision) => `verdict: ${decision.verdict}` },
    },
  );
}

// A GraphQL query is a read, though it travels by POST.
const reads = (call: LoggedCall): boolean =>
  call.method === 'GET' || (call.path === '/graphql' && /^query\b/.test((call.body as { query: string }).query));
const writes = (from: number): LoggedCall[] =>
  github()
    .calls.slice(from)
    .filter((call) => !reads(call));
const issues = (repository: FakeRepository): unknown[] =>
  [...repository.data.issues.values()].map(({ state, body }) => [state, body]);

describe('audit', () => {
  it('leaves the issue alone on every other branch and on tags', async () => {
    const repository = await create(denying);
    await run(repository);
    await repository.commit({ '.github/lockgate.yml': 'version: 1\n' }, { author: accounts.maintainer });
    for (const ref of ['refs/heads/feature', 'refs/heads/main/x', 'refs/tags/main']) {
      expect(await run(repository, { ref })).toMatchObject({ decision: { verdict: 'pass' }, issueChanged: false });
    }
    expect(issues(repository)).toMatchObject([['open', expect.anything()]]);
    expect(await run(repository)).toMatchObject({ issueChanged: true });
    expect(issues(repository)).toMatchObject([['closed', expect.anything()]]);
  });

  it('only reads where all is well and was well before', async () => {
    const repository = await create();
    const from = github().calls.length;
    expect(await run(repository)).toMatchObject({
      decision: { verdict: 'pass' },
      issueChanged: false,
      uploaded: false,
    });
    expect(writes(from)).toEqual([]);
  });

  it('keeps one issue for as long as there are problems, and closes it after', async () => {
    const repository = await create(denying);
    expect(await run(repository)).toMatchObject({ decision: { verdict: 'deny' }, issueChanged: true, uploaded: true });
    expect(await run(repository)).toMatchObject({ issueChanged: false });
    expect(issues(repository)).toEqual([['open', '<!-- lockgate:audit -->\nverdict: deny']]);
    await repository.commit({ '.github/lockgate.yml': 'version: 1\n' });
    expect(await run(repository)).toMatchObject({ issueChanged: true, uploaded: true });
    expect(issues(repository)).toEqual([['closed', '<!-- lockgate:audit -->\nverdict: deny']]);
  });

  it('plans and writes nothing in a dry run', async () => {
    const repository = await create(denying);
    const from = github().calls.length;
    const { steps } = await run(repository, { dryRun: true });
    expect(steps.map((step) => step.kind)).toEqual(['issue', 'sarif']);
    expect(writes(from)).toEqual([]);
  });
});

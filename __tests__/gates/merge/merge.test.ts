import { accounts } from '../../fakes/github/server.ts';
import { sharedGitHub } from '../../threats/support/fake.ts';
import { POLICY, projectAt, START } from '../../threats/support/project.ts';
import { openUpdate, reasons } from '../../threats/support/update.ts';

const github = sharedGitHub();

describe('merge', () => {
  it('approves and merges exactly the judged commit by the method of the policy', async () => {
    const update = await openUpdate(github());
    expect(await update.merge({ head: update.head })).toMatchObject({
      merged: 'merged',
      decision: { gate: 'merge', verdict: 'pass' },
      steps: [
        { kind: 'approve', commit: update.head },
        { kind: 'merge', commit: update.head, method: 'squash' },
      ],
    });
    const { pull } = update.repository.pull(update.number);
    expect(pull.reviews).toMatchObject([{ user: accounts.actions, state: 'APPROVED', commitId: update.head }]);
    expect(pull.merged).not.toBeNull();
  });

  it('plans without writing in a dry run', async () => {
    const update = await openUpdate(github());
    const from = github().calls.length;
    const { steps, merged } = await update.merge({ dryRun: true });
    expect([steps.map((step) => step.kind), merged]).toEqual([['approve', 'merge'], 'no']);
    const writes = github()
      .calls.slice(from)
      .filter((call) => call.method !== 'GET' && call.operation !== 'graphql');
    expect(writes).toEqual([]);
  });

  it('merges nothing that could not pass a review', async () => {
    const update = await openUpdate(github(), {
      start: {
        '.github/lockgate.yml': `${POLICY}rules: {denied-packages: {packages: ["npm:left-pad@1.3.1"], gates: [review]}}\n`,
      },
    });
    const { decision, merged } = await update.merge();
    expect(merged).toBe('no');
    expect(reasons(decision.findings)).toEqual([expect.stringMatching(/^denied-packages: /)]);
  });

  it.each([
    ['starts from nothing', 'extends: []\n', ['checks', 'update-author', 'update-level', 'update-scope']],
    ['turns the author’s rule off', 'rules: {update-author: off}\n', ['update-author']],
    ['only warns of checks', 'rules: {checks: warn}\n', ['checks']],
    ['lets an outage pass', 'rules: {update-scope: {effect: deny, unavailable: warn}}\n', ['update-scope']],
  ])('merges nothing by a policy that %s', async (_what, more, rules) => {
    const update = await openUpdate(github(), { start: { '.github/lockgate.yml': POLICY + more } });
    const { decision, merged } = await update.merge();
    expect([merged, update.merged()]).toEqual(['no', false]);
    const refused = decision.findings.filter(({ rule }) => rule === 'gate').map(({ subject }) => subject);
    expect(refused).toEqual(rules);
  });

  it('merges nothing by a policy without a merge section', async () => {
    const update = await openUpdate(github(), { start: { '.github/lockgate.yml': 'version: 1\n' } });
    expect(await update.merge()).toMatchObject({ merged: 'no', reason: 'The policy has no merge section.' });
  });

  it('puts the commit into the merge queue where the branch has one', async () => {
    const update = await openUpdate(github());
    update.repository.addRuleset('branch', 'refs/heads/main', [{ type: 'merge_queue' }], 'queue');
    expect(await update.merge()).toMatchObject({ merged: 'queued' });
  });

  it('says what to allow where Actions may not approve', async () => {
    const update = await openUpdate(github());
    update.repository.data.actionsMayApprove = false;
    const { decision, merged } = await update.merge();
    expect(merged).toBe('no');
    expect(decision.findings.find(({ rule }) => rule === 'gate')?.remedy).toMatch(/Allow GitHub Actions to approve/);
  });

  it('judges a directory of the repository by its own files', async () => {
    const inside = (files: Readonly<Record<string, string>>): Record<string, string> =>
      Object.fromEntries(Object.entries(files).map(([path, text]) => [`packages/a/${path}`, text]));
    const update = await openUpdate(github(), {
      start: inside(projectAt(START)),
      files: inside(projectAt({ ...START, 'left-pad': '1.3.1' })),
    });
    expect(await update.merge({ directory: 'packages/a' })).toMatchObject({ merged: 'merged' });
  });

  it.each(['package.json', 'packages/b/package.json'])('takes %s for no file of another directory', async (outside) => {
    const inside = (files: Readonly<Record<string, string>>): Record<string, string> =>
      Object.fromEntries(Object.entries(files).map(([path, text]) => [`packages/a/${path}`, text]));
    const update = await openUpdate(github(), {
      start: { ...inside(projectAt(START)), 'packages/b/package.json': '{"name": "b"}' },
      files: {
        ...inside(projectAt({ ...START, 'left-pad': '1.3.1' })),
        [outside]: '{"name": "b", "dependencies": {"evil": "1.0.0"}}',
      },
    });
    const { decision, merged } = await update.merge({ directory: 'packages/a' });
    expect(merged).toBe('no');
    expect(reasons(decision.findings)).toContainEqual(expect.stringMatching(/^update-scope: .* is neither/));
  });
});

import { accounts, actionsApp, startGitHub, type FakeGitHub, type FakeRepository } from '../server.ts';
import type { Token } from '../model.ts';
import { send } from './client.ts';

let github: FakeGitHub;
let repository: FakeRepository;
let token: Token;
const root = '/repos/acme/app';
const merge = `PUT ${root}/pulls/1/merge`;

beforeEach(async () => {
  github = await startGitHub();
  repository = await github.createRepository('acme/app', { 'a.txt': '1\n' });
  token = github.issueToken({ permissions: { contents: 'write', 'pull-requests': 'write' } });
});
afterEach(() => github.stop());

/** A pull request by Dependabot that changes these files; its head. */
async function propose(files: Readonly<Record<string, string>> = { 'b.txt': '2\n' }): Promise<string> {
  const sha = await repository.commit(files, { branch: 'update', author: accounts.dependabot, signed: 'github' });
  await repository.openPullRequest({ head: 'update', author: accounts.dependabot, title: 'Bump b' });
  return sha;
}

describe('merging', () => {
  it.each(['merge', 'squash', 'rebase'])('by %s puts real commits on the base', async (merge_method) => {
    const sha = await propose();
    const base = await repository.head();
    const reply = await send(github, token, merge, { sha, merge_method });
    expect(reply).toMatchObject({ status: 200, body: { merged: true, sha: await repository.head() } });
    const parents = await repository.data.git.text(['show', '-s', '--format=%P', 'refs/heads/main']);
    expect(parents).toBe(merge_method === 'merge' ? `${base} ${sha}` : base);
    expect(await repository.data.git.text(['show', 'refs/heads/main:b.txt'])).toBe('2');
    expect(repository.data.activity.at(-1)).toMatchObject({ type: 'pr_merge', actor: accounts.actions });
    expect((await send(github, token, `GET ${root}/pulls/1`)).body).toMatchObject({ state: 'closed', merged: true });
  });

  it('joins what both sides did to one file', async () => {
    const lines = Array.from({ length: 9 }, (_, index) => `line ${index}\n`);
    await repository.commit({ 'a.txt': lines.join('') });
    await propose({ 'a.txt': lines.with(0, 'theirs\n').join('') });
    await repository.commit({ 'a.txt': lines.with(8, 'ours\n').join('') });
    expect((await send(github, token, merge)).status).toBe(200);
    const text = await repository.data.git.text(['show', 'refs/heads/main:a.txt']);
    expect(text).toBe(lines.with(0, 'theirs\n').with(8, 'ours\n').join('').trim());
  });

  it('refuses a file that one side deleted', async () => {
    await propose({ 'a.txt': 'changed\n' });
    await repository.commit({ 'a.txt': null });
    expect((await send(github, token, merge)).body['message']).toContain('merge conflicts');
  });

  it('refuses a head that moved', async () => {
    const sha = await propose();
    github.before('pulls/merge', () =>
      repository.commit({ 'c.txt': '3' }, { branch: 'update', pusher: accounts.attacker }),
    );
    const reply = await send(github, token, merge, { sha });
    expect([reply.status, reply.body['message']]).toEqual([
      409,
      'Head branch was modified. Review and try the merge again.',
    ]);
    expect(repository.pull(1).pull.merged).toBeNull();
  });

  it.each<[string, () => unknown, string]>([
    ['a draft', () => Object.assign(repository.pull(1).pull, { draft: true }), 'still a draft'],
    ['a conflict', () => repository.commit({ 'b.txt': 'other\n' }), 'merge conflicts'],
    [
      'a check that is missing',
      () => repository.setRequiredChecks('main', [{ context: 'ci', appId: 1 }]),
      '"ci" is expected',
    ],
    [
      'an approval that is missing',
      () => repository.requireApprovals('main', 1),
      'At least 1 approving review is required',
    ],
    ['a merge queue', () => repository.useMergeQueue('main'), 'through the merge queue'],
    ['a method that is off', () => repository.data.mergeMethods.splice(0, 1), 'not allowed on this repository'],
    ['a closed pull request', () => Object.assign(repository.pull(1), { state: 'closed' }), 'not mergeable'],
  ])('is refused by %s', async (_case, arrange, message) => {
    await propose();
    await arrange();
    const reply = await send(github, token, merge);
    expect(reply.status).toBe(405);
    expect(reply.body['message']).toContain(message);
  });

  it.each<[string, string | null, number, number]>([
    ['success of the right app', 'success', actionsApp.id, 200],
    ['success of another app', 'success', 99, 405],
    ['failure', 'failure', actionsApp.id, 405],
    ['a check still running', null, actionsApp.id, 405],
    ['a skipped check', 'skipped', actionsApp.id, 200],
    ['a neutral check', 'neutral', actionsApp.id, 200],
  ])('weighs %s as GitHub does', async (_case, conclusion, id, status) => {
    const sha = await propose();
    repository.setRequiredChecks('main', [{ context: 'ci', appId: actionsApp.id }]);
    await repository.reportCheck(sha, 'ci', conclusion, { id, slug: 'app' });
    expect((await send(github, token, merge, { sha })).status).toBe(status);
  });

  it('wants the base in the head where the rule is strict', async () => {
    const sha = await propose();
    repository.setRequiredChecks('main', [{ context: 'ci', appId: null }], { strict: true });
    await repository.reportStatus(sha, 'ci', 'success');
    await repository.commit({ 'other.txt': 'x' });
    expect((await send(github, token, merge)).body['message']).toContain('behind the base branch');
  });

  it('counts the newest verdict of each reviewer', async () => {
    await propose();
    repository.requireApprovals('main', 1);
    await repository.review(1, accounts.maintainer, 'APPROVED');
    await repository.review(1, accounts.maintainer, 'CHANGES_REQUESTED');
    expect((await send(github, token, merge)).status).toBe(405);
    await repository.review(1, accounts.maintainer, 'APPROVED');
    expect((await send(github, token, merge)).status).toBe(200);
  });

  it('of a workflow file is not for a token without that right', async () => {
    await propose({ '.github/workflows/ci.yml': 'on: push\n' });
    const reply = await send(github, token, merge);
    expect([reply.status, reply.body['message']]).toEqual([
      403,
      'refusing to allow a GitHub App to create or update workflow `.github/workflows/ci.yml` without `workflows` permission',
    ]);
    const app = github.issueToken({ kind: 'app', permissions: { contents: 'write', workflows: 'write' } });
    expect((await send(github, app, merge)).status).toBe(200);
  });

  it('starts workflows, but not when a workflow did it', async () => {
    await propose();
    github.state.triggered.length = 0;
    await send(github, token, merge);
    expect(github.state.triggered).toEqual([]);
    await send(
      github,
      github.issueToken({ permissions: { actions: 'write' } }),
      `POST ${root}/actions/workflows/1/dispatches`,
      { ref: 'main' },
    );
    expect(github.state.triggered).toMatchObject([{ event: 'workflow_dispatch', actor: 'github-actions[bot]' }]);
  });

  it('by an app starts workflows', async () => {
    await propose();
    github.state.triggered.length = 0;
    await send(github, github.issueToken({ kind: 'app', permissions: { contents: 'write' } }), merge);
    expect(github.state.triggered.map(({ event, action }) => `${event} ${action ?? ''}`.trim())).toEqual([
      'push',
      'pull_request closed',
    ]);
  });
});

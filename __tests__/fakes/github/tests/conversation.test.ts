import { accounts, actionsApp, startGitHub, type FakeGitHub, type FakeRepository } from '../server.ts';
import type { Token } from '../model.ts';
import { send } from './client.ts';

let github: FakeGitHub;
let repository: FakeRepository;
let token: Token;
const root = '/repos/acme/app';

beforeEach(async () => {
  github = await startGitHub();
  repository = await github.createRepository('acme/app');
  token = github.issueToken({
    permissions: { contents: 'read', issues: 'write', 'pull-requests': 'write', checks: 'write', statuses: 'write' },
  });
});
afterEach(() => github.stop());

describe('issues', () => {
  it('are listed with pull requests among them, by state, label and creator', async () => {
    await repository.commit({ 'a.txt': 'a' }, { branch: 'topic' });
    await repository.openPullRequest({ head: 'topic' });
    await send(github, token, `POST ${root}/issues`, { title: 'Audit', body: '<!-- m -->', labels: ['security'] });
    const all = await send<{ number: number; pull_request?: unknown }[]>(github, token, `GET ${root}/issues`);
    expect(all.body.map((issue) => [issue.number, issue.pull_request !== undefined])).toEqual([
      [2, false],
      [1, true],
    ]);
    const mine = `GET ${root}/issues?labels=security&creator=github-actions[bot]`;
    expect((await send(github, token, mine)).body).toMatchObject([{ number: 2, user: { id: accounts.actions.id } }]);
    await send(github, token, `PATCH ${root}/issues/2`, { state: 'closed' });
    expect((await send(github, token, mine)).body).toEqual([]);
    expect((await send(github, token, `${mine}&state=closed`)).body).toMatchObject([{ state_reason: 'completed' }]);
  });

  it('refuse a body beyond the limit', async () => {
    const reply = await send(github, token, `POST ${root}/issues`, { title: 'x', body: 'x'.repeat(65_537) });
    expect(reply.status).toBe(422);
    expect(repository.data.issues.size).toBe(0);
  });
});

describe('comments', () => {
  it('are written, found on their page, changed and deleted', async () => {
    repository.openIssue('An issue', 'text');
    for (let index = 0; index < 100; index += 1) repository.comment(1, accounts.attacker, `<!-- lockgate --> ${index}`);
    const { body } = await send(github, token, `POST ${root}/issues/1/comments`, { body: '<!-- lockgate --> ours' });
    const page = await send(github, token, `GET ${root}/issues/1/comments?per_page=100&page=2`);
    expect(page.body).toMatchObject([{ body: '<!-- lockgate --> ours', user: { login: 'github-actions[bot]' } }]);
    const one = `${root}/issues/comments/${String(body['id'])}`;
    expect((await send(github, token, `PATCH ${one}`, { body: 'new' })).body).toMatchObject({ body: 'new' });
    expect((await send(github, token, `PATCH ${one}`, { body: 'x'.repeat(65_537) })).status).toBe(422);
    expect((await send(github, token, `DELETE ${one}`)).status).toBe(204);
    expect(repository.data.comments).toHaveLength(100);
  });
});

describe('checks', () => {
  it('collect annotations over several requests', async () => {
    const head_sha = await repository.head();
    const annotation = { path: 'a', start_line: 1, end_line: 1, annotation_level: 'warning', message: 'm' };
    const output = { title: 't', summary: 's', annotations: Array.from({ length: 50 }, () => annotation) };
    const made = await send(github, token, `POST ${root}/check-runs`, {
      name: 'lockgate',
      head_sha,
      status: 'in_progress',
      output,
    });
    const run = `${root}/check-runs/${String(made.body['id'])}`;
    await send(github, token, `PATCH ${run}`, {
      conclusion: 'failure',
      output: { ...output, annotations: [annotation] },
    });
    expect((await send(github, token, `GET ${run}`)).body).toMatchObject({
      status: 'completed',
      conclusion: 'failure',
      output: { annotations_count: 51 },
      app: { id: actionsApp.id },
    });
    expect((await send(github, token, `GET ${run}/annotations?per_page=100`)).body).toHaveLength(51);
  });

  it('list the newest report of each app', async () => {
    const sha = (await repository.head()) ?? '';
    await repository.reportCheck(sha, 'ci', 'failure');
    await repository.reportCheck(sha, 'ci', 'success');
    await repository.reportCheck(sha, 'ci', 'success', { id: 7, slug: 'other' });
    const list = `GET ${root}/commits/${sha}/check-runs`;
    expect((await send(github, token, list)).body).toMatchObject({
      total_count: 2,
      check_runs: [{ conclusion: 'success' }, {}],
    });
    expect((await send(github, token, `${list}?app_id=7`)).body).toMatchObject({ total_count: 1 });
    expect((await send(github, token, `${list}?filter=all`)).body).toMatchObject({ total_count: 3 });
  });

  it('are joined by the older statuses', async () => {
    const sha = (await repository.head()) ?? '';
    const combined = `GET ${root}/commits/${sha}/status`;
    expect((await send(github, token, combined)).body).toMatchObject({ state: 'pending', total_count: 0 });
    await send(github, token, `POST ${root}/statuses/${sha}`, { state: 'failure', context: 'ci' });
    expect((await send(github, token, combined)).body).toMatchObject({
      state: 'failure',
      statuses: [{ context: 'ci' }],
    });
    await repository.reportStatus(sha, 'ci', 'success');
    expect((await send(github, token, combined)).body).toMatchObject({ state: 'success', total_count: 1 });
  });
});

import { accounts, startGitHub, type FakeGitHub, type FakeRepository } from '../server.ts';
import type { Level } from '../model.ts';
import { graphql, send } from './client.ts';

let github: FakeGitHub;
let repository: FakeRepository;
let sha: string;
const root = '/repos/acme/app';

beforeEach(async () => {
  github = await startGitHub();
  repository = await github.createRepository('acme/app');
  sha = await repository.commit({ 'a.txt': 'a' }, { branch: 'topic' });
  await repository.openPullRequest({ head: 'topic', author: accounts.contributor });
  repository.openIssue('An issue', 'text');
});
afterEach(() => github.stop());

const draft = { tag_name: 'v1', draft: true };

describe('a token', () => {
  it.each<[string, string, unknown, Record<string, Level>]>([
    ['reading a file', `GET ${root}/contents/README.md`, undefined, { contents: 'read' }],
    ['reading a pull request', `GET ${root}/pulls/1`, undefined, { 'pull-requests': 'read' }],
    ['reading checks', `GET ${root}/commits/main/check-runs`, undefined, { checks: 'read' }],
    ['reading statuses', `GET ${root}/commits/main/status`, undefined, { statuses: 'read' }],
    [
      'writing a check',
      `POST ${root}/check-runs`,
      { name: 'x', head_sha: 'SHA', status: 'in_progress' },
      { checks: 'write' },
    ],
    ['reviewing', `POST ${root}/pulls/1/reviews`, { event: 'APPROVE' }, { 'pull-requests': 'write' }],
    ['merging', `PUT ${root}/pulls/1/merge`, {}, { contents: 'write' }],
    ['commenting on a pull request', `POST ${root}/issues/1/comments`, { body: 'x' }, { 'pull-requests': 'write' }],
    ['commenting on an issue', `POST ${root}/issues/2/comments`, { body: 'x' }, { issues: 'write' }],
    ['opening an issue', `POST ${root}/issues`, { title: 'x' }, { issues: 'write' }],
    ['drafting a release', `POST ${root}/releases`, draft, { contents: 'write' }],
    ['starting a workflow', `POST ${root}/actions/workflows/ci.yml/dispatches`, { ref: 'main' }, { actions: 'write' }],
  ])('needs exactly its permission for %s', async (_act, line, body, permissions) => {
    const own = github.issueToken({ permissions });
    const others = github.issueToken({
      permissions: {
        contents: 'read',
        issues: 'read',
        checks: 'read',
        statuses: 'read',
        'pull-requests': 'read',
        actions: 'read',
        ...weakened(permissions),
      },
    });
    const whole = JSON.parse(JSON.stringify(body ?? null).replace('SHA', sha)) as unknown;
    const refused = await send(github, others, line, whole ?? undefined);
    expect([refused.status, refused.body?.['message']]).toEqual([403, 'Resource not accessible by integration']);
    expect((await send(github, own, line, whole ?? undefined)).status).toBeLessThan(300);
  });

  it('of a fork or of Dependabot only reads', async () => {
    const token = github.issueToken({
      permissions: { contents: 'write', issues: 'write', checks: 'write' },
      readOnly: true,
    });
    expect((await send(github, token, `GET ${root}/contents/README.md`)).status).toBe(200);
    expect((await send(github, token, `POST ${root}/issues`, { title: 'x' })).status).toBe(403);
    expect((await send(github, token, `POST ${root}/check-runs`, { name: 'x', head_sha: sha })).status).toBe(403);
  });

  it('of a workflow sees neither its user nor what only admins see', async () => {
    const token = github.issueToken({ permissions: { contents: 'write' } });
    expect((await send(github, token, 'GET /user')).status).toBe(403);
    expect((await send(github, token, `GET ${root}/branches/main/protection`)).status).toBe(403);
    expect((await send(github, token, `GET ${root}/immutable-releases`)).status).toBe(403);
    expect((await graphql(github, token, '{ viewer { login } }')).data).toEqual({
      viewer: { login: 'github-actions[bot]' },
    });
    const admin = github.issueToken({ kind: 'user' });
    expect((await send(github, admin, 'GET /user')).body).toMatchObject({ login: 'maintainer' });
    expect((await send(github, admin, `GET ${root}/branches/main/protection`)).status).toBe(404);
  });

  it('of a person can write no checks', async () => {
    const token = github.issueToken({ kind: 'user' });
    const reply = await send(github, token, `POST ${root}/check-runs`, { name: 'x', head_sha: sha });
    expect([reply.status, reply.body['message']]).toEqual([403, 'You must authenticate via a GitHub App.']);
  });

  it('that is unknown, or absent, is refused', async () => {
    const token = { ...github.issueToken(), value: 'ghs_forged' };
    expect((await send(github, token, `GET ${root}`)).body['message']).toBe('Bad credentials');
    expect((await fetch(github.urls.api + root)).status).toBe(401);
  });

  it('reads public repositories beyond its own, and does not learn of private ones', async () => {
    await github.createRepository('other/public');
    await github.createRepository('other/private', {}, { private: true });
    const token = github.issueToken({
      permissions: { contents: 'write', issues: 'write' },
      repositories: ['acme/app'],
    });
    expect((await send(github, token, 'GET /repos/other/public/contents/README.md')).status).toBe(200);
    expect((await send(github, token, 'POST /repos/other/public/issues', { title: 'x' })).status).toBe(403);
    expect((await send(github, token, 'GET /repos/other/private')).status).toBe(404);
  });

  it('changes only the checks of its own app', async () => {
    const { id } = await repository.reportCheck(sha, 'ci', 'failure');
    const token = github.issueToken({ kind: 'app', permissions: { checks: 'write' } });
    const reply = await send(github, token, `PATCH ${root}/check-runs/${id}`, { conclusion: 'success' });
    expect(reply.status).toBe(422);
    expect(repository.data.checks[0]?.conclusion).toBe('failure');
  });
});

/** What is asked for, one step too low: nothing in place of `read`, `read` in place of `write`. */
function weakened(permissions: Readonly<Record<string, Level>>): Record<string, Level> {
  const weaker = Object.entries(permissions).map(([name, level]) => [name, level === 'write' ? 'read' : undefined]);
  return Object.fromEntries(weaker) as Record<string, Level>;
}

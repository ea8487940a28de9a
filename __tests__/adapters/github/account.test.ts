import { startGitHub, type FakeGitHub } from '../../fakes/github/server.ts';
import { clientOf } from './client.ts';

let fake: FakeGitHub;
beforeAll(async () => {
  fake = await startGitHub();
});
afterAll(() => fake.stop());

describe('the account of a token', () => {
  const permissions = { contents: 'read', 'pull-requests': 'write', issues: 'write' } as const;

  it.each(['GITHUB_TOKEN', 'app'] as const)('is asked of GitHub once, for %s', async (kind) => {
    const repository = await fake.createRepository(`acme/${kind.toLowerCase()}`);
    const token = fake.issueToken({ kind, permissions });
    const github = clientOf(fake, repository, token);
    const from = fake.calls.length;
    expect(await github.account()).toEqual({ login: token.account.login, id: token.account.id });
    await github.account();
    expect(fake.calls.length - from).toBe(1);
  });

  it('keeps one comment of an App’s token, as of a workflow’s', async () => {
    const repository = await fake.createRepository('acme/comments');
    await repository.commit({ 'a.txt': 'a' }, { branch: 'a' });
    const { number } = await repository.openPullRequest({ head: 'a' });
    const token = fake.issueToken({ kind: 'app', permissions });
    const write = (body: string) => clientOf(fake, repository, token).stickyComment(number, 'marker', body);
    await write('first');
    await write('second');
    expect(repository.data.comments.map((one) => one.body)).toEqual(['<!-- marker -->\nsecond']);
  });
});

import { mergeGroupEvent, pullRequestEvent, pushEvent, scheduleEvent } from '../events.ts';
import { accounts, startGitHub, type FakeGitHub, type FakeRepository } from '../server.ts';
import { graphql } from './client.ts';

let github: FakeGitHub;
let repository: FakeRepository;
let sha: string;

beforeEach(async () => {
  github = await startGitHub();
  repository = await github.createRepository('acme/app');
  sha = await repository.commit({ 'b.txt': '2' }, { branch: 'update', author: accounts.dependabot });
  await repository.openPullRequest({ head: 'update', author: accounts.dependabot });
});
afterEach(() => github.stop());

describe('events', () => {
  it('of a pull request run at a test merge, or with target at the base', async () => {
    const base = await repository.head();
    const plain = await pullRequestEvent(repository, 1, { action: 'synchronize', sender: accounts.attacker });
    expect(plain).toMatchObject({
      eventName: 'pull_request',
      event: {
        action: 'synchronize',
        number: 1,
        sender: { login: 'attacker' },
        pull_request: { head: { sha }, user: { type: 'Bot' } },
      },
      env: {
        GITHUB_REF: 'refs/pull/1/merge',
        GITHUB_ACTOR: 'attacker',
        GITHUB_BASE_REF: 'main',
        GITHUB_API_URL: github.urls.api,
      },
    });
    const parents = await repository.data.git.text(['show', '-s', '--format=%P', plain.env['GITHUB_SHA'] ?? '']);
    expect(parents).toBe(`${base} ${sha}`);
    const target = await pullRequestEvent(repository, 1, { target: true });
    expect(target).toMatchObject({
      eventName: 'pull_request_target',
      env: { GITHUB_SHA: base, GITHUB_REF: 'refs/heads/main' },
    });
  });

  it('of a push and a schedule name the commit', async () => {
    const before = await repository.head();
    const after = await repository.commit({ 'c.txt': '3' });
    expect(await pushEvent(repository, 'refs/heads/main')).toMatchObject({ event: { before, after, created: false } });
    await repository.tag('v1', after);
    expect(await pushEvent(repository, 'refs/tags/v1')).toMatchObject({
      event: { created: true },
      env: { GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'v1', GITHUB_SHA: after },
    });
    expect(await scheduleEvent(repository)).toMatchObject({
      env: { GITHUB_SHA: after, GITHUB_REF: 'refs/heads/main' },
    });
  });

  it('of a merge group name its own commit', async () => {
    expect(() => mergeGroupEvent(repository, 1)).toThrow('in no merge queue');
    repository.useMergeQueue('main');
    const token = github.issueToken({ kind: 'user' });
    const id = repository.pull(1).pull.nodeId;
    await graphql(
      github,
      token,
      `mutation { enqueuePullRequest(input: {pullRequestId: "${id}"}) { mergeQueueEntry { id } } }`,
    );
    expect(mergeGroupEvent(repository, 1).event).toMatchObject({ merge_group: { base_ref: 'refs/heads/main' } });
  });
});

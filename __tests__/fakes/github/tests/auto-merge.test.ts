import { accounts, actionsApp, startGitHub, type FakeGitHub, type FakeRepository } from '../server.ts';
import type { Token } from '../model.ts';
import { graphql, send, type GraphqlReply } from './client.ts';

let github: FakeGitHub;
let repository: FakeRepository;
let token: Token;
let sha: string;

const ARM = `mutation($id: ID!, $head: GitObjectID) {
  enablePullRequestAutoMerge(input: {pullRequestId: $id, expectedHeadOid: $head, mergeMethod: SQUASH}) {
    pullRequest { number autoMergeRequest { mergeMethod enabledBy { login } } }
  }
}`;
const DISARM =
  'mutation($id: ID!) { disablePullRequestAutoMerge(input: {pullRequestId: $id}) { pullRequest { number } } }';
const ENQUEUE = `mutation($id: ID!, $head: GitObjectID) {
  enqueuePullRequest(input: {pullRequestId: $id, expectedHeadOid: $head}) { mergeQueueEntry { state } }
}`;

beforeEach(async () => {
  github = await startGitHub();
  repository = await github.createRepository('acme/app');
  token = github.issueToken({ permissions: { contents: 'write', 'pull-requests': 'write' } });
  sha = await repository.commit(
    { 'b.txt': '2\n' },
    { branch: 'update', author: accounts.dependabot, signed: 'github' },
  );
  await repository.openPullRequest({ head: 'update', author: accounts.dependabot });
  repository.setRequiredChecks('main', [{ context: 'ci', appId: actionsApp.id }]);
});
afterEach(() => github.stop());

const run = (query: string, head = sha, by = token): Promise<GraphqlReply> =>
  graphql(github, by, query, { id: repository.pull(1).pull.nodeId, head });

describe('native auto-merge', () => {
  it('waits for the required checks, then merges as who armed it', async () => {
    expect(await run(ARM)).toEqual({
      data: {
        enablePullRequestAutoMerge: {
          pullRequest: {
            number: 1,
            autoMergeRequest: { mergeMethod: 'SQUASH', enabledBy: { login: 'github-actions' } },
          },
        },
      },
    });
    await repository.reportCheck(sha, 'ci', 'failure');
    expect(repository.pull(1).pull.merged).toBeNull();
    await repository.reportCheck(sha, 'ci', 'success');
    expect(repository.pull(1)).toMatchObject({ state: 'closed', pull: { merged: { by: accounts.actions } } });
  });

  it('stays armed over a push by who may write', async () => {
    await run(ARM);
    const pushed = await repository.commit({ 'evil.js': 'x' }, { branch: 'update', author: accounts.attacker });
    await repository.reportCheck(pushed, 'ci', 'success');
    expect(repository.pull(1).pull.merged).not.toBeNull();
  });

  it('is not for what can merge at once', async () => {
    await repository.reportCheck(sha, 'ci', 'success');
    const { errors } = await run(ARM);
    expect(errors).toMatchObject([{ type: 'UNPROCESSABLE', message: 'Pull request Pull request is in clean status' }]);
  });

  it('refuses another head than expected', async () => {
    expect((await run(ARM, 'f'.repeat(40))).errors?.[0]?.message).toContain('Head branch was modified');
    expect(repository.pull(1).pull.autoMerge).toBeNull();
  });

  it('needs the repository’s consent, and the token both rights', async () => {
    const weak = github.issueToken({ permissions: { contents: 'write', 'pull-requests': 'read' } });
    expect((await run(ARM, sha, weak)).errors).toMatchObject([
      { type: 'FORBIDDEN', message: 'Resource not accessible by integration' },
    ]);
    repository.data.allowAutoMerge = false;
    expect((await run(ARM)).errors?.[0]?.message).toBe('Auto merge is not allowed for this repository');
  });

  it('can be disarmed, and is by a new base', async () => {
    await run(ARM);
    expect((await run(DISARM)).errors).toBeUndefined();
    await repository.reportCheck(sha, 'ci', 'success');
    expect(repository.pull(1).pull.merged).toBeNull();
    expect((await run(DISARM)).errors?.[0]?.message).toContain("Can't disable auto-merge");
    await repository.commit({}, { branch: 'release' });
    await run(ARM);
    await repository.retarget(1, 'release');
    expect(repository.pull(1).pull.autoMerge).toBeNull();
  });

  it('fires on an approval through the API too', async () => {
    repository.requireApprovals('main', 1);
    await repository.reportCheck(sha, 'ci', 'success');
    await run(ARM);
    const approval = { event: 'APPROVE', commit_id: sha };
    expect((await send(github, token, 'POST /repos/acme/app/pulls/1/reviews', approval)).status).toBe(200);
    expect(repository.pull(1).state).toBe('closed');
  });
});

describe('the merge queue', () => {
  it('merges what its group’s checks passed', async () => {
    repository.useMergeQueue('main');
    await repository.reportCheck(sha, 'ci', 'success');
    expect((await run(ENQUEUE)).data).toEqual({
      enqueuePullRequest: { mergeQueueEntry: { state: 'AWAITING_CHECKS' } },
    });
    const group = repository.pull(1).pull.queued!.sha;
    expect(github.state.triggered.at(-1)).toMatchObject({ event: 'merge_group', action: 'checks_requested' });
    await repository.reportCheck(group, 'ci', 'success');
    expect(await repository.head()).toBe(group);
    expect(repository.data.activity.at(-1)?.type).toBe('merge_queue_merge');
  });

  it('is only where the branch has one', async () => {
    expect((await run(ENQUEUE)).errors?.[0]?.message).toBe('Merge queue is not enabled on this branch');
  });
});

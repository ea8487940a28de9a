import { accounts, actionsApp, startGitHub, type FakeGitHub, type FakeRepository } from '../../fakes/github/server.ts';
import { clientOf, tokenWith } from './client.ts';

let fake: FakeGitHub;
let repository: FakeRepository;
let serial = 0;

beforeAll(async () => {
  fake = await startGitHub();
});
beforeEach(async () => {
  serial += 1;
  repository = await fake.createRepository(`acme/app-${serial}`, { 'a.txt': 'a' });
});
afterEach(() => fake.clearFaults());
afterAll(() => fake.stop());

const bot = { branch: 'bot/x', author: accounts.dependabot, signed: 'github' } as const;

async function openPull(): Promise<{ number: number; head: string }> {
  const head = await repository.commit({ 'a.txt': 'one' }, bot);
  const { number } = await repository.openPullRequest({ head: 'bot/x', author: accounts.dependabot });
  return { number, head };
}

const writesSince = (from: number): string[] =>
  fake.calls
    .slice(from)
    .filter((call) => call.method !== 'GET')
    .map((call) => `${call.method} ${call.path}`);

describe('merging', () => {
  it('merges exactly the commit', async () => {
    const { number, head } = await openPull();
    expect(await clientOf(fake, repository).merge(number, head, 'squash')).toEqual({ state: 'merged' });
    expect(repository.pull(number).pull.merged).not.toBeNull();
  });

  it('refuses another commit', async () => {
    const { number, head } = await openPull();
    await repository.commit({ 'a.txt': 'two' }, bot);
    expect(await clientOf(fake, repository).merge(number, head, 'squash')).toMatchObject({ state: 'refused' });
    expect(repository.pull(number).pull.merged).toBeNull();
  });

  it.each(['status', 'reset', 'garbage'] as const)(
    'reads the state after a merge whose answer is lost by %s',
    async (kind) => {
      const { number, head } = await openPull();
      fake.fault({ match: 'pulls/merge', kind, applied: true, times: 99 });
      const from = fake.calls.length;
      expect(await clientOf(fake, repository).merge(number, head, 'squash')).toEqual({ state: 'merged' });
      expect(writesSince(from)).toHaveLength(1);
    },
  );

  it('never sends a merge again that failed', async () => {
    const { number, head } = await openPull();
    fake.fault({ match: 'pulls/merge', kind: 'status' });
    const from = fake.calls.length;
    expect(await clientOf(fake, repository).merge(number, head, 'squash')).toMatchObject({ state: 'refused' });
    expect(writesSince(from)).toHaveLength(1);
    expect(repository.pull(number).pull.merged).toBeNull();
  });

  it('arms while a required check runs, and takes back only what it armed itself', async () => {
    const { number, head } = await openPull();
    repository.setRequiredChecks('main', [{ context: 'test', appId: actionsApp.id }]);
    await repository.reportCheck(head, 'test', null);
    const client = clientOf(fake, repository);
    const pullRequest = await client.pullRequest(number);
    expect(await client.arm(pullRequest, 'squash')).toEqual({ state: 'armed' });
    await client.disarm(pullRequest);
    expect(repository.pull(number).pull.autoMerge).toBeNull();
    const person = { account: accounts.maintainer, kind: 'user' as const };
    repository.pull(number).pull.autoMerge = { by: person, method: 'squash', at: '2026-01-01T00:00:00Z' };
    await client.disarm(pullRequest);
    expect(repository.pull(number).pull.autoMerge).not.toBeNull();
  });

  it('merges directly where there is nothing left to wait for', async () => {
    const { number } = await openPull();
    const client = clientOf(fake, repository);
    expect(await client.arm(await client.pullRequest(number), 'squash')).toEqual({ state: 'merged' });
  });

  it('approves a commit once, and dismisses its own approvals alone', async () => {
    const { number, head } = await openPull();
    await repository.review(number, accounts.maintainer, 'APPROVED');
    const client = clientOf(fake, repository);
    await client.approve(number, head, 'ok');
    await client.approve(number, head, 'ok');
    await client.dismissOwnApprovals(number, 'no');
    const states = repository
      .pull(number)
      .pull.reviews.map(({ user, state, commitId }) => [user.login, state, commitId]);
    expect(states).toEqual([
      ['maintainer', 'APPROVED', head],
      ['github-actions[bot]', 'DISMISSED', head],
    ]);
  });
});

describe('the sticky comment', () => {
  const bodies = (): string[] => repository.data.comments.map((comment) => comment.body);

  it('is written once, updated when it changes, and deleted', async () => {
    const { number } = await openPull();
    const client = clientOf(fake, repository);
    await client.stickyComment(number, 'marker', 'one', true);
    expect(bodies()).toEqual([]);
    await client.stickyComment(number, 'marker', 'one');
    await client.stickyComment(number, 'marker', 'two', true);
    expect(bodies()).toEqual(['<!-- marker -->\ntwo']);
    const from = fake.calls.length;
    await client.stickyComment(number, 'marker', 'two');
    expect(writesSince(from)).toEqual([]);
    await client.stickyComment(number, 'marker', null);
    expect(bodies()).toEqual([]);
  });
});

describe('the sticky issue', () => {
  it('opens, stays, and closes itself', async () => {
    const client = clientOf(fake, repository);
    expect(await client.stickyIssue('marker', 'Audit', 'bad')).toBe(true);
    expect(await client.stickyIssue('marker', 'Audit', 'bad')).toBe(false);
    expect(await client.stickyIssue('marker', 'Audit', 'worse')).toBe(true);
    expect(await client.stickyIssue('marker', 'Audit', null)).toBe(true);
    const from = fake.calls.length;
    expect(await client.stickyIssue('marker', 'Audit', null)).toBe(false);
    expect(writesSince(from)).toEqual([]);
    expect([...repository.data.issues.values()].map(({ state, body }) => [state, body])).toEqual([
      ['closed', '<!-- marker -->\nworse'],
    ]);
  });

  it('never touches a person’s issue that carries the marker', async () => {
    const theirs = repository.openIssue('Audit', '<!-- marker -->\nmine', accounts.attacker);
    await clientOf(fake, repository).stickyIssue('marker', 'Audit', null);
    expect(theirs.state).toBe('open');
  });
});

describe('checks and SARIF', () => {
  const annotation = { path: 'a.txt', line: 1, level: 'failure' as const, title: 't', message: 'm' };
  const output = (headSha: string) => ({
    name: 'lockgate',
    headSha,
    conclusion: 'failure' as const,
    title: 'deny',
    summary: 's',
    annotations: Array.from({ length: 120 }, () => annotation),
  });

  it('carry every annotation, fifty at a time', async () => {
    const { head } = await openPull();
    expect(await clientOf(fake, repository).check(output(head))).toBe(true);
    expect(repository.data.checks.map((check) => check.annotations.length)).toEqual([120]);
  });

  it('are left out by a token that may only read', async () => {
    const { head } = await openPull();
    const client = clientOf(fake, repository, tokenWith(fake, 'read'));
    expect(await client.check(output(head))).toBe(false);
    expect(await client.uploadSarif('{"version":"2.1.0","runs":[]}', head, 'refs/heads/main')).toBe(false);
  });

  it('upload where the token may', async () => {
    const { head } = await openPull();
    expect(await clientOf(fake, repository).uploadSarif('{"version":"2.1.0","runs":[]}', head, 'refs/heads/main')).toBe(
      true,
    );
    expect(repository.data.sarifs).toHaveLength(1);
  });
});

describe('releases', () => {
  it('are drafted, filled and published', async () => {
    const commit = (await repository.head()) ?? '';
    await repository.tag('v1.0.0', commit);
    const client = clientOf(fake, repository);
    expect(await client.release('v1.0.0')).toBeNull();
    const draft = await client.createDraft({
      tag: 'v1.0.0',
      commit,
      name: 'v1.0.0',
      body: 'notes',
      prerelease: false,
    });
    await client.upload(draft, 'a.txt', Buffer.from('one'), 'text/plain');
    const asset = await client.upload(draft, 'a.txt', Buffer.from('two'), 'text/plain');
    expect(String(await client.asset(asset))).toBe('two');
    expect(await client.publishRelease(draft)).toMatchObject({ draft: false, assets: [asset] });
    expect(await client.release('v1.0.0')).toMatchObject({ draft: false, tag: 'v1.0.0' });
    await expect(client.upload(draft, 'a.txt', Buffer.from('three'), 'text/plain')).rejects.toThrow(/stays as it is/);
  });

  it('tell whether their commit and tag are protected', async () => {
    const commit = (await repository.head()) ?? '';
    const aside = await repository.commit({ 'b.txt': 'b' }, { branch: 'aside' });
    await repository.tag('v1.0.0', aside, 'annotated');
    const client = clientOf(fake, repository);
    expect(await client.isProtected(commit)).toEqual({ state: 'available', value: true });
    expect(await client.isProtected(aside)).toEqual({ state: 'available', value: false });
    expect(await client.isTagProtected('v1.0.0')).toEqual({ state: 'available', value: false });
    repository.addRuleset('tag', 'refs/tags/v*', [{ type: 'update' }, { type: 'deletion' }]);
    expect(await client.isTagProtected('v1.0.0')).toEqual({ state: 'available', value: true });
    expect(await client.resolve('refs/tags/v1.0.0')).toBe(aside);
    expect(await client.resolve('main')).toBe(commit);
    expect(await client.defaultBranch()).toBe('main');
  });

  it('store attestations', async () => {
    const statement = { _type: 'https://in-toto.io/Statement/v1', subject: [{ name: 'a', digest: { sha256: 'b' } }] };
    const payload = Buffer.from(JSON.stringify(statement)).toString('base64');
    const mediaType = 'application/vnd.dev.sigstore.bundle.v0.3+json';
    await clientOf(fake, repository).storeAttestation({
      mediaType,
      verificationMaterial: {},
      dsseEnvelope: { payload, payloadType: 'application/vnd.in-toto+json', signatures: [] },
    });
    expect(repository.data.attestations).toHaveLength(1);
  });
});

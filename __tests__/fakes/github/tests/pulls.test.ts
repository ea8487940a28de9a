import { accounts, startGitHub, type FakeGitHub, type FakeRepository } from '../server.ts';
import type { Token } from '../model.ts';
import { graphql, send } from './client.ts';

let github: FakeGitHub;
let repository: FakeRepository;
let token: Token;
const root = '/repos/acme/app';

beforeEach(async () => {
  github = await startGitHub();
  repository = await github.createRepository('acme/app', { 'a.txt': '1\n', 'old.txt': 'some text\nthat moves\n' });
  token = github.issueToken({ permissions: { contents: 'write', 'pull-requests': 'write' } });
});
afterEach(() => github.stop());

/** A branch with so many commits, pushed at once. */
async function branchOf(count: number): Promise<string[]> {
  const shas: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const parents = shas.slice(-1);
    const author = index === count - 1 ? accounts.attacker : accounts.dependabot;
    const signed = index === 0 ? ('own-key' as const) : ('github' as const);
    shas.push(
      await repository.createCommit(
        { 'n.txt': `${index}` },
        { author, signed, ...(parents.length > 0 ? { parents } : {}) },
      ),
    );
  }
  await repository.push('topic', shas.at(-1) ?? '', accounts.dependabot);
  await repository.openPullRequest({ head: 'topic', author: accounts.dependabot });
  return shas;
}

describe('pull requests', () => {
  it('list every commit by pages, with Link headers to the last', async () => {
    const shas = await branchOf(5);
    const seen: string[] = [];
    let next: string | undefined = `${github.urls.api}${root}/pulls/1/commits?per_page=2`;
    const links: string[] = [];
    while (next !== undefined) {
      const reply: { body: { sha: string }[]; headers: Headers } = await send(github, token, `GET ${next}`);
      seen.push(...reply.body.map((commit) => commit.sha));
      const link = reply.headers.get('link') ?? '';
      links.push(link.replaceAll(/<[^>]*>; /g, ''));
      next = /<([^>]*)>; rel="next"/.exec(link)?.[1];
    }
    expect(seen).toEqual(shas);
    expect(links).toEqual([
      'rel="next", rel="last"',
      'rel="prev", rel="first", rel="next", rel="last"',
      'rel="prev", rel="first"',
    ]);
    expect((await send(github, token, `GET ${root}/pulls/1`)).body).toMatchObject({ commits: 5, changed_files: 1 });
  });

  it('list no more commits and files than GitHub does, yet count them all', async () => {
    await branchOf(4);
    Object.assign(repository.data, { commitLimit: 3, fileLimit: 0 });
    expect((await send(github, token, `GET ${root}/pulls/1/commits?per_page=100`)).body).toHaveLength(3);
    expect((await send(github, token, `GET ${root}/pulls/1/files`)).body).toEqual([]);
    expect((await send(github, token, `GET ${root}/pulls/1`)).body).toMatchObject({ commits: 4, changed_files: 1 });
  });

  it('tell by GraphQL who signed each commit', async () => {
    const shas = await branchOf(3);
    const query = `query($after: String) { repository(owner: "acme", name: "app") { pullRequest(number: 1) {
      commits(first: 2, after: $after) { totalCount pageInfo { hasNextPage endCursor }
        nodes { commit { oid author { user { login databaseId } } signature { isValid state wasSignedByGitHub signer { login } } } } } } } }`;
    const first = await graphql(github, token, query);
    const user = { login: 'dependabot[bot]', databaseId: 49_699_333 };
    const signature = { isValid: true, state: 'VALID', wasSignedByGitHub: true, signer: { login: 'dependabot[bot]' } };
    expect(first.data).toEqual({
      repository: {
        pullRequest: {
          commits: {
            totalCount: 3,
            pageInfo: { hasNextPage: true, endCursor: '2' },
            nodes: [
              { commit: { oid: shas[0], author: { user }, signature: { ...signature, wasSignedByGitHub: false } } },
              { commit: { oid: shas[1], author: { user }, signature } },
            ],
          },
        },
      },
    });
    const second = await graphql(github, token, query, { after: '2' });
    expect(JSON.stringify(second.data)).toContain('"login":"attacker"');
    expect((await graphql(github, token, query.replace('first: 2', 'first: 250'))).errors?.[0]?.message).toContain(
      'limit of 100',
    );
    expect((await graphql(github, token, query.replace('first: 2, ', ''))).errors?.[0]?.message).toContain(
      'You must provide',
    );
  });

  it('list files with renames and modes of change', async () => {
    await repository.commit(
      { 'old.txt': null, 'new.txt': 'some text\nthat moves\n', 'a.txt': '2\n' },
      { branch: 'topic' },
    );
    await repository.openPullRequest({ head: 'topic' });
    const files = await send(github, token, `GET ${root}/pulls/1/files`);
    expect(files.body).toMatchObject([
      { filename: 'a.txt', status: 'modified', additions: 1, deletions: 1, patch: '@@ -1 +1 @@\n-1\n+2' },
      { filename: 'new.txt', status: 'renamed', previous_filename: 'old.txt' },
    ]);
  });

  it('from a fork follow it, and outlive it', async () => {
    const fork = await github.forkRepository(repository, accounts.attacker);
    const first = await fork.commit({ 'x.txt': 'x' }, { branch: 'dependabot/npm/x', author: accounts.attacker });
    await repository.openPullRequest({ head: 'dependabot/npm/x', from: fork, author: accounts.attacker });
    const before = await send(github, token, `GET ${root}/pulls/1`);
    expect(before.body).toMatchObject({ head: { sha: first, repo: { full_name: 'attacker/app', fork: true } } });
    const second = await fork.commit({ 'y.txt': 'y' }, { branch: 'dependabot/npm/x', author: accounts.attacker });
    expect((await send(github, token, `GET ${root}/pulls/1`)).body).toMatchObject({ head: { sha: second } });
    github.deleteFork(fork);
    expect((await send(github, token, `GET ${root}/pulls/1`)).body).toMatchObject({
      head: { sha: second, repo: null },
    });
    expect((await send(github, token, `GET ${root}/contents/y.txt?ref=${second}`)).status).toBe(200);
  });

  it('keep the base of their last push, as GitHub does', async () => {
    const opened = await repository.head();
    await branchOf(1);
    const moved = await repository.commit({ 'other.txt': 'x' });
    expect((await send(github, token, `GET ${root}/pulls/1`)).body).toMatchObject({ base: { sha: opened } });
    await repository.commit({ 'n.txt': 'again' }, { branch: 'topic' });
    expect((await send(github, token, `GET ${root}/pulls/1`)).body).toMatchObject({ base: { sha: moved } });
  });

  it('are closed when their branch is deleted', async () => {
    await branchOf(1);
    await repository.deleteBranch('topic');
    expect(repository.pull(1).state).toBe('closed');
    expect(repository.data.activity.at(-1)?.type).toBe('branch_deletion');
  });
});

describe('reviews', () => {
  const reviews = `${root}/pulls/1/reviews`;

  it('are given at a commit and can be dismissed', async () => {
    const [sha] = await branchOf(1);
    const reply = await send(github, token, `POST ${reviews}`, { event: 'APPROVE', commit_id: sha, body: 'Fine' });
    expect(reply.body).toMatchObject({ state: 'APPROVED', commit_id: sha, user: { login: 'github-actions[bot]' } });
    const dismissal = `PUT ${reviews}/${String(reply.body['id'])}/dismissals`;
    expect((await send(github, token, dismissal, { message: 'Moved' })).body).toMatchObject({ state: 'DISMISSED' });
    expect((await send(github, token, dismissal, { message: 'Moved' })).status).toBe(422);
    expect((await send(github, token, `GET ${reviews}`)).body).toHaveLength(1);
  });

  it('are refused for another commit, for one’s own work, and where Actions may not approve', async () => {
    const [sha] = await branchOf(1);
    const approve = { event: 'APPROVE', commit_id: sha };
    expect(
      (await send(github, token, `POST ${reviews}`, { ...approve, commit_id: await repository.head() })).status,
    ).toBe(422);
    repository.data.actionsMayApprove = false;
    expect((await send(github, token, `POST ${reviews}`, approve)).body['errors']).toEqual([
      'GitHub Actions is not permitted to approve pull requests.',
    ]);
    const own = github.issueToken({ kind: 'user', account: accounts.dependabot });
    expect((await send(github, own, `POST ${reviews}`, approve)).body['errors']).toEqual([
      'Can not approve your own pull request',
    ]);
  });
});

describe('rules', () => {
  it('of rulesets are told to every reader, those of classic protection only by the branch', async () => {
    repository.setRequiredChecks('main', [{ context: 'ci', appId: 15_368 }]);
    const rules = await send(github, token, `GET ${root}/rules/branches/main`);
    expect(rules.body).toMatchObject([
      {
        type: 'required_status_checks',
        parameters: { required_status_checks: [{ context: 'ci', integration_id: 15_368 }] },
      },
    ]);
    repository.setRequiredChecks('main', [{ context: 'lint', appId: null }], { classic: true });
    expect((await send(github, token, `GET ${root}/branches/main`)).body).toMatchObject({
      protected: true,
      protection: {
        enabled: true,
        required_status_checks: { contexts: ['lint'], checks: [{ context: 'lint', app_id: null }] },
      },
    });
    expect((await send(github, token, `GET ${root}/rules/branches/main`)).body).toHaveLength(1);
  });

  it('over tags stand in rulesets', async () => {
    repository.protectTag('v*');
    const list = await send<{ id: number; target: string }[]>(github, token, `GET ${root}/rulesets?targets=tag`);
    const one = await send(github, token, `GET ${root}/rulesets/${list.body[0]!.id}`);
    expect(one.body).toMatchObject({ target: 'tag', conditions: { ref_name: { include: ['refs/tags/v*'] } } });
    expect((await send(github, token, `GET ${root}/rules/branches/main`)).body).toEqual([]);
  });
});

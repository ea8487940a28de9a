import { accounts, actionsApp, startGitHub, type FakeGitHub, type FakeRepository } from '../../fakes/github/server.ts';
import { clientOf } from './client.ts';

let fake: FakeGitHub;
let repository: FakeRepository;
let serial = 0;

beforeAll(async () => {
  fake = await startGitHub();
});
beforeEach(async () => {
  serial += 1;
  repository = await fake.createRepository(`acme/app-${serial}`, { 'a.txt': 'a', 'dir/b.txt': 'b' });
});
afterEach(() => fake.clearFaults());
afterAll(() => fake.stop());

const bot = { branch: 'bot/x', author: accounts.dependabot, signed: 'github' } as const;
const open = async () => (await repository.openPullRequest({ head: 'bot/x', author: accounts.dependabot })).number;

describe('a pull request', () => {
  it('is read whole: author, commits, signatures, pushes, files, checks', async () => {
    const first = await repository.commit({ 'a.txt': 'one' }, bot);
    const second = await repository.commit({ 'a.txt': 'two' }, bot);
    repository.setRequiredChecks('main', [{ context: 'test', appId: actionsApp.id }]);
    await repository.reportCheck(second, 'test', 'failure');
    await repository.reportCheck(second, 'test', 'success');
    await repository.reportStatus(second, 'legacy', 'pending');
    const pullRequest = await clientOf(fake, repository).pullRequest(await open());
    expect(pullRequest).toMatchObject({ author: accounts.dependabot, head: { sha: second }, state: 'open' });
    expect(pullRequest.commits).toMatchObject({
      value: [
        { sha: first, author: accounts.dependabot, signedByGitHub: true },
        { sha: second, author: accounts.dependabot, signedByGitHub: true },
      ],
    });
    expect(pullRequest.pushes).toMatchObject({
      value: [
        { actor: accounts.dependabot, before: first, after: second, type: 'push' },
        { after: first, type: 'branch_creation' },
      ],
    });
    expect(pullRequest.files).toEqual({
      state: 'available',
      value: [
        {
          path: 'a.txt',
          status: 'modified',
          modeBefore: '100644',
          modeAfter: '100644',
          onlyUsesRefs: null,
          onlyDependencies: null,
        },
      ],
    });
    expect(pullRequest.requiredChecks).toMatchObject({ value: [{ context: 'test', appId: actionsApp.id }] });
    expect(pullRequest.checks).toMatchObject({
      value: [
        { name: 'test', appId: actionsApp.id, conclusion: 'success' },
        { name: 'legacy', appId: null, conclusion: null },
      ],
    });
  });

  it('shows what it changes, not what the base got since', async () => {
    await repository.commit({ 'a.txt': 'one' }, bot);
    const number = await open();
    const tip = await repository.commit({ 'new-on-main.txt': 'x' });
    const pullRequest = await clientOf(fake, repository).pullRequest(number);
    expect(pullRequest.files).toMatchObject({ value: [{ path: 'a.txt' }] });
    expect(pullRequest.base.sha).toBe(tip);
  });

  it('has its links, modes, submodules and renames told by git’s own trees', async () => {
    await repository.commit(
      {
        'a.txt': { mode: '100755', content: 'a' },
        'dir/b.txt': null,
        'dir/renamed.txt': 'b',
        link: { mode: '120000', content: '/etc/passwd' },
      },
      bot,
    );
    const { files } = await clientOf(fake, repository).pullRequest(await open());
    expect(files).toMatchObject({
      value: [
        { path: 'a.txt', status: 'modified', modeBefore: '100644', modeAfter: '100755' },
        { path: 'dir/b.txt', status: 'removed', modeAfter: null },
        { path: 'dir/renamed.txt', status: 'renamed', modeBefore: null },
        { path: 'link', status: 'added', modeAfter: '120000' },
      ],
    });
  });

  it('leaves our own checks out, asked for or reported', async () => {
    const own = { name: 'lockgate', appId: actionsApp.id };
    const head = await repository.commit({ 'a.txt': 'one' }, bot);
    const required = [
      { context: 'lockgate', appId: actionsApp.id },
      { context: 'test', appId: null },
    ];
    repository.setRequiredChecks('main', required);
    await repository.reportCheck(head, 'lockgate', null);
    await repository.reportCheck(head, 'lockgate', 'success', { id: 9, slug: 'other' });
    const client = clientOf(fake, repository, undefined, [own]);
    const pullRequest = await client.pullRequest(await open());
    expect(pullRequest.requiredChecks).toMatchObject({ value: [{ context: 'test' }] });
    expect(pullRequest.checks).toMatchObject({ value: [{ name: 'lockgate', appId: 9 }] });
    expect(await client.requiredChecks('main')).toEqual({ state: 'available', value: required });
  });

  it('counts classic protection among what the branch requires', async () => {
    await repository.commit({ 'a.txt': 'one' }, bot);
    repository.setRequiredChecks('main', [{ context: 'old', appId: null }], { classic: true });
    const { requiredChecks } = await clientOf(fake, repository).pullRequest(await open());
    expect(requiredChecks).toEqual({ state: 'available', value: [{ context: 'old', appId: null }] });
  });

  it('knows no commits where there are more than GitHub lists', async () => {
    const shas: string[] = [];
    for (let index = 0; index < 251; index += 1) {
      const parents = index === 0 ? {} : { parents: [shas.at(-1) ?? ''] };
      shas.push(await repository.createCommit({ 'a.txt': String(index) }, { ...bot, ...parents }));
    }
    await repository.push('bot/x', shas.at(-1) ?? '', accounts.dependabot);
    const { commits } = await clientOf(fake, repository).pullRequest(await open());
    expect(commits).toMatchObject({ state: 'unavailable', reason: expect.stringMatching(/251 commits/) as string });
  });

  it.each([
    ['commits', 'pulls/list-commits'],
    ['pushes', 'repos/list-activities'],
    ['files', 'git/get-tree'],
    ['checks', 'checks/list-for-ref'],
  ] as const)('has no %s where a page comes back empty', async (fact, match) => {
    const head = await repository.commit({ 'a.txt': 'one' }, bot);
    await repository.reportCheck(head, 'test', 'success');
    const number = await open();
    fake.fault({ match, kind: 'empty-page', times: 99 });
    const pullRequest = await clientOf(fake, repository).pullRequest(number);
    expect(pullRequest[fact].state).toBe('unavailable');
  });
});

describe('trees', () => {
  it('are read directory by directory where GitHub cuts the listing', async () => {
    repository.data.treeLimit = 2;
    const tip = (await repository.head()) ?? '';
    const tree = await clientOf(fake, repository).tree(tip);
    expect((await tree.list()).map((entry) => entry.path)).toEqual(['a.txt', 'dir/b.txt']);
    expect(String(await tree.read('dir/b.txt'))).toBe('b');
  });

  it('give no file that is not there, and no link', async () => {
    const commit = await repository.commit({ link: { mode: '120000', content: 'a.txt' } });
    const client = clientOf(fake, repository);
    expect(await client.file('nothing', commit)).toBeNull();
    expect(String(await client.file('a.txt', commit))).toBe('a');
    await expect(client.file('link', commit)).rejects.toThrow(/is a link/);
  });

  it('never read as smaller than they are', async () => {
    const commit = (await repository.head()) ?? '';
    fake.fault({ match: 'git/get-tree', kind: 'empty-page', times: 99 });
    await expect(clientOf(fake, repository).file('a.txt', commit)).rejects.toThrow(/not whole/);
  });
});

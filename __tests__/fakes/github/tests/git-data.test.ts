import { accounts, startGitHub, type FakeGitHub, type FakeRepository } from '../server.ts';
import type { Token } from '../model.ts';
import { send } from './client.ts';

let github: FakeGitHub;
let repository: FakeRepository;
let token: Token;
const root = '/repos/acme/app';

beforeEach(async () => {
  github = await startGitHub();
  repository = await github.createRepository('acme/app', { 'package.json': '{}\n', 'src/index.js': 'export {};\n' });
  token = github.issueToken({ permissions: { contents: 'read' } });
});
afterEach(() => github.stop());

describe('git data', () => {
  it('serves the trees and blobs of real commits', async () => {
    const sha = await repository.commit({ link: { mode: '120000', content: 'src/index.js' }, 'src/index.js': null });
    const tree = await send<{ tree: { path: string; mode: string; sha: string }[]; truncated: boolean }>(
      github,
      token,
      `GET ${root}/git/trees/${sha}?recursive=1`,
    );
    expect(tree.body.truncated).toBe(false);
    expect(tree.body.tree.map(({ path, mode }) => `${mode} ${path}`)).toEqual(['120000 link', '100644 package.json']);
    const blob = await send<{ content: string }>(github, token, `GET ${root}/git/blobs/${tree.body.tree[1]!.sha}`);
    expect(Buffer.from(blob.body.content, 'base64').toString()).toBe('{}\n');
  });

  it('cuts a large tree and says so', async () => {
    repository.data.treeLimit = 2;
    const reply = await send(github, token, `GET ${root}/git/trees/main?recursive=1`);
    expect(reply.body).toMatchObject({ truncated: true });
    expect(reply.body['tree']).toHaveLength(2);
  });

  it('peels no annotated tag by itself', async () => {
    const sha = (await repository.head()) ?? '';
    await repository.tag('v1.0.0', sha, 'One');
    const ref = await send<{ object: { type: string; sha: string } }>(github, token, `GET ${root}/git/ref/tags/v1.0.0`);
    expect(ref.body.object.type).toBe('tag');
    const tag = await send(github, token, `GET ${root}/git/tags/${ref.body.object.sha}`);
    expect(tag.body).toMatchObject({ tag: 'v1.0.0', object: { type: 'commit', sha } });
    expect((await send(github, token, `GET ${root}/git/ref/tags/v1`)).status).toBe(404);
  });

  it('tells an absent file from a commit without it', async () => {
    const found = await send<{ content: string }>(github, token, `GET ${root}/contents/package.json?ref=main`);
    expect(Buffer.from(found.body.content, 'base64').toString()).toBe('{}\n');
    expect((await send(github, token, `GET ${root}/contents/.github/lockgate.yml?ref=main`)).status).toBe(404);
    const listed = await send<unknown[]>(github, token, `GET ${root}/contents/src`);
    expect(listed.body).toHaveLength(1);
  });

  it('compares commits by their merge base', async () => {
    await repository.commit({ 'a.txt': 'a' }, { branch: 'topic' });
    await repository.commit({ 'b.txt': 'b' });
    const reply = await send(github, token, `GET ${root}/compare/main...topic`);
    expect(reply.body).toMatchObject({ status: 'diverged', ahead_by: 1, behind_by: 1, total_commits: 1 });
    expect(reply.body['files']).toMatchObject([{ filename: 'a.txt', status: 'added' }]);
  });

  it('knows the account behind a commit apart from its text', async () => {
    const sha = await repository.commit({ 'a.txt': 'a' }, { author: accounts.dependabot, signed: 'github' });
    const reply = await send(github, token, `GET ${root}/commits/${sha}`);
    expect(reply.body).toMatchObject({
      author: { login: 'dependabot[bot]', id: 49_699_333, type: 'Bot' },
      committer: { login: 'web-flow' },
      commit: { committer: { name: 'GitHub', email: 'noreply@github.com' }, verification: { verified: true } },
    });
  });

  it('records every push with its actor', async () => {
    const before = await repository.head();
    const after = await repository.commit({ 'a.txt': 'a' }, { author: accounts.dependabot, pusher: accounts.attacker });
    const reply = await send<unknown[]>(github, token, `GET ${root}/activity?ref=refs/heads/main`);
    expect(reply.body).toHaveLength(2);
    expect(reply.body[0]).toMatchObject({ before, after, activity_type: 'push', actor: { login: 'attacker' } });
  });
});

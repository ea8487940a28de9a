import { startGitHub, type FakeGitHub, type FakeRepository } from '../server.ts';
import type { Token } from '../model.ts';
import { send } from './client.ts';

let github: FakeGitHub;
let repository: FakeRepository;
let token: Token;
const root = '/repos/acme/app';
const issues = `GET ${root}/issues`;
const open = `POST ${root}/issues`;

beforeEach(async () => {
  github = await startGitHub();
  repository = await github.createRepository('acme/app');
  repository.openIssue('An issue', 'text');
  token = github.issueToken({ permissions: { contents: 'write', issues: 'write' } });
});
afterEach(() => github.stop());

describe('a fault', () => {
  it('befalls the n-th matching call, so often as asked', async () => {
    github.fault({
      match: 'issues/list-for-repo',
      nth: 2,
      times: 2,
      kind: 'status',
      status: 503,
      headers: { 'retry-after': '1' },
    });
    const statuses: number[] = [];
    for (let call = 0; call < 4; call += 1) statuses.push((await send(github, token, issues)).status);
    expect(statuses).toEqual([200, 503, 503, 200]);
    expect(github.calls.map(({ status }) => status)).toEqual(statuses);
  });

  it('can count every call', async () => {
    github.fault({ nth: 2, kind: 'status' });
    await send(github, token, issues);
    expect((await send(github, token, `GET ${root}`)).status).toBe(500);
  });

  it.each(['reset', 'truncate'] as const)('of kind %s breaks the answer off', async (kind) => {
    github.fault({ match: /issues/, kind });
    await expect(send(github, token, issues)).rejects.toThrow(/fetch failed|terminated/);
    expect(github.calls[0]?.status).toBeNull();
  });

  it('of kind timeout answers never', async () => {
    github.fault({ kind: 'timeout' });
    const signal = AbortSignal.timeout(200);
    await expect(fetch(github.urls.api + root, { signal })).rejects.toThrow('timeout');
  });

  it('of kind garbage is no JSON, of kind empty-page an empty list', async () => {
    github.fault({ match: (call) => call.path.endsWith('/issues'), kind: 'garbage' });
    await expect(send(github, token, issues)).rejects.toThrow('JSON');
    github.fault({ kind: 'empty-page' });
    expect((await send(github, token, issues)).body).toEqual([]);
    expect((await send(github, token, issues)).body).toHaveLength(1);
  });

  it('loses the act, or only the answer', async () => {
    github.fault({ match: 'issues/create', kind: 'status', status: 502 });
    github.fault({ match: 'issues/create', nth: 2, kind: 'reset', applied: true });
    expect((await send(github, token, open, { title: 'lost' })).status).toBe(502);
    await expect(send(github, token, open, { title: 'made' })).rejects.toThrow('fetch failed');
    expect([...repository.data.issues.values()].map(({ title }) => title)).toEqual(['An issue', 'made']);
  });

  it('befalls downloads too', async () => {
    github.fault({ match: 'storage', kind: 'status' });
    expect((await fetch(`${github.urls.storage}/assets/1`)).status).toBe(500);
    expect((await fetch(`${github.urls.storage}/assets/1`)).status).toBe(404);
  });
});

describe('a hook', () => {
  it('runs around the first matching call only', async () => {
    const seen: string[] = [];
    github.before(issues, () => seen.push(`before ${github.calls.length}`));
    github.after(issues, () => seen.push('after'));
    await send(github, token, issues);
    await send(github, token, issues);
    expect(seen).toEqual(['before 1', 'after']);
  });
});

describe('the log', () => {
  it('keeps what was asked, and by what kind of token', async () => {
    await send(github, token, open, { title: 'x' });
    expect(github.calls).toMatchObject([
      {
        method: 'POST',
        path: `${root}/issues`,
        operation: 'issues/create',
        tokenKind: 'GITHUB_TOKEN',
        body: { title: 'x' },
        status: 201,
      },
    ]);
  });
});

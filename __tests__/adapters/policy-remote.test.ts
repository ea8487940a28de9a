import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createHttp } from '../../src/adapters/http.ts';
import { loadContext } from '../../src/adapters/policy-files.ts';
import { pinnedPolicies, type PinnedRef, type RemoteOptions } from '../../src/adapters/policy-remote.ts';
import { lintPolicy, loadPolicy, refOf, type PolicyProblem } from '../../src/policy/load.ts';
import type { FakeRepository } from '../fakes/github/server.ts';
import { sharedGitHub } from '../threats/support/fake.ts';

const github = sharedGitHub();
const ORG = 'version: 1\nextends: ./base/quiet.yml\nrules: {integrity: deny}\n';
const QUIET = 'version: 1\nextends: []\nrules: {lockfile: warn}\n';
const FILES = { 'lockgate/org.yml': ORG, 'lockgate/base/quiet.yml': QUIET };

let folder: string;
let count = 0;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'policy-remote-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface World {
  readonly repository: FakeRepository;
  readonly sha: string;
  /** A folder of its own. */
  readonly cache: string;
  readonly ref: (file: string, sha?: string) => PinnedRef;
  readonly read: (file: string, options?: Partial<RemoteOptions>) => Promise<string | null>;
}

async function world(settings: { readonly private?: boolean } = {}, files = FILES): Promise<World> {
  count += 1;
  const repository = await github().createRepository(`acme/policies-${count}`, files, settings);
  const sha = (await repository.head()) ?? '';
  const cache = path.join(folder, String(count));
  const ref = (file: string, at = sha): PinnedRef => refOf(`github:${repository.fullName}//${file}@${at}`) as PinnedRef;
  return { repository, sha, cache, ref, read: (file, options) => text(ref(file), { cache, ...options }) };
}

const options = (more: Partial<RemoteOptions> = {}): RemoteOptions => ({
  http: createHttp({ delay: () => Promise.resolve() }),
  apiUrl: github().urls.api,
  token: github().issueToken({ permissions: { contents: 'read' } }).value,
  cache: null,
  offline: false,
  ...more,
});

async function text(ref: PinnedRef, more: Partial<RemoteOptions> = {}): Promise<string | null> {
  const bytes = await pinnedPolicies(options(more))(ref);
  return bytes === null ? null : Buffer.from(bytes).toString();
}

describe('a policy file of another repository', () => {
  it('is read at its commit, whatever the branch says since', async () => {
    const { repository, read } = await world();
    await repository.commit({ 'lockgate/org.yml': 'version: 1\nrules: {integrity: off}\n' });
    expect(await read('lockgate/org.yml')).toBe(ORG);
    expect(await read('lockgate/base/quiet.yml')).toBe(QUIET);
    expect(await read('lockgate/none.yml')).toBeNull();
    expect(await read('none/org.yml')).toBeNull();
    expect(await read('lockgate/org.yml/x.yml')).toBeNull();
  });

  it('is read without a token where it is public', async () => {
    const { read } = await world();
    expect(await read('lockgate/org.yml', { token: null })).toBe(ORG);
  });

  it.each([
    ['without a token', null, /answered 404: acme\/policies-\d+ .*is private; set GITHUB_TOKEN contents: read on it/],
    ['by a token of another', ['acme/app'], /answered 404: .* give the token contents: read on it .*an App's does/],
  ])('of a private repository says what is missing %s', async (_name, repositories, message) => {
    const { read } = await world({ private: true });
    const token = repositories && github().issueToken({ permissions: { contents: 'read' }, repositories }).value;
    await expect(read('lockgate/org.yml', { token })).rejects.toMatchObject({
      code: 'UNREADABLE',
      message: expect.stringMatching(message),
    });
  });

  it.each([
    [{ kind: 'status', status: 401 }, /the token is not valid/],
    [{ kind: 'status', status: 500 }, /the fault is on their side/],
    [{ kind: 'status', status: 403, headers: { 'x-ratelimit-remaining': '0' } }, /the rate limit is used up/],
  ] as const)('tells of %p', async (fault, message) => {
    const { read } = await world();
    github().fault({ match: 'git/get-commit', nth: 1, times: 3, ...fault });
    await expect(read('lockgate/org.yml')).rejects.toMatchObject({ message: expect.stringMatching(message) });
  });

  it('is refused where it is a link or too long', async () => {
    const { repository, ref } = await world();
    const sha = await repository.commit({
      'big.yml': `#${'x'.repeat(1024 * 1024)}`,
      'link.yml': { content: 'lockgate/org.yml', mode: '120000' },
    });
    await expect(text(ref('link.yml', sha))).rejects.toThrow('it is no regular file there');
    await expect(text(ref('big.yml', sha))).rejects.toThrow('it has 1048577 bytes; a policy has at most 1 MiB');
  });

  it('is asked for once in a run', async () => {
    const { ref } = await world();
    const read = pinnedPolicies(options());
    const from = github().calls.length;
    await Promise.all([read(ref('lockgate/org.yml')), read(ref('lockgate/org.yml'))]);
    expect(
      github()
        .calls.slice(from)
        .map(({ operation }) => operation),
    ).toEqual(['git/get-commit', 'git/get-tree', 'git/get-tree', 'git/get-blob']);
  });

  it('is one of 64 at most', async () => {
    const { ref } = await world();
    const read = pinnedPolicies(options({ offline: true }));
    const refs = Array.from({ length: 64 }, (_, index) => ref(`${index}.yml`));
    await Promise.allSettled(refs.map((one) => read(one)));
    await expect(async () => read(ref('more.yml'))).rejects.toThrow('more than 64 files');
  });
});

describe('an answer that is not what the commit holds', () => {
  const base64 = (value: string): string => Buffer.from(value).toString('base64');
  it.each([
    [
      'another file',
      '/git/blobs/',
      (body: Body) => ({ ...body, content: base64('version: 1\n') }),
      /does not have the id/,
    ],
    ['a cut listing', '/git/trees/', (body: Body) => ({ ...body, tree: body.tree?.slice(1) }), /is not whole/],
    ['a listing that says it is cut', '/git/trees/', (body: Body) => ({ ...body, truncated: true }), /is not whole/],
    [
      'another commit',
      '/git/commits/',
      (body: Body) => ({ ...body, sha: 'a'.repeat(40) }),
      /answered for the commit aaaa/,
    ],
  ])('is refused: %s', async (_name, part, change, message) => {
    const { read } = await world();
    const real = createHttp();
    const http: RemoteOptions['http'] = {
      async send(request) {
        const answer = await real.send(request);
        if (!request.url.includes(part)) return answer;
        const body = JSON.parse(Buffer.from(answer.body).toString()) as Body;
        return { ...answer, body: Buffer.from(JSON.stringify(change(body))) };
      },
    };
    await expect(read('lockgate/org.yml', { http })).rejects.toThrow(message);
  });
});

interface Body {
  readonly tree?: readonly unknown[];
}

describe('what was read before', () => {
  it('is kept for ever, and needs no GitHub', async () => {
    const { read } = await world();
    await read('lockgate/org.yml');
    const from = github().calls.length;
    expect(await read('lockgate/org.yml', { offline: true })).toBe(ORG);
    expect(await read('lockgate/org.yml')).toBe(ORG);
    expect(github().calls.length).toBe(from);
    await expect(read('lockgate/base/quiet.yml', { offline: true })).rejects.toThrow(
      /--offline .* run once without it/,
    );
  });

  it.each([
    ['cut', (entry: string) => entry.slice(0, -1)],
    ['changed', (entry: string) => entry.replace('deny', 'off')],
    ['emptied', () => ''],
  ])('is not used once it is %s, and is read anew', async (_name, change) => {
    const { read, cache } = await world();
    await read('lockgate/org.yml');
    const [name = ''] = await readdir(cache);
    const file = path.join(cache, name);
    await writeFile(file, change(await readFile(file, 'utf8')));
    await expect(read('lockgate/org.yml', { offline: true })).rejects.toThrow('no earlier run has kept');
    expect(await read('lockgate/org.yml')).toBe(ORG);
    expect(await read('lockgate/org.yml', { offline: true })).toBe(ORG);
  });

  it('is not used under another reference', async () => {
    const { read, cache, ref } = await world();
    await read('lockgate/org.yml');
    await read('lockgate/base/quiet.yml');
    const [one = '', two = ''] = await readdir(cache);
    const [first, second] = await Promise.all([one, two].map((name) => readFile(path.join(cache, name))));
    await writeFile(path.join(cache, one), second ?? '');
    await writeFile(path.join(cache, two), first ?? '');
    for (const file of Object.keys(FILES)) {
      await expect(text(ref(file), { cache, offline: true })).rejects.toThrow('no earlier run has kept');
    }
  });

  it('is not what keeps a run from going on', async () => {
    const { read } = await world();
    const blocked = path.join(folder, 'blocked');
    await writeFile(blocked, 'a file where the folder should be');
    expect(await read('lockgate/org.yml', { cache: blocked })).toBe(ORG);
  });
});

describe('a policy that extends it', () => {
  const context = (more: Partial<RemoteOptions> = {}) =>
    loadContext({ local: () => Promise.resolve(null), pinned: pinnedPolicies(options(more)) }, '2026-11-22T12:00:00Z');
  const lint = async (uri: string): Promise<readonly PolicyProblem[]> =>
    lintPolicy({ uri: '.github/lockgate.yml', text: `version: 1\nextends: ${uri}\n` }, context());

  it('finds what lies beside it at the same commit', async () => {
    const { ref, sha, repository } = await world();
    const { uri } = ref('lockgate/org.yml');
    const policy = await loadPolicy({ uri: 'x.yml', text: `version: 1\nextends: ${uri}\n` }, context());
    expect(policy.rules.get('lockfile')?.configs[0]?.origin).toEqual({
      uri: `github:${repository.fullName}//lockgate/base/quiet.yml@${sha}`,
      line: 3,
      column: 19,
    });
    expect([...policy.rules.keys()]).toEqual(['integrity', 'lockfile']);
  });

  it('tells where it names what is not there, and why it could not be read', async () => {
    const { ref } = await world({ private: true });
    const missing = ref('lockgate/none.yml').uri;
    expect(await lint(missing)).toMatchObject([
      { line: 2, column: 10, message: `the policy "${missing}" can't be read: there is no such file` },
    ]);
    const gone = ref('lockgate/org.yml', 'b'.repeat(40)).uri;
    expect(await lint(gone)).toMatchObject([{ line: 2, message: expect.stringContaining('GitHub answered 404') }]);
  });
});

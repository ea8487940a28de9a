import { gzipSync } from 'node:zlib';
import { startGitHub, type FakeGitHub, type FakeRepository } from '../server.ts';
import type { Token } from '../model.ts';
import { send, type Reply } from './client.ts';

let github: FakeGitHub;
let repository: FakeRepository;
let token: Token;
const root = '/repos/acme/app';

interface ReleaseReply extends Record<string, unknown> {
  readonly id: number;
  readonly upload_url: string;
}

beforeEach(async () => {
  github = await startGitHub();
  repository = await github.createRepository('acme/app');
  token = github.issueToken({ permissions: { contents: 'write', attestations: 'write', 'security-events': 'write' } });
});
afterEach(() => github.stop());

const draft = (): Promise<Reply<ReleaseReply>> =>
  send<ReleaseReply>(github, token, `POST ${root}/releases`, { tag_name: 'v1', target_commitish: 'main', draft: true });

function upload(release: ReleaseReply, name: string, bytes: string): Promise<Response> {
  const headers = { authorization: `Bearer ${token.value}`, 'content-type': 'application/json' };
  const url = release.upload_url.replace('{?name,label}', `?name=${encodeURIComponent(name)}`);
  return fetch(url, { method: 'POST', headers, body: bytes });
}

describe('releases', () => {
  it('are drafts without a tag until they are published', async () => {
    const { body } = await draft();
    expect((await send(github, token, `GET ${root}/releases/tags/v1`)).status).toBe(404);
    expect((await send(github, token, `GET ${root}/releases`)).body).toMatchObject([{ draft: true, tag_name: 'v1' }]);
    const reader = github.issueToken({ permissions: { contents: 'read' } });
    expect((await send(github, reader, `GET ${root}/releases`)).body).toEqual([]);
    expect((await send(github, reader, `GET ${root}/releases/${body.id}`)).status).toBe(404);
    expect(await repository.data.git.resolve('refs/tags/v1')).toBeNull();
    await send(github, token, `PATCH ${root}/releases/${body.id}`, { draft: false, make_latest: 'true' });
    expect(await repository.data.git.resolve('refs/tags/v1')).toBe(await repository.head());
    expect((await send(github, reader, `GET ${root}/releases/tags/v1`)).body).toMatchObject({
      id: body.id,
      draft: false,
    });
    expect((await send(github, reader, `GET ${root}/releases/latest`)).body).toMatchObject({ id: body.id });
  });

  it('may be drafted twice for a tag, and published once', async () => {
    const [one, two] = [await draft(), await draft()];
    expect((await send(github, token, `PATCH ${root}/releases/${one.body.id}`, { draft: false })).status).toBe(200);
    expect((await send(github, token, `PATCH ${root}/releases/${two.body.id}`, { draft: false })).status).toBe(422);
  });

  it('take assets at their upload URL and give them from another origin', async () => {
    const { body } = await draft();
    const made = (await (await upload(body, 'a.json', '{"a":1}')).json()) as {
      id: number;
      url: string;
      digest: string;
    };
    expect(made.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect((await upload(body, 'a.json', 'other')).status).toBe(422);
    const headers = { authorization: `Bearer ${token.value}`, accept: 'application/octet-stream' };
    const answer = await fetch(made.url, { headers, redirect: 'manual' });
    expect(answer.status).toBe(302);
    const location = answer.headers.get('location') ?? '';
    expect(new URL(location).origin).not.toBe(new URL(github.urls.api).origin);
    expect(await (await fetch(location)).text()).toBe('{"a":1}');
    expect((await send(github, token, `DELETE ${root}/releases/assets/${made.id}`)).status).toBe(204);
    expect((await send(github, token, `GET ${root}/releases/${body.id}/assets`)).body).toEqual([]);
  });

  it('are sealed where releases are immutable', async () => {
    repository.data.immutableReleases = true;
    const { body } = await draft();
    await upload(body, 'a', 'a');
    await send(github, token, `PATCH ${root}/releases/${body.id}`, { draft: false });
    expect((await upload(body, 'b', 'b')).status).toBe(422);
    const asset = repository.data.releases[0]!.assets[0]!;
    expect((await send(github, token, `DELETE ${root}/releases/assets/${asset.id}`)).status).toBe(422);
  });
});

describe('attestations and SARIF', () => {
  it('are found by the digest of what they speak of', async () => {
    const statement = {
      predicateType: 'https://slsa.dev/provenance/v1',
      subject: [{ name: 'a', digest: { sha256: 'ab' } }],
    };
    const bundle = {
      mediaType: 'x',
      dsseEnvelope: { payload: Buffer.from(JSON.stringify(statement)).toString('base64') },
    };
    expect((await send(github, token, `POST ${root}/attestations`, { bundle })).status).toBe(201);
    expect((await send(github, token, `GET ${root}/attestations/sha256:ab`)).body).toMatchObject({
      attestations: [{ bundle }],
    });
    expect((await send(github, token, `GET ${root}/attestations/sha256:cd`)).status).toBe(404);
    expect((await send(github, token, `GET ${root}/attestations/sha256:ab?predicate_type=other`)).status).toBe(404);
    expect((await send(github, token, `POST ${root}/attestations`, { bundle: { mediaType: 'x' } })).status).toBe(422);
  });

  it('must be gzipped JSON in base64 for a known commit', async () => {
    const sarif = gzipSync(JSON.stringify({ version: '2.1.0' })).toString('base64');
    const upload_ = { commit_sha: await repository.head(), ref: 'refs/heads/main', sarif };
    const path = `POST ${root}/code-scanning/sarifs`;
    expect((await send(github, token, path, upload_)).status).toBe(202);
    expect(repository.data.sarifs[0]?.sarif).toEqual({ version: '2.1.0' });
    expect((await send(github, token, path, { ...upload_, sarif: 'e30=' })).status).toBe(400);
    expect((await send(github, token, path, { ...upload_, commit_sha: 'f'.repeat(40) })).status).toBe(404);
    repository.data.codeScanning = false;
    expect((await send(github, token, path, upload_)).status).toBe(403);
  });
});

import { json, service } from './service.ts';
import type { Service } from './service.ts';

/** What the fake runner says of its run; GitHub's own claim names. */
export type Claims = Readonly<Record<string, string>>;

export interface FakeOidc extends Service {
  /** As the runner hands it over: with a query already. */
  readonly requestUrl: string;
  readonly requestToken: string;
}

export const CLAIMS: Claims = {
  iss: 'https://token.actions.githubusercontent.com',
  sub: 'repo:acme/widget:ref:refs/tags/v1.0.0',
  repository: 'acme/widget',
  repository_id: '41',
  repository_owner: 'acme',
  repository_owner_id: '42',
  ref: 'refs/tags/v1.0.0',
  sha: 'a'.repeat(40),
  event_name: 'push',
  workflow_ref: 'acme/widget/.github/workflows/release.yml@refs/tags/v1.0.0',
  job_workflow_ref: 'acme/widget/.github/workflows/release.yml@refs/tags/v1.0.0',
  run_id: '7',
  run_attempt: '1',
  runner_environment: 'github-hosted',
};

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token of GitHub's form. Its signature is no signature: the fakes that take it read the claims alone. */
export const jwt = (claims: Readonly<Record<string, unknown>>): string =>
  [encode({ alg: 'RS256', typ: 'JWT' }), encode(claims), 'c2lnbmF0dXJl'].join('.');

/** The claims of a token. */
export function claimsOf(token: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Record<string, unknown>;
}

/** The token endpoint of an Actions runner. */
export async function startOidc(claims: Claims = CLAIMS): Promise<FakeOidc> {
  const requestToken = 'runner-request-token';
  const started = await service((request) => {
    const url = new URL(request.url, 'http://runner');
    if (request.headers.authorization !== `Bearer ${requestToken}`) return json(401, { message: 'bad credentials' });
    if (url.pathname !== '/token' || url.searchParams.get('api-version') !== '2.0') return json(404, {});
    const audience = url.searchParams.get('audience') ?? `https://github.com/${claims['repository_owner'] ?? ''}`;
    const now = Math.floor(Date.now() / 1000);
    return json(200, { value: jwt({ ...claims, aud: audience, iat: now, exp: now + 300 }) });
  });
  return { ...started, requestUrl: `${started.url}/token?api-version=2.0`, requestToken };
}

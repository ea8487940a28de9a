import { LockgateError, messageOf } from '../domain/errors.ts';
import type { Http } from '../domain/ports/http.ts';
import type { IdTokens } from '../domain/ports/oidc.ts';

interface OidcOptions {
  /** `ACTIONS_ID_TOKEN_REQUEST_URL`; empty where the job may not ask. */
  readonly requestUrl: string;
  /** `ACTIONS_ID_TOKEN_REQUEST_TOKEN`. */
  readonly requestToken: string;
  readonly http: Http;
}

const REMEDY = 'Add to the job: permissions: { contents: write, id-token: write, attestations: write }';

/** Identity tokens from the Actions runner (GitHub's OpenID Connect endpoint). */
export function actionsIdTokens({ requestUrl, requestToken, http }: OidcOptions): IdTokens {
  return {
    async token(audience) {
      if (requestUrl === '' || requestToken === '')
        throw new LockgateError('OIDC', `No OIDC token: this job lacks "id-token: write". ${REMEDY}`);
      const response = await http
        .send({
          method: 'GET',
          url: withAudience(requestUrl, audience),
          headers: { authorization: `Bearer ${requestToken}`, accept: 'application/json' },
          maxBytes: 1 << 20,
        })
        .catch((error: unknown) => {
          throw new LockgateError(
            'OIDC',
            `No OIDC token: the runner's endpoint gave no answer (${messageOf(error)}). Run the job again.`,
          );
        });
      if (response.status !== 200)
        throw new LockgateError('OIDC', `No OIDC token: the runner's endpoint answered ${response.status}. ${REMEDY}`);
      return tokenOf(response.body);
    },
  };
}

/** The endpoint's address already has a query, so the audience joins it. */
function withAudience(requestUrl: string, audience: string): string {
  const url = new URL(requestUrl);
  url.searchParams.set('audience', audience);
  return url.href;
}

/** The answer's `value`. Nothing of the answer goes into a message: it may hold the token. */
function tokenOf(body: Uint8Array): string {
  let answer: unknown;
  try {
    answer = JSON.parse(new TextDecoder().decode(body));
  } catch {
    answer = null;
  }
  const value: unknown = typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : null;
  if (typeof value !== 'string' || value.split('.').length !== 3)
    throw new LockgateError('OIDC', "No OIDC token: the runner's endpoint answered without one. Run the job again.");
  return value;
}

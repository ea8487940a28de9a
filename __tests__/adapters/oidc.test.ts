import { createHttp } from '../../src/adapters/http.ts';
import { actionsIdTokens } from '../../src/adapters/oidc.ts';
import { CLAIMS, claimsOf, startOidc } from '../fakes/oidc.ts';
import type { FakeOidc } from '../fakes/oidc.ts';

const http = createHttp({ timeouts: { response: 200, idle: 200, total: 400 }, attempts: 1 });

describe('identity tokens of the runner', () => {
  let oidc: FakeOidc;
  beforeEach(async () => {
    oidc = await startOidc();
  });
  afterEach(() => oidc.close());

  it('are for the audience that was asked for, which joins the query', async () => {
    const token = await actionsIdTokens({ ...oidc, http }).token('npm:registry.npmjs.org');
    expect(claimsOf(token)).toMatchObject({ aud: 'npm:registry.npmjs.org', repository: CLAIMS['repository'] });
    expect(oidc.received.map(({ url }) => url)).toEqual(['/token?api-version=2.0&audience=npm%3Aregistry.npmjs.org']);
  });

  it.each([{ requestUrl: '' }, { requestToken: '' }])(
    'are refused with the YAML to add where the job may not ask: %j',
    async (missing) => {
      await expect(actionsIdTokens({ ...oidc, ...missing, http }).token('sigstore')).rejects.toThrow(
        /permissions: \{.*id-token: write/,
      );
      expect(oidc.received).toEqual([]);
    },
  );

  it.each(['error', 'reset', 'hang', 'truncate', 'garbage', 'wrong-shape', 'truncated-json'] as const)(
    'end in an error without the token when the endpoint meets %s',
    async (fault) => {
      oidc.fault(1, fault);
      const error: unknown = await actionsIdTokens({ ...oidc, http })
        .token('sigstore')
        .catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ code: 'OIDC' });
      expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain(oidc.requestToken);
    },
  );

  it('are refused with a wrong request token', async () => {
    await expect(actionsIdTokens({ ...oidc, requestToken: 'other', http }).token('sigstore')).rejects.toThrow(
      /answered 401/,
    );
  });
});

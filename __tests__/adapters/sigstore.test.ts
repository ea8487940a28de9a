import { TrustedRoot } from '@sigstore/protobuf-specs';
import { createHttp } from '../../src/adapters/http.ts';
import { actionsIdTokens } from '../../src/adapters/oidc.ts';
import { sigstoreSigner } from '../../src/adapters/sigstore/signer.ts';
import { sigstoreVerifier } from '../../src/adapters/sigstore/verifier.ts';
import type { SigstoreBundle, Signer, Statement } from '../../src/domain/ports/sigstore.ts';
import { CLAIMS, startOidc } from '../fakes/oidc.ts';
import type { FakeOidc } from '../fakes/oidc.ts';
import { startSigstore } from '../fakes/sigstore.ts';
import type { FakeSigstore } from '../fakes/sigstore.ts';

const statement: Statement = {
  _type: 'https://in-toto.io/Statement/v1',
  subject: [{ name: 'pkg:npm/widget@1.0.0', digest: { sha512: 'ab' } }],
  predicateType: 'https://slsa.dev/provenance/v1',
  predicate: { buildDefinition: {} },
};
const expected = {
  identity: `https://github.com/${CLAIMS['job_workflow_ref'] ?? ''}`,
  issuer: 'https://token.actions.githubusercontent.com',
};

describe('Sigstore', () => {
  let sigstore: FakeSigstore;
  let oidc: FakeOidc;

  beforeEach(async () => {
    [sigstore, oidc] = await Promise.all([startSigstore(), startOidc()]);
  });
  afterEach(() => Promise.all([sigstore.close(), oidc.close()]));

  const signer = (extra: object = {}): Signer =>
    sigstoreSigner({
      idTokens: actionsIdTokens({ ...oidc, http: createHttp() }),
      fulcio: sigstore.url,
      rekor: sigstore.url,
      tsa: sigstore.url,
      retries: 0,
      timeout: 500,
      ...extra,
    });
  const verifier = () => sigstoreVerifier(() => Promise.resolve(TrustedRoot.fromJSON(sigstore.trustedRoot)));

  it('signs a statement that verifies, with log entry and timestamp', async () => {
    const bundle = await signer().sign(statement);
    expect(bundle.mediaType).toBe('application/vnd.dev.sigstore.bundle.v0.3+json');
    await expect(verifier().verify(bundle, expected)).resolves.toEqual(statement);
    expect(sigstore.received.map(({ url }) => url).sort()).toEqual([
      '/api/v1/log/entries',
      '/api/v1/timestamp',
      '/api/v2/signingCert',
    ]);
  });

  it('signs with the log alone where no timestamp authority is named', async () => {
    const bundle = await signer({ tsa: undefined }).sign(statement);
    await expect(verifier().verify(bundle, expected)).resolves.toEqual(statement);
  });

  it.each(['identity', 'issuer'] as const)('refuses another %s, also one that the pattern would match', async (key) => {
    const bundle = await signer().sign(statement);
    const other = { ...expected, [key]: expected[key].slice(0, -1) };
    await expect(verifier().verify(bundle, other)).rejects.toMatchObject({ code: 'UNVERIFIED' });
    await expect(verifier().verify(bundle, { ...expected, [key]: '.*' })).rejects.toMatchObject({ code: 'UNVERIFIED' });
  });

  type Tampered = { dsseEnvelope: { payload: string }; verificationMaterial: { tlogEntries: unknown[] } };
  it.each<[string, (bundle: Tampered) => void]>([
    [
      'another payload',
      (b) => (b.dsseEnvelope.payload = Buffer.from(JSON.stringify({ ...statement, subject: [] })).toString('base64')),
    ],
    ['no log entry', (b) => (b.verificationMaterial.tlogEntries = [])],
    ['no envelope', (b) => Reflect.deleteProperty(b, 'dsseEnvelope')],
    ['no material', (b) => Reflect.deleteProperty(b, 'verificationMaterial')],
  ])('refuses a bundle with %s', async (_name, tamper) => {
    const bundle = structuredClone(await signer().sign(statement)) as unknown as Tampered;
    tamper(bundle);
    await expect(verifier().verify(bundle as unknown as SigstoreBundle, expected)).rejects.toMatchObject({
      code: 'UNVERIFIED',
    });
  });

  it('reads the trusted root once', async () => {
    let reads = 0;
    const once = sigstoreVerifier(() => {
      reads += 1;
      return Promise.resolve(TrustedRoot.fromJSON(sigstore.trustedRoot));
    });
    const bundle = await signer().sign(statement);
    await once.verify(bundle, expected);
    await once.verify(bundle, expected);
    expect(reads).toBe(1);
  });

  it('refuses what another Sigstore signed', async () => {
    const other = await startSigstore();
    const bundle = await signer({ fulcio: other.url, rekor: other.url, tsa: other.url }).sign(statement);
    await other.close();
    await expect(verifier().verify(bundle, expected)).rejects.toMatchObject({ code: 'UNVERIFIED' });
  });

  it('takes the log entry that a lost answer left behind', async () => {
    sigstore.fault(2, 'lost');
    const bundle = await signer({ tsa: undefined, retries: 1 }).sign(statement);
    await expect(verifier().verify(bundle, expected)).resolves.toEqual(statement);
    expect(sigstore.received.map(({ method, url }) => `${method} ${url.slice(0, 19)}`)).toEqual([
      'POST /api/v2/signingCert',
      'POST /api/v1/log/entries',
      'POST /api/v1/log/entries',
      'GET /api/v1/log/entries',
    ]);
  });

  it.each(
    [1, 2, 3].flatMap((nth) =>
      (['error', 'reset', 'truncate', 'hang', 'wrong-shape'] as const).map((kind) => [nth, kind] as const),
    ),
  )('gives nothing that verifies, and an error that tells no token, when request %i meets %s', async (nth, kind) => {
    sigstore.fault(nth, kind);
    const error: unknown = await signer()
      .sign(statement)
      .then((bundle) => verifier().verify(bundle, expected))
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: expect.stringMatching(/^(SIGNING|UNVERIFIED)$/) });
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain('eyJ');
  });
});

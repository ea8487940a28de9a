import { createHash, generateKeyPairSync } from 'node:crypto';
import type { KeyPairKeyObjectResult } from 'node:crypto';
import { fulcioHandler, initializeCA, initializeCTLog } from '@sigstore/mock/dist/fulcio/index.js';
import { initializeTLog } from '@sigstore/mock/dist/rekor/index.js';
import { initializeTSA, tsaHandler } from '@sigstore/mock/dist/timestamp/index.js';
import { claimsOf, jwt } from './oidc.ts';
import type { Received } from './loopback.ts';
import { json, service } from './service.ts';
import type { Reply, Service } from './service.ts';

export interface FakeSigstore extends Service {
  /** A trusted_root.json that trusts this instance and nothing else. */
  readonly trustedRoot: Readonly<Record<string, unknown>>;
  /** How many certificates were issued: more than none means that somebody signed. */
  certificates(): number;
}

const keys = (): KeyPairKeyObjectResult => generateKeyPairSync('ec', { namedCurve: 'P-256' });
const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Fulcio, Rekor v1, a timestamp authority and a CT log in one loopback server. */
export async function startSigstore(): Promise<FakeSigstore> {
  // One whole-second clock for all four: timestamps with a fraction are refused now and then, and
  // none may lie before a certificate of its chain, so it is set once those are made.
  const clock = new Date();
  const ctlog = await initializeCTLog(keys(), clock);
  const ca = await initializeCA(keys(), ctlog, clock);
  const tsa = await initializeTSA(keys(), clock);
  const fulcio = fulcioHandler(ca, { subjectClaim: 'san' });
  const timestamps = tsaHandler(tsa);
  const logged = new Map<string, string>();
  let certificates = 0;

  async function answer({ method, url, body }: Received): Promise<Reply> {
    if (method === 'POST' && url === fulcio.path) {
      certificates += 1;
      return reply(await fulcio.fn(withIdentity(body)));
    }
    if (method === 'POST' && url === timestamps.path) return reply(await timestamps.fn(body));
    if (method === 'POST' && url === '/api/v1/log/entries') {
      const uuid = sha256(body);
      if (logged.has(uuid)) return { status: 409, headers: { location: `/api/v1/log/entries/${uuid}` }, body: '{}' };
      const entry = Object.values(await tlog.log(canonical(JSON.parse(body) as Proposal)))[0];
      logged.set(uuid, JSON.stringify({ [uuid]: entry }));
    }
    const uuid =
      method === 'POST' && url === '/api/v1/log/entries'
        ? sha256(body)
        : (/^\/api\/v1\/log\/entries\/(\w+)$/.exec(url)?.[1] ?? '');
    const found = logged.get(uuid);
    if (found === undefined) return json(404, { message: 'not found' });
    return { status: method === 'POST' ? 201 : 200, headers: { 'content-type': 'application/json' }, body: found };
  }

  const started = await service(answer);
  // Its checkpoints carry the log's own host, so it comes after the server.
  const tlog = await initializeTLog(started.url, keys(), clock);
  clock.setTime(Math.ceil(Date.now() / 1000) * 1000);
  const validFor = { start: new Date(clock.getTime() - 86_400_000).toISOString() };
  const log = (publicKey: ArrayBufferView, keyId: string): object => ({
    baseUrl: started.url,
    hashAlgorithm: 'SHA2_256',
    publicKey: { rawBytes: base64(publicKey), keyDetails: 'PKIX_ECDSA_P256_SHA_256', validFor },
    logId: { keyId },
  });
  const authority = (name: string, chain: readonly ArrayBufferView[]): object => ({
    subject: { organization: 'mock', commonName: name },
    uri: started.url,
    certChain: { certificates: chain.map((one) => ({ rawBytes: base64(one) })) },
    validFor,
  });
  return {
    ...started,
    certificates: () => certificates,
    trustedRoot: {
      mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
      certificateAuthorities: [authority('sigstore', [ca.rootCertificate])],
      ctlogs: [log(ctlog.publicKey, base64(ctlog.logID))],
      tlogs: [log(tlog.publicKey, createHash('sha256').update(tlog.publicKey).digest('base64'))],
      timestampAuthorities: [authority('tsa', [tsa.intCertificate, tsa.rootCertificate])],
    },
  };
}

const base64 = (bytes: ArrayBufferView): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');

function reply({ statusCode, response, contentType = 'text/plain' }: MockReply): Reply {
  const body =
    typeof response === 'string' ? response : Buffer.from(response.buffer, response.byteOffset, response.byteLength);
  return { status: statusCode, headers: { 'content-type': contentType }, body };
}

type MockReply = Awaited<ReturnType<ReturnType<typeof tsaHandler>['fn']>>;

/** Fulcio names the workflow that a job runs, not the token's subject, in the certificate. */
function withIdentity(body: string): string {
  const request = JSON.parse(body) as { credentials: { oidcIdentityToken: string } };
  const claims = claimsOf(request.credentials.oidcIdentityToken);
  if (claims['aud'] !== 'sigstore') throw new Error('the token is for another audience');
  const san = `https://github.com/${String(claims['job_workflow_ref'])}`;
  return JSON.stringify({ ...request, credentials: { oidcIdentityToken: jwt({ ...claims, san }) } });
}

interface Proposal {
  readonly kind: string;
  readonly apiVersion: string;
  readonly spec: { readonly proposedContent?: { readonly envelope: string; readonly verifiers: readonly string[] } };
}

type Logged = Parameters<Awaited<ReturnType<typeof initializeTLog>>['log']>[0];

/** A proposed `dsse` entry as Rekor logs it: hashes in place of the content. The mock alone would log it verbatim. */
function canonical(proposal: Proposal): Logged {
  const content = proposal.spec.proposedContent;
  if (proposal.kind !== 'dsse' || content === undefined) return proposal;
  const envelope = JSON.parse(content.envelope) as { payload: string; signatures: readonly { sig: string }[] };
  return {
    apiVersion: '0.0.1',
    kind: 'dsse',
    spec: {
      envelopeHash: { algorithm: 'sha256', value: sha256(content.envelope) },
      payloadHash: { algorithm: 'sha256', value: sha256(Buffer.from(envelope.payload, 'base64')) },
      signatures: [{ signature: envelope.signatures[0]?.sig ?? '', verifier: content.verifiers[0] ?? '' }],
    },
  };
}

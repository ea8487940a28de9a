import { LockgateError } from '../../domain/errors.ts';
import type { IdTokens } from '../../domain/ports/oidc.ts';
import type { Signer } from '../../domain/ports/sigstore.ts';

interface SignerOptions {
  readonly idTokens: IdTokens;
  /** Origins; absent: Sigstore's public-good ones. */
  readonly fulcio?: string | undefined;
  readonly rekor?: string | undefined;
  /** RFC 3161; absent: no timestamp beside the log's. */
  readonly tsa?: string | undefined;
  /** Attempts after the first, and milliseconds for each. */
  readonly retries?: number;
  readonly timeout?: number;
}

const PAYLOAD_TYPE = 'application/vnd.in-toto+json';

/**
 * Signs keyless: a Fulcio certificate over the job's identity, an entry in Rekor, a DSSE envelope
 * around the statement. The library is loaded when the first statement is signed.
 */
export function sigstoreSigner({ idTokens, fulcio, rekor, tsa, retries = 2, timeout = 20_000 }: SignerOptions): Signer {
  return {
    async sign(statement) {
      // Asked for outside the library, whose own error for a broken token quotes it.
      const identityToken = await idTokens.token('sigstore');
      const { DSSEBundleBuilder, FulcioSigner, RekorWitness, TSAWitness } = await import('@sigstore/sign');
      const { bundleToJSON } = await import('@sigstore/bundle');
      const fetching = { retry: { retries }, timeout };
      const builder = new DSSEBundleBuilder({
        signer: new FulcioSigner({
          ...fetching,
          ...(fulcio === undefined ? {} : { fulcioBaseURL: fulcio }),
          identityProvider: { getToken: () => Promise.resolve(identityToken) },
        }),
        witnesses: [
          // A lost answer leaves the entry in the log: the second attempt is then a conflict, which is no failure.
          new RekorWitness({
            ...fetching,
            ...(rekor === undefined ? {} : { rekorBaseURL: rekor }),
            fetchOnConflict: true,
          }),
          ...(tsa === undefined ? [] : [new TSAWitness({ ...fetching, tsaBaseURL: tsa })]),
        ],
      });
      const bundle = await builder
        .create({ data: Buffer.from(JSON.stringify(statement)), type: PAYLOAD_TYPE })
        .catch((error: unknown) => {
          throw failure(error);
        });
      return { ...bundleToJSON(bundle) };
    },
  };
}

const CAUSES: ReadonlyMap<string, string> = new Map([
  ['IDENTITY_TOKEN_PARSE_ERROR', 'the identity token is malformed'],
  ['CA_CREATE_SIGNING_CERTIFICATE_ERROR', 'Fulcio issued no certificate'],
  ['TLOG_CREATE_ENTRY_ERROR', 'Rekor took no entry'],
  ['TLOG_FETCH_ENTRY_ERROR', 'Rekor has the entry and did not give it back'],
  ['TSA_CREATE_TIMESTAMP_ERROR', 'the timestamp authority gave no timestamp'],
]);

/** The library's messages and causes can hold the identity token, so only its code is told. */
function failure(error: unknown): LockgateError<'SIGNING'> {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  const cause = CAUSES.get(code) ?? 'the answer of a Sigstore service was not understood';
  return new LockgateError(
    'SIGNING',
    `Nothing was signed: ${cause}. Run the job again; see https://status.sigstore.dev.`,
  );
}

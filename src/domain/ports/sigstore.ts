/** An in-toto statement (https://in-toto.io/Statement/v1). */
export interface Statement {
  readonly _type: 'https://in-toto.io/Statement/v1';
  readonly subject: readonly { readonly name: string; readonly digest: Readonly<Record<string, string>> }[];
  readonly predicateType: string;
  readonly predicate: Readonly<Record<string, unknown>>;
}

/** A Sigstore bundle in its JSON form (application/vnd.dev.sigstore.bundle.v0.3+json). */
export type SigstoreBundle = Readonly<Record<string, unknown>> & { readonly mediaType: string };

/** Signs with the identity of the running job (Fulcio, keyless). Rejects with `LockgateError<'SIGNING'>`. */
export interface Signer {
  sign(statement: Statement): Promise<SigstoreBundle>;
}

/** Who must have signed: exact strings, never patterns. */
export interface ExpectedSigner {
  /** The certificate's subject alternative name: `https://github.com/o/r/.github/workflows/x.yml@refs/tags/v1`. */
  readonly identity: string;
  readonly issuer: string;
}

/** Checks a bundle against the trusted root; resolves with the statement inside. Rejects with `LockgateError<'UNVERIFIED'>`. */
export interface Verifier {
  verify(bundle: SigstoreBundle, expected: ExpectedSigner): Promise<Statement>;
}

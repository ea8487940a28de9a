/** Identity tokens of the running job. Rejects with `LockgateError<'OIDC'>`; a token never stands in a message. */
export interface IdTokens {
  token(audience: string): Promise<string>;
}

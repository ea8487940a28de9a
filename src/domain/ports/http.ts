/** A request as data: rooms that know a protocol build it, an adapter sends it. */
export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** May be sent again after a lost answer; only reads and writes that name their own result are. */
  readonly idempotent?: boolean;
  /** The largest answer that is read, in bytes; more is an error. Default 64 MiB. */
  readonly maxBytes?: number;
}

export interface HttpResponse {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/**
 * Sends one request. Resolves with any status; rejects with `LockgateError<'NETWORK'>` when no whole
 * answer came (refused, reset, timed out, truncated, too large). Redirects are followed for GET only,
 * without credentials to another origin.
 */
export interface Http {
  send(request: HttpRequest): Promise<HttpResponse>;
}

import type { GitHubRequest } from '../../registries/github/request.ts';

/** One request ready to be sent to an absolute address. */
export interface Outgoing extends Pick<GitHubRequest<never>, 'method' | 'asks' | 'permission' | 'repeat'> {
  readonly url: string;
  readonly body?: Readonly<Record<string, unknown>>;
  readonly bytes?: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
  /** A POST that changes nothing (a GraphQL query), so it keeps no distance to other writes. */
  readonly query?: boolean;
}

/** A whole answer of status 2xx. */
export interface Answer {
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Uint8Array;
}

import { quote } from '../../domain/errors.ts';
import { GitHubError } from '../../registries/github/error.ts';
import type { Outgoing } from './outgoing.ts';

/** An attempt that brought no answer to use. `retryAfter`: how long GitHub asks to wait, in milliseconds. */
export interface Failure {
  readonly error: GitHubError;
  readonly retryAfter: number | null;
}

type Asked = Pick<Outgoing, 'asks' | 'permission' | 'method'>;

/** No whole answer came. */
export function lost(asked: Asked, cause: string, token: string): Failure {
  const message = `GitHub gave no answer about ${asked.asks}: ${quote(masked(cause, token))}. Run again`;
  return { error: new GitHubError(null, message), retryAfter: null };
}

/** GitHub answered with another status than success. */
export function refused(
  asked: Asked,
  status: number,
  headers: Readonly<Record<string, string | number | undefined>>,
  data: unknown,
  token: string,
): Failure {
  const wait = Number(headers['retry-after'] ?? Number.NaN);
  const retryAfter = Number.isFinite(wait) && wait >= 0 ? wait * 1_000 : null;
  const said = saidBy(data);
  const told = said === '' ? '' : ` and said ${quote(masked(said, token))}`;
  const limited = retryAfter !== null || String(headers['x-ratelimit-remaining']) === '0';
  const message = `GitHub answered ${asked.asks} with ${status}${told}. ${remedy(asked, status, limited)}`;
  return { error: new GitHubError(status, message), retryAfter };
}

function saidBy(data: unknown): string {
  if (data === null || typeof data !== 'object' || !Object.hasOwn(data, 'message')) return '';
  const { message } = data as { message: unknown };
  return typeof message === 'string' ? message : '';
}

function remedy({ permission }: Asked, status: number, limited: boolean): string {
  if (limited) return 'The rate limit of the token is used up: run again later';
  if (status === 401) return 'The token is not valid (any more): give github-token a valid one';
  if (status === 403) return `The token may not do this. Add to the job: permissions: { ${permission} }`;
  if (status === 404) return `It is not there, or the token may not see it (permissions: { ${permission} })`;
  return status >= 500 ? 'The fault is on their side: run again' : 'Nothing was changed';
}

// A proxy or a fake may echo the request; a token never reaches a message.
const masked = (text: string, token: string): string => (token === '' ? text : text.replaceAll(token, '***'));

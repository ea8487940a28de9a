import { LockgateError } from '../../domain/errors.ts';

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** Whether a URL leads to this machine itself, the only place where plain http is accepted. */
export const isLoopback = (url: URL): boolean => LOOPBACK.test(url.hostname);

/** A URL as it may stand in a message: origin and path. The query and the user part can hold secrets. */
export const display = (url: URL): string => `${url.origin}${url.pathname}`;

/**
 * Parses the target of a request, or of a redirect from `base`.
 * Rejects all but https (plain http to loopback only), credentials in the URL, and a redirect that
 * leads from the network to this machine's own services.
 */
export function targetUrl(text: string, base?: URL): URL {
  const url = parse(text, base);
  // The text itself stays out of these messages: what does not parse can't be stripped of its secrets.
  if (url === null) throw refused(base === undefined ? 'the request' : display(base), 'its target is not a URL');
  if (url.username !== '' || url.password !== '') throw refused(display(url), 'the URL holds credentials');
  const local = isLoopback(url);
  if (url.protocol !== 'https:' && !(local && url.protocol === 'http:')) {
    throw refused(display(url), 'only https is used outside this machine');
  }
  if (local && base !== undefined && !isLoopback(base)) throw refused(display(base), 'it redirects to this machine');
  return url;
}

function parse(text: string, base?: URL): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}

const refused = (subject: string, reason: string): LockgateError<'NETWORK'> =>
  new LockgateError('NETWORK', `${subject} was refused: ${reason}`);

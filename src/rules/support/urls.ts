import { decoded } from '../../domain/decoded.ts';

/**
 * Where a registry serves from: scheme, host and port as a URL parser sees them, and a path that everything below
 * shares. Never compare URLs as text: `https://registry.npmjs.org.evil.example` and
 * `https://registry.npmjs.org@evil.example` start like the real one.
 */
export interface Place {
  readonly origin: string;
  /** Ends in `/`. */
  readonly path: string;
}

/** Parses an absolute URL; null where it is none. */
export function parseUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

/** The place that a registry's URL names; null where it is no http(s) URL, or carries a user name or a password. */
export function placeAt(text: string): Place | null {
  const url = parseUrl(text);
  if (url === null || !isPlainHttp(url)) return null;
  return { origin: url.origin, path: url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/` };
}

/** Whether a URL lies in a place. `%2e%2e%2f` must not climb out of a path that the server decodes. */
export function within(url: URL, place: Place): boolean {
  // An index is named with its last slash or without it.
  const below = url.pathname.startsWith(place.path) || `${url.pathname}/` === place.path;
  return isPlainHttp(url) && url.origin === place.origin && below && !climbs(url);
}

/** The path of a URL with its percent-encoding undone; as it stands where that is malformed. */
export const decodedPath = (url: URL): string => decoded(url.pathname);

const isPlainHttp = (url: URL): boolean =>
  (url.protocol === 'https:' || url.protocol === 'http:') && url.username === '' && url.password === '';

const climbs = (url: URL): boolean => decodedPath(url).split(/[\\/]/).includes('..');

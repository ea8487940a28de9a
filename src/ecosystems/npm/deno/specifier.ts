/** A package as deno.lock asks for it. */
export interface Specifier {
  readonly name: string;
  /** `*` where none is written. */
  readonly range: string;
}

/** Reads `npm:@scope/name@^1.0.0`, as imports write it also with a path behind (`npm:name@1/path`); null for any other. */
export function readSpecifier(text: string): Specifier | null {
  if (!text.startsWith('npm:')) return null;
  const body = text.slice(text[4] === '/' ? 5 : 4);
  const base = body.startsWith('@') ? body.indexOf('/') + 1 : 0;
  const at = body.indexOf('@', base + 1);
  const slash = body.indexOf('/', base);
  const nameEnd = Math.min(...[at, slash, body.length].filter((end) => end !== -1));
  const name = body.slice(0, nameEnd);
  if (name === '' || base === name.length || (name.startsWith('@') && base === 0)) return null;
  if (at !== nameEnd) return { name, range: '*' };
  const end = body.indexOf('/', at);
  return { name, range: body.slice(at + 1, end === -1 ? body.length : end) || '*' };
}

/** A key of the packages taken apart: `name@1.0.0_peer@2.0.0` is `name` in version `1.0.0`. */
export interface Id {
  readonly name: string;
  readonly version: string;
}

/** Reads the key of a package, without the peers that it was resolved with; null where it is none. */
export function readId(id: string): Id | null {
  const at = id.indexOf('@', 1);
  if (at === -1) return null;
  const peers = id.indexOf('_', at);
  const version = id.slice(at + 1, peers === -1 ? id.length : peers);
  return version === '' ? null : { name: id.slice(0, at), version };
}

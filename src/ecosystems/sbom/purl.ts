import { quote } from '../../domain/errors.ts';
import type { Ecosystem } from '../../domain/package.ts';
import { normalizeName } from '../pypi/names.ts';

/** A package that a package URL names, in one of our ecosystems. */
export interface Identity {
  readonly ecosystem: Ecosystem;
  readonly name: string;
  /** Empty where the URL has none. */
  readonly version: string;
  readonly qualifiers: ReadonlyMap<string, string>;
}

/** What a package URL tells: a package of ours, the type of another, or why it is none (going on after the URL). */
type Reading =
  | { readonly kind: 'package'; readonly identity: Identity }
  | { readonly kind: 'other'; readonly type: string }
  | { readonly kind: 'malformed'; readonly cause: string };

const TYPE = /^[a-z][a-z0-9.+-]*$/;
const NONE: ReadonlyMap<string, string> = new Map();

/**
 * Reads a package URL by the rules of the package-url specification: subpath, qualifiers, scheme, type and version are
 * split off in that order, and each part is decoded. Names are kept as written, for npm has old ones with capitals;
 * PyPI's are normalised.
 */
export function readPurl(text: string): Reading {
  const [rest, subpath] = cutLast(text, '#');
  const [path, query] = cutLast(rest, '?');
  if (!/^pkg:/i.test(path)) return malformed('does not begin with "pkg:"');
  const [, type = '', body = ''] = /^\/*([^/]*)\/+(.*)$/s.exec(path.slice(4)) ?? [];
  const kind = type.toLowerCase();
  if (!TYPE.test(kind)) return malformed('has no type');
  // A scope may stand there with its sign unencoded.
  const at = body.lastIndexOf('@');
  const versioned = at > 0 && body[at - 1] !== '/';
  try {
    const segments = decodeAll(versioned ? body.slice(0, at) : body);
    if (segments.length === 0) return malformed('has no name');
    const version = versioned ? decodeURIComponent(body.slice(at + 1)) : '';
    const known = nameOf(kind, segments.join('/'), decodeAll(subpath));
    if (known === null) return { kind: 'other', type: kind };
    if (known.name === null) return malformed(`has a name that ${quote(kind)} does not have`);
    const { ecosystem, name } = known;
    return { kind: 'package', identity: { ecosystem, name, version, qualifiers: qualifiersOf(query) } };
  } catch {
    return malformed('has a part that can’t be decoded');
  }
}

/** The ecosystem and the name in it; a null name: it can't be one. Null for a type that is not ours. */
function nameOf(
  type: string,
  name: string,
  subpath: readonly string[],
): { readonly ecosystem: Ecosystem; readonly name: string | null } | null {
  const slashes = name.split('/').length - 1;
  switch (type) {
    case 'npm':
      return { ecosystem: 'npm', name: slashes === (name.startsWith('@') ? 1 : 0) ? name : null };
    case 'pypi':
      return { ecosystem: 'pypi', name: slashes === 0 ? normalizeName(name) : null };
    case 'githubactions':
      return { ecosystem: 'github-actions', name: slashes === 0 ? null : [name, ...subpath].join('/') };
    default:
      return null;
  }
}

const malformed = (cause: string): Reading => ({ kind: 'malformed', cause });

const decodeAll = (path: string): string[] =>
  path
    .split('/')
    .filter((segment) => segment !== '')
    .map(decodeURIComponent);

function cutLast(text: string, mark: string): [before: string, after: string] {
  const at = text.lastIndexOf(mark);
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

function qualifiersOf(query: string): ReadonlyMap<string, string> {
  if (query === '') return NONE;
  return new Map(
    query.split('&').map((pair): [string, string] => {
      const equals = pair.indexOf('=');
      return equals === -1 ? [pair, ''] : [pair.slice(0, equals), decodeURIComponent(pair.slice(equals + 1))];
    }),
  );
}

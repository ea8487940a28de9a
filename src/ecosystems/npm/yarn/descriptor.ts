import { decoded } from '../../../domain/decoded.ts';

/** What is asked for: a name and what follows its `@`, in yarn's words a descriptor (`name@range`) or a locator. */
export interface Descriptor {
  readonly name: string;
  readonly range: string;
}

/** Takes `name@range` apart; null where it is no such thing. A scope's own `@` is part of the name. */
export function parseDescriptor(text: string): Descriptor | null {
  const at = text.indexOf('@', 1);
  return at === -1 ? null : { name: text.slice(0, at), range: text.slice(at + 1) };
}

/** The protocol of a range: `npm:`, `patch:`; empty where it has none. */
export const protocolOf = (range: string): string => /^[a-z][a-z+]*:/.exec(range)?.[0] ?? '';

/** A range without what berry binds to it: `file:./x::locator=app%40workspace%3A.` is `file:./x`. */
export function unbound(range: string): string {
  const at = range.indexOf('::');
  return at === -1 ? range : range.slice(0, at);
}

/** What is bound to a range under a name; null where nothing is. */
export function bindingOf(range: string, name: string): string | null {
  const at = range.indexOf('::');
  return at === -1 ? null : new URLSearchParams(range.slice(at + 2)).get(name);
}

/** A range as berry looks it up: it asks npm's registry wherever no protocol stands. */
export const withProtocol = (range: string): string =>
  range.includes(':') || range.includes('/') ? range : `npm:${range}`;

/** A registry's range without berry's protocol, as npm writes it; an alias keeps it, for there it is npm's own. */
export const withoutProtocol = (range: string): string =>
  range.startsWith('npm:') && !range.includes('@') ? range.slice('npm:'.length) : range;

/** A range in the one spelling that all spellings of it share. */
export function canonical(range: string): string {
  const plain = unbound(withProtocol(range.trim()));
  return plain.startsWith('patch:') ? decoded(plain) : plain;
}

/** Patches of patches are not written deeper by anyone. */
const MAX_PATCHES = 10;

/**
 * What a `patch:` stands for: the descriptor inside it, `patch:x@npm%3A1.0.0#./x.patch` being `x@npm:1.0.0`.
 * Anything else stands for itself. Null where it can't be told.
 */
export function unpatched(descriptor: Descriptor): Descriptor | null {
  let inner: Descriptor | null = descriptor;
  for (let depth = 0; inner !== null && depth < MAX_PATCHES; depth += 1) {
    if (!inner.range.startsWith('patch:')) return inner;
    const [source = ''] = inner.range.slice('patch:'.length).split('#', 1);
    inner = parseDescriptor(decoded(source));
  }
  return null;
}

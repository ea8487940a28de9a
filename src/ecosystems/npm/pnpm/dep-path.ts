import { npmVersions } from '../version.ts';
import type { Layout } from './layout.ts';

/** What the key of an entry says. */
export interface DepPath {
  /** Null where the key has none, as for what comes from elsewhere than a registry before version 9. */
  readonly name: string | null;
  /** The version of a registry's package; null for all else. */
  readonly version: string | null;
  /** Behind the name, where it is no version: `file:packages/a`, `https://…`. */
  readonly reference: string | null;
  /** The host of a registry that is not the project's default: `registry.example.com/a/1.0.0`. */
  readonly host: string | null;
}

/** Reads the key of an entry: `/@s/a/1.0.0_b@2.0.0`, `/@s/a@1.0.0(b@2.0.0)`, `@s/a@1.0.0(b@2.0.0)`. */
export function parseDepPath(key: string, { separator }: Layout): DepPath {
  const path = separator === '@' ? withoutPeers(key) : key;
  const { host, rest } = hostOf(path);
  const split = separator === '@' ? rest.indexOf('@', 1) : rest.lastIndexOf('/');
  if (split <= 0 || /^(?:file|link):/.test(path)) return { ...NOTHING, reference: path };
  const [name, behind] = [rest.slice(0, split), rest.slice(split + 1)];
  const version = separator === '@' ? behind : (behind.split('_', 1)[0] ?? '');
  if (isName(name) && npmVersions.valid(version)) return { name, version, reference: null, host };
  return separator === '@' && host === null && isName(name)
    ? { ...NOTHING, name, reference: behind }
    : { ...NOTHING, reference: path };
}

const NOTHING: DepPath = { name: null, version: null, reference: null, host: null };

/** Up to version 6 a slash begins what comes from the default registry; in 9 nothing but names begin keys. */
function hostOf(path: string): { host: string | null; rest: string } {
  if (path.startsWith('/')) return { host: null, rest: path.slice(1) };
  const slash = path.indexOf('/');
  const at = path.indexOf('@');
  if (at === 0 || slash === -1 || (at !== -1 && at < slash)) return { host: null, rest: path };
  return { host: path.slice(0, slash), rest: path.slice(slash + 1) };
}

const isName = (name: string): boolean => {
  const slash = name.indexOf('/');
  return name.startsWith('@') ? slash > 1 && slash === name.lastIndexOf('/') && slash < name.length - 1 : slash === -1;
};

/** A key without the peers and patches in parentheses at its end, which may hold further ones: `a@1.0.0(b@2.0.0(c@3.0.0))`. */
export function withoutPeers(key: string): string {
  let end = key.length;
  let depth = 0;
  for (let at = key.length - 1; at >= 0; at -= 1) {
    const character = key.charAt(at);
    if (character === ')') depth += 1;
    else if (character === '(') depth -= 1;
    else if (depth === 0) break;
    if (depth < 0) break;
    if (depth === 0) end = at;
  }
  return key.slice(0, end);
}

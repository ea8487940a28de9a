import type { RegistrySettings } from './registry.ts';

const SCOPED = /^(@[^:/]+):registry$/;
const PUBLIC_HOST = 'registry.npmjs.org';

/**
 * Reads what a .npmrc says of registries, as npm's own reader (`ini`) does; of a key that stands twice the last counts.
 * Sections are passed over, for not every installer knows them. A variable of the environment stands as it is written,
 * and so for no registry that could be allowed.
 */
export function readNpmrc(text: string): RegistrySettings {
  const values = new Map<string, string>();
  for (const line of text.replace(/^\uFEFF/, '').split(/[\r\n]+/)) {
    const [, key, value] = /^\s*([^;#=\s][^=]*)=(.*)$/.exec(line) ?? [];
    // "${X?}" in a key stands for nothing where X is not set.
    if (key !== undefined) values.set(plain(key).replace(/\$\{[^}]{0,100}\}/g, ''), plain(value ?? ''));
  }
  const scopes = new Map<string, string>();
  for (const [key, value] of values) {
    const [, scope] = SCOPED.exec(key.replace(/\[\]$/, '')) ?? [];
    if (scope !== undefined && value !== '') scopes.set(scope, value);
  }
  const passing = ['package-lock', 'lockfile', 'shrinkwrap'].find((key) => values.get(key) === 'false');
  const replaces = values.get('replace-registry-host') ?? 'npmjs';
  return {
    registry: values.get('registry') || values.get('registry[]') || null,
    scopes,
    replaces: replaces === 'never' ? null : replaces === 'npmjs' ? PUBLIC_HOST : replaces,
    unverified: values.get('strict-ssl') === 'false',
    passesOver: passing === undefined ? null : `${passing}=false`,
  };
}

/** Whoever writes a longer text means no registry by it, and it could exhaust the expressions below: it stands as it is. */
const MAX_LENGTH = 8192;

/** A text without its quotes, or up to a comment. */
function plain(written: string): string {
  const text = written.trim();
  if (text.length > MAX_LENGTH) return text;
  const [, quote, inner = ''] = /^(["'])(.*)\1$/s.exec(text) ?? [];
  if (quote === undefined) {
    const [before = ''] = /^(?:\\.|[^\\;#])*/s.exec(text) ?? [];
    return before.replace(/\\([\\;#])/g, '$1').trim();
  }
  try {
    const value: unknown = JSON.parse(quote === '"' ? text : inner);
    return typeof value === 'string' ? value : inner;
  } catch {
    return inner;
  }
}

/** Reads what a .yarnrc of yarn 1 says: `registry "https://…"`, also as an option of a command, `--install.registry`. */
export function readYarnrc(text: string): RegistrySettings {
  let registry: string | null = null;
  const scopes = new Map<string, string>();
  let unverified = false;
  let passesOver: string | null = null;
  for (const line of text.split(/[\r\n]+/)) {
    if (/^\s*"?--(?:[\w-]+\.)?no-lockfile"?:?\s+"?true/.test(line)) passesOver = line.trim();
    const [, key = '', value = ''] =
      /^\s*"?(?:--(?:[\w-]+\.)?)?((?:@[^\s":]+:)?registry|strict-ssl)"?:?\s+"?([^"\s]+)/.exec(line) ?? [];
    const [, scope] = SCOPED.exec(key) ?? [];
    if (scope !== undefined) scopes.set(scope, value);
    else if (key === 'registry') registry = value;
    else if (key === 'strict-ssl') unverified = value === 'false';
  }
  return { registry, scopes, replaces: null, unverified, passesOver };
}

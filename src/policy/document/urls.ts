import { quote } from '../../domain/errors.ts';
import type { YamlNode } from '../yaml/node.ts';
import { corrected } from '../yaml/correct.ts';
import { readText, type Reading } from './read.ts';

/** A URL that is safe to talk to: https, or http to this machine; no credentials, query or fragment. */
export function readUrl(node: YamlNode, to: Reading): URL | null {
  const text = readText(node, 'a URL', to);
  if (text === null) return null;
  // URL parsers make sense of nearly anything; whoever reads the policy should see the host that is meant.
  const url = /^https?:\/\/[^/\\\s][^\s]*$/.test(text) && URL.canParse(text) ? new URL(text) : null;
  if (url === null) {
    to.problems.add(node, `bad URL ${quote(text)}`, 'Write it in full: https://registry.example.');
    return null;
  }
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    const cause = 'whoever is on the way can change what plain http carries';
    to.problems.add(node, `bad URL ${quote(text)}: ${cause}`, 'Use https; http is for loopback alone.');
    return null;
  }
  if (url.protocol === 'http:' && !text.startsWith(url.origin)) {
    to.problems.add(
      node,
      `bad URL ${quote(text)}: its host is ${quote(url.host)}`,
      'Write it so:',
      corrected(node, url.href),
    );
    return null;
  }
  if (url.username !== '' || url.password !== '' || /[?#]/.test(text)) {
    const remedy = 'Leave them out; credentials come from the environment.';
    to.problems.add(node, 'bad URL: it has credentials, a query or a fragment', remedy);
    return null;
  }
  return url;
}

/** An origin, as the public services are written: `https://api.osv.dev`. */
export function readOrigin(node: YamlNode, to: Reading): string | null {
  const url = readUrl(node, to);
  if (url === null) return null;
  if (url.pathname === '/') return url.origin;
  to.problems.add(
    node,
    `bad origin ${quote(url.href)}: it has a path`,
    'Write scheme and host alone.',
    corrected(node, url.origin),
  );
  return null;
}

/** `npm` or `pypi` for the public registries, or the URL of another, perhaps with a path. */
export function readRegistry(node: YamlNode, to: Reading): string | null {
  if (node.kind === 'scalar' && (node.value === 'npm' || node.value === 'pypi')) return node.value;
  const text = readText(node, 'npm, pypi or a URL', to);
  return text !== null && readUrl(node, to) !== null ? text : null;
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host);
}

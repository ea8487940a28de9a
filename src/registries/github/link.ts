import { GitHubError } from './error.ts';

/**
 * The address of the next page in a Link header (RFC 8288); null: this was the last. The token goes
 * with the request, so an address of another origin is refused.
 */
export function nextPage(link: string | undefined, apiUrl: string): string | null {
  const next = link?.split(',').find((part) => /;\s*rel="next"/.test(part));
  if (next === undefined) return null;
  const url = /<([^<>]+)>/.exec(next)?.[1] ?? '';
  if (!URL.canParse(url) || new URL(url).origin !== new URL(apiUrl).origin) {
    throw new GitHubError(null, 'GitHub named a next page outside of its own API. Check GITHUB_API_URL');
  }
  return url;
}

import { child, object, oneOf, sha } from './decode.ts';
import { get, path, type GitHubRequest, type Repository } from './request.ts';

export interface Comparison {
  /** How the second commit stands to the first. */
  readonly status: 'ahead' | 'behind' | 'diverged' | 'identical';
  readonly mergeBase: string;
}

/** https://docs.github.com/rest/commits/commits#compare-two-commits; its file list is capped, so it is not read. */
export function compareCommits({ owner, repo }: Repository, base: string, head: string): GitHubRequest<Comparison> {
  return get({
    path: path`/repos/${owner}/${repo}/compare/${`${base}...${head}`}?per_page=1`,
    asks: `where ${base} and ${head} parted`,
    permission: 'contents: read',
    read: (body) => {
      const json = object(body, 'comparison');
      return {
        status: oneOf(json, 'status', ['ahead', 'behind', 'diverged', 'identical']),
        mergeBase: sha(child(json, 'merge_base_commit'), 'sha'),
      };
    },
  });
}

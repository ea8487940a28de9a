import { object, text } from './decode.ts';
import { get, path, type GitHubRequest, type Repository } from './request.ts';

/** https://docs.github.com/rest/repos/repos#get-a-repository */
export function getDefaultBranch({ owner, repo }: Repository): GitHubRequest<string> {
  return get({
    path: path`/repos/${owner}/${repo}`,
    asks: 'the repository',
    permission: 'metadata: read',
    read: (body) => text(object(body, 'repository'), 'default_branch'),
  });
}

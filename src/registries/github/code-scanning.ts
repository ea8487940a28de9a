import { ignore, path, write, type GitHubRequest, type Repository } from './request.ts';

/** `sarif` gzipped, in base64: https://docs.github.com/rest/code-scanning/code-scanning#upload-an-analysis-as-sarif-data */
export function postSarif(
  { owner, repo }: Repository,
  upload: { readonly commit: string; readonly ref: string; readonly sarif: string },
): GitHubRequest<void> {
  return write({
    method: 'POST',
    path: path`/repos/${owner}/${repo}/code-scanning/sarifs`,
    body: { commit_sha: upload.commit, ref: upload.ref, sarif: upload.sarif, tool_name: 'lockgate' },
    asks: 'an upload to code scanning',
    permission: 'security-events: write',
    read: ignore,
  });
}

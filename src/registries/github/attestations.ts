import { ignore, path, write, type GitHubRequest, type Repository } from './request.ts';

/** https://docs.github.com/rest/repos/attestations#create-an-attestation */
export function postAttestation({ owner, repo }: Repository, bundle: unknown): GitHubRequest<void> {
  return write({
    method: 'POST',
    path: path`/repos/${owner}/${repo}/attestations`,
    body: { bundle },
    asks: 'an attestation',
    permission: 'attestations: write',
    read: ignore,
  });
}

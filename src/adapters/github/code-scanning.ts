import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { postSarif } from '../../registries/github/code-scanning.ts';
import { GitHubError, isForbidden } from '../../registries/github/error.ts';
import type { Repository } from '../../registries/github/request.ts';
import type { Transport } from './transport.ts';

const MAX_GZIPPED = 10 * 1024 * 1024;

/** False where the token may not upload, or code scanning is off. */
export async function uploadSarif(
  transport: Transport,
  repository: Repository,
  upload: { readonly sarif: string; readonly commit: string; readonly ref: string },
): Promise<boolean> {
  const bytes = await promisify(gzip)(upload.sarif);
  if (bytes.length > MAX_GZIPPED) {
    throw new GitHubError(
      null,
      `The SARIF report is ${bytes.length} bytes when gzipped, and GitHub takes ${MAX_GZIPPED}`,
    );
  }
  try {
    await transport.send(postSarif(repository, { ...upload, sarif: bytes.toString('base64') }));
    return true;
  } catch (error) {
    if (isForbidden(error)) return false;
    throw error;
  }
}

import type { PullRequest } from '../../domain/pull-request.ts';
import { prefixOf } from '../review/subtree.ts';

/**
 * The pull request with its files as seen from the judged directory, as the graph names them. What
 * lies outside keeps a path that leads out, so it is never taken for a file of the directory.
 */
export function relativeTo(pullRequest: PullRequest, directory: string): PullRequest {
  const prefix = prefixOf(directory);
  const { files } = pullRequest;
  if (prefix === '' || files.state !== 'available') return pullRequest;
  const out = '../'.repeat(prefix.split('/').length - 1);
  const value = files.value.map((file) =>
    Object.assign({}, file, {
      path: file.path.startsWith(prefix) ? file.path.slice(prefix.length) : `${out}${file.path}`,
    }),
  );
  return { ...pullRequest, files: { ...files, value } };
}

import type { TreeEntry } from '../../domain/ports/tree.ts';
import { byCodeUnit } from '../../domain/canonical.ts';
import { GitHubError } from '../../registries/github/error.ts';
import { getCommitTree, getTree, type GitTreeListing, type GitTreeRow } from '../../registries/github/git-objects.ts';
import type { Repository } from '../../registries/github/request.ts';
import { treeId } from './git-id.ts';
import type { Transport } from './transport.ts';

/**
 * Every file of a commit, sorted. Git names a tree by the hash of its rows, so each directory is
 * checked against its id: a cut, emptied or swapped answer can't read as a smaller tree.
 */
export async function listCommit(transport: Transport, repository: Repository, commit: string): Promise<TreeEntry[]> {
  const root = await transport.send(getCommitTree(repository, commit));
  if (root.sha !== commit) throw new GitHubError(null, `GitHub answered for commit ${root.sha} instead of ${commit}`);
  const rows = await listTree(transport, repository, root.tree);
  return rows
    .filter((row) => row.type !== 'tree')
    .map((row) => ({ path: row.path, mode: row.mode, id: row.sha }))
    .sort((a, b) => byCodeUnit(a.path, b.path));
}

/** All rows below a tree with their whole paths; where GitHub cuts the recursive listing, directory by directory. */
async function listTree(transport: Transport, repository: Repository, tree: string): Promise<GitTreeRow[]> {
  const whole = await transport.send(getTree(repository, tree, true));
  if (!whole.truncated) {
    verifyNested(tree, whole.rows);
    return [...whole.rows];
  }
  const rows: GitTreeRow[] = [];
  const waiting = [{ path: '', sha: tree }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const listing: GitTreeListing = await transport.send(getTree(repository, next.sha, false));
    if (listing.truncated) throw new GitHubError(null, `GitHub does not list the whole of tree ${next.sha}`);
    verify(next.sha, listing.rows);
    for (const row of listing.rows) {
      const nested = { ...row, path: next.path + row.path };
      rows.push(nested);
      if (row.type === 'tree') waiting.push({ path: `${nested.path}/`, sha: row.sha });
    }
  }
  return rows;
}

/** Checks every directory of a recursive listing. */
function verifyNested(root: string, rows: readonly GitTreeRow[]): void {
  const directories = new Map<string, GitTreeRow[]>([['', []]]);
  for (const row of rows) if (row.type === 'tree') directories.set(row.path, []);
  for (const row of rows) {
    const slash = row.path.lastIndexOf('/');
    const siblings = directories.get(row.path.slice(0, Math.max(slash, 0)));
    if (siblings === undefined) throw mismatch(root);
    siblings.push({ ...row, path: row.path.slice(slash + 1) });
  }
  verify(root, directories.get('') ?? []);
  for (const row of rows) if (row.type === 'tree') verify(row.sha, directories.get(row.path) ?? []);
}

function verify(id: string, rows: readonly GitTreeRow[]): void {
  if (treeId(rows) !== id) throw mismatch(id);
}

const mismatch = (id: string): GitHubError =>
  new GitHubError(null, `GitHub's listing of tree ${id} does not have that id, so it is not whole. Run again`);

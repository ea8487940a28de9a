import { child, count, flag, listAt, object, oneOf, sha, text, type Json } from './decode.ts';
import { get, path, type GitHubRequest, type Repository } from './request.ts';

/** One row of a tree as GitHub lists it; `path` may be nested in a recursive listing. */
export interface GitTreeRow {
  readonly path: string;
  readonly mode: string;
  readonly type: 'blob' | 'tree' | 'commit';
  readonly sha: string;
}

export interface GitTreeListing {
  readonly rows: readonly GitTreeRow[];
  readonly truncated: boolean;
}

const permission = 'contents: read';

/** The root tree of a commit: https://docs.github.com/rest/git/commits#get-a-commit-object */
export function getCommitTree(
  { owner, repo }: Repository,
  commit: string,
): GitHubRequest<{ sha: string; tree: string }> {
  return get({
    path: path`/repos/${owner}/${repo}/git/commits/${commit}`,
    asks: `commit ${commit}`,
    permission,
    read: (body) => {
      const json = object(body, 'commit');
      return { sha: sha(json, 'sha'), tree: sha(child(json, 'tree'), 'sha') };
    },
  });
}

/** https://docs.github.com/rest/git/trees#get-a-tree */
export function getTree({ owner, repo }: Repository, tree: string, recursive: boolean): GitHubRequest<GitTreeListing> {
  return get({
    path: path`/repos/${owner}/${repo}/git/trees/${tree}` + (recursive ? '?recursive=1' : ''),
    asks: `tree ${tree}`,
    permission,
    read: (body) => {
      const json = object(body, 'tree');
      return { rows: listAt(json, 'tree', readRow), truncated: flag(json, 'truncated') };
    },
  });
}

function readRow(json: Json): GitTreeRow {
  return {
    path: text(json, 'path'),
    mode: text(json, 'mode'),
    type: oneOf(json, 'type', ['blob', 'tree', 'commit']),
    sha: sha(json, 'sha'),
  };
}

/** A file's content in base64: https://docs.github.com/rest/git/blobs#get-a-blob */
export function getBlob({ owner, repo }: Repository, blob: string): GitHubRequest<{ base64: string; size: number }> {
  return get({
    path: path`/repos/${owner}/${repo}/git/blobs/${blob}`,
    asks: `blob ${blob}`,
    permission,
    read: (body) => {
      const json = object(body, 'blob');
      oneOf(json, 'encoding', ['base64']);
      return { base64: text(json, 'content'), size: count(json, 'size') };
    },
  });
}

/** What a ref or an annotated tag points at. */
export interface GitTarget {
  readonly type: 'commit' | 'tag';
  readonly sha: string;
}

const readTarget = (body: unknown): GitTarget => {
  const target = child(object(body, 'ref'), 'object');
  return { type: oneOf(target, 'type', ['commit', 'tag']), sha: sha(target, 'sha') };
};

/** `ref` as `heads/main` or `tags/v1`: https://docs.github.com/rest/git/refs#get-a-reference */
export function getRef({ owner, repo }: Repository, ref: string): GitHubRequest<GitTarget> {
  const encoded = ref.split('/').map((part) => path`${part}`);
  return get({
    path: path`/repos/${owner}/${repo}/git/ref/` + encoded.join('/'),
    asks: `the ref ${ref}`,
    permission,
    read: readTarget,
  });
}

/** https://docs.github.com/rest/git/tags#get-a-tag */
export function getTag({ owner, repo }: Repository, tag: string): GitHubRequest<GitTarget> {
  return get({ path: path`/repos/${owner}/${repo}/git/tags/${tag}`, asks: `tag ${tag}`, permission, read: readTarget });
}

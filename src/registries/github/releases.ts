import type { DraftRelease, NewRelease, ReleaseAsset } from '../../domain/ports/github.ts';
import { count, flag, list, listAt, object, text, type Json } from './decode.ts';
import { get, ignore, path, write, type GitHubRequest, type Page, type Repository } from './request.ts';

/** A release with the address that takes its assets (an RFC 6570 template). */
export interface ReleaseRecord extends DraftRelease {
  readonly uploadUrl: string;
}

const permission = 'contents: write';

function readRelease(json: Json): ReleaseRecord {
  return {
    id: count(json, 'id'),
    tag: text(json, 'tag_name'),
    draft: flag(json, 'draft'),
    url: text(json, 'html_url'),
    assets: listAt(json, 'assets', readAsset),
    uploadUrl: text(json, 'upload_url'),
  };
}

function readAsset(json: Json): ReleaseAsset {
  return { id: count(json, 'id'), name: text(json, 'name') };
}

/** Drafts too, where the token may write: https://docs.github.com/rest/releases/releases#list-releases */
export function listReleases({ owner, repo }: Repository): GitHubRequest<Page<ReleaseRecord>> {
  return get({
    path: path`/repos/${owner}/${repo}/releases?per_page=100`,
    asks: 'the releases',
    permission,
    read: (body) => ({ total: null, items: list(body, 'releases', readRelease) }),
  });
}

export function getRelease({ owner, repo }: Repository, id: number): GitHubRequest<ReleaseRecord> {
  return get({
    path: path`/repos/${owner}/${repo}/releases/${id}`,
    asks: `release ${id}`,
    permission,
    read: (body) => readRelease(object(body, 'release')),
  });
}

export function createRelease(
  { owner, repo }: Repository,
  { tag, commit, name, body, prerelease }: NewRelease,
): GitHubRequest<ReleaseRecord> {
  return write({
    method: 'POST',
    path: path`/repos/${owner}/${repo}/releases`,
    body: { tag_name: tag, target_commitish: commit, name, body, draft: true, prerelease },
    asks: 'a draft release',
    permission,
    read: (json) => readRelease(object(json, 'release')),
  });
}

/** Makes a draft public; the same call again changes nothing. */
export function publishDraft({ owner, repo }: Repository, id: number): GitHubRequest<ReleaseRecord> {
  return write({
    method: 'PATCH',
    path: path`/repos/${owner}/${repo}/releases/${id}`,
    body: { draft: false, make_latest: 'legacy' },
    asks: `the publication of release ${id}`,
    permission,
    repeat: 'always',
    read: (body) => readRelease(object(body, 'release')),
  });
}

export function listAssets({ owner, repo }: Repository, release: number): GitHubRequest<Page<ReleaseAsset>> {
  return get({
    path: path`/repos/${owner}/${repo}/releases/${release}/assets?per_page=100`,
    asks: `the assets of release ${release}`,
    permission,
    read: (body) => ({ total: null, items: list(body, 'assets', readAsset) }),
  });
}

export function deleteAsset({ owner, repo }: Repository, asset: number): GitHubRequest<void> {
  return write({
    method: 'DELETE',
    path: path`/repos/${owner}/${repo}/releases/assets/${asset}`,
    asks: `release asset ${asset}`,
    permission,
    read: ignore,
  });
}

/** The path of an asset's bytes (`Accept: application/octet-stream`). */
export function assetPath({ owner, repo }: Repository, asset: number): string {
  return path`/repos/${owner}/${repo}/releases/assets/${asset}`;
}

export const readUploadedAsset = (body: unknown): ReleaseAsset => readAsset(object(body, 'asset'));

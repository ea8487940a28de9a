import { createHash } from 'node:crypto';
import { userJson } from './accounts.ts';
import {
  created,
  found,
  id,
  invalid,
  noContent,
  notFound,
  ok,
  page,
  Refusal,
  type Call,
  type Handlers,
  type Json,
} from './answer.ts';
import type { Asset, Release } from './model.ts';
import { holds } from './permissions.ts';

export function assetJson(call: Call, release: Release, asset: Asset): Json {
  const { state, repository } = call;
  const web = `${state.urls.server}/${repository.fullName}/releases/download/${encodeURIComponent(release.tag)}`;
  return {
    id: asset.id,
    node_id: `RA_${asset.id}`,
    name: asset.name,
    label: '',
    state: 'uploaded',
    content_type: asset.contentType,
    size: asset.bytes.length,
    digest: `sha256:${createHash('sha256').update(asset.bytes).digest('hex')}`,
    download_count: 0,
    url: `${state.repositoryUrl(repository)}/releases/assets/${asset.id}`,
    browser_download_url: `${web}/${encodeURIComponent(asset.name)}`,
    created_at: asset.createdAt,
    updated_at: asset.createdAt,
    uploader: userJson(state.urls.api, asset.uploader),
  };
}

/** Drafts are shown only to who may write. */
export const visible = (call: Call): Release[] =>
  call.repository.releases.filter((release) => !release.draft || holds(call.token, 'contents', 'write'));

export const releaseOf = (call: Call): Release =>
  found(visible(call).find((release) => release.id === id(call, 'release_id')));

function assetOf(call: Call): { release: Release; asset: Asset } {
  const wanted = id(call, 'asset_id');
  for (const release of visible(call)) {
    const asset = release.assets.find((candidate) => candidate.id === wanted);
    if (asset !== undefined) return { release, asset };
  }
  throw notFound();
}

export const failed = (field: string, code: string, message?: string): Refusal =>
  invalid('Validation Failed', [
    {
      resource: field === 'name' ? 'ReleaseAsset' : 'Release',
      code,
      field,
      ...(message === undefined ? {} : { message }),
    },
  ]);

function upload(call: Call): Json {
  const release = releaseOf(call);
  const name = (call.query.get('name') ?? '').replaceAll(/[^A-Za-z0-9._+@-]+/g, '.');
  if (release.immutable) throw failed('name', 'custom', 'Cannot upload assets to an immutable release.');
  if (release.assets.some((asset) => asset.name === name)) throw failed('name', 'already_exists');
  if (call.bytes.length === 0) throw new Refusal(400, 'Bad Content-Length');
  const contentType = call.headers['content-type'] ?? 'application/octet-stream';
  const createdAt = call.state.now();
  const asset: Asset = {
    id: call.state.nextId(),
    name,
    contentType,
    bytes: call.bytes,
    uploader: call.token.account,
    createdAt,
  };
  release.assets.push(asset);
  return assetJson(call, release, asset);
}

export const assetHandlers: Handlers = {
  'repos/list-release-assets': (call) => {
    const release = releaseOf(call);
    return page(call, release.assets, (asset) => assetJson(call, release, asset));
  },
  'repos/upload-release-asset': (call) => created(upload(call)),
  'repos/get-release-asset': (call) => {
    const { release, asset } = assetOf(call);
    const raw = (call.headers.accept ?? '').includes('application/octet-stream');
    if (!raw) return ok(assetJson(call, release, asset));
    return { status: 302, headers: { location: `${call.state.urls.storage}/assets/${asset.id}` } };
  },
  'repos/delete-release-asset': (call) => {
    const { release, asset } = assetOf(call);
    if (release.immutable) throw failed('name', 'custom', 'Cannot delete assets from an immutable release.');
    release.assets.splice(release.assets.indexOf(asset), 1);
    return noContent();
  },
};

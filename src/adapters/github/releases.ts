import type { DraftRelease, GitHub, ReleaseAsset } from '../../domain/ports/github.ts';
import { quote } from '../../domain/errors.ts';
import { GitHubError } from '../../registries/github/error.ts';
import {
  assetPath,
  createRelease,
  deleteAsset,
  getRelease,
  listAssets,
  listReleases,
  publishDraft,
  readUploadedAsset,
  type ReleaseRecord,
} from '../../registries/github/releases.ts';
import type { Repository } from '../../registries/github/request.ts';
import type { Transport } from './transport.ts';

type Releases = Pick<GitHub, 'release' | 'createDraft' | 'asset' | 'upload' | 'publishRelease'>;

export function createReleases(transport: Transport, repository: Repository, apiUrl: string): Releases {
  /** With every asset: those inside a release's own answer may be fewer. */
  async function complete({ uploadUrl: _upload, ...release }: ReleaseRecord): Promise<DraftRelease> {
    const assets = await transport.pages(listAssets(repository, release.id));
    return { ...release, assets };
  }

  return {
    async release(tag) {
      const releases = (await transport.pages(listReleases(repository))).filter((one) => one.tag === tag);
      // Two drafts of one tag can stand beside each other after a race: the public one, else the oldest, is the release.
      releases.sort((a, b) => Number(a.draft) - Number(b.draft) || a.id - b.id);
      return releases[0] === undefined ? null : complete(releases[0]);
    },
    async createDraft(draft) {
      return complete(await transport.send(createRelease(repository, draft)));
    },
    asset: (asset) =>
      transport.download({
        path: assetPath(repository, asset.id),
        asks: `release asset ${quote(asset.name)}`,
        permission: 'contents: write',
      }),
    async upload(release, name, bytes, contentType) {
      const current = await transport.send(getRelease(repository, release.id));
      const assets = await transport.pages(listAssets(repository, release.id));
      const existing = assets.find((asset) => asset.name === name);
      if (existing !== undefined) await replaceable(current, existing);
      const url = `${uploadOrigin(current.uploadUrl, apiUrl)}?name=${encodeURIComponent(name)}`;
      return readUploadedAsset(
        await transport.upload({
          url,
          bytes,
          contentType,
          asks: `release asset ${quote(name)}`,
          permission: 'contents: write',
        }),
      );
    },
    async publishRelease(release) {
      return complete(await transport.send(publishDraft(repository, release.id)));
    },
  };

  async function replaceable(release: ReleaseRecord, asset: ReleaseAsset): Promise<void> {
    if (!release.draft) {
      throw new GitHubError(
        422,
        `The release of ${quote(release.tag)} is public and has ${quote(asset.name)} already; it stays as it is`,
      );
    }
    await transport.send(deleteAsset(repository, asset.id));
  }
}

/** The upload address without its template. The token goes there, so only GitHub's own upload host will do. */
function uploadOrigin(template: string, apiUrl: string): string {
  const address = template.replace(/\{[^}]*\}$/, '');
  const api = new URL(apiUrl);
  const host = URL.canParse(address) ? new URL(address) : null;
  const hosts = [api.host, api.host.replace(/^api\./, 'uploads.')];
  if (host === null || host.protocol !== api.protocol || !hosts.includes(host.host)) {
    throw new GitHubError(
      null,
      `GitHub named ${quote(address)} for uploads, which is not its own. Check GITHUB_API_URL`,
    );
  }
  return address;
}

import { userJson } from './accounts.ts';
import { created, found, noContent, ok, page, type Call, type Handlers, type Json } from './answer.ts';
import { assetJson, failed, releaseOf, visible } from './assets.ts';
import { commitOf } from './commits.ts';
import type { Release } from './model.ts';
import { actorOf } from './state.ts';

function releaseJson(call: Call, release: Release): Json {
  const { state, repository } = call;
  const path = `repos/${repository.fullName}/releases/${release.id}`;
  const web = `${state.urls.server}/${repository.fullName}/releases`;
  return {
    id: release.id,
    node_id: `RE_${release.id}`,
    tag_name: release.tag,
    target_commitish: release.target,
    name: release.name,
    body: release.body,
    draft: release.draft,
    prerelease: release.prerelease,
    immutable: release.immutable,
    url: `${state.urls.api}/${path}`,
    assets_url: `${state.urls.api}/${path}/assets`,
    upload_url: `${state.urls.uploads}/${path}/assets{?name,label}`,
    html_url: release.draft ? `${web}/tag/untagged-${release.id}` : `${web}/tag/${encodeURIComponent(release.tag)}`,
    tarball_url: release.draft ? null : `${state.repositoryUrl(repository)}/tarball/${encodeURIComponent(release.tag)}`,
    zipball_url: release.draft ? null : `${state.repositoryUrl(repository)}/zipball/${encodeURIComponent(release.tag)}`,
    created_at: release.createdAt,
    published_at: release.publishedAt,
    author: userJson(state.urls.api, release.author),
    assets: release.assets.map((asset) => assetJson(call, release, asset)),
  };
}

/** Makes a release public: the tag comes into being if need be, and an immutable release is sealed. */
async function publish(call: Call, release: Release, latest: unknown): Promise<void> {
  const { state, repository } = call;
  const other = repository.releases.some((item) => item !== release && !item.draft && item.tag === release.tag);
  if (other) throw failed('tag_name', 'already_exists');
  const tag = `refs/tags/${release.tag}`;
  if ((await repository.git.resolve(tag)) === null) {
    const sha = await commitOf(call, release.target).catch(() => null);
    if (sha === null) throw failed('target_commitish', 'invalid');
    await repository.git.updateRef(tag, sha);
    state.emit(actorOf(call.token), repository, 'push', { ref: tag });
  }
  release.draft = false;
  release.publishedAt = state.now();
  release.immutable = repository.immutableReleases;
  if (latest !== 'false' && !release.prerelease) {
    for (const item of repository.releases) item.latest = item === release;
  }
  state.emit(actorOf(call.token), repository, 'release', { action: 'published', ref: tag });
}

async function create(call: Call): Promise<Release> {
  const { body, state, repository, token } = call;
  const release: Release = {
    id: state.nextId(),
    tag: String(body['tag_name']),
    target: (body['target_commitish'] as string | undefined) ?? repository.defaultBranch,
    name: (body['name'] as string | undefined) ?? null,
    body: (body['body'] as string | undefined) ?? null,
    draft: true,
    prerelease: body['prerelease'] === true,
    immutable: false,
    latest: false,
    author: token.account,
    createdAt: state.now(),
    publishedAt: null,
    assets: [],
  };
  if (body['draft'] !== true) await publish(call, release, body['make_latest']);
  repository.releases.push(release);
  return release;
}

async function update(call: Call): Promise<Release> {
  const { body } = call;
  const release = releaseOf(call);
  if (release.immutable && (body['tag_name'] ?? release.tag) !== release.tag) {
    throw failed('tag_name', 'custom', 'tag_name cannot be changed on immutable releases');
  }
  release.tag = (body['tag_name'] as string | undefined) ?? release.tag;
  release.target = (body['target_commitish'] as string | undefined) ?? release.target;
  release.name = (body['name'] as string | undefined) ?? release.name;
  release.body = (body['body'] as string | undefined) ?? release.body;
  release.prerelease = (body['prerelease'] as boolean | undefined) ?? release.prerelease;
  if (body['draft'] === false && release.draft) await publish(call, release, body['make_latest']);
  return release;
}

export const releaseHandlers: Handlers = {
  'repos/list-releases': (call) => page(call, visible(call).toReversed(), (release) => releaseJson(call, release)),
  'repos/get-release': (call) => ok(releaseJson(call, releaseOf(call))),
  'repos/get-latest-release': (call) =>
    ok(releaseJson(call, found(call.repository.releases.find((release) => release.latest)))),
  // A draft has no tag yet, so it is never found by one.
  'repos/get-release-by-tag': (call) =>
    ok(
      releaseJson(
        call,
        found(call.repository.releases.find((release) => !release.draft && release.tag === call.path['tag'])),
      ),
    ),
  'repos/create-release': async (call) => created(releaseJson(call, await create(call))),
  'repos/update-release': async (call) => ok(releaseJson(call, await update(call))),
  'repos/delete-release': (call) => {
    const release = releaseOf(call);
    call.repository.releases.splice(call.repository.releases.indexOf(release), 1);
    return noContent();
  },
  'repos/check-immutable-releases': (call) =>
    ok({ enabled: call.repository.immutableReleases, enforced_by_owner: false }),
};

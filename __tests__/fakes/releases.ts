import { createHash } from 'node:crypto';
import type { Evidence } from '../../src/domain/evidence.ts';
import { available } from '../../src/domain/evidence.ts';
import type { DraftRelease } from '../../src/domain/ports/github.ts';
import type { ReleasingGitHub } from '../../src/gates/publish/ports.ts';

interface StoredRelease {
  readonly id: number;
  readonly tag: string;
  draft: boolean;
  readonly prerelease: boolean;
  readonly assets: Map<string, { readonly id: number; readonly bytes: Uint8Array }>;
}

/** A repository with releases, in memory: what a test sets up and looks at. */
export interface FakeReleases {
  readonly github: ReleasingGitHub;
  readonly releases: StoredRelease[];
  readonly attestations: unknown[];
  /** What each ref points to. */
  readonly refs: Map<string, string>;
  onProtectedBranch: Evidence<boolean>;
  tagProtected: Evidence<boolean>;
}

const blobId = (bytes: Uint8Array): string =>
  createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');

/** One commit with these files, tagged and on `main`. */
export function fakeReleases(commit: string, tag: string, files: Readonly<Record<string, string>>): FakeReleases {
  const contents = new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]));
  const releases: StoredRelease[] = [];
  let ids = 0;
  const view = (release: StoredRelease): DraftRelease => ({
    id: release.id,
    tag: release.tag,
    draft: release.draft,
    url: `https://github.com/acme/widget/releases/${release.id}`,
    assets: [...release.assets].map(([name, { id }]) => ({ id, name })),
  });
  const find = (id: number): StoredRelease => {
    const found = releases.find((release) => release.id === id);
    if (found === undefined) throw new Error(`no release ${id}`);
    return found;
  };
  const fake: FakeReleases = {
    releases,
    attestations: [],
    refs: new Map([
      ['refs/heads/main', 'd'.repeat(40)],
      [`refs/tags/${tag}`, commit],
    ]),
    onProtectedBranch: available(true),
    tagProtected: available(true),
    github: {
      resolve: async (ref) => fake.refs.get(ref) ?? Promise.reject(new Error(`no ref ${ref}`)),
      defaultBranch: async () => 'main',
      file: async () => null,
      tree: async () => ({
        list: async () =>
          [...contents]
            .map(([path, bytes]) => ({ path, mode: '100644', id: blobId(bytes) }))
            .sort((a, b) => (a.path < b.path ? -1 : 1)),
        read: async (path) => contents.get(path) ?? Promise.reject(new Error(`no file ${path}`)),
      }),
      isProtected: async () => fake.onProtectedBranch,
      isTagProtected: async () => fake.tagProtected,
      release: async (name) => {
        const found = releases.find((release) => release.tag === name);
        return found === undefined ? null : view(found);
      },
      createDraft: async ({ tag: name, prerelease }) => {
        const release = { id: (ids += 1), tag: name, draft: true, prerelease, assets: new Map() };
        releases.push(release);
        return view(release);
      },
      asset: async ({ id }) => {
        for (const release of releases)
          for (const asset of release.assets.values()) if (asset.id === id) return asset.bytes;
        throw new Error(`no asset ${id}`);
      },
      upload: async ({ id }, name, bytes) => {
        const release = find(id);
        if (!release.draft) throw new Error('the release is immutable');
        const asset = { id: (ids += 1), bytes };
        release.assets.set(name, asset);
        return { id: asset.id, name };
      },
      publishRelease: async ({ id }) => {
        const release = find(id);
        release.draft = false;
        return view(release);
      },
      storeAttestation: async (bundle) => void fake.attestations.push(bundle),
    },
  };
  return fake;
}

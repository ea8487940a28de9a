import { commitTree, resolveCommit, tagsAt, repositoryPrefix } from '../adapters/git.ts';
import { UsageError, messageOf } from '../domain/errors.ts';
import { available, unavailable, type Evidence } from '../domain/evidence.ts';
import { parseJson, textField } from '../domain/json.ts';
import type { PackedArtifact } from '../domain/ports/pack.ts';
import type { Release } from '../domain/release.ts';
import type { PublishRefusal } from '../gates/publish/refuse.ts';
import { sourceProblems } from '../gates/publish/source.ts';
import { GITHUB_ONLY } from './judgement.ts';

/** What the local repository tells about a release. */
export interface LocalRelease {
  readonly release: Evidence<Release>;
  /** What no policy decides: the packed bytes are not the commit's. */
  readonly refusals: readonly PublishRefusal[];
}

/** Reads the commit that is checked out and the tag on it. What can't be told is unavailable, never assumed. */
export async function localRelease(directory: string, packed: PackedArtifact): Promise<LocalRelease> {
  let commit: string;
  try {
    commit = await resolveCommit(directory, 'HEAD');
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { release: unavailable('no commit of a git repository is checked out here'), refusals: [] };
  }
  const tree = commitTree(directory, commit);
  const manifest = await manifestOf(() => tree.read('package.json'));
  if (manifest.state !== 'available') return { release: manifest, refusals: [] };
  const refusals = sourceProblems(packed, await tree.list(), manifest.value);
  const tag = preferred(await tagsAt(directory, commit), manifest.value);
  if (tag === null)
    return { release: unavailable('no tag points at the commit that is checked out (git tag v1.2.3)'), refusals };
  const prefix = await repositoryPrefix(directory);
  const file = prefix === '.' ? 'package.json' : `${prefix}/package.json`;
  const facts = { tag, commit, manifest: { file, ...manifest.value } };
  return { release: available({ ...facts, onProtectedBranch: GITHUB_ONLY, tagProtected: GITHUB_ONLY }), refusals };
}

interface Named {
  readonly name: string;
  readonly version: string;
}

async function manifestOf(read: () => Promise<Uint8Array>): Promise<Evidence<Named>> {
  try {
    const manifest = parseJson(await read());
    const [name, version] = [textField(manifest, 'name'), textField(manifest, 'version')];
    if (name !== null && version !== null) return available({ name, version });
    return unavailable('the package.json of the commit has no name or no version');
  } catch (error) {
    return unavailable(`the package.json of the commit can't be read: ${messageOf(error)}`);
  }
}

/** Of several tags, the one that is written for this version. */
function preferred(tags: readonly string[], { name, version }: Named): string | null {
  const wanted = [`v${version}`, version, `${name}@${version}`];
  return wanted.find((tag) => tags.includes(tag)) ?? tags[0] ?? null;
}

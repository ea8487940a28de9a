import { isDistTag } from '../../domain/dist-tag.ts';
import { LockgateError, messageOf, quote } from '../../domain/errors.ts';
import { textField } from '../../domain/json.ts';
import type { Policy } from '../../domain/policy.ts';
import type { PackedArtifact } from '../../domain/ports/pack.ts';
import { npmVersions, prereleaseOf } from '../../ecosystems/npm/version.ts';
import { latestVersion, packumentRequest } from '../../registries/npm/packument.ts';
import { Refused } from './refuse.ts';
import type { Work } from './work.ts';

/** The dist-tag that the policy names, else package.json under `publishConfig`; null: the version decides. */
export const namedTag = (policy: Pick<Policy, 'publish'>, manifest: PackedArtifact['manifest']): string | null =>
  policy.publish.npm?.tag ?? textField(manifest['publishConfig'], 'tag');

/**
 * The dist-tag of a version that nobody named one for. `npm install` takes what is `latest`, so neither a prerelease
 * nor a fix of an older line may become it: npm's own client refuses both. A prerelease gets its own word (`rc`,
 * `beta`, else `next`), a fix of version 1 `latest-1`. `latest`: what the registry calls so; null where it has nothing.
 */
export function tagOf(version: string, latest: string | null): string {
  const [word] = prereleaseOf(version);
  if (word !== undefined) return isDistTag(word) && !/^latest/i.test(word) ? word : 'next';
  const older = latest !== null && npmVersions.compare(version, latest) < 0;
  return older ? `latest-${/^\d+/.exec(version)?.[0] ?? ''}` : 'latest';
}

/** What the registry calls latest, where the dist-tag depends on it. Throws `Refused` where that can't be told. */
export async function latestOf({ collected, services, ports }: Work): Promise<string | null> {
  const { artifact, manifest } = collected.packed;
  if (namedTag(collected.policy, manifest) !== null || prereleaseOf(artifact.version).length > 0) return null;
  try {
    const latest = latestVersion(
      await ports.http.send(packumentRequest(services.registry, artifact.name)),
      artifact.name,
    );
    if (latest === null || npmVersions.valid(latest)) return latest;
    throw new LockgateError('REGISTRY', `The registry calls ${quote(latest)} latest, which is no version.`);
  } catch (error) {
    throw new Refused({
      subject: collected.purl,
      message: `Whether ${quote(collected.purl)} would be the latest version can't be told: ${messageOf(error)}`,
      remedy: 'Run the job again, or name the dist-tag: publish: { npm: { tag: … } } in the policy.',
      unknown: true,
    });
  }
}

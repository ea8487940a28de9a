import { quote } from '../../domain/errors.ts';
import { isDistTag } from '../../domain/dist-tag.ts';
import { field } from '../../domain/json.ts';
import type { Policy } from '../../domain/policy.ts';
import type { PackedArtifact } from '../../domain/ports/pack.ts';
import { isExactVersion } from '../../ecosystems/npm/version.ts';
import type { PublishRefusal } from './refuse.ts';

const PUBLIC_REGISTRY = 'https://registry.npmjs.org';

/** Whether a release goes to npm: the policy publishes there, and package.json does not say `private` in any way that npm heeds. */
export const publishesToNpm = (policy: Pick<Policy, 'publish'>, manifest: PackedArtifact['manifest']): boolean =>
  policy.publish.npm !== null && !field(manifest, 'private');

/**
 * Where package.json itself says that the package goes elsewhere than the policy would send it. npm's
 * own client obeys `publishConfig`; passing over it could make public what was meant for a private
 * registry, and a version that npm would normalise is not the one that was judged.
 */
export function targetProblems(
  { artifact, manifest }: Pick<PackedArtifact, 'artifact' | 'manifest'>,
  policy: Pick<Policy, 'publish'>,
  registry: string,
): PublishRefusal[] {
  const { npm } = policy.publish;
  if (npm === null || !publishesToNpm(policy, manifest)) return [];
  const config = field(manifest, 'publishConfig');
  const scope = artifact.name.startsWith('@') ? artifact.name.slice(0, artifact.name.indexOf('/')) : null;
  const problems: PublishRefusal[] = [];
  const refuse = (message: string, remedy: string): void => {
    problems.push({ subject: artifact.filename, message, remedy });
  };
  for (const key of ['registry', ...(scope === null ? [] : [`${scope}:registry`])]) {
    const named = field(config, key);
    if (named !== undefined && !isSent(named, registry))
      refuse(
        `publishConfig of package.json sends the package to ${shown(named)}, and the policy to ${quote(registry)}.`,
        'Name that registry under services.npm of the policy, set publish: { npm: false }, or correct publishConfig.',
      );
  }
  for (const key of ['access', 'tag'] as const) {
    const named = field(config, key);
    // What the policy keeps closer than package.json asks for harms nobody.
    if (named === undefined || named === npm[key] || (key === 'access' && npm.access === 'restricted')) continue;
    if (key === 'tag' && npm.tag === null && typeof named === 'string' && isDistTag(named)) continue;
    if (npm[key] === null) {
      refuse(
        `publishConfig of package.json names the tag ${shown(named)}, which is no dist-tag.`,
        'Write a word such as latest or next; a version is none.',
      );
      continue;
    }
    refuse(
      `publishConfig of package.json says ${key} ${shown(named)}, and the policy ${quote(npm[key])}.`,
      `Let publish.npm.${key} of the policy and publishConfig.${key} say the same.`,
    );
  }
  if (!isExactVersion(artifact.version))
    refuse(
      `The version ${quote(artifact.version)} is not written as npm keeps versions, which would publish another one.`,
      'Write it as three numbers, with a prerelease if need be: no "v", no spaces, no build metadata.',
    );
  return problems;
}

/** The public registry's name stands for whichever registry is used in its place. */
const isSent = (named: unknown, registry: string): boolean =>
  typeof named === 'string' && [bare(registry), PUBLIC_REGISTRY].includes(bare(named));

const bare = (url: string): string => (URL.canParse(url) ? new URL(url).href : url).replace(/\/+$/, '');
const shown = (value: unknown): string => quote(typeof value === 'string' ? value : typeof value);

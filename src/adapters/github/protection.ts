import type { Evidence } from '../../domain/evidence.ts';
import { compareCommits } from '../../registries/github/compare.ts';
import { getRef, getTag, type GitTarget } from '../../registries/github/git-objects.ts';
import { GitHubError } from '../../registries/github/error.ts';
import { getDefaultBranch } from '../../registries/github/repository.ts';
import type { Repository } from '../../registries/github/request.ts';
import { listProtectedBranches } from '../../registries/github/rules.ts';
import { getTagRuleset, listTagRulesets, protectsTag } from '../../registries/github/rulesets.ts';
import { evidence } from './evidence.ts';
import type { Transport } from './transport.ts';

/** Annotated tags may point at tags; this many are followed. */
const MAX_TAGS = 5;

/** The commit of `refs/heads/x`, `refs/tags/x`, or a bare name: a branch first, then a tag. */
export async function resolve(transport: Transport, repository: Repository, ref: string): Promise<string> {
  let target = await readRef(transport, repository, ref);
  for (let depth = 0; target.type === 'tag'; depth += 1) {
    if (depth === MAX_TAGS) throw new GitHubError(null, `The tag ${ref} leads through more than ${MAX_TAGS} tags`);
    target = await transport.send(getTag(repository, target.sha));
  }
  return target.sha;
}

async function readRef(transport: Transport, repository: Repository, ref: string): Promise<GitTarget> {
  const name = ref.replace(/^refs\//, '');
  if (/^(?:heads|tags)\//.test(name)) return transport.send(getRef(repository, name));
  try {
    return await transport.send(getRef(repository, `heads/${name}`));
  } catch (error) {
    if (!(error instanceof GitHubError) || error.status !== 404) throw error;
    return transport.send(getRef(repository, `tags/${name}`));
  }
}

/** Whether a commit is on a protected branch, or on the default branch where none is protected. */
export function isProtected(transport: Transport, repository: Repository, commit: string): Promise<Evidence<boolean>> {
  return evidence(async () => {
    const branches = await transport.pages(listProtectedBranches(repository));
    const heads =
      branches.length > 0 ? branches.map((branch) => branch.sha) : [await defaultHead(transport, repository)];
    for (const head of heads) {
      const { status } = await transport.send(compareCommits(repository, commit, head));
      if (status === 'ahead' || status === 'identical') return true;
    }
    return false;
  });
}

async function defaultHead(transport: Transport, repository: Repository): Promise<string> {
  const name = await transport.send(getDefaultBranch(repository));
  return resolve(transport, repository, `heads/${name}`);
}

export function isTagProtected(transport: Transport, repository: Repository, tag: string): Promise<Evidence<boolean>> {
  return evidence(async () => {
    const ids = await transport.pages(listTagRulesets(repository));
    const rulesets = await Promise.all(ids.map((id) => transport.send(getTagRuleset(repository, id))));
    return protectsTag(rulesets, tag);
  });
}

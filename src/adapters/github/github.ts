import type { GitHub } from '../../domain/ports/github.ts';
import { postAttestation } from '../../registries/github/attestations.ts';
import { compareCommits } from '../../registries/github/compare.ts';
import { getDefaultBranch } from '../../registries/github/repository.ts';
import { queryViewer, type TokenAccount } from '../../registries/github/viewer.ts';
import { readRequiredChecks, writeCheck } from './checks.ts';
import { uploadSarif } from './code-scanning.ts';
import { evidence } from './evidence.ts';
import { approve, arm, disarm, dismissOwnApprovals, merge } from './merging.ts';
import type { GitHubOptions } from './options.ts';
import { isProtected, isTagProtected, resolve } from './protection.ts';
import { readPullRequest, readRecord } from './pull-request.ts';
import { createReleases } from './releases.ts';
import { stickyComment, stickyIssue } from './sticky.ts';
import { createTransport } from './transport.ts';
import { createTrees } from './trees.ts';

/** GitHub over its REST and GraphQL APIs, for one repository and one token. */
export function createGitHub(options: GitHubOptions): GitHub {
  const { repository, apiUrl } = options;
  const transport = createTransport(options);
  const trees = createTrees(transport, repository);
  let known: Promise<TokenAccount> | null = options.account === undefined ? null : Promise.resolve(options.account);
  const account = (): Promise<TokenAccount> => (known ??= transport.graphql(queryViewer));
  const parts = { transport, repository, account };
  return {
    repository,
    tree: (commit) => Promise.resolve(trees.tree(commit)),
    file: (path, commit) => trees.file(path, commit),
    resolve: (ref) => resolve(transport, repository, ref),
    account,
    defaultBranch: () => transport.send(getDefaultBranch(repository)),
    async mergeBase(base, head) {
      return (await transport.send(compareCommits(repository, base, head))).mergeBase;
    },

    pullRequest: (number) => readPullRequest({ transport, trees, options }, number),
    async pullRequestHeads(number) {
      const { head, base, state } = await readRecord(transport, repository, number);
      return { headSha: head.sha, baseSha: base.sha, baseRef: base.ref, open: state === 'open' };
    },
    requiredChecks: (branch) => evidence(() => readRequiredChecks(transport, repository, branch)),
    check: (output) => writeCheck(transport, repository, output),
    approve: (number, commit, body) => approve(parts, number, commit, body),
    dismissOwnApprovals: (number, message) => dismissOwnApprovals(parts, number, message),
    merge: (number, commit, method) => merge(parts, number, commit, method),
    arm: (pullRequest, method) => arm(parts, pullRequest, method),
    disarm: ({ number, nodeId }) => disarm(parts, number, nodeId),

    stickyComment: (number, marker, body, onlyUpdate = false) => stickyComment(parts, number, marker, body, onlyUpdate),
    stickyIssue: (marker, title, body) => stickyIssue(parts, marker, title, body),
    uploadSarif: (sarif, commit, ref) => uploadSarif(transport, repository, { sarif, commit, ref }),

    isProtected: (commit) => isProtected(transport, repository, commit),
    isTagProtected: (tag) => isTagProtected(transport, repository, tag),
    ...createReleases(transport, repository, apiUrl),
    storeAttestation: (bundle) => transport.send(postAttestation(repository, bundle)),
  };
}

import { available } from '../../../src/domain/evidence.ts';
import type { GitHub } from '../../../src/domain/ports/github.ts';
import type { Tree } from '../../../src/domain/ports/tree.ts';
import type { PullRequest } from '../../../src/domain/pull-request.ts';

type Contents = Readonly<Record<string, string>>;

/** Files in memory as a tree: reading them touches nothing of the machine. */
export function memoryTree(files: Contents): Tree {
  const entries = Object.keys(files)
    .sort()
    .map((path) => ({ path, mode: '100644', id: `${files[path]?.length} ${files[path]}` }));
  return {
    list: async () => Promise.resolve(entries),
    read: async (path) => Promise.resolve(new TextEncoder().encode(files[path])),
  };
}

export const BASE = 'b'.repeat(40);
export const HEAD = 'a'.repeat(40);

/** The reading half of GitHub over two commits in memory. Anything else that a gate asks of it fails. */
export function memoryGitHub(base: Contents, head: Contents, pullRequest: PullRequest): GitHub {
  const at = (commit: string): Contents => (commit === HEAD ? head : base);
  const port: Partial<GitHub> = {
    repository: { owner: 'acme', repo: 'app' },
    mergeBase: async () => Promise.resolve(BASE),
    tree: async (commit) => Promise.resolve(memoryTree(at(commit))),
    file: async (path, commit) => {
      const text = at(commit)[path];
      return Promise.resolve(text === undefined ? null : new TextEncoder().encode(text));
    },
    pullRequest: async () => Promise.resolve(pullRequest),
    pullRequestHeads: async () => Promise.resolve({ headSha: HEAD, baseSha: BASE, baseRef: 'main', open: true }),
    requiredChecks: async () => Promise.resolve(available([])),
  };
  return port as GitHub;
}

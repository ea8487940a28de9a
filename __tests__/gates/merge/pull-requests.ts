import { available } from '../../../src/domain/evidence.ts';
import type { PullRequest } from '../../../src/domain/pull-request.ts';

export const HEAD = 'a'.repeat(40);
export const BASE = 'b'.repeat(40);
export const bot = { login: 'dependabot[bot]', id: 49_699_333, type: 'Bot' as const };

/** An open pull request of a bot, with whatever is different. */
export const pullRequestWith = (different: Partial<PullRequest> = {}): PullRequest => ({
  number: 7,
  nodeId: 'PR_7',
  state: 'open',
  draft: false,
  title: 'bump a',
  author: bot,
  head: { sha: HEAD, ref: 'dependabot/a', repoId: 1 },
  base: { sha: BASE, ref: 'main', repoId: 1 },
  commits: available([]),
  pushes: available([]),
  files: available([]),
  requiredChecks: available([]),
  checks: available([]),
  ...different,
});

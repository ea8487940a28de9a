import { assertNever } from '../../domain/errors.ts';
import { available } from '../../domain/evidence.ts';
import type { Account, FileChange, PullRequest } from '../../domain/pull-request.ts';
import type { CasePullRequest, PolicyCase } from './case.ts';

const HEAD = '1'.repeat(40);
const BASE = '0'.repeat(40);
const CHECK = 'test';

/** Somebody whom no policy names. */
export const PERSON: Account = { login: 'person', id: 1, type: 'User' };

/** A pull request as the case says: one commit and one push by its author, of the lockfiles that change and the files that are named. */
export function pullRequestOf({ pullRequest, packages }: PolicyCase, author: Account | null): PullRequest {
  const account = author ?? PERSON;
  const locks = new Set(packages.filter(({ from, to }) => from !== to).map(({ path }) => path));
  return {
    number: 1,
    nodeId: 'PR_1',
    state: 'open',
    draft: false,
    title: '',
    author: account,
    head: { sha: HEAD, ref: 'update', repoId: 1 },
    base: { sha: BASE, ref: 'main', repoId: 1 },
    commits: available([{ sha: HEAD, author: account, message: '', signedByGitHub: true }]),
    pushes: available([{ actor: account, before: BASE, after: HEAD, type: 'push' }]),
    files: available([...locks, ...pullRequest.files].sort().map(modified)),
    requiredChecks: available([{ context: CHECK, appId: null }]),
    checks: available([{ name: CHECK, appId: null, conclusion: conclusionOf(pullRequest.checks) }]),
  };
}

const modified = (path: string): FileChange => ({
  path,
  status: 'modified',
  modeBefore: '100644',
  modeAfter: '100644',
  onlyUsesRefs: true,
  onlyDependencies: true,
});

function conclusionOf(checks: CasePullRequest['checks']): string | null {
  switch (checks) {
    case 'passed':
      return 'success';
    case 'failed':
      return 'failure';
    case 'running':
      return null;
    default:
      return assertNever(checks);
  }
}

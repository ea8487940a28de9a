import type {
  Account,
  CheckReport,
  FileChange,
  PullRequest,
  PullRequestCommit,
  Push,
  RequiredCheck,
} from '../../src/domain/pull-request.ts';
import { each, evidenceFrom, type PartialEvidence } from './evidence.ts';

/** A pull request as a fixture writes it: only what differs from a sound one by Dependabot. */
export interface PartialPullRequest extends Partial<
  Omit<PullRequest, 'head' | 'base' | 'commits' | 'pushes' | 'files' | 'requiredChecks' | 'checks'>
> {
  readonly head?: Partial<PullRequest['head']>;
  readonly base?: Partial<PullRequest['base']>;
  readonly commits?: PartialEvidence<readonly Partial<PullRequestCommit>[]>;
  readonly pushes?: PartialEvidence<readonly Partial<Push>[]>;
  readonly files?: PartialEvidence<readonly Partial<FileChange>[]>;
  readonly requiredChecks?: PartialEvidence<readonly Partial<RequiredCheck>[]>;
  readonly checks?: PartialEvidence<readonly Partial<CheckReport>[]>;
}

export const HEAD = '1'.repeat(40);
export const DEPENDABOT: Account = { login: 'dependabot[bot]', id: 49_699_333, type: 'Bot' };

/** Makes a whole pull request of a partial one. */
export function pullRequestFrom(partial: PartialPullRequest): PullRequest {
  return {
    number: 7,
    nodeId: 'PR_7',
    state: 'open',
    draft: false,
    title: 'Bump lodash from 4.17.20 to 4.17.21',
    author: DEPENDABOT,
    ...partial,
    head: { sha: HEAD, ref: 'dependabot/npm_and_yarn/lodash-4.17.21', repoId: 1, ...partial.head },
    base: { sha: '0'.repeat(40), ref: 'main', repoId: 1, ...partial.base },
    commits: evidenceFrom(
      partial.commits ?? [{}],
      each<PullRequestCommit>({ sha: HEAD, author: DEPENDABOT, message: '', signedByGitHub: true }),
    ),
    pushes: evidenceFrom(
      partial.pushes ?? [{}],
      each<Push>({ actor: DEPENDABOT, before: '0'.repeat(40), after: HEAD, type: 'branch_creation' }),
    ),
    files: evidenceFrom(
      partial.files ?? [{}],
      each<FileChange>({
        path: 'package-lock.json',
        status: 'modified',
        modeBefore: '100644',
        modeAfter: '100644',
        onlyUsesRefs: null,
        onlyDependencies: true,
      }),
    ),
    requiredChecks: evidenceFrom(
      partial.requiredChecks ?? [{}],
      each<RequiredCheck>({ context: 'test', appId: 15_368 }),
    ),
    checks: evidenceFrom(
      partial.checks ?? [{}],
      each<CheckReport>({ name: 'test', appId: 15_368, conclusion: 'success' }),
    ),
  };
}

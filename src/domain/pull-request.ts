import type { Evidence } from './evidence.ts';

/** A GitHub account. A login alone can be renamed and taken over, so the number goes with it. */
export interface Account {
  readonly login: string;
  readonly id: number;
  readonly type: 'User' | 'Bot' | 'Organization' | 'Mannequin';
}

export interface PullRequestCommit {
  readonly sha: string;
  readonly author: Account | null;
  /** Git's own committer line, unverified. */
  readonly message: string;
  /** GitHub's `isValid && wasSignedByGitHub`; a display name is no proof. */
  readonly signedByGitHub: boolean;
}

export interface Push {
  readonly actor: Account | null;
  readonly before: string;
  readonly after: string;
  readonly type: string;
}

/** One path of the difference between the base and the head commit, by git's own trees. */
export interface FileChange {
  readonly path: string;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed';
  /** Git modes (`100644`); null on the side where the file is not. */
  readonly modeBefore: string | null;
  readonly modeAfter: string | null;
  /** Of a workflow file: whether nothing but the ref or version comment of existing `uses:` lines changed. */
  readonly onlyUsesRefs: boolean | null;
  /** Of a package.json, pyproject.toml or Pipfile: whether nothing but its lists of dependencies changed. */
  readonly onlyDependencies: boolean | null;
}

/** A check that a branch's rules ask for; `appId` null: any app may report it. */
export interface RequiredCheck {
  readonly context: string;
  readonly appId: number | null;
}

/** The newest report of one check at one commit. `conclusion` null: still running. */
export interface CheckReport {
  readonly name: string;
  readonly appId: number | null;
  readonly conclusion: string | null;
}

/** What the merge gate knows about a pull request, all of it read from GitHub by the judged head SHA. */
export interface PullRequest {
  readonly number: number;
  readonly nodeId: string;
  readonly state: 'open' | 'closed';
  readonly draft: boolean;
  readonly title: string;
  readonly author: Account | null;
  readonly head: { readonly sha: string; readonly ref: string; readonly repoId: number | null };
  readonly base: { readonly sha: string; readonly ref: string; readonly repoId: number };
  /** Every one: fewer read than GitHub counts makes it unavailable. */
  readonly commits: Evidence<readonly PullRequestCommit[]>;
  /** Every push to the head branch. */
  readonly pushes: Evidence<readonly Push[]>;
  readonly files: Evidence<readonly FileChange[]>;
  readonly requiredChecks: Evidence<readonly RequiredCheck[]>;
  /** At the head SHA, our own reports left out. */
  readonly checks: Evidence<readonly CheckReport[]>;
}

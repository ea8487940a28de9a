import type { Git } from './git.ts';
import type { Account, Actor, App, CommitFacts } from './identity.ts';

export type * from './identity.ts';

/** What the fake remembers of a repository: everything is mutable and open to tests, the API answers from it. */
export interface Activity {
  readonly id: number;
  actor: Account | null;
  before: string;
  after: string;
  ref: string;
  type: 'push' | 'force_push' | 'branch_deletion' | 'branch_creation' | 'pr_merge' | 'merge_queue_merge';
  timestamp: string;
}

export interface RequiredCheck {
  readonly context: string;
  /** The app that must report it; null: any. */
  readonly appId: number | null;
}

export interface Rule {
  readonly type: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
}

export interface Ruleset {
  readonly id: number;
  readonly name: string;
  readonly target: 'branch' | 'tag';
  enforcement: 'active' | 'evaluate' | 'disabled';
  /** Patterns over full refs, or `~DEFAULT_BRANCH`, `~ALL`. */
  include: string[];
  exclude: string[];
  rules: Rule[];
}

/** The older, per-branch protection, which `rules/branches` does not list. */
interface ClassicProtection {
  checks: readonly RequiredCheck[];
  strict: boolean;
  approvals: number;
}

export interface Review {
  readonly id: number;
  readonly user: Account;
  state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';
  body: string;
  readonly commitId: string;
  readonly submittedAt: string;
}

export type MergeMethod = 'merge' | 'squash' | 'rebase';

export interface Pull {
  readonly number: number;
  readonly nodeId: string;
  draft: boolean;
  /** `repository` null: the fork was deleted. */
  head: { repository: Repository | null; readonly owner: Account; ref: string; sha: string };
  /** `sha` is the branch's tip when the pull request was opened or last pushed to, as GitHub keeps it. */
  base: { ref: string; sha: string };
  merged: { sha: string; by: Account; at: string } | null;
  autoMerge: { by: Actor; method: MergeMethod; at: string } | null;
  /** The merge group's commit while the pull request is in the merge queue. */
  queued: { by: Actor; sha: string; ref: string } | null;
  readonly reviews: Review[];
}

/** An issue, or the conversation of a pull request: they share numbers. */
export interface Issue {
  readonly id: number;
  readonly number: number;
  title: string;
  body: string | null;
  readonly author: Account;
  state: 'open' | 'closed';
  stateReason: string | null;
  labels: string[];
  readonly createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  readonly pull: Pull | null;
}

export interface Comment {
  readonly id: number;
  readonly issue: number;
  readonly author: Account;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
}

export interface Check {
  readonly id: number;
  name: string;
  readonly headSha: string;
  status: string;
  conclusion: string | null;
  readonly app: App;
  title: string | null;
  summary: string | null;
  text: string | null;
  readonly annotations: Record<string, unknown>[];
  externalId: string | null;
  detailsUrl: string | null;
  startedAt: string | null;
  completedAt: string | null;
}

export interface Status {
  readonly id: number;
  readonly sha: string;
  readonly context: string;
  readonly state: string;
  readonly creator: Account;
  readonly description: string | null;
  readonly targetUrl: string | null;
  readonly createdAt: string;
}

export interface Asset {
  readonly id: number;
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Buffer;
  readonly uploader: Account;
  readonly createdAt: string;
}

export interface Release {
  readonly id: number;
  tag: string;
  target: string;
  name: string | null;
  body: string | null;
  draft: boolean;
  prerelease: boolean;
  immutable: boolean;
  latest: boolean;
  readonly author: Account;
  readonly createdAt: string;
  publishedAt: string | null;
  readonly assets: Asset[];
}

export interface Repository {
  readonly id: number;
  readonly owner: Account;
  readonly name: string;
  readonly fullName: string;
  readonly git: Git;
  readonly parent: Repository | null;
  defaultBranch: string;
  private: boolean;
  allowAutoMerge: boolean;
  mergeMethods: MergeMethod[];
  /** The setting "Allow GitHub Actions to create and approve pull requests". */
  actionsMayApprove: boolean;
  immutableReleases: boolean;
  codeScanning: boolean;
  /** Entries above which `git/trees?recursive` is cut and says `truncated`. */
  treeLimit: number;
  /** The most commits and files of a pull request that GitHub lists; the pull request tells their true number. */
  commitLimit: number;
  fileLimit: number;
  /** Shared by a repository and its forks, as their objects are. */
  readonly facts: Map<string, CommitFacts>;
  readonly activity: Activity[];
  readonly rulesets: Ruleset[];
  readonly classic: Map<string, ClassicProtection>;
  readonly issues: Map<number, Issue>;
  readonly comments: Comment[];
  readonly checks: Check[];
  readonly statuses: Status[];
  readonly releases: Release[];
  readonly attestations: {
    readonly id: number;
    readonly bundle: Record<string, unknown>;
    readonly initiator: Account;
  }[];
  readonly sarifs: { readonly id: string; readonly commit: string; readonly ref: string; readonly sarif: unknown }[];
}

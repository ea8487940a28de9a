import type { Evidence } from '../evidence.ts';
import type { PullRequest, RequiredCheck } from '../pull-request.ts';
import type { Tree } from './tree.ts';

/** What became of an attempt to merge. Nothing is ever sent again to find out: the state is read. */
export type MergeResult =
  { readonly state: 'merged' | 'armed' | 'queued' } | { readonly state: 'refused'; readonly reason: string };

export interface Annotation {
  readonly path: string;
  readonly line: number;
  readonly level: 'failure' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

export interface CheckOutput {
  readonly name: string;
  readonly headSha: string;
  readonly conclusion: 'success' | 'failure' | 'neutral';
  readonly title: string;
  /** Markdown; cut to GitHub's 65,535 characters by the adapter, at a line. */
  readonly summary: string;
  readonly annotations: readonly Annotation[];
}

export interface ReleaseAsset {
  readonly id: number;
  readonly name: string;
}

/** A release that is to be drafted. */
export interface NewRelease {
  readonly tag: string;
  readonly commit: string;
  readonly name: string;
  /** Markdown. */
  readonly body: string;
  /** GitHub never shows one as the latest release. */
  readonly prerelease: boolean;
}

export interface DraftRelease {
  readonly id: number;
  readonly tag: string;
  readonly draft: boolean;
  readonly url: string;
  readonly assets: readonly ReleaseAsset[];
}

/**
 * GitHub, as the gates use it, for one repository. Every method rejects with `LockgateError<'GITHUB'>`
 * on an answer that is not whole and expected; reads are complete (every page) or reject.
 */
export interface GitHub {
  readonly repository: { readonly owner: string; readonly repo: string };
  /** The tree of a commit, by git data alone. */
  tree(commit: string): Promise<Tree>;
  /** The content of one file at a commit; null only where GitHub says that commit has no such file. */
  file(path: string, commit: string): Promise<Uint8Array | null>;
  /** The head commit of a branch or tag, annotated tags peeled. */
  resolve(ref: string): Promise<string>;
  defaultBranch(): Promise<string>;
  /** The account that the token acts as. */
  account(): Promise<{ readonly login: string; readonly id: number }>;
  /** The newest commit that both histories share: where a change left its base. */
  mergeBase(base: string, head: string): Promise<string>;

  pullRequest(number: number): Promise<PullRequest>;
  /** Only what can move: read again just before acting. */
  pullRequestHeads(number: number): Promise<{ headSha: string; baseSha: string; baseRef: string; open: boolean }>;
  requiredChecks(branch: string): Promise<Evidence<readonly RequiredCheck[]>>;
  /** Our own check, where the token may write one: false for a read-only token, which is no error. */
  check(output: CheckOutput): Promise<boolean>;
  approve(number: number, commit: string, body: string): Promise<void>;
  /** Dismisses the approvals that this token's own account gave. */
  dismissOwnApprovals(number: number, message: string): Promise<void>;
  merge(number: number, commit: string, method: 'merge' | 'squash' | 'rebase'): Promise<MergeResult>;
  arm(pullRequest: PullRequest, method: 'merge' | 'squash' | 'rebase'): Promise<MergeResult>;
  disarm(pullRequest: Pick<PullRequest, 'number' | 'nodeId'>): Promise<void>;

  /**
   * Our comment with this marker on an issue or pull request: written, updated, or (body null) deleted. By own
   * author only. With `onlyUpdate` none is written where there is none.
   */
  stickyComment(number: number, marker: string, body: string | null, onlyUpdate?: boolean): Promise<void>;
  /**
   * Our open issue with this marker: opened, updated, or (body null) closed. Does nothing where nothing changes;
   * true where something was written.
   */
  stickyIssue(marker: string, title: string, body: string | null): Promise<boolean>;
  /** SARIF to code scanning; false where the token may not. */
  uploadSarif(sarif: string, commit: string, ref: string): Promise<boolean>;

  isProtected(commit: string): Promise<Evidence<boolean>>;
  isTagProtected(tag: string): Promise<Evidence<boolean>>;
  release(tag: string): Promise<DraftRelease | null>;
  createDraft(draft: NewRelease): Promise<DraftRelease>;
  asset(asset: ReleaseAsset): Promise<Uint8Array>;
  /** Adds an asset; replaces one of the same name only in a draft. */
  upload(release: DraftRelease, name: string, bytes: Uint8Array, contentType: string): Promise<ReleaseAsset>;
  publishRelease(release: DraftRelease): Promise<DraftRelease>;
  storeAttestation(bundle: unknown): Promise<void>;
}

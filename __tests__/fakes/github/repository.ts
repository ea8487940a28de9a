import { accounts, actionsApp } from './accounts.ts';
import { settle } from './auto-merge.ts';
import { newCheck } from './checks.ts';
import type { FileContent } from './git.ts';
import { newIssue } from './issues.ts';
import type { Account, App, Check, Comment, Issue, Pull, Review, Signature } from './model.ts';
import { deleteBranch, push, signedByGitHub, writeCommit } from './pushes.ts';
import { RepositorySettings } from './settings.ts';
import { asUser } from './state.ts';

export interface CommitRequest {
  /** Default: the default branch. A new branch starts at the default branch's tip. */
  readonly branch?: string;
  /** Default: the maintainer. */
  readonly author?: Account;
  /** Default: the author, or GitHub's own account where GitHub signs. */
  readonly committer?: Account;
  /** Who pushes. Default: the author. */
  readonly pusher?: Account;
  /** `github`: as made through GitHub by the author; `own-key`: verified, by the author's key. Default: unsigned. */
  readonly signed?: 'github' | 'own-key' | Signature;
  readonly message?: string;
  /** Default: the branch's tip. */
  readonly parents?: readonly string[];
  readonly date?: Date;
}

export type Files = Readonly<Record<string, FileContent>>;

/** One repository as a test handles it; `data` holds all that GitHub remembers of it. */
export class FakeRepository extends RepositorySettings {
  get fullName(): string {
    return this.data.fullName;
  }

  /** The bare repository's directory, to clone from. */
  get directory(): string {
    return this.data.git.directory;
  }

  /** Writes a commit and pushes it; its id. */
  async commit(files: Files, request: CommitRequest = {}): Promise<string> {
    const sha = await this.createCommit(files, request);
    await this.push(request.branch ?? this.data.defaultBranch, sha, request.pusher ?? request.author);
    return sha;
  }

  /** Writes a commit that no branch has yet; push several of them at once. */
  async createCommit(files: Files, request: CommitRequest = {}): Promise<string> {
    const { git, defaultBranch } = this.data;
    const author = request.author ?? accounts.maintainer;
    const tip =
      (await git.resolve(`refs/heads/${request.branch ?? defaultBranch}`)) ??
      (await git.resolve(`refs/heads/${defaultBranch}`));
    const signature =
      request.signed === 'github'
        ? signedByGitHub(author)
        : request.signed === 'own-key'
          ? { isValid: true, state: 'VALID' as const, wasSignedByGitHub: false, signer: author }
          : (request.signed ?? null);
    return writeCommit(this.data, files, {
      author,
      committer: request.committer ?? (request.signed === 'github' ? accounts.webFlow : author),
      signature,
      message: request.message ?? `Change ${Object.keys(files).join(', ')}`,
      parents: request.parents ?? (tip === null ? [] : [tip]),
      date: request.date ?? this.state.clock(),
    });
  }

  /** Moves a branch, forced where it must be. */
  async push(branch: string, sha: string, pusher: Account = accounts.maintainer): Promise<void> {
    await push(this.state, this.data, branch, sha, asUser(pusher));
    await settle(this.state, this.data);
  }

  async deleteBranch(branch: string, by: Account = accounts.maintainer): Promise<void> {
    await deleteBranch(this.state, this.data, branch, asUser(by));
  }

  /** Pushes a tag, annotated where it has a message. */
  async tag(name: string, sha: string, message?: string, pusher: Account = accounts.maintainer): Promise<void> {
    const ref = `refs/tags/${name}`;
    const line = `${pusher.login} <${pusher.login}@users.noreply.github.com> ${Math.floor(this.state.clock().getTime() / 1000)} +0000`;
    const tag = `object ${sha}\ntype commit\ntag ${name}\ntagger ${line}\n\n${message}\n`;
    const target = message === undefined ? sha : (await this.data.git.run(['mktag'], tag)).toString().trim();
    await this.data.git.updateRef(ref, target);
    this.state.emit(asUser(pusher), this.data, 'push', { ref });
  }

  head(branch: string = this.data.defaultBranch): Promise<string | null> {
    return this.data.git.resolve(`refs/heads/${branch}`);
  }

  async openPullRequest(request: {
    readonly head: string;
    /** The fork that the head is in. Default: this repository. */
    readonly from?: FakeRepository;
    readonly base?: string;
    readonly author?: Account;
    readonly title?: string;
    readonly body?: string;
    readonly draft?: boolean;
  }): Promise<Issue & { readonly pull: Pull }> {
    const source = (request.from ?? this).data;
    const base = request.base ?? this.data.defaultBranch;
    const sha = await source.git.resolve(`refs/heads/${request.head}`);
    const baseSha = await this.data.git.resolve(`refs/heads/${base}`);
    if (sha === null || baseSha === null) throw new Error(`no branch ${sha === null ? request.head : base}`);
    if (source !== this.data) await this.data.git.run(['fetch', '--quiet', source.git.directory, sha]);
    const number = this.data.issues.size + 1;
    await this.data.git.updateRef(`refs/pull/${number}/head`, sha);
    const pull: Pull = {
      number,
      nodeId: `PR_kw${this.data.id}n${number}`,
      draft: request.draft ?? false,
      head: { repository: source, owner: source.owner, ref: request.head, sha },
      base: { ref: base, sha: baseSha },
      merged: null,
      autoMerge: null,
      queued: null,
      reviews: [],
    };
    const author = request.author ?? accounts.maintainer;
    const title = request.title ?? `Merge ${request.head}`;
    const issue = newIssue(this.state, this.data, { title, body: request.body ?? null, author, pull });
    this.state.emit(asUser(author), this.data, 'pull_request', { action: 'opened', number });
    return issue as Issue & { readonly pull: Pull };
  }

  pull(number: number): Issue & { readonly pull: Pull } {
    const issue = this.data.issues.get(number);
    if (issue?.pull === undefined || issue.pull === null)
      throw new Error(`no pull request ${number} in ${this.fullName}`);
    return issue as Issue & { readonly pull: Pull };
  }

  /** What an app reports of a commit; `conclusion` null: still running. Whatever waited for it happens. */
  async reportCheck(sha: string, name: string, conclusion: string | null, app: App = actionsApp): Promise<Check> {
    const check = newCheck(this.state, name, sha, app);
    check.status = conclusion === null ? 'in_progress' : 'completed';
    check.conclusion = conclusion;
    check.startedAt = this.state.now();
    check.completedAt = conclusion === null ? null : this.state.now();
    this.data.checks.push(check);
    await settle(this.state, this.data);
    return check;
  }

  /** A commit status, the older kind of report. */
  async reportStatus(
    sha: string,
    context: string,
    state: string,
    creator: Account = accounts.maintainer,
  ): Promise<void> {
    const id = this.state.nextId();
    const createdAt = this.state.now();
    this.data.statuses.push({ id, sha, context, state, creator, description: null, targetUrl: null, createdAt });
    await settle(this.state, this.data);
  }

  async review(number: number, user: Account, verdict: Review['state']): Promise<Review> {
    const { pull } = this.pull(number);
    const id = this.state.nextId();
    const review: Review = {
      id,
      user,
      state: verdict,
      body: '',
      commitId: pull.head.sha,
      submittedAt: this.state.now(),
    };
    pull.reviews.push(review);
    await settle(this.state, this.data);
    return review;
  }

  comment(issue: number, author: Account, body: string): Comment {
    const at = this.state.now();
    const comment: Comment = { id: this.state.nextId(), issue, author, body, createdAt: at, updatedAt: at };
    this.data.comments.push(comment);
    return comment;
  }

  openIssue(title: string, body: string, author: Account = accounts.maintainer): Issue {
    return newIssue(this.state, this.data, { title, body, author, pull: null });
  }

  /** Points an open pull request at another base branch, which disarms auto-merge. */
  async retarget(number: number, base: string): Promise<void> {
    const { pull } = this.pull(number);
    const sha = await this.head(base);
    if (sha === null) throw new Error(`no branch ${base}`);
    pull.base = { ref: base, sha };
    pull.autoMerge = null;
  }
}

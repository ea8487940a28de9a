import type { Evidence } from '../../domain/evidence.ts';
import { available, unavailable } from '../../domain/evidence.ts';
import type { FileChange, PullRequest, PullRequestCommit, Push, RequiredCheck } from '../../domain/pull-request.ts';
import { editOf } from '../../ecosystems/file-edit.ts';
import { listActivity, pushChain } from '../../registries/github/activity.ts';
import { listCommits, MAX_LISTED_COMMITS } from '../../registries/github/commits.ts';
import { GitHubError } from '../../registries/github/error.ts';
import { compareCommits } from '../../registries/github/compare.ts';
import { compareTrees, type TreeChange } from '../../registries/github/file-changes.ts';
import { getPullRequest, type PullRequestRecord } from '../../registries/github/pull-request.ts';
import { querySignatures, type SignaturePage } from '../../registries/github/signatures.ts';
import { isOwnRequirement, readChecks, readRequiredChecks } from './checks.ts';
import { evidence } from './evidence.ts';
import type { GitHubOptions, OwnCheck } from './options.ts';
import type { Repository } from '../../registries/github/request.ts';
import { resolve } from './protection.ts';
import type { Transport } from './transport.ts';
import type { Trees } from './trees.ts';

interface Parts {
  readonly transport: Transport;
  readonly trees: Trees;
  readonly options: GitHubOptions;
}

/**
 * The pull request with the base branch's commit of now. GitHub's own `base.sha` stays what it was at
 * the last push to the head: judged by that, a policy that became stricter since would not count.
 */
export async function readRecord(
  transport: Transport,
  repository: Repository,
  number: number,
): Promise<PullRequestRecord> {
  const record = await transport.send(getPullRequest(repository, number));
  const sha = await resolve(transport, repository, `refs/heads/${record.base.ref}`);
  return { ...record, base: { ...record.base, sha } };
}

/** Everything the merge gate asks about a pull request, all of it at the head that GitHub names now. */
export async function readPullRequest(parts: Parts, number: number): Promise<PullRequest> {
  const { transport, options } = parts;
  const { repository, ownChecks = [] } = options;
  const record = await readRecord(transport, repository, number);
  const { merged: _merged, commitCount: _count, armedBy: _armed, ...pullRequest } = record;
  const [commits, pushes, files, required, checks] = await Promise.all([
    evidence(() => readCommits(transport, options, record)),
    readPushes(transport, options, record),
    evidence(() => readFiles(parts, record)),
    evidence(() => readRequiredChecks(transport, repository, record.base.ref)),
    evidence(() => readChecks(transport, repository, record.head.sha, ownChecks)),
  ]);
  return { ...pullRequest, commits, pushes, files, requiredChecks: withoutOwn(required, ownChecks), checks };
}

/** A run that waited for its own check would wait for ever. */
function withoutOwn(
  required: Evidence<readonly RequiredCheck[]>,
  own: readonly OwnCheck[],
): Evidence<readonly RequiredCheck[]> {
  if (required.state !== 'available') return required;
  return available(required.value.filter((check) => !isOwnRequirement(check, own)));
}

async function readCommits(
  transport: Transport,
  { repository }: GitHubOptions,
  record: PullRequestRecord,
): Promise<PullRequestCommit[]> {
  if (record.commitCount > MAX_LISTED_COMMITS) {
    throw incomplete(`it has ${record.commitCount} commits, and GitHub lists no more than ${MAX_LISTED_COMMITS}`);
  }
  const [commits, signed] = await Promise.all([
    transport.pages(listCommits(repository, record.number)),
    readSignatures(transport, repository, record),
  ]);
  if (commits.length !== record.commitCount || signed.size !== record.commitCount) {
    throw incomplete(`GitHub counts ${record.commitCount} commits and listed ${Math.min(commits.length, signed.size)}`);
  }
  if (!commits.some((commit) => commit.sha === record.head.sha)) throw incomplete('its head is not among its commits');
  return commits.map((commit) => {
    const signedByGitHub = signed.get(commit.sha);
    if (signedByGitHub === undefined) throw incomplete('its commits changed while they were read');
    return { sha: commit.sha, author: commit.author, message: commit.message, signedByGitHub };
  });
}

async function readSignatures(
  transport: Transport,
  repository: Repository,
  record: PullRequestRecord,
): Promise<Map<string, boolean>> {
  const signed = new Map<string, boolean>();
  let after: string | null = null;
  do {
    const page: SignaturePage = await transport.graphql(querySignatures(repository, record.number, after));
    if (page.total !== record.commitCount) throw incomplete('its commits changed while they were read');
    for (const item of page.items) signed.set(item.sha, item.signedByGitHub);
    after = page.items.length === 0 ? null : page.next;
  } while (after !== null && signed.size < record.commitCount);
  return signed;
}

async function readPushes(
  transport: Transport,
  { repository }: GitHubOptions,
  record: PullRequestRecord,
): Promise<Evidence<readonly Push[]>> {
  if (record.head.repoId !== record.base.repoId) {
    return unavailable('the head branch is in another repository, whose pushes are not told here');
  }
  const activity = await evidence(() => transport.pages(listActivity(repository, record.head.ref)));
  return activity.state === 'available' ? pushChain(activity.value, record.head.sha) : activity;
}

/** What the pull request changes: its head against the commit where it left the base branch. */
async function readFiles({ transport, trees, options }: Parts, record: PullRequestRecord): Promise<FileChange[]> {
  const { mergeBase } = await transport.send(compareCommits(options.repository, record.base.sha, record.head.sha));
  const [base, head] = await Promise.all([trees.tree(mergeBase).list(), trees.tree(record.head.sha).list()]);
  return Promise.all(compareTrees(base, head).map((change) => fileChange(trees, change)));
}

async function fileChange(trees: Trees, { idBefore, idAfter, ...change }: TreeChange): Promise<FileChange> {
  const edit = await editOf(change.path, async (compare) => {
    if (idBefore === null || idAfter === null) return false;
    const [old, now] = await Promise.all([trees.blob(idBefore), trees.blob(idAfter)]);
    return compare(old.toString(), now.toString());
  });
  return { ...change, ...edit };
}

const incomplete = (why: string): GitHubError =>
  new GitHubError(null, `The commits of the pull request can't all be read: ${why}. Merge it by hand, or run again`);

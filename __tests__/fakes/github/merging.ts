import { accounts, signatureLine } from './accounts.ts';
import { Refusal } from './answer.ts';
import { diff } from './git-diff.ts';
import { mergedTree } from './git-merge.ts';
import type { Actor, Check, Issue, MergeMethod, Pull, Repository, Token } from './model.ts';
import { push, signedByGitHub } from './pushes.ts';
import { requirements } from './rules.ts';
import type { State } from './state.ts';

/** What stands between a pull request and its base; `reason` in GitHub's words, null when it can be merged. */
interface Mergeability {
  readonly state: 'clean' | 'dirty' | 'draft' | 'blocked' | 'behind';
  readonly reason: string | null;
}

/** The newest report of each check at a commit, per app. */
export function latestChecks(repository: Repository, sha: string): Check[] {
  const latest = new Map<string, Check>();
  for (const check of repository.checks) {
    if (check.headSha === sha) latest.set(`${check.app.id} ${check.name}`, check);
  }
  return [...latest.values()];
}

const SATISFIES = new Set(['success', 'neutral', 'skipped']);

/** The required checks of a branch that a commit has not passed. */
export function missingChecks(repository: Repository, branch: string, sha: string): string[] {
  const checks = latestChecks(repository, sha);
  const reasons: string[] = [];
  for (const required of requirements(repository, branch).checks) {
    const reported = checks.filter(
      (check) => check.name === required.context && (required.appId === null || check.app.id === required.appId),
    );
    const status = repository.statuses.findLast((item) => item.sha === sha && item.context === required.context);
    const states = reported.map((check) => check.conclusion ?? 'pending');
    if (status !== undefined && required.appId === null) states.push(status.state);
    const name = `Required status check "${required.context}"`;
    if (states.length === 0) reasons.push(`${name} is expected.`);
    else if (!states.every((state) => SATISFIES.has(state))) {
      reasons.push(`${name} is ${states.includes('pending') ? 'in progress' : 'failing'}.`);
    }
  }
  return reasons;
}

/** Approvals that count: the newest verdict of each reviewer, none asking for changes. */
function approvals(pull: Pull): number {
  const verdicts = new Map<number, string>();
  for (const review of pull.reviews) {
    if (review.state !== 'COMMENTED' && review.state !== 'PENDING') verdicts.set(review.user.id, review.state);
  }
  const states = [...verdicts.values()];
  return states.includes('CHANGES_REQUESTED') ? 0 : states.filter((state) => state === 'APPROVED').length;
}

export async function mergeability(repository: Repository, pull: Pull): Promise<Mergeability> {
  const { git } = repository;
  const base = `refs/heads/${pull.base.ref}`;
  if (pull.draft) return { state: 'draft', reason: 'Pull Request is still a draft' };
  if ((await mergedTree(git, base, pull.head.sha)) === null) {
    return { state: 'dirty', reason: 'Pull Request has merge conflicts' };
  }
  const required = requirements(repository, pull.base.ref);
  const reasons = missingChecks(repository, pull.base.ref, pull.head.sha);
  if (approvals(pull) < required.approvals) {
    const plural = required.approvals === 1 ? 'review is' : 'reviews are';
    reasons.push(`At least ${required.approvals} approving ${plural} required by reviewers with write access.`);
  }
  const violations = (list: readonly string[]): string =>
    `Repository rule violations found\n\n${list.join('\n\n')}\n\n`;
  if (reasons.length > 0) return { state: 'blocked', reason: violations(reasons) };
  if (required.strict && !(await git.isAncestor(base, pull.head.sha))) {
    return { state: 'behind', reason: violations(['This branch must not be behind the base branch.']) };
  }
  return { state: 'clean', reason: null };
}

/** Workflow files may be changed only by who holds `workflows`, which no `GITHUB_TOKEN` does. */
export async function refuseWorkflowChange(repository: Repository, pull: Pull, token: Token): Promise<void> {
  if (token.kind === 'user' || token.permissions['workflows'] === 'write') return;
  const from = await repository.git.mergeBase(`refs/heads/${pull.base.ref}`, pull.head.sha);
  const files = await diff(repository.git, from ?? pull.base.sha, pull.head.sha);
  const workflow = files.find((file) => file.path.startsWith('.github/workflows/'));
  if (workflow === undefined) return;
  const what = `create or update workflow \`${workflow.path}\` without \`workflows\` permission`;
  throw new Refusal(403, `refusing to allow a GitHub App to ${what}`);
}

interface MergeText {
  readonly title?: string | undefined;
  readonly message?: string | undefined;
}

/** The commit that a merge makes, on no branch yet. */
export async function mergeCommit(
  state: State,
  repository: Repository,
  issue: Issue,
  pull: Pull,
  by: Actor,
  method: MergeMethod,
  text: MergeText = {},
): Promise<string> {
  const { git } = repository;
  const base = `refs/heads/${pull.base.ref}`;
  const tip = (await git.resolve(base)) ?? pull.base.sha;
  const tree = await mergedTree(git, base, pull.head.sha);
  if (tree === null) throw new Refusal(405, 'Pull Request has merge conflicts');
  const line = signatureLine(by.account);
  const written = { committer: signatureLine(accounts.webFlow), date: state.clock() };
  const remember = (sha: string): string => {
    repository.facts.set(sha, { author: by.account, committer: accounts.webFlow, signature: signedByGitHub() });
    return sha;
  };
  if (method === 'rebase') {
    let parent = tip;
    for (const sha of await git.range(tip, pull.head.sha)) {
      const step = await mergedTree(git, base, sha);
      if (step === null) throw new Refusal(405, 'This branch can not be rebased due to conflicts');
      const [author = '', message = ''] = (await git.text(['show', '-s', '--format=%an <%ae>%x00%B', sha])).split('\0');
      parent = await git.commitTree(step, { parents: [parent], message, author, ...written });
      repository.facts.set(parent, { ...remembered(repository, sha), committer: by.account, signature: null });
    }
    return parent;
  }
  const squash = method === 'squash';
  const from = `${pull.head.owner.login}/${pull.head.ref}`;
  const title =
    text.title ?? (squash ? `${issue.title} (#${pull.number})` : `Merge pull request #${pull.number} from ${from}`);
  const message = text.message ?? (squash ? '' : issue.title);
  const parents = squash ? [tip] : [tip, pull.head.sha];
  return remember(
    await git.commitTree(tree, { parents, message: `${title}\n\n${message}`.trim(), author: line, ...written }),
  );
}

const remembered = (repository: Repository, sha: string): { author: Actor['account'] | null } => ({
  author: repository.facts.get(sha)?.author ?? null,
});

/** Puts a merge's commit on the base branch and closes the pull request. */
export async function land(
  state: State,
  repository: Repository,
  issue: Issue,
  pull: Pull,
  sha: string,
  by: Actor,
  kind: 'pr_merge' | 'merge_queue_merge' = 'pr_merge',
): Promise<void> {
  const at = state.now();
  pull.merged = { sha, by: by.account, at };
  pull.autoMerge = null;
  pull.queued = null;
  issue.state = 'closed';
  issue.closedAt = at;
  issue.updatedAt = at;
  await push(state, repository, pull.base.ref, sha, by, kind);
  state.emit(by, repository, 'pull_request', { action: 'closed', number: pull.number });
}

import { userJson } from './accounts.ts';
import { found, id, ok, page, Refusal, type Answer, type Call, type Handlers, type Json } from './answer.ts';
import { commitJson, fileJson } from './commits.ts';
import { diff } from './git-diff.ts';
import type { Issue, MergeMethod, Pull, Repository } from './model.ts';
import { land, mergeability, mergeCommit, refuseWorkflowChange } from './merging.ts';
import { repositoryJson } from './repos.ts';
import { requirements } from './rules.ts';
import { actorOf, type State } from './state.ts';

export function pullOf(call: Call): { issue: Issue; pull: Pull } {
  const issue = found(call.repository.issues.get(id(call, 'pull_number')));
  return { issue, pull: found(issue.pull) };
}

const endJson = (
  state: State,
  repository: Repository | null,
  owner: Pull['head']['owner'],
  ref: string,
  sha: string,
): Json => ({
  label: `${owner.login}:${ref}`,
  ref,
  sha,
  user: userJson(state.urls.api, owner),
  repo: repository === null ? null : repositoryJson(state, repository),
});

/** The part that a list shows too. */
function pullSummary(state: State, repository: Repository, issue: Issue, pull: Pull): Json {
  const { api, server } = state.urls;
  return {
    id: issue.id,
    node_id: pull.nodeId,
    number: pull.number,
    url: `${state.repositoryUrl(repository)}/pulls/${pull.number}`,
    html_url: `${server}/${repository.fullName}/pull/${pull.number}`,
    state: issue.state,
    locked: false,
    title: issue.title,
    body: issue.body,
    user: userJson(api, issue.author),
    draft: pull.draft,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    merged_at: pull.merged?.at ?? null,
    merge_commit_sha: pull.merged?.sha ?? null,
    author_association: 'CONTRIBUTOR',
    head: endJson(state, pull.head.repository, pull.head.owner, pull.head.ref, pull.head.sha),
    base: endJson(state, repository, repository.owner, pull.base.ref, pull.base.sha),
    auto_merge:
      pull.autoMerge === null
        ? null
        : { enabled_by: userJson(api, pull.autoMerge.by.account), merge_method: pull.autoMerge.method },
  };
}

const commitsOf = (repository: Repository, pull: Pull): Promise<string[]> =>
  repository.git.range(pull.base.sha, pull.head.sha);

async function filesOf(repository: Repository, pull: Pull): Promise<Awaited<ReturnType<typeof diff>>> {
  const from = await repository.git.mergeBase(pull.base.sha, pull.head.sha);
  return diff(repository.git, from ?? pull.base.sha, pull.head.sha);
}

/** GitHub's whole `pull-request`, as it is read alone and as events carry it. */
export async function pullJson(state: State, repository: Repository, issue: Issue, pull: Pull): Promise<Json> {
  const open = issue.state === 'open';
  const { state: mergeable } = open ? await mergeability(repository, pull) : { state: 'unknown' };
  const files = await filesOf(repository, pull);
  return {
    ...pullSummary(state, repository, issue, pull),
    merged: pull.merged !== null,
    merged_by: pull.merged === null ? null : userJson(state.urls.api, pull.merged.by),
    mergeable: open ? mergeable !== 'dirty' : null,
    mergeable_state: mergeable,
    comments: repository.comments.filter((comment) => comment.issue === pull.number).length,
    commits: (await commitsOf(repository, pull)).length,
    changed_files: files.length,
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
  };
}

async function merge(call: Call): Promise<Answer> {
  const { state, repository, body, token } = call;
  const { issue, pull } = pullOf(call);
  if (issue.state === 'closed') throw new Refusal(405, 'Pull Request is not mergeable');
  if (body['sha'] !== undefined && body['sha'] !== pull.head.sha) {
    throw new Refusal(409, 'Head branch was modified. Review and try the merge again.');
  }
  const method = (body['merge_method'] ?? 'merge') as MergeMethod;
  if (!repository.mergeMethods.includes(method)) {
    const name = method === 'merge' ? 'Merge commits' : method === 'squash' ? 'Squash merges' : 'Rebase merges';
    throw new Refusal(405, `${name} are not allowed on this repository.`);
  }
  const { reason } = await mergeability(repository, pull);
  if (reason !== null) throw new Refusal(405, reason);
  if (requirements(repository, pull.base.ref).mergeQueue) {
    throw new Refusal(405, 'Repository rule violations found\n\nChanges must be made through the merge queue\n\n');
  }
  await refuseWorkflowChange(repository, pull, token);
  const text = {
    title: body['commit_title'] as string | undefined,
    message: body['commit_message'] as string | undefined,
  };
  const by = actorOf(token);
  const sha = await mergeCommit(state, repository, issue, pull, by, method, text);
  await land(state, repository, issue, pull, sha, by);
  return ok({ sha, merged: true, message: 'Pull Request successfully merged' });
}

/** Pull requests of a list, as its query narrows them. */
function listed(call: Call): { issue: Issue; pull: Pull }[] {
  const { query } = call;
  const wanted = query.get('state') ?? 'open';
  return [...call.repository.issues.values()]
    .flatMap((issue) => (issue.pull === null ? [] : [{ issue, pull: issue.pull }]))
    .filter(({ issue, pull }) => {
      const label = `${pull.head.owner.login}:${pull.head.ref}`;
      return (
        (wanted === 'all' || issue.state === wanted) &&
        (query.get('head') ?? label) === label &&
        (query.get('base') ?? pull.base.ref) === pull.base.ref
      );
    })
    .toReversed();
}

export const pullHandlers: Handlers = {
  'pulls/get': async (call) => {
    const { issue, pull } = pullOf(call);
    return ok(await pullJson(call.state, call.repository, issue, pull));
  },
  'pulls/list': (call) =>
    page(call, listed(call), ({ issue, pull }) => pullSummary(call.state, call.repository, issue, pull)),
  'pulls/list-commits': async (call) => {
    const commits = await commitsOf(call.repository, pullOf(call).pull);
    return page(call, commits.slice(0, call.repository.commitLimit), (sha) =>
      commitJson(call.state, call.repository, sha),
    );
  },
  'pulls/list-files': async (call) => {
    const { pull } = pullOf(call);
    const files = (await filesOf(call.repository, pull)).slice(0, call.repository.fileLimit);
    return page(call, files, (file) => fileJson(call.state, call.repository, pull.head.sha, file));
  },
  'pulls/merge': merge,
  'repos/list-pull-requests-associated-with-commit': (call) => {
    const sha = call.path['commit_sha'];
    const pulls = [...call.repository.issues.values()].flatMap((issue) =>
      issue.pull !== null && (issue.pull.head.sha === sha || issue.pull.merged?.sha === sha)
        ? [{ issue, pull: issue.pull }]
        : [],
    );
    return page(call, pulls, ({ issue, pull }) => pullSummary(call.state, call.repository, issue, pull));
  },
};

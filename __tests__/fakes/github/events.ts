import { accounts, userJson } from './accounts.ts';
import type { Json } from './answer.ts';
import { operations, wholeAnswer } from './contract.ts';
import { mergeCommit } from './merging.ts';
import type { Account } from './model.ts';
import { pullJson } from './pulls.ts';
import type { FakeRepository } from './repository.ts';
import { repositoryJson } from './repos.ts';
import { asUser } from './state.ts';

/** What the runner is told about a run: spread it into `runAction({...})`. */
interface WorkflowEvent {
  readonly eventName: string;
  readonly event: Json;
  readonly env: Readonly<Record<string, string>>;
}

/** A JSON of the API with every property that GitHub's answer to `operation` has. */
function whole(operation: string, json: Json): unknown {
  const described = operations.find(({ id }) => id === operation);
  if (described === undefined) throw new Error(`no operation ${operation}`);
  return wholeAnswer(described, 200, json);
}

/** What every payload and every job's environment has. */
function common(
  repository: FakeRepository,
  sender: Account,
  ref: string,
  sha: string,
): Pick<WorkflowEvent, 'event' | 'env'> {
  const { data, state } = repository;
  const { api, graphql, server } = state.urls;
  const name = ref.replace(/^refs\/(heads|tags|pull)\//, '');
  return {
    event: {
      repository: whole('repos/get', repositoryJson(state, data)),
      sender: whole('users/get-by-username', { ...userJson(api, sender), user_view_type: 'public' }),
    },
    env: {
      GITHUB_API_URL: api,
      GITHUB_GRAPHQL_URL: graphql,
      GITHUB_SERVER_URL: server,
      GITHUB_REPOSITORY: data.fullName,
      GITHUB_REPOSITORY_ID: String(data.id),
      GITHUB_REPOSITORY_OWNER: data.owner.login,
      GITHUB_REPOSITORY_OWNER_ID: String(data.owner.id),
      GITHUB_ACTOR: sender.login,
      GITHUB_ACTOR_ID: String(sender.id),
      GITHUB_TRIGGERING_ACTOR: sender.login,
      GITHUB_SHA: sha,
      GITHUB_REF: ref,
      GITHUB_REF_NAME: name,
      GITHUB_REF_TYPE: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    },
  };
}

/**
 * `pull_request`, whose commit is a test merge of head and base; or with `target` `pull_request_target`,
 * whose commit is the base's. The sender is whoever caused it, by default the author.
 */
export async function pullRequestEvent(
  repository: FakeRepository,
  number: number,
  options: { readonly action?: string; readonly target?: boolean; readonly sender?: Account } = {},
): Promise<WorkflowEvent> {
  const { data, state } = repository;
  const issue = repository.pull(number);
  const { pull } = issue;
  const sender = options.sender ?? issue.author;
  const target = options.target === true;
  const ref = target ? `refs/heads/${pull.base.ref}` : `refs/pull/${number}/merge`;
  const tip = (await repository.head(pull.base.ref)) ?? pull.base.sha;
  const sha = target ? tip : await mergeCommit(state, data, issue, pull, asUser(sender), 'merge');
  if (!target) await data.git.updateRef(ref, sha);
  const { event, env } = common(repository, sender, ref, sha);
  const json = whole('pulls/get', await pullJson(state, data, issue, pull));
  return {
    eventName: target ? 'pull_request_target' : 'pull_request',
    event: { ...event, action: options.action ?? 'opened', number, pull_request: json },
    env: { ...env, GITHUB_HEAD_REF: pull.head.ref, GITHUB_BASE_REF: pull.base.ref },
  };
}

/** `push` of a branch or tag, given as a full ref. */
export async function pushEvent(
  repository: FakeRepository,
  ref: string,
  sender: Account = accounts.maintainer,
): Promise<WorkflowEvent> {
  const after = await repository.data.git.resolve(ref);
  if (after === null) throw new Error(`no ${ref} in ${repository.fullName}`);
  const pushed = repository.data.activity.findLast((activity) => activity.ref === ref && activity.after === after);
  const before = pushed?.before ?? '0'.repeat(40);
  const { event, env } = common(repository, sender, ref, after);
  const created = /^0+$/.test(before);
  return {
    eventName: 'push',
    event: {
      ...event,
      ref,
      before,
      after,
      created,
      deleted: false,
      forced: pushed?.type === 'force_push',
      head_commit: { id: after },
    },
    env,
  };
}

/** `schedule` on the default branch. */
export async function scheduleEvent(repository: FakeRepository): Promise<WorkflowEvent> {
  const sha = (await repository.head()) ?? '';
  const { event, env } = common(repository, accounts.maintainer, `refs/heads/${repository.data.defaultBranch}`, sha);
  return { eventName: 'schedule', event: { ...event, schedule: '0 6 * * *' }, env };
}

/** `merge_group` of a pull request that stands in the merge queue. */
export function mergeGroupEvent(repository: FakeRepository, number: number): WorkflowEvent {
  const { pull } = repository.pull(number);
  if (pull.queued === null) throw new Error(`pull request ${number} is in no merge queue`);
  const { ref, sha } = pull.queued;
  const { event, env } = common(repository, pull.queued.by.account, ref, sha);
  const group = { head_sha: sha, head_ref: ref, base_sha: pull.base.sha, base_ref: `refs/heads/${pull.base.ref}` };
  return { eventName: 'merge_group', event: { ...event, action: 'checks_requested', merge_group: group }, env };
}

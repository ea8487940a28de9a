import { userJson } from './accounts.ts';
import { created, found, id, invalid, ok, page, text, type Call, type Handlers, type Json } from './answer.ts';
import type { Issue, Repository } from './model.ts';
import { demand } from './permissions.ts';
import { actorOf, type State } from './state.ts';

/** GitHub's limit of a body, in characters. */
export const BODY_LIMIT = 65_536;

export function newIssue(
  state: State,
  repository: Repository,
  issue: Pick<Issue, 'title' | 'body' | 'author' | 'pull'>,
): Issue {
  const at = state.now();
  const made: Issue = {
    ...issue,
    id: state.nextId(),
    number: repository.issues.size + 1,
    state: 'open',
    stateReason: null,
    labels: [],
    createdAt: at,
    updatedAt: at,
    closedAt: null,
  };
  repository.issues.set(made.number, made);
  return made;
}

function issueJson(call: Call, issue: Issue): Json {
  const { state, repository } = call;
  const url = `${state.repositoryUrl(repository)}/issues/${issue.number}`;
  const web = `${state.urls.server}/${repository.fullName}/${issue.pull === null ? 'issues' : 'pull'}/${issue.number}`;
  const pull = {
    url: url.replace('/issues/', '/pulls/'),
    html_url: web,
    diff_url: `${web}.diff`,
    patch_url: `${web}.patch`,
  };
  return {
    id: issue.id,
    node_id: issue.pull?.nodeId ?? `I_${issue.id}`,
    number: issue.number,
    url,
    html_url: web,
    title: issue.title,
    body: issue.body,
    state: issue.state,
    state_reason: issue.stateReason,
    user: userJson(state.urls.api, issue.author),
    labels: issue.labels.map((name) => ({ name, color: 'ededed', default: false })),
    assignees: [],
    locked: false,
    comments: repository.comments.filter((comment) => comment.issue === issue.number).length,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    author_association: 'NONE',
    ...(issue.pull === null ? {} : { pull_request: pull, draft: issue.pull.draft }),
  };
}

/** An issue's writer needs `issues`, a pull request's `pull_requests`. */
export function writable(call: Call, issue: Issue): Issue {
  if (call.token.kind !== 'user') demand(call.token, [[issue.pull === null ? 'issues' : 'pull_requests', 'write']]);
  return issue;
}

export const issueOf = (call: Call): Issue => found(call.repository.issues.get(id(call, 'issue_number')));

export const tooLong = (resource: string): Json => ({
  resource,
  code: 'custom',
  field: 'body',
  message: `body is too long (maximum is ${BODY_LIMIT} characters)`,
});

const labelNames = (call: Call): string[] =>
  ((call.body['labels'] ?? []) as (string | { name: string })[]).map((label) =>
    typeof label === 'string' ? label : label.name,
  );

function update(call: Call): Json {
  const { body, state } = call;
  const issue = writable(call, issueOf(call));
  if (typeof body['title'] === 'string') issue.title = body['title'];
  if (body['body'] !== undefined) issue.body = body['body'] as string | null;
  if ((issue.body?.length ?? 0) > BODY_LIMIT) throw invalid('Validation Failed', [tooLong('Issue')]);
  if (body['labels'] !== undefined) issue.labels = labelNames(call);
  const next = body['state'] as Issue['state'] | undefined;
  const moved = next !== undefined && next !== issue.state;
  if (moved) {
    issue.state = next;
    issue.closedAt = next === 'closed' ? state.now() : null;
    issue.stateReason = next === 'closed' ? ((body['state_reason'] as string | undefined) ?? 'completed') : 'reopened';
  }
  issue.updatedAt = state.now();
  const action = moved ? (next === 'closed' ? 'closed' : 'reopened') : 'edited';
  state.emit(actorOf(call.token), call.repository, issue.pull === null ? 'issues' : 'pull_request', {
    action,
    number: issue.number,
  });
  return issueJson(call, issue);
}

function list(call: Call): ReturnType<typeof page> {
  const { query } = call;
  const wanted = query.get('state') ?? 'open';
  const labels = query.get('labels')?.split(',') ?? [];
  const matching = [...call.repository.issues.values()].filter(
    (issue) =>
      (wanted === 'all' || issue.state === wanted) &&
      (query.get('creator') ?? issue.author.login) === issue.author.login &&
      labels.every((label) => issue.labels.includes(label)),
  );
  const ordered = query.get('direction') === 'asc' ? matching : matching.toReversed();
  return page(call, ordered, (issue) => issueJson(call, issue));
}

export const issueHandlers: Handlers = {
  'issues/list-for-repo': list,
  'issues/get': (call) => ok(issueJson(call, issueOf(call))),
  'issues/create': (call) => {
    const { body, state, repository, token } = call;
    const said = text(call, 'body');
    if ((said?.length ?? 0) > BODY_LIMIT) throw invalid('Validation Failed', [tooLong('Issue')]);
    const issue = newIssue(state, repository, {
      title: String(body['title']),
      body: said,
      author: token.account,
      pull: null,
    });
    issue.labels = labelNames(call);
    state.emit(actorOf(token), repository, 'issues', { action: 'opened', number: issue.number });
    return created(issueJson(call, issue));
  },
  'issues/update': (call) => ok(update(call)),
};

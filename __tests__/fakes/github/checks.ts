import { userJson } from './accounts.ts';
import { created, found, id, invalid, ok, page, type Call, type Handlers, type Json } from './answer.ts';
import { settle } from './auto-merge.ts';
import { commitOf } from './commits.ts';
import { latestChecks } from './merging.ts';
import type { App, Check } from './model.ts';
import { actorOf, type State } from './state.ts';

function appJson(state: State, app: App): Json {
  const at = '2020-01-01T00:00:00Z';
  return {
    id: app.id,
    slug: app.slug,
    name: app.slug,
    node_id: `A_${app.id}`,
    owner: userJson(state.urls.api, { login: 'github', id: 9919, type: 'Organization' }),
    html_url: `${state.urls.server}/apps/${app.slug}`,
    external_url: `${state.urls.server}/apps/${app.slug}`,
    created_at: at,
    updated_at: at,
  };
}

function checkJson(call: Call, check: Check): Json {
  const url = `${call.state.repositoryUrl(call.repository)}/check-runs/${check.id}`;
  const html = `${call.state.urls.server}/${call.repository.fullName}/runs/${check.id}`;
  return {
    id: check.id,
    node_id: `CR_${check.id}`,
    name: check.name,
    head_sha: check.headSha,
    external_id: check.externalId,
    url,
    html_url: html,
    details_url: check.detailsUrl ?? html,
    status: check.status,
    conclusion: check.conclusion,
    started_at: check.startedAt,
    completed_at: check.completedAt,
    output: {
      title: check.title,
      summary: check.summary,
      text: check.text,
      annotations_count: check.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: check.app.id },
    app: appJson(call.state, check.app),
    pull_requests: [],
  };
}

/** Takes over what a request says of a check: annotations are added to those that stand, as GitHub does. */
function apply(state: State, check: Check, body: Json): void {
  const text = (name: string): string | null => (body[name] as string | undefined) ?? null;
  const output = body['output'] as { title?: string; summary: string; text?: string; annotations?: Json[] } | undefined;
  check.name = text('name') ?? check.name;
  check.externalId = text('external_id') ?? check.externalId;
  check.detailsUrl = text('details_url') ?? check.detailsUrl;
  check.startedAt = text('started_at') ?? check.startedAt ?? state.now();
  check.status = text('status') ?? check.status;
  const conclusion = text('conclusion');
  if (conclusion !== null) {
    check.conclusion = conclusion;
    check.status = 'completed';
    check.completedAt = text('completed_at') ?? state.now();
  } else if (check.status === 'completed' && check.conclusion === null) {
    throw invalid('Invalid request.\n\nA completed check run needs a conclusion.');
  } else if (check.status !== 'completed') {
    check.conclusion = null;
    check.completedAt = null;
  }
  if (output === undefined) return;
  check.title = output.title ?? check.title;
  check.summary = output.summary;
  check.text = output.text ?? check.text;
  check.annotations.push(...(output.annotations ?? []));
}

/** A check of an app at a commit, as yet unreported. */
export function newCheck(state: State, name: string, headSha: string, app: App): Check {
  return {
    id: state.nextId(),
    name,
    headSha,
    app,
    status: 'queued',
    conclusion: null,
    title: null,
    summary: null,
    text: null,
    annotations: [],
    externalId: null,
    detailsUrl: null,
    startedAt: null,
    completedAt: null,
  };
}

async function report(call: Call, check: Check): Promise<Json> {
  apply(call.state, check, call.body);
  const action = check.status === 'completed' ? 'completed' : 'created';
  // GitHub Actions' own checks start nothing, whoever's token wrote them.
  call.state.emit(actorOf(call.token), call.repository, 'check_run', { action });
  const shown = checkJson(call, check);
  await settle(call.state, call.repository);
  return shown;
}

const own = (call: Call): Check => found(call.repository.checks.find((check) => check.id === id(call, 'check_run_id')));

/** An app may change its own checks only. */
function ownOfApp(call: Call): Check {
  const check = own(call);
  if (check.app.id !== call.token.app?.id)
    throw invalid(
      'Invalid app_id `' +
        String(call.token.app?.id) +
        '` - check run can only be modified by the GitHub App that created it.',
    );
  return check;
}

async function listForRef(call: Call): ReturnType<typeof page> {
  const { query, repository } = call;
  const sha = await commitOf(call, call.path['ref'] ?? '');
  const all =
    query.get('filter') === 'all'
      ? repository.checks.filter((check) => check.headSha === sha)
      : latestChecks(repository, sha);
  const matching = all.filter(
    (check) =>
      (query.get('check_name') ?? check.name) === check.name &&
      (query.get('status') ?? check.status) === check.status &&
      Number(query.get('app_id') ?? check.app.id) === check.app.id,
  );
  return page(
    call,
    matching,
    (check) => checkJson(call, check),
    (check_runs) => ({ total_count: matching.length, check_runs }),
  );
}

export const checkHandlers: Handlers = {
  'checks/create': async (call) => {
    const { app } = call.token;
    const sha = String(call.body['head_sha']);
    if ((await call.repository.git.object(sha))?.type !== 'commit') throw invalid('No commit found for SHA: ' + sha);
    const check = newCheck(call.state, String(call.body['name']), sha, found(app));
    call.repository.checks.push(check);
    return created(await report(call, check));
  },
  'checks/update': async (call) => ok(await report(call, ownOfApp(call))),
  'checks/get': (call) => ok(checkJson(call, own(call))),
  'checks/list-annotations': (call) =>
    page(call, own(call).annotations, (annotation) => ({ blob_href: '', ...annotation })),
  'checks/list-for-ref': listForRef,
};

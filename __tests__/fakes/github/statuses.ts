import { userJson } from './accounts.ts';
import { created, cut, ok, type Call, type Handlers, type Json } from './answer.ts';
import { settle } from './auto-merge.ts';
import { commitOf } from './commits.ts';
import type { Status } from './model.ts';
import { actorOf } from './state.ts';

const statusJson = (call: Call, status: Status): Json => ({
  id: status.id,
  node_id: `SC_${status.id}`,
  url: `${call.state.repositoryUrl(call.repository)}/statuses/${status.sha}`,
  state: status.state,
  context: status.context,
  description: status.description,
  target_url: status.targetUrl,
  avatar_url: null,
  created_at: status.createdAt,
  updated_at: status.createdAt,
});

async function combined(call: Call): Promise<Json> {
  const sha = await commitOf(call, call.path['ref'] ?? '');
  const latest = new Map(
    call.repository.statuses.filter((status) => status.sha === sha).map((status) => [status.context, status]),
  );
  const list = [...latest.values()];
  const states = list.map((status) => status.state);
  const failed = states.some((state) => state === 'failure' || state === 'error');
  return {
    state: failed ? 'failure' : states.length === 0 || states.includes('pending') ? 'pending' : 'success',
    statuses: cut(call, list).slice.map((status) => statusJson(call, status)),
    sha,
    total_count: list.length,
    commit_url: `${call.state.repositoryUrl(call.repository)}/commits/${sha}`,
    url: call.url,
  };
}

export const statusHandlers: Handlers = {
  'repos/get-combined-status-for-ref': async (call) => ok(await combined(call)),
  'repos/create-commit-status': async (call) => {
    const { body, state, repository, token } = call;
    const status: Status = {
      id: state.nextId(),
      sha: await commitOf(call, call.path['sha'] ?? ''),
      context: (body['context'] as string | undefined) ?? 'default',
      state: String(body['state']),
      creator: token.account,
      description: (body['description'] as string | undefined) ?? null,
      targetUrl: (body['target_url'] as string | undefined) ?? null,
      createdAt: state.now(),
    };
    repository.statuses.push(status);
    state.emit(actorOf(token), repository, 'status');
    await settle(state, repository);
    return created({ ...statusJson(call, status), creator: userJson(state.urls.api, token.account) });
  },
};

import { posix } from 'node:path';
import { userJson } from './accounts.ts';
import {
  cursorPage,
  found,
  notFound,
  ok,
  page,
  Refusal,
  type Answer,
  type Call,
  type Handlers,
  type Json,
} from './answer.ts';
import { commitOf } from './commits.ts';
import { wrapBase64 } from './git-data.ts';
import type { Repository } from './model.ts';
import type { State } from './state.ts';

export function repositoryJson(state: State, repository: Repository): Json {
  const web = `${state.urls.server}/${repository.fullName}`;
  return {
    id: repository.id,
    node_id: `R_${repository.id}`,
    name: repository.name,
    full_name: repository.fullName,
    owner: userJson(state.urls.api, repository.owner),
    private: repository.private,
    visibility: repository.private ? 'private' : 'public',
    fork: repository.parent !== null,
    default_branch: repository.defaultBranch,
    url: state.repositoryUrl(repository),
    html_url: web,
    clone_url: `${web}.git`,
    allow_auto_merge: repository.allowAutoMerge,
    allow_merge_commit: repository.mergeMethods.includes('merge'),
    allow_squash_merge: repository.mergeMethods.includes('squash'),
    allow_rebase_merge: repository.mergeMethods.includes('rebase'),
    archived: false,
    disabled: false,
  };
}

/** Above this size GitHub gives a file only in its raw form. */
const INLINE_LIMIT = 1024 * 1024;

async function contents(call: Call): Promise<Answer> {
  const { state, repository } = call;
  const path = (call.path['path'] ?? '').replace(/\/$/, '');
  const ref = call.query.get('ref') ?? repository.defaultBranch;
  const commit = await commitOf(call, ref);
  const entry = async (name: string): Promise<Json | null> => {
    const line = await repository.git.text(['ls-tree', '-z', '--long', commit, '--', `:(literal)${name}`]);
    const [, mode, type, sha, size] = /^(\d+) (\w+) ([0-9a-f]+) +(\d+|-)\t/.exec(line) ?? [];
    if (type === undefined) return null;
    const url = `${state.repositoryUrl(repository)}/contents/${encodeURIComponent(name)}?ref=${encodeURIComponent(ref)}`;
    const kind = mode === '120000' ? 'symlink' : type === 'tree' ? 'dir' : type === 'commit' ? 'submodule' : 'file';
    return {
      type: kind,
      size: Number(size) || 0,
      name: name.split('/').at(-1),
      path: name,
      sha,
      url,
      _links: { self: url },
    };
  };
  const own = path === '' ? { type: 'dir' } : found(await entry(path));
  if (own['type'] === 'dir') {
    const names = (await repository.git.run(['ls-tree', '-z', '--name-only', `${commit}:${path}`]))
      .toString()
      .split('\0');
    const children = names.filter((name) => name !== '').map((name) => entry(path === '' ? name : `${path}/${name}`));
    const listed = await Promise.all(children);
    return ok(listed);
  }
  const object = await repository.git.object(String(own['sha']));
  if (own['type'] === 'submodule') return ok({ ...own, submodule_git_url: null });
  if (object === null) throw notFound();
  if (own['type'] === 'symlink') {
    const pointed = posix.join(posix.dirname(path), object.content.toString());
    const target = pointed.startsWith('../') ? null : await entry(pointed);
    if (target?.['type'] !== 'file') return ok({ ...own, target: object.content.toString() });
    const followed = found(await repository.git.object(String(target['sha'])));
    return ok({ ...target, path, encoding: 'base64', content: wrapBase64(followed.content) });
  }
  if ((call.headers.accept ?? '').includes('raw')) return ok(object.content);
  const small = object.content.length <= INLINE_LIMIT;
  return ok({
    ...own,
    encoding: small ? 'base64' : 'none',
    content: small ? wrapBase64(object.content) : '',
  });
}

const PERIODS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, quarter: 91, year: 365 };

/** The pushes of the repository, newest first, as the query narrows them. */
function activities(call: Call): Promise<Answer> {
  const { query, repository, state } = call;
  const ref = query.get('ref');
  const days = PERIODS[query.get('time_period') ?? ''];
  const since = days === undefined ? 0 : state.clock().getTime() - days * 86_400_000;
  const full = ref === null || ref.startsWith('refs/') ? ref : `refs/heads/${ref}`;
  const matching = repository.activity.filter(
    (activity) =>
      (full === null || activity.ref === full) &&
      (query.get('actor') ?? activity.actor?.login) === activity.actor?.login &&
      (query.get('activity_type') ?? activity.type) === activity.type &&
      Date.parse(activity.timestamp) >= since,
  );
  const ordered = query.get('direction') === 'asc' ? matching : matching.toReversed();
  return cursorPage(call, ordered, ({ id, actor, before, after, ref: moved, type, timestamp }) => ({
    id,
    node_id: `PUSH_${id}`,
    before,
    after,
    ref: moved,
    timestamp,
    activity_type: type,
    actor: actor === null ? null : userJson(state.urls.api, actor),
  }));
}

export const repositoryHandlers: Handlers = {
  'repos/get': (call) => ok(repositoryJson(call.state, call.repository)),
  'repos/get-content': contents,
  'repos/list-activities': activities,
  'repos/list-tags': async (call) => {
    const tags = await call.repository.git.refs('refs/tags');
    const root = call.state.repositoryUrl(call.repository);
    return page(call, tags, async (tag) => {
      const sha = await call.repository.git.resolve(tag.ref);
      return {
        name: tag.ref.slice('refs/tags/'.length),
        commit: { sha, url: `${root}/commits/${sha}` },
        node_id: `REF_${tag.ref}`,
      };
    });
  },
  'users/get-authenticated': (call) => {
    if (call.token.kind !== 'user') throw new Refusal(403, 'Resource not accessible by integration');
    return ok({ ...userJson(call.state.urls.api, call.token.account), user_view_type: 'public' });
  },
  'users/get-by-username': (call) => {
    const account = found(call.state.account(call.path['username'] ?? ''));
    return ok({ ...userJson(call.state.urls.api, account), user_view_type: 'public' });
  },
};

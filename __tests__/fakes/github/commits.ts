import { userJson } from './accounts.ts';
import { found, notFound, ok, page, type Call, type Handlers, type Json } from './answer.ts';
import { diff, type DiffFile } from './git-diff.ts';
import type { Repository, Signature } from './model.ts';
import { factsOf, type State } from './state.ts';

/** A `Name <email> seconds zone` line of a git object. */
export function person(line: string): { name: string; email: string; date: string } {
  const [, name = '', email = '', seconds = '0'] = /^(.*) <(.*)> (\d+) [+-]\d{4}$/.exec(line) ?? [];
  return { name, email, date: new Date(Number(seconds) * 1000).toISOString().replace('.000Z', 'Z') };
}

const REASONS: Readonly<Record<Signature['state'], string>> = {
  VALID: 'valid',
  INVALID: 'invalid',
  UNKNOWN_KEY: 'unknown_key',
  BAD_EMAIL: 'bad_email',
  UNVERIFIED_EMAIL: 'unverified_email',
  EXPIRED_KEY: 'expired_key',
};

export function verificationJson(signature: Signature | null): Json {
  const none = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };
  if (signature === null) return none;
  return {
    ...none,
    verified: signature.isValid,
    reason: REASONS[signature.state],
    signature: '-----BEGIN PGP SIGNATURE-----',
  };
}

/** GitHub's `commit`: git's data with the accounts that it knows. */
export async function commitJson(state: State, repository: Repository, sha: string): Promise<Json> {
  const object = found(await repository.git.object(sha));
  if (object.type !== 'commit') throw notFound();
  const text = object.content.toString();
  const end = text.indexOf('\n\n');
  const header = text.slice(0, end).split('\n');
  const value = (name: string): string =>
    header.find((line) => line.startsWith(`${name} `))?.slice(name.length + 1) ?? '';
  const parents = header.filter((line) => line.startsWith('parent ')).map((line) => line.slice(7));
  const root = state.repositoryUrl(repository);
  const page_ = (id: string): string => `${state.urls.server}/${repository.fullName}/commit/${id}`;
  const facts = factsOf(repository, sha);
  return {
    sha,
    node_id: `C_${sha}`,
    url: `${root}/commits/${sha}`,
    html_url: page_(sha),
    comments_url: `${root}/commits/${sha}/comments`,
    commit: {
      url: `${root}/git/commits/${sha}`,
      author: person(value('author')),
      committer: person(value('committer')),
      message: text.slice(end + 2),
      tree: { sha: value('tree'), url: `${root}/git/trees/${value('tree')}` },
      comment_count: 0,
      verification: verificationJson(facts.signature),
    },
    author: facts.author === null ? null : userJson(state.urls.api, facts.author),
    committer: facts.committer === null ? null : userJson(state.urls.api, facts.committer),
    parents: parents.map((id) => ({ sha: id, url: `${root}/commits/${id}`, html_url: page_(id) })),
  };
}

/** GitHub's `diff-entry`. */
export function fileJson(state: State, repository: Repository, sha: string, file: DiffFile): Json {
  const root = state.repositoryUrl(repository);
  const path = encodeURIComponent(file.path);
  const web = `${state.urls.server}/${repository.fullName}`;
  return {
    sha: file.blob,
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${web}/blob/${sha}/${path}`,
    raw_url: `${web}/raw/${sha}/${path}`,
    contents_url: `${root}/contents/${path}?ref=${sha}`,
    ...(file.patch === null ? {} : { patch: file.patch }),
    ...(file.previousPath === null ? {} : { previous_filename: file.previousPath }),
  };
}

/** A branch, tag or (40-digit) commit as a URL may name it; GitHub's refusal when there is none. */
export async function commitOf(call: Call, name: string): Promise<string> {
  const { git } = call.repository;
  if ((await git.object(name))?.type === 'commit') return name;
  const candidates = [`refs/heads/${name}`, `refs/tags/${name}`];
  if (/^(heads|tags)\//.test(name)) candidates.push(`refs/${name}`);
  if (name.startsWith('refs/') || /^[0-9a-f]{7,40}$/.test(name)) candidates.push(name);
  for (const candidate of candidates) {
    const sha = await git.resolve(candidate);
    if (sha !== null) return sha;
  }
  throw notFound();
}

async function compare(call: Call): Promise<Json> {
  const { state, repository } = call;
  const [, left = '', right = ''] = /^(.+?)\.\.\.(.+)$/.exec(call.path['basehead'] ?? '') ?? [];
  const base = await commitOf(call, left);
  const head = await commitOf(call, right);
  const common = found(await repository.git.mergeBase(base, head));
  const ahead = await repository.git.range(base, head);
  const behind = (await repository.git.range(head, base)).length;
  const size = Math.min(Number(call.query.get('per_page') ?? 250), 250);
  const number = Number(call.query.get('page') ?? 1);
  const shown = ahead.slice((number - 1) * size, number * size);
  const files = number === 1 ? (await diff(repository.git, common, head)).slice(0, 300) : [];
  const changed = behind === 0 ? 'ahead' : 'diverged';
  return {
    url: call.url,
    status: ahead.length === 0 ? (behind === 0 ? 'identical' : 'behind') : changed,
    ahead_by: ahead.length,
    behind_by: behind,
    total_commits: ahead.length,
    base_commit: await commitJson(state, repository, base),
    merge_base_commit: await commitJson(state, repository, common),
    commits: await Promise.all(shown.map((sha) => commitJson(state, repository, sha))),
    files: files.map((file) => fileJson(state, repository, head, file)),
  };
}

export const commitHandlers: Handlers = {
  'repos/get-commit': async (call) => {
    const sha = await commitOf(call, call.path['ref'] ?? '');
    if ((call.headers.accept ?? '').includes('.sha')) return ok(Buffer.from(sha));
    const commit = await commitJson(call.state, call.repository, sha);
    const parent = await call.repository.git.resolve(`${sha}^`);
    const files = parent === null ? [] : await diff(call.repository.git, parent, sha);
    return ok({ ...commit, files: files.map((file) => fileJson(call.state, call.repository, sha, file)) });
  },
  'repos/list-commits': async (call) => {
    const start = await commitOf(call, call.query.get('sha') ?? call.repository.defaultBranch);
    const path = call.query.get('path');
    const text = await call.repository.git.text(['rev-list', start, ...(path === null ? [] : ['--', path])]);
    const all = text === '' ? [] : text.split('\n');
    return page(call, all, (sha) => commitJson(call.state, call.repository, sha));
  },
  'repos/compare-commits-with-basehead': async (call) => ok(await compare(call)),
};

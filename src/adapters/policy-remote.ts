import { LockgateError } from '../domain/errors.ts';
import type { Http } from '../domain/ports/http.ts';
import type { PolicyRef } from '../policy/load.ts';
import { getBlob, getCommitTree, getTree, type GitTreeRow } from '../registries/github/git-objects.ts';
import type { GitHubRequest } from '../registries/github/request.ts';
import { blobId, treeId } from './github/git-id.ts';
import { cachedPolicy, storePolicy } from './policy-cache.ts';

/** A policy file of another repository, pinned to a commit. */
export type PinnedRef = Extract<PolicyRef, { kind: 'github' }>;

export interface RemoteOptions {
  readonly http: Http;
  /** `https://api.github.com` */
  readonly apiUrl: string;
  /** Null: asked without one, which GitHub allows 60 times an hour, of public repositories. */
  readonly token: string | null;
  /** Where read files are kept; null: nowhere, as in a job, whose cache others may have written. */
  readonly cache: string | null;
  /** Nothing is asked: a file that is not kept already can't be had. */
  readonly offline: boolean;
}

/** Reads pinned policy files; null: the commit has no such file. Rejects with `LockgateError<'UNREADABLE'>`. */
export type ReadPinned = (ref: PinnedRef) => Promise<Uint8Array | null>;

/** The most that a policy file may have; a longer one is refused before it is decoded. */
const MAX_FILE = 1024 * 1024;
/** Of a listing of one directory, or of a file in base64. */
const MAX_ANSWER = 16 * 1024 * 1024;
/** One policy leads to a handful; a list that leads to thousands is an attack or a mistake. */
const MAX_FILES = 64;

/** Policy files of other repositories through the GitHub API. What a commit holds never changes, so each is read once. */
export function pinnedPolicies(options: RemoteOptions): ReadPinned {
  const known = new Map<string, Promise<Uint8Array | null>>();
  return (ref) => {
    let reading = known.get(ref.uri);
    if (reading === undefined) {
      if (known.size === MAX_FILES) throw unreadable(`more than ${MAX_FILES} files of other repositories are named`);
      reading = read(ref, options);
      known.set(ref.uri, reading);
    }
    return reading;
  };
}

async function read(ref: PinnedRef, options: RemoteOptions): Promise<Uint8Array | null> {
  const kept = options.cache === null ? null : await cachedPolicy(options.cache, ref.uri);
  if (kept !== null) return kept;
  if (options.offline) {
    throw unreadable('with --offline GitHub is not asked, and no earlier run has kept the file; run once without it');
  }
  const bytes = await download(ref, options);
  if (bytes !== null && options.cache !== null) await storePolicy(options.cache, ref.uri, bytes);
  return bytes;
}

/**
 * Walks from the commit to the file. Git names a directory by the hash of its rows and a file by the hash of its bytes,
 * so that a cut or swapped answer on the way is noticed; a link would lead elsewhere than the reference says.
 */
async function download(ref: PinnedRef, options: RemoteOptions): Promise<Uint8Array | null> {
  const ask = <T>(request: GitHubRequest<T>): Promise<T> => send(request, ref, options);
  const commit = await ask(getCommitTree(ref, ref.sha));
  if (commit.sha !== ref.sha) throw unreadable(`GitHub answered for the commit ${commit.sha}; run again`);
  let tree = commit.tree;
  const folders = ref.path.split('/');
  const name = folders.pop();
  for (const folder of folders) {
    const row = (await rowsOf(tree, ask)).find(({ path }) => path === folder);
    if (row?.type !== 'tree') return null;
    tree = row.sha;
  }
  const row = (await rowsOf(tree, ask)).find(({ path }) => path === name);
  if (row === undefined) return null;
  if (row.mode !== '100644' && row.mode !== '100755') throw unreadable('it is no regular file there');
  const { base64, size } = await ask(getBlob(ref, row.sha));
  if (size > MAX_FILE) throw unreadable(`it has ${size} bytes; a policy has at most 1 MiB`);
  const bytes = Buffer.from(base64, 'base64');
  if (blobId(bytes) !== row.sha) throw unreadable(`GitHub's content does not have the id ${row.sha}; run again`);
  return bytes;

  async function rowsOf(id: string, get: typeof ask): Promise<readonly GitTreeRow[]> {
    const { rows, truncated } = await get(getTree(ref, id, false));
    if (truncated || treeId(rows) !== id)
      throw unreadable(`GitHub's listing of the tree ${id} is not whole; run again`);
    return rows;
  }
}

async function send<T>(
  request: GitHubRequest<T>,
  ref: PinnedRef,
  { http, apiUrl, token }: Pick<RemoteOptions, 'http' | 'apiUrl' | 'token'>,
): Promise<T> {
  const { status, headers, body } = await http.send({
    method: 'GET',
    url: `${apiUrl.replace(/\/+$/, '')}${request.path}`,
    headers: {
      accept: 'application/vnd.github+json',
      'x-github-api-version': '2022-11-28',
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    },
    maxBytes: MAX_ANSWER,
  });
  if (status !== 200) throw unreadable(refusal(status, headers, ref, token !== null));
  let answer: unknown;
  try {
    answer = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    throw unreadable(`GitHub's answer about ${request.asks} is no whole JSON document; run again`);
  }
  return request.read(answer);
}

/** What a status means for a reader of another repository, and what helps. */
function refusal(
  status: number,
  headers: Readonly<Record<string, string>>,
  { owner, repo }: PinnedRef,
  signedIn: boolean,
): string {
  const said = `GitHub answered ${status}`;
  const token = signedIn ? 'the token' : 'GITHUB_TOKEN';
  if (status === 429 || headers['x-ratelimit-remaining'] === '0') {
    return `${said}: the rate limit is used up; ${signedIn ? 'run again later' : 'set GITHUB_TOKEN, or run again later'}`;
  }
  if (status === 401) return `${said}: the token is not valid (any more); give a valid one, or none for a public one`;
  if (status === 403 || status === 404) {
    return (
      `${said}: ${owner}/${repo} has no such commit, or is private; ${signedIn ? 'give' : 'set'} ${token} ` +
      `contents: read on it (a workflow's own token reads no other private repository: an App's does)`
    );
  }
  return status >= 500 ? `${said}: the fault is on their side; run again` : said;
}

const unreadable = (reason: string): LockgateError<'UNREADABLE'> => new LockgateError('UNREADABLE', reason);

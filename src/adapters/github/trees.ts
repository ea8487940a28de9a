import { LockgateError, quote } from '../../domain/errors.ts';
import type { Tree, TreeEntry } from '../../domain/ports/tree.ts';
import { GitHubError } from '../../registries/github/error.ts';
import { getBlob } from '../../registries/github/git-objects.ts';
import type { Repository } from '../../registries/github/request.ts';
import { listCommit } from './commit-tree.ts';
import { blobId } from './git-id.ts';
import type { Transport } from './transport.ts';

/** Commits as data. What a commit holds never changes, so each is listed, and each content read, once. */
export interface Trees {
  tree(commit: string): Tree;
  file(path: string, commit: string): Promise<Uint8Array | null>;
  blob(id: string): Promise<Uint8Array>;
}

export function createTrees(transport: Transport, repository: Repository): Trees {
  const listings = new Map<string, Promise<readonly TreeEntry[]>>();
  const blobs = new Map<string, Promise<Uint8Array>>();

  const list = (commit: string): Promise<readonly TreeEntry[]> =>
    once(listings, commit, () => listCommit(transport, repository, commit));
  const blob = (id: string): Promise<Uint8Array> => once(blobs, id, () => readBlob(transport, repository, id));

  async function find(path: string, commit: string): Promise<TreeEntry | undefined> {
    return (await list(commit)).find((entry) => entry.path === path);
  }

  return {
    tree: (commit) => ({
      list: () => list(commit),
      async read(path) {
        const entry = await find(path, commit);
        if (entry === undefined) throw unreadable(path, 'is not in that commit');
        return blob(contentId(entry));
      },
    }),
    async file(path, commit) {
      const entry = await find(path, commit);
      return entry === undefined ? null : blob(contentId(entry));
    },
    blob,
  };
}

const REGULAR: ReadonlySet<string> = new Set(['100644', '100755']);

/** A link would lead out of what was judged; a submodule has no content here. */
function contentId(entry: TreeEntry): string {
  if (entry.id === null || !REGULAR.has(entry.mode)) throw unreadable(entry.path, 'is a link or a submodule');
  return entry.id;
}

const unreadable = (path: string, why: string): LockgateError<'UNREADABLE'> =>
  new LockgateError('UNREADABLE', `${quote(path)} ${why}. Put a regular file there`);

async function readBlob(transport: Transport, repository: Repository, id: string): Promise<Uint8Array> {
  const { base64 } = await transport.send(getBlob(repository, id));
  const bytes = Buffer.from(base64, 'base64');
  if (blobId(bytes) !== id)
    throw new GitHubError(null, `GitHub's content of blob ${id} does not have that id. Run again`);
  return bytes;
}

/** Remembers answers, never failures. */
function once<T>(memory: Map<string, Promise<T>>, key: string, read: () => Promise<T>): Promise<T> {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const fresh = read();
  memory.set(key, fresh);
  fresh.catch(() => memory.delete(key));
  return fresh;
}

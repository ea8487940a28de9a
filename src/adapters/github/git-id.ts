import { createHash } from 'node:crypto';
import type { GitTreeRow } from '../../registries/github/git-objects.ts';

/** Git's object id of a content: SHA-1 over its type, length and bytes. */
export function blobId(bytes: Uint8Array): string {
  return objectId('blob', bytes);
}

/** Git's object id of one directory (not nested), from its rows. */
export function treeId(rows: readonly GitTreeRow[]): string {
  const encoded = rows.map((row) => ({
    // Git sorts a directory as if its name ended in a slash.
    key: Buffer.from(row.type === 'tree' ? `${row.path}/` : row.path),
    bytes: Buffer.concat([Buffer.from(`${row.mode.replace(/^0+/, '')} ${row.path}\0`), Buffer.from(row.sha, 'hex')]),
  }));
  encoded.sort((a, b) => Buffer.compare(a.key, b.key));
  return objectId('tree', Buffer.concat(encoded.map((row) => row.bytes)));
}

function objectId(type: string, bytes: Uint8Array): string {
  return createHash('sha1').update(`${type} ${bytes.length}\0`).update(bytes).digest('hex');
}

import { createHash } from 'node:crypto';
import type { Hasher, Progress } from '../domain/ports/platform.ts';
import { escapeLog } from '../reports/escape.ts';

/** Digests by node:crypto. */
export const nodeHasher: Hasher = {
  sha256(content) {
    const hash = createHash('sha256');
    if (typeof content === 'string' || content instanceof Uint8Array) return hash.update(content).digest('hex');
    for (const piece of content) hash.update(piece);
    return hash.digest('hex');
  },
  sha512: (bytes) => createHash('sha512').update(bytes).digest('hex'),
};

/** One line a step on a terminal; nothing in a pipe, where it would only be noise in somebody's log. */
export function terminalProgress(stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>): Progress {
  return {
    step: (text) => {
      if (stream.isTTY) stream.write(`${escapeLog(text)}\n`);
    },
  };
}

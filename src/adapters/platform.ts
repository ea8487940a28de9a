import { createHash } from 'node:crypto';
import type { Hasher, Progress } from '../domain/ports/platform.ts';
import { escapeLog } from '../reports/escape.ts';

/** Digests by node:crypto. */
export const nodeHasher: Hasher = {
  sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
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

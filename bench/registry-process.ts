import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Project } from './projects.ts';

export interface RegistryProcess {
  readonly url: string;
  close(): void;
}

/** Starts a loopback registry over the embedded snapshot and the packages of package-locks; each answer takes `latency` ms more. */
export async function startRegistry(root: string, projects: readonly Project[], latency = 0): Promise<RegistryProcess> {
  const script = fileURLToPath(new URL('registry/main.js', import.meta.url));
  const snapshot = path.join(root, 'advisories', 'snapshot.bin');
  const child = fork(script, [String(latency), snapshot, ...projects.map(({ lockfile }) => lockfile)]);
  const url = await Promise.race([
    once(child, 'message').then(([message]) => String(message)),
    once(child, 'exit').then(() => {
      throw new Error('the loopback registry ended before it was ready');
    }),
  ]);
  return { url, close: () => void child.kill() };
}

import { UsageError } from '../domain/errors.ts';
import type { Invocation } from './command.ts';
import { cacheOf } from './project.ts';

/** The folder that a command writes the advisory cache to. Throws `UsageError` where there is none. */
export function cacheDirectory(invocation: Pick<Invocation, 'options' | 'terminal'>): string {
  const directory = cacheOf(invocation);
  if (directory !== null) return directory;
  throw new UsageError('There is no folder for caches: neither XDG_CACHE_HOME nor HOME is set. Give one: --cache DIR.');
}

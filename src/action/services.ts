import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { PolicyFiles } from '../adapters/policy-files.ts';
import { UsageError, messageOf, quote } from '../domain/errors.ts';
import type { Services } from '../domain/policy.ts';
import { loadServices } from '../policy/load.ts';

/** Reads the services, through the reader of the commit that the policy is of; null: the policy's own. */
type ServicesInput = (local: PolicyFiles['local']) => Promise<Services | null>;

/**
 * The input `services`: YAML with a line break or a colon and a space in it, else a path. A file of the repository is
 * read from where the policy is: what is checked out may be the very change that is judged, and could name services
 * that know of no advisory. A path outside of the workspace is the workflow's own affair.
 */
export async function servicesInput(given: string | null, workspace: string): Promise<ServicesInput> {
  if (given === null) return () => Promise.resolve(null);
  if (/\n|:\s/.test(given)) {
    const services = await loadServices({ uri: 'services', text: given });
    return () => Promise.resolve(services);
  }
  const inside = path.relative(workspace, path.resolve(workspace, given)).split(path.sep).join('/');
  const isOutside = path.isAbsolute(inside) || inside === '..' || inside.startsWith('../');
  return async (local) => {
    const bytes = await (isOutside ? readFile(path.resolve(workspace, given)) : local(inside)).catch(
      (error: unknown) => {
        throw new UsageError(
          `Input services ${quote(given)} can't be read: ${messageOf(error)}. Correct the path.`,
          error,
        );
      },
    );
    if (bytes === null)
      throw new UsageError(
        `Input services ${quote(given)} is not in the repository at the commit of the policy. ` +
          'Commit it there, or write the YAML inline.',
      );
    return loadServices({ uri: isOutside ? given : inside, text: new TextDecoder().decode(bytes) });
  };
}

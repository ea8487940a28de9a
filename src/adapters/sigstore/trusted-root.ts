import { readFile } from 'node:fs/promises';
import type { TrustedRoot } from '@sigstore/protobuf-specs';
import { LockgateError, UsageError, messageOf, quote } from '../../domain/errors.ts';

/** The trusted root of a private Sigstore, from the file that `services.trusted-root` names. Throws `UsageError`. */
export async function trustedRootFile(path: string): Promise<TrustedRoot> {
  const { TrustedRoot: Specs } = await import('@sigstore/protobuf-specs');
  try {
    const root = Specs.fromJSON(JSON.parse(await readFile(path, 'utf8')));
    if (root.certificateAuthorities.length === 0 || root.tlogs.length === 0)
      throw new Error('it names no certificate authority or no log');
    return root;
  } catch (error) {
    throw new UsageError(
      `The trusted root ${quote(path)} can't be used: ${messageOf(error)}. Give a Sigstore trusted_root.json.`,
      error,
    );
  }
}

/**
 * The trusted root of Sigstore's public-good instance, fresh by TUF: keys that were revoked since this
 * version was built must not verify, so a stale copy is no substitute. `cache` is a directory for TUF's
 * own files. Rejects with `LockgateError<'TRUSTED_ROOT'>`.
 */
export async function publicTrustedRoot(cache: string): Promise<TrustedRoot> {
  const { getTrustedRoot } = await import('@sigstore/tuf');
  return getTrustedRoot({ cachePath: cache, timeout: 15_000, retry: { retries: 2 } }).catch((error: unknown) => {
    throw new LockgateError(
      'TRUSTED_ROOT',
      `Sigstore's trusted root can't be had from tuf-repo-cdn.sigstore.dev (${messageOf(error)}). ` +
        'Run the job again, or name a file with services.trusted-root.',
      error,
    );
  });
}

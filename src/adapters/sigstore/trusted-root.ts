import { readFile } from 'node:fs/promises';
import type { TrustedRoot } from '@sigstore/protobuf-specs';
import { LockgateError, UsageError, messageOf, quote } from '../../domain/errors.ts';
import { parseJson } from '../../domain/json.ts';

/** The trusted root of a private Sigstore, from a file of this machine. Throws `UsageError`. */
export function trustedRootFile(path: string): Promise<TrustedRoot> {
  return trustedRootFrom(path, () => readFile(path));
}

/** The trusted root that `services.trusted-root` names, wherever its bytes are read from. Throws `UsageError`. */
export async function trustedRootFrom(name: string, read: () => Promise<Uint8Array>): Promise<TrustedRoot> {
  const { TrustedRoot: Specs } = await import('@sigstore/protobuf-specs');
  try {
    const root = Specs.fromJSON(parseJson(await read()));
    if (root.certificateAuthorities.length === 0 || root.tlogs.length === 0)
      throw new Error('it names no certificate authority or no log');
    return root;
  } catch (error) {
    throw new UsageError(
      `The trusted root ${quote(name)} can't be used: ${messageOf(error)}. Give a Sigstore trusted_root.json.`,
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

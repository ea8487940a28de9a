import { LockgateError, messageOf, quote } from '../../domain/errors.ts';
import type { Http } from '../../domain/ports/http.ts';
import type { SigstoreBundle } from '../../domain/ports/sigstore.ts';
import {
  attestationsOf,
  attestationsRequest,
  packumentRequest,
  packumentVersions,
} from '../../registries/npm/packument.ts';
import { SLSA_PROVENANCE } from '../../provenance/npm-provenance.ts';

/** A version as the registry serves it. */
export interface Served {
  readonly url: string;
  readonly bytes: Uint8Array;
  /** SLSA provenance, none of it verified. */
  readonly provenance: readonly SigstoreBundle[];
}

/** What the registry serves of a version; null where it answers that there is none. Rejects with `LockgateError<'REGISTRY' | 'NETWORK'>`. */
export async function served(http: Http, registry: string, name: string, version: string): Promise<Served | null> {
  const versions = packumentVersions(await http.send(packumentRequest(registry, name)), name);
  const found = versions?.get(version);
  if (found === undefined) return null;
  const [tarball, attestations] = await Promise.all([
    http.send({ method: 'GET', url: found.tarball, headers: { 'cache-control': 'no-cache' }, maxBytes: 256 << 20 }),
    http.send(attestationsRequest(registry, name, version)),
  ]);
  if (tarball.status !== 200)
    throw new LockgateError(
      'REGISTRY',
      `The registry answered ${tarball.status} for the tarball of ${quote(`${name}@${version}`)}.`,
    );
  const provenance = attestationsOf(attestations).filter((one) => one.predicateType === SLSA_PROVENANCE);
  return { url: found.tarball, bytes: tarball.body, provenance: provenance.map((one) => one.bundle) };
}

// Registries answer from caches for a while after a publish; half a minute has been enough.
const WAITS = [0, 500, 1000, 2000, 4000, 8000, 15_000];

/**
 * Asks until the answer is worth having: reads may be repeated, and a fresh version takes a moment to
 * appear. Resolves with the last answer, also where `enough` never held; rejects with the last error.
 */
export async function persist<T>(
  ask: () => Promise<T>,
  enough: (answer: T) => boolean,
  delay: (milliseconds: number) => Promise<void>,
): Promise<T> {
  let last: { readonly answer: T } | { readonly error: unknown } | null = null;
  for (const wait of WAITS) {
    if (wait > 0) await delay(wait);
    try {
      const answer = await ask();
      if (enough(answer)) return answer;
      last = { answer };
    } catch (error) {
      last = { error };
    }
  }
  if (last !== null && 'answer' in last) return last.answer;
  throw last?.error instanceof Error ? last.error : new LockgateError('REGISTRY', messageOf(last?.error));
}

export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);

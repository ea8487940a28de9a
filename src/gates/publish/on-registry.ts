import { messageOf, quote } from '../../domain/errors.ts';
import type { SigstoreBundle } from '../../domain/ports/sigstore.ts';
import { provenanceProblems } from '../../provenance/trust.ts';
import { Refused } from './refuse.ts';
import { persist, sameBytes, served } from './registry.ts';
import type { Served } from './registry.ts';
import { provenanceOf, signedOf } from './work.ts';
import type { Signed, Work } from './work.ts';

/**
 * Our provenance as the registry serves it; null where the version is not there. A version with other
 * bytes, or without our provenance, was published by somebody else. `expected`: an earlier run is known
 * to have published. Throws `Refused`.
 */
export async function onRegistry(work: Work, expected: boolean): Promise<Signed | null> {
  const { collected, services, ports } = work;
  const { name, version } = collected.packed.artifact;
  const ask = (): Promise<Served | null> => served(ports.http, services.registry, name, version);
  let found: Served | null;
  try {
    found = await ask();
    // A version that an earlier run published may still be on its way through the registry's caches.
    if (expected || found !== null)
      found = await persist(ask, (answer) => answer !== null && answer.provenance.length > 0, ports.delay);
  } catch (error) {
    const message = `Whether ${services.registry} has ${quote(collected.purl)} already can't be told: ${messageOf(error)}`;
    throw new Refused({ subject: collected.purl, message, remedy: 'Run the job again.', unknown: true });
  }
  if (found === null && !expected) return null;
  if (found === null)
    throw new Refused({
      subject: collected.purl,
      message: `The release journal says that ${quote(collected.purl)} was published, and ${services.registry} does not have it.`,
      remedy: 'Find out who unpublished it; release a new version.',
    });
  requireSameBytes(work, found);
  return requireOurs(work, found.provenance);
}

export function requireSameBytes(work: Work, found: Served): void {
  const { collected, services } = work;
  if (sameBytes(found.bytes, collected.packed.bytes)) return;
  throw new Refused({
    subject: collected.purl,
    message: `${services.registry} serves ${quote(collected.purl)} with other bytes than those that were judged.`,
    remedy: 'Treat that version as compromised until it is known who published it; release a new version.',
  });
}

async function requireOurs(work: Work, bundles: readonly SigstoreBundle[]): Promise<Signed> {
  const signer = await work.signer();
  const meant = provenanceOf(work, 'npm-provenance', signer);
  const problems: string[] = [];
  for (const bundle of bundles) {
    try {
      const found = provenanceProblems(await work.services.verifier.verify(bundle, signer), meant);
      if (found.length === 0) return signedOf(bundle);
      problems.push(...found);
    } catch (error) {
      problems.push(messageOf(error));
    }
  }
  const { collected, services } = work;
  throw new Refused({
    subject: collected.purl,
    message:
      `${services.registry} has ${quote(collected.purl)} already, without provenance from this workflow` +
      `${problems.length === 0 ? '' : ` (${problems.join('; ')})`}.`,
    remedy: 'Find out who published it; release a new version.',
  });
}

import { LockgateError, messageOf, quote } from '../../domain/errors.ts';
import {
  audienceOf,
  exchangeRequest,
  exchangedToken,
  publishAnswer,
  publishRequest,
} from '../../registries/npm/publish.ts';
import type { PublishAnswer, Publication } from '../../registries/npm/publish.ts';
import { same } from '../../provenance/trust.ts';
import { requireSameBytes } from './on-registry.ts';
import { persist, sameBytes, served } from './registry.ts';
import type { Served } from './registry.ts';
import type { Signed, Work } from './work.ts';

/** A token that may publish this package: by trusted publishing, else the one that was handed in. Rejects with why there is neither. */
export async function publishToken({ collected, services, ports, input }: Work): Promise<string> {
  const { name } = collected.packed.artifact;
  try {
    const idToken = await ports.idTokens.token(audienceOf(services.registry));
    const answer = await ports.http.send(exchangeRequest(services.registry, name, idToken));
    return exchangedToken(answer, name, idToken);
  } catch (error) {
    if (input.npmToken !== null) return input.npmToken;
    throw error;
  }
}

/**
 * Publishes once. After anything but a clear yes the registry is read, never written again: the version
 * may be there although the answer was lost.
 */
export async function publishNpm(work: Work, token: string, provenance: Signed, tag: string): Promise<void> {
  const { collected, services } = work;
  const { npm } = collected.policy.publish;
  if (npm === null) throw new LockgateError('PUBLISH', 'The policy publishes nothing to npm.');
  const answer = await attempt(work, {
    access: npm.access,
    tag,
    token,
    registry: services.registry,
    packed: collected.packed,
    provenance: provenance.bundle,
    commit: collected.release.commit,
  });
  if (answer.state === 'published') return;
  const found = await read(work, answer.state === 'refused' ? () => true : (there) => there !== null).catch(
    (error: unknown) => {
      throw new LockgateError(
        'PUBLISH',
        `Whether ${quote(collected.purl)} was published can't be told: ${answer.reason}, and ${messageOf(error)} Run the job again: it will find out.`,
        error,
      );
    },
  );
  if (found !== null) return requireSameBytes(work, found);
  throw new LockgateError(
    'PUBLISH',
    `${quote(collected.purl)} was not published: ${answer.reason}. Correct the cause and run the job again: what is signed is kept.`,
  );
}

async function attempt({ ports }: Work, publication: Publication): Promise<PublishAnswer> {
  const request = publishRequest(publication);
  try {
    return publishAnswer(await ports.http.send(request), publication.token);
  } catch (error) {
    return { state: 'unclear', reason: `no whole answer came (${messageOf(error)})` };
  }
}

/** Reads the published version back: the same bytes, with the provenance that was sent. Resolves with its address. */
export async function readBack(work: Work, provenance: Signed): Promise<string> {
  const { collected, services } = work;
  const ours = (there: Served): boolean => there.provenance.some((bundle) => same(bundle, provenance.bundle));
  const found = await read(
    work,
    (there) => there !== null && (!sameBytes(there.bytes, collected.packed.bytes) || ours(there)),
  ).catch((error: unknown) => {
    throw new LockgateError(
      'PUBLISH',
      `${quote(collected.purl)} is published and could not be read back: ${messageOf(error)} Run the job again: it will finish the rest.`,
      error,
    );
  });
  if (found !== null) requireSameBytes(work, found);
  if (found !== null && ours(found)) return found.url;
  throw new LockgateError(
    'PUBLISH',
    `${services.registry} took ${quote(collected.purl)} and ${found === null ? 'does not show it' : 'does not show its provenance'} yet. ` +
      'Run the job again: it will finish the rest.',
  );
}

function read({ collected, services, ports }: Work, enough: (there: Served | null) => boolean): Promise<Served | null> {
  const { name, version } = collected.packed.artifact;
  return persist(() => served(ports.http, services.registry, name, version), enough, ports.delay);
}

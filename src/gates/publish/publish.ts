import { exitStatus } from '../../domain/decision.ts';
import type { Decision } from '../../domain/decision.ts';
import { UsageError } from '../../domain/errors.ts';
import { absent, available } from '../../domain/evidence.ts';
import type { StatementKind } from '../../domain/plan.ts';
import type { ExpectedSigner } from '../../domain/ports/sigstore.ts';
import { signerOf } from '../../provenance/identity.ts';
import { judge } from '../judge.ts';
import { act } from './act.ts';
import { collect } from './collect.ts';
import { planRelease } from './plan.ts';
import { assetNames } from './ports.ts';
import type { PublishInput, PublishPorts, PublishResult } from './ports.ts';
import { Refused, refuse } from './refuse.ts';
import { resume } from './resume.ts';
import type { Resumed } from './resume.ts';
import { targetProblems } from './target.ts';
import { encodeDecision } from './work.ts';
import type { Signed, Work } from './work.ts';

/**
 * The publish gate: judges the whole graph and the packed bytes at a tag, and only if everything passes
 * signs and publishes exactly those bytes. Rejects where a service fails in the midst of it; running
 * again, on any machine, finishes the rest.
 */
export async function publish(input: PublishInput, ports: PublishPorts): Promise<PublishResult> {
  const collected = await collect(input, ports);
  const names = assetNames(collected.packed.artifact.filename);
  const judging = await ports.judging(collected.policy);
  const judged = await judge(
    {
      gate: 'publish',
      now: input.now,
      policy: collected.policy,
      graph: collected.graph,
      base: null,
      vex: collected.vex,
      pullRequest: absent,
      release: available(collected.release),
      artifacts: available([collected.packed.artifact]),
    },
    judging,
  );
  const services = await ports.services(collected.policy, collected.policyFile);
  const decision = refuse(judged.decision, [
    ...collected.refusals,
    ...targetProblems(collected.packed, collected.policy, services.registry),
  ]);
  const stopped = (why: Decision): PublishResult => ({
    decision: why,
    plan: null,
    published: [],
    assets: new Map([
      [names.decision, encodeDecision({ judged, policy: collected.policy, decision: why }, judging.hasher)],
    ]),
    names,
  });
  if (exitStatus(decision) !== 0) return stopped(decision);
  if (!collected.toNpm && !collected.policy.publish.release)
    throw new UsageError('There is nothing to publish: npm and release are both off. Turn one on in the policy.');
  const work = prepare({ input, ports, services, collected, decision, judged, hasher: judging.hasher });
  try {
    const resumed = await resume(work);
    const plan = planRelease(work, resumed);
    if (input.dryRun) return { decision, plan, published: [], assets: assetsOf(work, resumed, resumed.signed), names };
    const { url, signed } = await act(plan, work, resumed);
    return { decision, plan, published: publishedOf(work, url), assets: assetsOf(work, resumed, signed), names };
  } catch (error) {
    if (error instanceof Refused) return stopped(refuse(decision, [error.refusal]));
    throw error;
  }
}

function prepare(
  given: Pick<Work, 'input' | 'ports' | 'services' | 'collected' | 'decision' | 'judged' | 'hasher'>,
): Work {
  const { input, ports, services, collected } = given;
  const { artifact } = collected.packed;
  let signer: Promise<ExpectedSigner> | null = null;
  return {
    ...given,
    names: assetNames(artifact.filename),
    planned: {
      purl: collected.purl,
      tag: collected.tag,
      commit: collected.release.commit,
      registry: collected.toNpm ? services.registry : null,
      tarball: { name: artifact.filename, sha256: artifact.sha256, sha512: artifact.sha512 },
      policy: collected.policy.digest,
    },
    signer: () => (signer ??= ports.idTokens.token('sigstore').then((token) => signerOf(token, input.run))),
  };
}

function assetsOf(
  { names }: Work,
  { files }: Resumed,
  signed: ReadonlyMap<StatementKind, Signed>,
): ReadonlyMap<string, Uint8Array> {
  return new Map([...files, ...[...signed].map(([kind, { bytes }]) => [names[kind], bytes] as const)]);
}

function publishedOf({ collected, services, names }: Work, url: string | null): PublishResult['published'] {
  if (!collected.toNpm) return [];
  const { sha256 } = collected.packed.artifact;
  const tarball = `${services.registry.replace(/\/+$/, '')}/${collected.packed.artifact.name}/-/${names.tarball}`;
  return [{ registry: services.registry, purl: collected.purl, sha256, url: url ?? tarball }];
}

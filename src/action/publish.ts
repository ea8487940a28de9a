import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PUBLIC } from '../adapters/services.ts';
import { actionsIdTokens } from '../adapters/oidc.ts';
import { npmPacker } from '../adapters/pack/npm-pack.ts';
import { sigstoreSigner } from '../adapters/sigstore/signer.ts';
import { publicTrustedRoot, trustedRootFrom } from '../adapters/sigstore/trusted-root.ts';
import { sigstoreVerifier } from '../adapters/sigstore/verifier.ts';
import { UsageError, quote } from '../domain/errors.ts';
import { planLines } from '../domain/plan.ts';
import type { IdTokens } from '../domain/ports/oidc.ts';
import type { PublishPorts, PublishResult } from '../gates/publish/ports.ts';
import { publish } from '../gates/publish/publish.ts';
import type { Delivery } from './deliver.ts';
import { shown, type Ran, type Run } from './run.ts';

/** Runs the publish gate for the tag that the event names. */
export async function runPublish(tag: string, run: Run): Promise<Ran> {
  const { inputs, context } = run;
  if (context.run.ref !== `refs/tags/${tag}`)
    throw new UsageError(`The event is about tag ${quote(tag)}, and the job runs for ${quote(context.run.ref)}.`);
  const result = await publish(
    {
      run: context.run,
      path: inputs.workingDirectory,
      directory: path.resolve(context.workspace, inputs.workingDirectory),
      now: run.now,
      npmToken: context.npmToken,
      dryRun: inputs.dryRun,
    },
    await publishPorts(run),
  );
  return {
    ...shown(result.decision, run),
    lines: linesOf(result, inputs.dryRun),
    files: filesOf(result),
    outputs: { published: JSON.stringify(result.published) },
  };
}

async function publishPorts({ context, ports, progress }: Run): Promise<PublishPorts> {
  const { setSecret } = await import('@actions/core');
  const runner = actionsIdTokens({
    requestUrl: context.oidc?.url ?? '',
    requestToken: context.oidc?.token ?? '',
    http: ports.http,
  });
  const idTokens: IdTokens = {
    async token(audience) {
      const token = await runner.token(audience);
      setSecret(token);
      return token;
    },
  };
  return {
    ...ports,
    idTokens,
    packer: npmPacker({ searchPath: context.searchPath }),
    progress,
    delay: (milliseconds) => sleep(milliseconds),
    services: async (policy, policyFile) => {
      const { services } = policy;
      const root = services['trusted-root'];
      // From where the policy is: it must not be the tag's.
      const bytes = (name: string): Promise<Uint8Array> => ports.policyFile(name, policyFile);
      return {
        registry: services.npm ?? PUBLIC.npm,
        signer: sigstoreSigner({ idTokens, fulcio: services.fulcio, rekor: services.rekor, tsa: services.tsa }),
        verifier: sigstoreVerifier(() =>
          root === undefined
            ? publicTrustedRoot(path.join(context.temp, 'lockgate-tuf'))
            : trustedRootFrom(root, () => bytes(root)),
        ),
      };
    },
  };
}

function linesOf({ plan, published }: PublishResult, dryRun: boolean): string[] {
  if (plan === null) return ['Nothing was signed and nothing was published.'];
  if (dryRun) return planLines(plan).map((line) => `plan: ${line}`);
  return published.map(({ purl, url, sha256 }) => `published ${purl} at ${url} (sha256 ${sha256})`);
}

function filesOf({ assets, names }: PublishResult): Delivery['files'] {
  const file = (name: string) => {
    const bytes = assets.get(name);
    return bytes === undefined ? undefined : { name, bytes };
  };
  const [sbom, decision, bundle] = [file(names.sbom), file(names.decision), file(names.provenance)];
  return { ...(sbom && { sbom }), ...(decision && { decision }), ...(bundle && { bundle }) };
}

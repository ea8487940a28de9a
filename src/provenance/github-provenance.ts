import { byCodeUnit } from '../domain/canonical.ts';
import type { Graph } from '../domain/graph.ts';
import type { Package } from '../domain/package.ts';
import type { Statement } from '../domain/ports/sigstore.ts';
import type { Artifact } from '../domain/release.ts';
import type { RunContext } from '../domain/run.ts';
import { digestOf } from './integrity.ts';
import { SLSA_PROVENANCE } from './npm-provenance.ts';
import { invocationOf, sourceOf, workflowOf } from './workflow.ts';

interface Dependency {
  readonly uri: string;
  readonly digest?: Readonly<Record<string, string>>;
}

/**
 * SLSA v1 provenance for GitHub's attestations and the release: the build type of GitHub's own
 * attestations, both digests on the subject (GitHub looks up by SHA-256, npm by SHA-512), and the
 * whole locked dependency tree behind the source commit. `signer` is the identity in the certificate.
 */
export function githubProvenance(run: RunContext, artifact: Artifact, graph: Graph, signer: string): Statement {
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: artifact.filename, digest: { sha256: artifact.sha256, sha512: artifact.sha512 } }],
    predicateType: SLSA_PROVENANCE,
    predicate: {
      buildDefinition: {
        buildType: 'https://actions.github.io/buildtypes/workflow/v1',
        externalParameters: { workflow: workflowOf(run) },
        internalParameters: {
          github: {
            event_name: run.eventName,
            repository_id: run.repositoryId,
            repository_owner_id: run.repositoryOwnerId,
            runner_environment: run.runnerEnvironment,
          },
        },
        resolvedDependencies: [sourceOf(run), ...[...graph.packages.values()].flatMap(dependenciesOf)],
      },
      runDetails: { builder: { id: signer }, metadata: { invocationId: invocationOf(run) } },
    },
  };
}

/** One descriptor for each distinct set of hashes: a purl locked twice with different bytes is told as two. */
function dependenciesOf(locked: Package): Dependency[] {
  const digests = new Map<string, Record<string, string>>();
  for (const entry of locked.entries) {
    if (entry.source.type === 'workspace') continue;
    const found = entry.integrity.map(digestOf).filter((digest) => digest !== null);
    const sorted = found.sort((a, b) => byCodeUnit(a.algorithm + a.hex, b.algorithm + b.hex));
    digests.set(sorted.map(({ algorithm, hex }) => `${algorithm}:${hex}`).join(), record(sorted));
  }
  const sets = [...digests].sort(([a], [b]) => byCodeUnit(a, b)).map(([, digest]) => digest);
  return sets.map((digest) => (Object.keys(digest).length === 0 ? { uri: locked.purl } : { uri: locked.purl, digest }));
}

const record = (digests: readonly { algorithm: string; hex: string }[]): Record<string, string> =>
  Object.fromEntries(digests.map(({ algorithm, hex }) => [algorithm, hex]));
